// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_four_columns_here_and_in_the_nation_now_and_before
#include <myriad/measures/shift_share.hpp>

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
auto const shifts = shift_share(patents(2), patents(1), growth(patents(2), patents(1)), growth(patents(2), patents(1)));
#else
auto const shifts = shift_share(shops, &shop::now);
#endif
