// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_four_columns_here_and_in_the_nation_now_and_before
#include <myriad/measures/shift_share.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const shifts = shift_share(patents(2), patents(1), growth(patents(2), patents(1)), growth(patents(2), patents(1)));
#else
auto const shifts = shift_share(shops, &shop::now);
#endif
