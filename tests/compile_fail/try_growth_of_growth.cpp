// SPDX-License-Identifier: BSL-1.0
// EXPECT: subtract_the_rates_to_get_percentage_points
#include <myriad/growth.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rate = try_growth(patents(12), patents(11));
#else
auto const rate = try_growth(growth(patents(12), patents(11)), growth(patents(12), patents(11)));
#endif
