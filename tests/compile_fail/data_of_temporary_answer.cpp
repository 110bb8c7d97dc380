// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_answer_before_pointing_into_it
// LIMIT: 13
// clang lists the overload for what can be changed, too.
#include <myriad/rank.hpp>

int const sales[] = {1, 3, 2};

#ifdef MYRIAD_OK
auto const  standings = myriad::rank(sales);
auto const* first     = standings.data();
#else
auto const* first = myriad::rank(sales).data();
#endif
