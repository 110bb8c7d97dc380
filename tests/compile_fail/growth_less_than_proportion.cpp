// SPDX-License-Identifier: BSL-1.0
// EXPECT: compare_only_rates_of_one_kind_and_the_same_units
#include <myriad/percentage_points.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
bool const slower = growth(patents(12), patents(10)) < growth(patents(13), patents(10));
#else
bool const slower = growth(patents(12), patents(10)) < share(patents(1), patents(10));
#endif
