// SPDX-License-Identifier: BSL-1.0
// EXPECT: pool_rates_of_counts_only
#include <myriad/measures/pooled.hpp>

#include <vector>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const together = pooled(std::vector<growth_rate<>>());
#else
auto const together = pooled(std::vector<count<patent>>());
#endif
