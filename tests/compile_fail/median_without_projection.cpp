// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_member_to_measure
#include <myriad/measures/weighted_quantile.hpp>
#include <myriad/quantile.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const middle = median(shops, &shop::now);
#else
auto const middle = median(shops);
#endif
