// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_range_then_a_part_such_as_25_percent_then_a_definition
#include <myriad/literals.hpp>
#include <myriad/quantile.hpp>

#include "shops.hpp"
constexpr auto          part = "25%"_pct;

#ifdef MYRIAD_OK
auto const quarter = quantile(shops, part, quantiles::hazen, &shop::now);
#else
auto const quarter = quantile(shops, part, &shop::now);
#endif
