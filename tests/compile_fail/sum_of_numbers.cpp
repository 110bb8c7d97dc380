// SPDX-License-Identifier: BSL-1.0
// EXPECT: sum_counts_of_one_unit
#include <myriad/sum.hpp>

#include <vector>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const all = sum(std::vector<count<patent>>());
#else
auto const all = sum(std::vector<int>());
#endif
