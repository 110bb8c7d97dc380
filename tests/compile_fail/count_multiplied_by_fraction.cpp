// SPDX-License-Identifier: BSL-1.0
// EXPECT: multiply_a_count_by_a_whole_number_only
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const n = patents(2) *= 3;
#else
auto const n = patents(2) *= 1.5;
#endif
