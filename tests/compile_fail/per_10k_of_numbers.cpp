// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_unit_of_the_bare_number
#include <myriad/per.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rate = per_10k(patents(3), people(40'000));
#else
auto const rate = per_10k(3, 40'000);
#endif
