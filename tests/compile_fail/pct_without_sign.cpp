// SPDX-License-Identifier: BSL-1.0
// EXPECT: a percentage is written with its sign
#include <myriad/literals.hpp>

using namespace myriad;

#ifdef MYRIAD_OK
auto const printed = "10.9%"_pct;
#else
auto const printed = "10.9"_pct;
#endif
