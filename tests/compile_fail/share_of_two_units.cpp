// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_share_of_two_counts_of_one_unit
#include <myriad/proportion.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const part = share(patents(1), patents(10));
#else
auto const part = share(patents(1), trademarks(10));
#endif
