// SPDX-License-Identifier: BSL-1.0
// EXPECT: take_views_values_of_a_map
#include <myriad/rank.hpp>

#include <map>

std::map<int, int> const sales;

#ifdef MYRIAD_OK
auto const standings = myriad::rank(sales, &std::pair<int const, int>::second);
#else
auto const standings = myriad::rank(sales);
#endif
