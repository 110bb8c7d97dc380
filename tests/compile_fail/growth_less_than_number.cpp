// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_unit_of_the_bare_number
#include <myriad/literals.hpp>
#include <myriad/round.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
bool const slow = round<1>(growth(patents(12), patents(10)), half_away) < "5%"_pct;
#else
bool const slow = growth(patents(12), patents(10)) < 0.05;
#endif
