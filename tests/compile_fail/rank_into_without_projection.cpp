// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_member_to_rank_by
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
auto const n = rank_into(places, work, shops);
#endif
