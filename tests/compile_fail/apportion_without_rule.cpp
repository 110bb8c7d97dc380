// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_range_the_seats_a_rule_and_what_to_share_by
#include <myriad/measures/apportionment.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const seats = apportion(shops, 10, apportionment::webster, &shop::now);
#else
auto const seats = apportion(shops, 10);
#endif
