// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_try_per_10k_of_what_may_be_missing
#include <myriad/per.hpp>

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
auto const rates = try_per_10k(shops, &shop::now, &shop::people);
#else
auto const rates = per_10k(shops, &shop::now, &shop::people);
#endif
