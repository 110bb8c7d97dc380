// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_try_growth_of_what_may_be_missing
#include <myriad/growth.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const rates = try_growth(shops, &shop::people, &shop::people);
#else
auto const rates = growth(shops, &shop::people, &shop::people);
#endif
