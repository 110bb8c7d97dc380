// SPDX-License-Identifier: BSL-1.0
// EXPECT: go_back_to_the_counts_and_ask_again
#include <myriad/growth_rate.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const twice = growth(patents(14), patents(10));
#else
auto const twice = growth(patents(12), patents(10)) * 2;
#endif
