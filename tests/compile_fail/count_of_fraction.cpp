// SPDX-License-Identifier: BSL-1.0
// EXPECT: write_count_of_unit_and_double_for_a_number_that_is_not_whole
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const n = count<patent, double>{2.7};
#else
auto const n = patents(2.7);
#endif
