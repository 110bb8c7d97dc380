// SPDX-License-Identifier: BSL-1.0
// EXPECT: swap_now_and_before_the_opposite_of_a_rate_is_no_rate
#include <myriad/proportion.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const part = share(patents(1), patents(2));
#else
auto const part = -share(patents(1), patents(2));
#endif
