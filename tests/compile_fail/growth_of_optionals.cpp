// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_try_growth_of_what_may_be_missing
#include <myriad/growth.hpp>

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
auto const rates = try_growth(shops, &shop::people, &shop::people);
#else
auto const rates = growth(shops, &shop::people, &shop::people);
#endif
