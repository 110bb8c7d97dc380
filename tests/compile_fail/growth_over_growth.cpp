// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_for_growth_share_multiple_of_or_per_by_name
#include <myriad/percentage_points.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const points = growth(patents(12), patents(10)) - growth(patents(11), patents(10));
#else
auto const ratio = growth(patents(12), patents(10)) / growth(patents(11), patents(10));
#endif
