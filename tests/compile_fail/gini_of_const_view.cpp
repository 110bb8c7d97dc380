// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_this_view_without_const
#include <myriad/measures/inequality.hpp>

#include "large_shops.hpp"

#ifdef MYRIAD_OK
auto const answer = myriad::gini(shops, &shop::now);
#else
auto const answer = myriad::gini(same, &shop::now);
#endif
