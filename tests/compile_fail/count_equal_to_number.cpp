// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_unit_of_the_bare_number
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
bool const equal = patents(2) == patents(2);
#else
bool const equal = patents(2) == 2;
#endif
