// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_member_to_measure
#include <myriad/measures/inequality.hpp>

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
auto const inequality = gini(shops, &shop::now);
#else
auto const inequality = gini(shops);
#endif
