// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_an_array_of_standings_or_integers_to_write_to
#include "ranks_into.hpp"

#ifdef MYRIAD_OK
auto const n = rank_into(places, work, shops, &shop::now);
#else
auto const n = rank_into(decimals, work, shops, &shop::now);
#endif
