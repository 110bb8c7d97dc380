// SPDX-License-Identifier: BSL-1.0
// EXPECT: work_with_the_exact_values_and_round_last
#include <myriad/percentage_points.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const points = growth(patents(12), patents(10)) - growth(patents(11), patents(10));
#else
auto const points = (growth(patents(12), patents(10)) - growth(patents(11), patents(10))) * 2;
#endif
