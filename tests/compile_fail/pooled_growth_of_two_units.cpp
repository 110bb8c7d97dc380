// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_range_and_the_two_members_to_pool
#include <myriad/measures/pooled.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const together = pooled_growth(shops, &shop::now, &shop::before);
#else
auto const together = pooled_growth(shops, &shop::now, &shop::people);
#endif
