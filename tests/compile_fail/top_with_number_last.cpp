// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_the_number_of_lines_after_the_range
#include <myriad/league.hpp>
#include <myriad/top_list.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const some = top(shops, 10, &shop::now);
#else
auto const some = top(shops, &shop::now, 10);
#endif
