// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_unit_of_the_bare_number
#include <myriad/multiple.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const times = multiple_of(patents(6), patents(3));
#else
auto const times = multiple_of(6, 3);
#endif
