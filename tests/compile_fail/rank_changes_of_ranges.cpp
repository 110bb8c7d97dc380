// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_two_columns_of_one_key_now_and_before
#include <myriad/count.hpp>
#include <myriad/measures/rank_change.hpp>

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
auto const changes = rank_changes(column<int, count<patent>>(), column<int, count<patent>>());
#else
auto const changes = rank_changes(shops, shops);
#endif
