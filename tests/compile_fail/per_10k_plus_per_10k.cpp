// SPDX-License-Identifier: BSL-1.0
// EXPECT: pool_the_counts_then_ask_again_rates_do_not_add
#include <myriad/rate_per.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const both = per_10k(patents(1) + patents(2), people(10) + people(20));
#else
auto const both = per_10k(patents(1), people(10)) + per_10k(patents(2), people(20));
#endif
