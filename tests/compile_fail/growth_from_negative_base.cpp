// SPDX-License-Identifier: BSL-1.0
// EXPECT: the_base_is_negative
// LIMIT: 20
// A constant expression that fails is told with its calls, each in lines of its own.
#include <myriad/growth_rate.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
constexpr auto rate = growth(patents(5), patents(1));
#else
constexpr auto rate = growth(patents(5), patents(-1));
#endif
