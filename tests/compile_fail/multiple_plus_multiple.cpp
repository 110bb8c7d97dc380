// SPDX-License-Identifier: BSL-1.0
// EXPECT: pool_the_counts_then_ask_again_rates_do_not_add
#include <myriad/multiple.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const times = multiple_of(patents(6) + patents(4), patents(2));
#else
auto const times = multiple_of(patents(6), patents(2)) + multiple_of(patents(4), patents(2));
#endif
