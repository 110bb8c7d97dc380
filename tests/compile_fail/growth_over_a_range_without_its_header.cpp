// SPDX-License-Identifier: BSL-1.0
// EXPECT: include_the_header_for_ranges_and_columns
#include <myriad/growth_rate.hpp>

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
#include <myriad/growth.hpp>
auto const rates = growth(shops, &shop::now, &shop::before);
#else
auto const rates = growth(shops, &shop::now, &shop::before);
#endif
