// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_this_view_without_const
#include <myriad/count.hpp>
#include <myriad/rank.hpp>

#include "large_shops.hpp"

#ifdef MYRIAD_OK
auto const answer = myriad::rank(shops, &shop::now);
#else
auto const answer = myriad::rank(same, &shop::now);
#endif
