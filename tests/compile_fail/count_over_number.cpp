// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_for_growth_share_multiple_of_or_per_by_name
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const one = patents(6);
#else
auto const half = patents(6) / 2;
#endif
