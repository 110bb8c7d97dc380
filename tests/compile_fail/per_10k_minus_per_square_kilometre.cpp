// SPDX-License-Identifier: BSL-1.0
// EXPECT: subtract_only_rates_of_one_kind_and_the_same_units
#include <myriad/rate_per.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const gap = per_10k(patents(2), people(10)) - per_100k(patents(1), people(10));
#else
auto const gap = per_10k(patents(2), people(10)) - per_square_kilometre(patents(1), square_kilometres(10));
#endif
