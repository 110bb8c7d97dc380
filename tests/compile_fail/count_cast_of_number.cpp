// SPDX-License-Identifier: BSL-1.0
// EXPECT: cast_a_count_to_a_representation
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const n = count_cast<double>(patents(5));
#else
auto const n = count_cast<double>(5);
#endif
