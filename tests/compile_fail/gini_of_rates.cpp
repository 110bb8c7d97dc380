// SPDX-License-Identifier: BSL-1.0
// EXPECT: measure_counts_or_numbers_not_rates
#include <myriad/growth_rate.hpp>
#include <myriad/measures/inequality.hpp>

#include <vector>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const inequality = gini(std::vector<count<patent>>());
#else
auto const inequality = gini(std::vector<growth_rate<>>());
#endif
