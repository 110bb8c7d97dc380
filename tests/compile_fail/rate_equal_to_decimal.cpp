// SPDX-License-Identifier: BSL-1.0
// EXPECT: round_a_rate_before_comparing_it_with_a_rounded_number
#include <myriad/literals.hpp>
#include <myriad/round.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
bool const same = round<2>(per_10k(patents(3), people(40'000)), half_away) == "0.75"_dec;
#else
bool const same = per_10k(patents(3), people(40'000)) == "0.75"_dec;
#endif
