// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_two_counts_or_two_columns_or_a_range_and_two_members
#include <myriad/measures/specialisation.hpp>

#include "shops.hpp"

#ifdef MYRIAD_OK
auto const quotients = location_quotient(shops, &shop::now, &shop::before);
#else
auto const quotients = location_quotient(shops, &shop::now);
#endif
