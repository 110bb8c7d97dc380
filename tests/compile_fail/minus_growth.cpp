// SPDX-License-Identifier: BSL-1.0
// EXPECT: swap_now_and_before_the_opposite_of_a_rate_is_no_rate
#include <myriad/percentage_points.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rate = growth(patents(11), patents(12));
#else
auto const rate = -growth(patents(12), patents(11));
#endif
