// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_now_and_before_of_one_unit
#include <myriad/measures/logarithmic_growth.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rate = logarithmic_growth(patents(2), patents(1));
#else
auto const rate = logarithmic_growth(2, 1);
#endif
