// SPDX-License-Identifier: BSL-1.0
// EXPECT: round_a_rate_before_comparing_it_with_a_rounded_number
#include <myriad/literals.hpp>
#include <myriad/round.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
bool const low = round<1>(growth(patents(12), patents(10)), half_away) < "10.9%"_pct;
#else
bool const low = growth(patents(12), patents(10)) < "10.9%"_pct;
#endif
