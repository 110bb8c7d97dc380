// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_an_array_of_standings_or_integers_to_write_to
#include <myriad/count.hpp>
#include <myriad/rank_into.hpp>

#include <cstdint>
#include <vector>

using namespace myriad;
using namespace myriad::units;

struct shop {
    char const*   name;
    count<patent> now;
};
std::vector<shop> const    shops;
std::vector<std::uint32_t> places;
std::vector<double>        decimals;
rank_workspace             work;

#ifdef MYRIAD_OK
auto const n = rank_into(places, work, shops, &shop::now);
#else
auto const n = rank_into(decimals, work, shops, &shop::now);
#endif
