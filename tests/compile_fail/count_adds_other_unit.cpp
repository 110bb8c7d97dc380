// SPDX-License-Identifier: BSL-1.0
// EXPECT: keep_counts_of_different_units_apart
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const add = [](count<patent>& total) { total += patents(2); };
#else
auto const add = [](count<patent>& total) { total += trademarks(2); };
#endif
