// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_two_counts_or_two_columns_or_a_range_and_two_members
#include <myriad/growth.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const rates = growth(shops, &shop::now, &shop::before);
#else
auto const rates = growth(shops, &shop::now);
#endif
