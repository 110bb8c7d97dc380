// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_two_counts_of_one_unit_published_and_comparable
#include <myriad/measures/restated.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const base = restated(patents(2), patents(1));
#else
auto const base = restated(patents(2), people(1));
#endif
