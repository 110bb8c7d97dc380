// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_the_number_of_groups_after_the_range
#include <myriad/count.hpp>
#include <myriad/measures/distribution.hpp>

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
auto const ranks = n_tiles(shops, 4, &shop::now);
#else
auto const ranks = n_tiles(shops, &shop::now);
#endif
