// SPDX-License-Identifier: BSL-1.0
// EXPECT: compare_only_rates_of_one_kind_and_the_same_units
#include <myriad/rate_per.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
bool const fewer = per_10k(patents(1), people(10)) < per_100k(patents(2), people(10));
#else
bool const fewer = per_10k(patents(1), people(10)) < per_square_kilometre(patents(2), square_kilometres(10));
#endif
