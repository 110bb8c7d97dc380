// SPDX-License-Identifier: BSL-1.0
// EXPECT: multiply_a_count_by_a_whole_number_only
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const twice = patents(6) * 2;
#else
auto const twice = patents(6) * patents(2);
#endif
