// SPDX-License-Identifier: BSL-1.0
// EXPECT: go_back_to_the_counts_and_ask_again
#include <myriad/growth_rate.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rate = growth(patents(12), patents(11));
#else
auto const rate = growth(patents(12), patents(11)) / 2;
#endif
