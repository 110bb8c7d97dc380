// SPDX-License-Identifier: BSL-1.0
// EXPECT: points
// LIMIT: 15
#include <myriad/decimal.hpp>

using namespace myriad;

#ifdef MYRIAD_OK
auto const printed = "1.25"_points;
#else
auto const printed = "1.25%"_points;
#endif
