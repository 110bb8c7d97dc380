// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_for_growth_share_multiple_of_or_per_by_name
#include <myriad/multiple.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const times = multiple_of(patents(6), patents(2));
#else
auto const times = patents(6) / patents(2);
#endif
