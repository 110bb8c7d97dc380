// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_an_exact_value_its_places_and_a_rule_of_rounding
#include <myriad/growth_rate.hpp>
#include <myriad/round.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const printed = round_at(growth(patents(12), patents(11)), 1, half_even);
#else
auto const printed = round_at(growth(patents(12), patents(11)), 1);
#endif
