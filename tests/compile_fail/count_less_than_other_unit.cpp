// SPDX-License-Identifier: BSL-1.0
// EXPECT: keep_counts_of_different_units_apart
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
bool const fewer = patents(1) < patents(2);
#else
bool const fewer = patents(1) < trademarks(2);
#endif
