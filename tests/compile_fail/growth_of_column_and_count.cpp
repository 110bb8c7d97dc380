// SPDX-License-Identifier: BSL-1.0
// EXPECT: pair_a_column_with_another_column
#include <myriad/growth.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rates = growth(column<int, count<patent>>(), column<int, count<patent>>());
#else
auto const rates = growth(column<int, count<patent>>(), patents(3));
#endif
