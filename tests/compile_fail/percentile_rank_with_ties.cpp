// SPDX-License-Identifier: BSL-1.0
// EXPECT: leave_out_the_rule_for_ties_the_definition_says_it
#include <myriad/measures/distribution.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const ranks = percentile_rank(shops, &shop::now);
#else
auto const ranks = percentile_rank(shops, &shop::now, ties::dense);
#endif
