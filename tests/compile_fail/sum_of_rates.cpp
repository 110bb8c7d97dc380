// SPDX-License-Identifier: BSL-1.0
// EXPECT: pool_the_counts_then_ask_again_rates_do_not_add
#include <myriad/sum.hpp>
#include <myriad/growth_rate.hpp>

#include <vector>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const all = sum(std::vector<count<patent>>());
#else
auto const all = sum(std::vector<growth_rate<>>());
#endif
