// SPDX-License-Identifier: BSL-1.0
// EXPECT: round_the_exact_value_once_to_the_places_wanted
#include <myriad/round.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const printed = round<1>(growth(patents(12), patents(11)), half_away);
#else
auto const printed = round<1>(round<2>(growth(patents(12), patents(11)), half_away), half_away);
#endif
