// SPDX-License-Identifier: BSL-1.0
// EXPECT: the_whole_is_zero
// LIMIT: 20
// A constant expression that fails is told with its calls, each in lines of its own.
#include <myriad/proportion.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
constexpr auto part = share(patents(0), patents(5));
#else
constexpr auto part = share(patents(0), patents(0));
#endif
