// SPDX-License-Identifier: BSL-1.0
// EXPECT: pool_the_counts_then_ask_again_rates_do_not_add
#include <myriad/proportion.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const both = share(patents(1) + patents(2), patents(10));
#else
auto const both = share(patents(1), patents(10)) + share(patents(2), patents(10));
#endif
