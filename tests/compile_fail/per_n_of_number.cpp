// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_per_N_of_a_count_and_the_count_of_its_base
#include <myriad/rate_per.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rate = per_10k(patents(1), people(10));
#else
auto const rate = per<10'000>(patents(1), 10);
#endif
