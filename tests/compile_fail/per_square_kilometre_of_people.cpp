// SPDX-License-Identifier: BSL-1.0
// EXPECT: square_kilometre
#include <myriad/rate_per.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rate = per_square_kilometre(patents(1), square_kilometres(10));
#else
auto const rate = per_square_kilometre(patents(1), people(10));
#endif
