// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_range_and_the_members_of_its_keys_and_values
#include <myriad/column.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const counts = make_column(shops, &shop::name, &shop::now);
#else
auto const counts = make_column(shops, &shop::name);
#endif
