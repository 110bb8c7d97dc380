// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_now_before_and_the_number_of_periods
#include <myriad/measures/compound_growth.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rate = compound_growth(patents(2), patents(1), 3);
#else
auto const rate = compound_growth(patents(2), patents(1));
#endif
