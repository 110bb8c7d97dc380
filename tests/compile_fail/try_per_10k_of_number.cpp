// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_unit_of_the_bare_number
#include <myriad/per.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rate = try_per_10k(patents(1), people(5));
#else
auto const rate = try_per_10k(patents(1), 5);
#endif
