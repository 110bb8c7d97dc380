// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_range_first
#include <myriad/rank.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const ranks = rank(shops, &shop::now);
#else
auto const ranks = rank(&shop::now, shops);
#endif
