// SPDX-License-Identifier: BSL-1.0
//
// Invention patents in the 20 industry clusters, four cities of China, published and granted in 2024.
// Shenzhen Patent Report 2024, table 28, lines 613 to 623 of the source text. Unit: patents.
// Columns: published, growth in %, granted, growth in %.
// 4 rows.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source inventions_in_industry_clusters_source{
    "shenzhen_2024/t28", &report, 28,
    "Invention patents in the 20 industry clusters, four cities of China, published and granted in 2024",
    "2024 年北上广深 20 大产业集群发明专利公开、授权情况", "件", 613, 623,
    {},
    {{619, "industries as delimited in the city's plan for industry clusters and industries of the future"}}};

// clang-format off
inline constexpr row<published_and_granted, 2024> inventions_in_industry_clusters_rows[] = {
    {617, "北京", beijing,   {{225511, 5.37_pct, 85631,  6.85_pct}}},
    {621, "深圳", shenzhen,  {{124569, 2.70_pct, 53051, 17.42_pct}}},
    {622, "上海", shanghai,  {{101366, 2.50_pct, 33489,  8.41_pct}}},
    {623, "广州", guangzhou, {{ 69356, 3.77_pct, 26514, -1.14_pct}}},
};
// clang-format on

inline constexpr published_table<
    inventions_in_industry_clusters_source, inventions_in_industry_clusters_rows>
    inventions_in_industry_clusters;

}  // namespace myriad::data::shenzhen_2024
