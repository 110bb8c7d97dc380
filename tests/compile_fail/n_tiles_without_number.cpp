// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_the_number_of_groups_after_the_range
#include <myriad/measures/distribution.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const ranks = n_tiles(shops, 4, &shop::now);
#else
auto const ranks = n_tiles(shops, &shop::now);
#endif
