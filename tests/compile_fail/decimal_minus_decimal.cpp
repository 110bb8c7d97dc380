// SPDX-License-Identifier: BSL-1.0
// EXPECT: work_with_the_exact_values_and_round_last
#include <myriad/literals.hpp>
#include <myriad/round.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const points = round<1>(share(patents(2), patents(10)) - share(patents(1), patents(10)), half_away);
#else
auto const points = "20.0%"_pct - "10.0%"_pct;
#endif
