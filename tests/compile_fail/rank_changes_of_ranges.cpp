// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_two_columns_of_one_key_now_and_before
#include <myriad/measures/rank_change.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const changes = rank_changes(column<int, count<patent>>(), column<int, count<patent>>());
#else
auto const changes = rank_changes(shops, shops);
#endif
