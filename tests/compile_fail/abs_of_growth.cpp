// SPDX-License-Identifier: BSL-1.0
// EXPECT: subtract_the_rates_and_take_the_points_a_rate_has_no_magnitude
#include <myriad/percentage_points.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rate = growth(patents(12), patents(11));
#else
auto const rate = abs(growth(patents(12), patents(11)));
#endif
