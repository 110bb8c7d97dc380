// SPDX-License-Identifier: BSL-1.0
// EXPECT: add_a_count_of_one
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const n = patents(2) += patents(1);
#else
auto const n = ++patents(2);
#endif
