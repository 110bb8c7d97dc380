// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_member_to_rank_by
#include <myriad/league.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const some = top(shops, 10, &shop::now);
#else
auto const some = top(shops, 10);
#endif
