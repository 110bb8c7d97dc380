// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_now_before_and_the_whole_before_in_one_unit
#include <myriad/measures/contribution.hpp>

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
auto const parts = contribution(shops, &shop::now, &shop::before);
#else
auto const parts = contribution(shops);
#endif
