// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_member_to_sum
#include <myriad/sum.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const all = sum(shops, &shop::now);
#else
auto const all = sum(shops);
#endif
