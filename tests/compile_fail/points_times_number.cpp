// SPDX-License-Identifier: BSL-1.0
// EXPECT: go_back_to_the_counts_and_ask_again
#include <myriad/percentage_points.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const points = growth(patents(12), patents(10)) - growth(patents(11), patents(10));
#else
auto const points = (growth(patents(12), patents(10)) - growth(patents(11), patents(10))) * 2;
#endif
