// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_series_its_base_and_what_to_measure
#include <myriad/measures/index_number.hpp>

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
auto const series = fixed_base_index(shops, 0, &shop::now);
#else
auto const series = fixed_base_index(shops, 0);
#endif
