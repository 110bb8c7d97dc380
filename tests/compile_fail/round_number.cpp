// SPDX-License-Identifier: BSL-1.0
// EXPECT: round_counts_and_rates_of_whole_numbers_only
#include <myriad/growth_rate.hpp>
#include <myriad/round.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const printed = round<1>(growth(patents(12), patents(11)), half_even);
#else
auto const printed = round<1>(2.5, half_even);
#endif
