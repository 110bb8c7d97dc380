// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_member_to_rank_by
#include <myriad/rank.hpp>

#include "shops.hpp"

using namespace myriad::tables;

#ifdef MYRIAD_OK
auto const place = rank_of(shops, patents(3), &shop::now);
#else
auto const place = rank_of(shops, patents(3));
#endif
