// SPDX-License-Identifier: BSL-1.0
// EXPECT: add_percentage_points_to_percentage_points_only
#include <myriad/percentage_points.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const points = (growth(patents(12), patents(11)) - growth(patents(12), patents(11))) - (growth(patents(12), patents(11)) - growth(patents(12), patents(11)));
#else
auto const rate = growth(patents(12), patents(11)) - (growth(patents(12), patents(11)) - growth(patents(12), patents(11)));
#endif
