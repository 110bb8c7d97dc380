// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_try_per_10k_of_what_may_be_missing
#include <myriad/per.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const rates = try_per_10k(shops, &shop::now, &shop::people);
#else
auto const rates = per_10k(shops, &shop::now, &shop::people);
#endif
