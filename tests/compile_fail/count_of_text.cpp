// SPDX-License-Identifier: BSL-1.0
// EXPECT: count_an_integer
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const n = patents(2);
#else
auto const n = patents("2");
#endif
