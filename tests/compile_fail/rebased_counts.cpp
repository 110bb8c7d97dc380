// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_series_of_index_numbers_and_its_base
#include <myriad/measures/index_number.hpp>

#include <vector>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const series = fixed_base_index(std::vector<count<patent>>(), 0);
#else
auto const series = rebased(std::vector<count<patent>>(), 0);
#endif
