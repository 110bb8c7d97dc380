// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_member_to_sum
#include <myriad/sum.hpp>

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
auto const all = sum(shops, &shop::now);
#else
auto const all = sum(shops);
#endif
