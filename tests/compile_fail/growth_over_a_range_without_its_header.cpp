// SPDX-License-Identifier: BSL-1.0
// EXPECT: include_the_header_for_ranges_and_columns
#include <myriad/growth_rate.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
#include <myriad/growth.hpp>
auto const rates = growth(shops, &shop::now, &shop::before);
#else
auto const rates = growth(shops, &shop::now, &shop::before);
#endif
