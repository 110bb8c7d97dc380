// SPDX-License-Identifier: BSL-1.0
// EXPECT: pool_the_counts_then_ask_again_rates_do_not_add
// LIMIT: 20
// The mistake is inside the standard library, which adds its own files and the way there.
#include <myriad/growth_rate.hpp>

#include <numeric>
#include <vector>

using namespace myriad;

std::vector<growth_rate<>> const rates;

#ifdef MYRIAD_OK
auto const all = growth_rate<>();
#else
auto const all = std::accumulate(rates.begin(), rates.end(), growth_rate<>());
#endif
