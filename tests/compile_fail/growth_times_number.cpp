// SPDX-License-Identifier: BSL-1.0
// EXPECT: work_with_the_exact_values_and_round_last
#include <myriad/growth_rate.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const twice = growth(patents(14), patents(10));
#else
auto const twice = growth(patents(12), patents(10)) * 2;
#endif
