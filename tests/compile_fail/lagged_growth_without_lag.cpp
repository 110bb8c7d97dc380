// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_series_a_lag_and_what_to_measure
#include <myriad/measures/lagged_growth.hpp>

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
auto const rates = lagged_growth(shops, 12, &shop::now);
#else
auto const rates = lagged_growth(shops, &shop::now);
#endif
