// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_people_and_a_rate_or_a_range_its_people_and_its_rates
#include <myriad/measures/standardised_ratio.hpp>

using namespace myriad;
using namespace myriad::units;

constexpr auto rate = per_10k(patents(3), people(40'000));

#ifdef MYRIAD_OK
auto const cases = expected(people(7), rate);
#else
auto const cases = expected(patents(7), rate);
#endif
