// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_a_member_to_sum_and_share_or_pass_two_counts
#include <myriad/share.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const shares = share(shops, &shop::now);
#else
auto const shares = share(shops);
#endif
