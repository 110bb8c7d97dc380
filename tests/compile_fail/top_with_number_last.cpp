// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_the_number_of_lines_after_the_range
#include <myriad/count.hpp>
#include <myriad/league.hpp>
#include <myriad/top_list.hpp>

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
auto const some = top(shops, 10, &shop::now);
#else
auto const some = top(shops, &shop::now, 10);
#endif
