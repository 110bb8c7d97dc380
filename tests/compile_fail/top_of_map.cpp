// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_member_to_rank_by
#include <myriad/league.hpp>

#include <map>
#include <string>

std::map<std::string, int> const sales;

#ifdef MYRIAD_OK
auto const best = myriad::top(sales, 1, &std::pair<std::string const, int>::second);
#else
auto const best = myriad::top(sales, 1);
#endif
