// SPDX-License-Identifier: BSL-1.0
// EXPECT: count_a_bare_number_not_what_has_a_unit
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const n = patents(2);
#else
auto const n = patents(people(2));
#endif
