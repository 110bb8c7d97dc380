// SPDX-License-Identifier: BSL-1.0
// EXPECT: keep_counts_of_different_units_apart
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const n = patents(2) -= patents(1);
#else
auto const n = patents(2) -= trademarks(1);
#endif
