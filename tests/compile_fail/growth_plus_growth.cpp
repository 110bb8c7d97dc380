// SPDX-License-Identifier: BSL-1.0
// EXPECT: pool_the_counts_then_ask_again_rates_do_not_add
#include <myriad/growth_rate.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const whole = growth(patents(12) + patents(11), patents(10) + patents(10));
#else
auto const whole = growth(patents(12), patents(10)) + growth(patents(11), patents(10));
#endif
