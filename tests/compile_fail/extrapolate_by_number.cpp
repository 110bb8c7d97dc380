// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_count_a_growth_rate_or_percentage_and_the_number_of_periods
#include <myriad/measures/extrapolation.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const later = extrapolate(patents(2), growth(patents(2), patents(1)), 3);
#else
auto const later = extrapolate(patents(2), 0.1, 3);
#endif
