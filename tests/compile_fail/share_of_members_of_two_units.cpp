// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_share_of_two_counts_of_one_unit
#include <myriad/share.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const shares = share(shops, &shop::before, &shop::now);
#else
auto const shares = share(shops, &shop::before, [](shop const&) { return people(1); });
#endif
