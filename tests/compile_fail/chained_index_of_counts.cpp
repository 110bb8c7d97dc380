// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_series_of_growth_rates_or_of_index_numbers
#include <myriad/measures/index_number.hpp>

#include <vector>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const series = chained_index(std::vector<growth_rate<>>());
#else
auto const series = chained_index(std::vector<count<patent>>());
#endif
