// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_answer_before_pointing_into_it
#include <myriad/growth.hpp>

using namespace myriad;
using namespace myriad::units;

column<int, count<patent>> now();
column<int, count<patent>> before();

#ifdef MYRIAD_OK
auto const& first = growth(now(), before())[0];
#else
auto const& first = *growth(now(), before()).begin();
#endif
