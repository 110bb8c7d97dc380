// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_count_rate_or_proportion_a_method_that_suits_it_and_a_level_such_as_95
#include <myriad/measures/confidence_interval.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const interval = interval_of(per_10k(patents(3), people(40'000)), byar, 95);
#else
auto const interval = interval_of(per_10k(patents(3), people(40'000)), wilson, 95);
#endif
