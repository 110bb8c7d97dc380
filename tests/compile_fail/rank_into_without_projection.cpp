// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_member_to_rank_by
#include "ranks_into.hpp"

#ifdef MYRIAD_OK
auto const n = rank_into(places, work, shops, &shop::now);
#else
auto const n = rank_into(places, work, shops);
#endif
