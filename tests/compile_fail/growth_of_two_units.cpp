// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_growth_of_two_counts_of_one_unit
#include <myriad/growth_rate.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rate = growth(patents(12), patents(10));
#else
auto const rate = growth(patents(12), trademarks(10));
#endif
