// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_series_a_lag_and_what_to_measure
#include <myriad/measures/lagged_growth.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const rates = lagged_growth(shops, 12, &shop::now);
#else
auto const rates = lagged_growth(shops, &shop::now);
#endif
