// SPDX-License-Identifier: BSL-1.0
// EXPECT: divide_the_value_and_name_the_unit_of_the_result
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const one = patents(6);
#else
auto const half = patents(6) / 2;
#endif
