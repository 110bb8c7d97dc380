// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_share_of_two_counts_of_one_unit
#include <myriad/share.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const part = try_share(patents(1), patents(2));
#else
auto const part = try_share(patents(1), people(2));
#endif
