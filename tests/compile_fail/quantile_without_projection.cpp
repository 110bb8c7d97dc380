// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_member_to_measure
#include <myriad/literals.hpp>
#include <myriad/quantile.hpp>

#include "shops.hpp"
constexpr auto          part = "25%"_pct;

#ifdef MYRIAD_OK
auto const quarter = quantile(shops, part, quantiles::hazen, &shop::now);
#else
auto const quarter = quantile(shops, part, quantiles::hazen);
#endif
