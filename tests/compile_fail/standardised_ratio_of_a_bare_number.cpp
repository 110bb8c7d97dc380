// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_the_count_that_was_observed_and_what_was_expected
#include <myriad/measures/standardised_ratio.hpp>

using namespace myriad;
using namespace myriad::units;

constexpr auto due() { return expected(people(7), per_10k(patents(3), people(40'000))); }

#ifdef MYRIAD_OK
auto const ratio = standardised_ratio(patents(7), due());
#else
auto const ratio = standardised_ratio(7, due());
#endif
