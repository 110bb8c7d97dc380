// SPDX-License-Identifier: BSL-1.0
// EXPECT: say_missing_drop_to_sum_what_may_be_missing
#include <myriad/sum.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const all = sum(shops, &shop::people, missing::drop);
#else
auto const all = sum(shops, &shop::people);
#endif
