// SPDX-License-Identifier: BSL-1.0
// EXPECT: pct
// LIMIT: 15
#include <myriad/decimal.hpp>

using namespace myriad;

#ifdef MYRIAD_OK
auto const printed = "10.9%"_pct;
#else
auto const printed = "10.9"_pct;
#endif
