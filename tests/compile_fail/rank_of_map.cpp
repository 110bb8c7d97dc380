// SPDX-License-Identifier: BSL-1.0
// EXPECT: pairs of a key and a value
#include <myriad/rank.hpp>

#include <map>
#include <ranges>

std::map<int, int> const sales;

#ifdef MYRIAD_OK
auto const standings = myriad::rank(sales | std::views::values);
#else
auto const standings = myriad::rank(sales);
#endif
