// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_this_view_without_const
#include <myriad/growth.hpp>

#include "large_shops.hpp"

#ifdef MYRIAD_OK
auto const answer = myriad::growth(shops, &shop::now, &shop::before);
#else
auto const answer = myriad::growth(same, &shop::now, &shop::before);
#endif
