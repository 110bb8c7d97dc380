// SPDX-License-Identifier: BSL-1.0
//
// Invention patents in the 8 industries of the future, four cities of China, published and granted in
// 2024.
// Shenzhen Patent Report 2024, table 45, lines 837 to 847 of the source text. Unit: patents.
// Columns: published, growth in %, granted, growth in %.
// 4 rows.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source inventions_in_future_industries_source{
    "shenzhen_2024/t45", &report, 45,
    "Invention patents in the 8 industries of the future, four cities of China, published and granted in 2024",
    "8 大未来产业 2024 年北上广深发明专利公开、授权情况", "件", 837, 847,
    {},
    {{843, "industries as delimited in the city's plan for industry clusters and industries of the future"}}};

// clang-format off
inline constexpr row<published_and_granted, 2024> inventions_in_future_industries_rows[] = {
    {841, "北京", beijing,   {{72992, 14.53_pct, 26754, 10.61_pct}}},
    {845, "深圳", shenzhen,  {{32112,  8.25_pct, 14738, 30.66_pct}}},
    {846, "上海", shanghai,  {{28655, 10.95_pct,  8173,  0.21_pct}}},
    {847, "广州", guangzhou, {{24368, 12.14_pct,  8854,  0.56_pct}}},
};
// clang-format on

inline constexpr published_table<
    inventions_in_future_industries_source, inventions_in_future_industries_rows>
    inventions_in_future_industries;

}  // namespace myriad::data::shenzhen_2024
