// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_each_kind_of_argument_once
#include <myriad/rank.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const ranks = rank(shops, &shop::now);
#else
auto const ranks = rank(shops, &shop::now, &shop::before);
#endif
