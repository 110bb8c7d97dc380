// SPDX-License-Identifier: BSL-1.0
// EXPECT: leave_out_the_rule_for_ties_the_definition_says_it
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
auto const ranks = percentile_rank(shops, &shop::now);
#else
auto const ranks = percentile_rank(shops, &shop::now, ties::dense);
#endif
