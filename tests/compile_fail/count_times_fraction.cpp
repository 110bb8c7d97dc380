// SPDX-License-Identifier: BSL-1.0
// EXPECT: multiply_a_count_by_a_whole_number_only
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const more = patents(6) * 2;
#else
auto const more = patents(6) * 1.5;
#endif
