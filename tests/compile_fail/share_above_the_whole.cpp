// SPDX-License-Identifier: BSL-1.0
// EXPECT: the_part_exceeds_the_whole
// LIMIT: 20
// A constant expression that fails is told with its calls, each in lines of its own.
#include <myriad/proportion.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
constexpr auto part = share(patents(5), patents(6));
#else
constexpr auto part = share(patents(6), patents(5));
#endif
