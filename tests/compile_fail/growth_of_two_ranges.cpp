// SPDX-License-Identifier: BSL-1.0
// EXPECT: make_columns_of_the_two_ranges_and_pair_them_by_key
#include <myriad/growth.hpp>

#include "shops.hpp"
std::vector<count<patent>> const counts;

#ifdef MYRIAD_OK
auto const rates = growth(shops, &shop::now, &shop::before);
#else
auto const rates = growth(counts, counts);
#endif
