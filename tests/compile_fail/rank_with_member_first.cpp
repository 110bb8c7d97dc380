// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_range_first
#include <myriad/count.hpp>
#include <myriad/rank.hpp>

#include <optional>
#include <vector>

using namespace myriad;
using namespace myriad::units;

struct shop {
    char const*                  name;
    count<patent>                now, before;
    std::optional<count<person>> people;
};
std::vector<shop> const shops;

#ifdef MYRIAD_OK
auto const ranks = rank(shops, &shop::now);
#else
auto const ranks = rank(&shop::now, shops);
#endif
