// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_an_index_of_two_values_that_have_a_growth
#include <myriad/measures/index_number.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const index = index_of(patents(2), patents(1));
#else
auto const index = index_of(patents(2), people(1));
#endif
