// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_answer_before_pointing_into_it
#include <myriad/top_list.hpp>

auto const list = myriad::make_top_list<int>(3);

#ifdef MYRIAD_OK
auto const& first = list.league()[0];
#else
auto const& first = *list.league().begin();
#endif
