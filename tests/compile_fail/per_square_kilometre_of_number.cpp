// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_count_and_an_area_in_square_kilometres
#include <myriad/rate_per.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rate = per_square_kilometre(patents(5), square_kilometres(3));
#else
auto const rate = per_square_kilometre(patents(5), 3);
#endif
