// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_member_to_rank_by
#include <myriad/rank.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const ranks = rank(shops, &shop::now);
#else
auto const ranks = rank(shops);
#endif
