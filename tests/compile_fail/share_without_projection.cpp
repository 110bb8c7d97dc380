// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_a_member_to_sum_and_share_or_pass_two_counts
#include <myriad/share.hpp>

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
auto const shares = share(shops, &shop::now);
#else
auto const shares = share(shops);
#endif
