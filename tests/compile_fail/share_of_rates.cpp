// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_share_of_two_counts_of_one_unit
#include <myriad/proportion.hpp>
#include <myriad/rate_per.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const times = multiple_of(per_10k(patents(1), people(10)), per_10k(patents(2), people(10)));
#else
auto const part = share(per_10k(patents(1), people(10)), per_10k(patents(2), people(10)));
#endif
