// SPDX-License-Identifier: BSL-1.0
// EXPECT: subtract_only_rates_of_one_kind_and_the_same_units
#include <myriad/measures/based.hpp>

using namespace myriad;
using namespace myriad::units;

constexpr base_used census{"resident population, census", "2020-11-01"};
auto const          patent_rate = per_10k(patents(66), based_on(census, people(21'893)));

#ifdef MYRIAD_OK
auto const gap = patent_rate - per_10k(patents(60), based_on(census, people(21'893)));
#else
auto const gap = patent_rate - per_10k(trademarks(60), based_on(census, people(21'893)));
#endif
