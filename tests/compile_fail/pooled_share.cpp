// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_pooled_share_of_the_counts_and_their_wholes
#include <myriad/measures/pooled.hpp>
#include <myriad/share.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const together = pooled_share(shops, &shop::before, &shop::now);
#else
auto const together = pooled(share(shops, &shop::now));
#endif
