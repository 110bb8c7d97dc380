// SPDX-License-Identifier: BSL-1.0
// EXPECT: write_the_places_in_angle_brackets_as_in_round_of_2
#include <myriad/growth_rate.hpp>
#include <myriad/round.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const printed = round<1>(growth(patents(12), patents(11)), half_even);
#else
auto const printed = round(growth(patents(12), patents(11)), half_even);
#endif
