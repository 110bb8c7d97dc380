// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_multiple_of_two_counts_of_one_unit_or_two_rates_per_N
#include <myriad/multiple.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const times = multiple_of(patents(6), patents(2));
#else
auto const times = multiple_of(patents(6), trademarks(2));
#endif
