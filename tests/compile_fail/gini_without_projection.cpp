// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_member_to_measure
#include <myriad/measures/inequality.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const inequality = gini(shops, &shop::now);
#else
auto const inequality = gini(shops);
#endif
