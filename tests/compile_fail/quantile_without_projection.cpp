// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_member_to_measure
#include <myriad/literals.hpp>
#include <myriad/quantile.hpp>

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
constexpr auto          part = "25%"_pct;

#ifdef MYRIAD_OK
auto const quarter = quantile(shops, part, quantiles::hazen, &shop::now);
#else
auto const quarter = quantile(shops, part, quantiles::hazen);
#endif
