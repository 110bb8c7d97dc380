// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_range_the_seats_a_rule_and_what_to_share_by
#include <myriad/measures/apportionment.hpp>

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
auto const seats = apportion(shops, 10, apportionment::webster, &shop::now);
#else
auto const seats = apportion(shops, 10);
#endif
