// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_series_its_base_and_what_to_measure
#include <myriad/measures/index_number.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const series = fixed_base_index(shops, 0, &shop::now);
#else
auto const series = fixed_base_index(shops, 0);
#endif
