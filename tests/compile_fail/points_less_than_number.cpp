// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_unit_of_the_bare_number
#include <myriad/percentage_points.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const points = growth(patents(12), patents(10)) - growth(patents(11), patents(10));
bool const fewer = points < points;
#else
auto const points = growth(patents(12), patents(10)) - growth(patents(11), patents(10));
bool const fewer = points < 2;
#endif
