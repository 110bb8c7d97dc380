// SPDX-License-Identifier: BSL-1.0
// EXPECT: only a percentage is written with the sign
#include <myriad/literals.hpp>

using namespace myriad;

#ifdef MYRIAD_OK
auto const printed = "1.25"_points;
#else
auto const printed = "1.25%"_points;
#endif
