// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_range_first
#include <myriad/sum.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const all = patents(1) + patents(2);
#else
auto const all = sum(patents(1), patents(2));
#endif
