// SPDX-License-Identifier: BSL-1.0
// EXPECT: the_result_overflows
// LIMIT: 20
// A constant expression that fails is told with its calls, each in lines of its own.
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
constexpr auto sum = patents(9'223'372'036'854'775'806) + patents(1);
#else
constexpr auto sum = patents(9'223'372'036'854'775'807) + patents(1);
#endif
