// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_pooled_share_of_the_counts_and_their_wholes
#include <myriad/measures/pooled.hpp>
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
auto const together = pooled_share(shops, &shop::before, &shop::now);
#else
auto const together = pooled(share(shops, &shop::now));
#endif
