// SPDX-License-Identifier: BSL-1.0
// EXPECT: growth_rate
#include <myriad/growth_rate.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
growth_rate<> const rate = growth(patents(12), patents(10));
#else
growth_rate<> const rate(12, 10);
#endif
