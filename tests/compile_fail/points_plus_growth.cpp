// SPDX-License-Identifier: BSL-1.0
// EXPECT: add_percentage_points_to_percentage_points_only
#include <myriad/percentage_points.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const points = growth(patents(12), patents(10)) - growth(patents(11), patents(10)) + (growth(patents(12), patents(10)) - growth(patents(11), patents(10)));
#else
auto const points = growth(patents(12), patents(10)) - growth(patents(11), patents(10)) + growth(patents(12), patents(10));
#endif
