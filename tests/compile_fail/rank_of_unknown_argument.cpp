// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_only_a_member_an_order_ties_missing_and_within
#include <myriad/rank.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const ranks = rank(shops, &shop::now, ties::dense);
#else
auto const ranks = rank(shops, &shop::now, 3);
#endif
