// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_unit_of_the_bare_number
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
bool const fewer = patents(1) < patents(2);
#else
bool const fewer = patents(1) < 2;
#endif
