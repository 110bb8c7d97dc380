// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_share_of_two_counts_of_one_unit
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
auto const shares = share(shops, &shop::before, &shop::now);
#else
auto const shares = share(shops, &shop::before, [](shop const&) { return people(1); });
#endif
