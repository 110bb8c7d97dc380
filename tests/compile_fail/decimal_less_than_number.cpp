// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_unit_of_the_bare_number
#include <myriad/literals.hpp>

using namespace myriad;

#ifdef MYRIAD_OK
bool const low = "1.9%"_pct < "2%"_pct;
#else
bool const low = "1.9%"_pct < 2;
#endif
