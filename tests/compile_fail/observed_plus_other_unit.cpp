// SPDX-License-Identifier: BSL-1.0
// EXPECT: keep_counts_of_different_units_apart
#include <myriad/status.hpp>

using namespace myriad;
using namespace myriad::units;

auto const provisional = marked(patents(12), status::provisional);

#ifdef MYRIAD_OK
auto const both = provisional + patents(1);
#else
auto const both = provisional + trademarks(1);
#endif
