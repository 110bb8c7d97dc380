// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_one_rule_of_rounding_such_as_half_away
#include <myriad/growth_rate.hpp>
#include <myriad/round.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const printed = round<1>(growth(patents(12), patents(11)), half_even);
#else
auto const printed = round<1>(growth(patents(12), patents(11)), 1);
#endif
