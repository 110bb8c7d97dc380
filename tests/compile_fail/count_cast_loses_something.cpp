// SPDX-License-Identifier: BSL-1.0
// EXPECT: the_conversion_loses_something
// LIMIT: 20
// A constant expression that fails is told with its calls, each in lines of its own.
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
constexpr auto small_count = count_cast<std::int32_t>(patents(2'147'483'647));
#else
constexpr auto small_count = count_cast<std::int32_t>(patents(2'147'483'648));
#endif
