// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_growth_of_rates_per_N_of_the_same_units
#include <myriad/rate_per.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rate = growth(per_10k(patents(1), people(10)), per_10k(patents(1), people(9)));
#else
auto const rate = growth(per_10k(patents(1), people(10)), per_10k(trademarks(1), people(9)));
#endif
