// SPDX-License-Identifier: BSL-1.0
// EXPECT: subtract_the_rates_to_get_percentage_points
#include <myriad/percentage_points.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const points = growth(patents(12), patents(10)) - growth(patents(11), patents(10));
#else
auto const ratio = growth(patents(12), patents(10)) / growth(patents(11), patents(10));
#endif
