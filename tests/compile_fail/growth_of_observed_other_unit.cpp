// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_growth_of_two_counts_of_one_unit
#include <myriad/status.hpp>

using namespace myriad;
using namespace myriad::units;

auto const provisional = marked(patents(12), status::provisional);

#ifdef MYRIAD_OK
auto const rate = growth(provisional, patents(10));
#else
auto const rate = growth(provisional, trademarks(10));
#endif
