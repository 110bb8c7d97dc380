// SPDX-License-Identifier: BSL-1.0
//
// Invention patents of Shenzhen by industry of the future: in force at the end of 2024, published and
// granted.
// Shenzhen Patent Report 2024, table 46, lines 849 to 860 of the source text. Unit: patents.
// Columns: in force, share in all in force, published, growth in %, granted, growth in %.
// 8 rows. The industries overlap.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/industries.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

inline constexpr source inventions_by_future_industry_source{
    "shenzhen_2024/t46", &report, 46,
    "Invention patents of Shenzhen by industry of the future: in force at the end of 2024, published and granted",
    "8 大未来产业 2024 年发明专利公开、授权、有效情况", "件", 849, 860,
    {},
    {{843, "industries as delimited in the city's plan for industry clusters and industries of the future"},
     {862, "in the order of that plan"}}};

// clang-format off
inline constexpr entity_row<industry_patents, 2024> inventions_by_future_industry_rows[] = {
    {853, "合成生物",         industry::synthetic_biology,   {{14916,  5.50_pct, 12005,  9.04_pct,  5648, 38.87_pct}}},
    {854, "光载信息",         industry::optical_information, {{ 6330,  2.33_pct,  2205,  9.81_pct,   788,  7.80_pct}}},
    {855, "智能机器人",       industry::intelligent_robots,  {{ 4182,  1.54_pct,  2774,  1.50_pct,  1259, 30.47_pct}}},
    {856, "细胞与基因",       industry::cells_and_genes,     {{ 3206,  1.18_pct,  1916,  5.56_pct,   630, -9.74_pct}}},
    {857, "脑科学与脑机工程", industry::brain_science,       {{27357, 10.09_pct, 21761,  8.46_pct, 10886, 38.87_pct}}},
    {858, "深地深海",         industry::deep_earth_and_sea,  {{  800,  0.30_pct,   543, 21.48_pct,   205, 31.41_pct}}},
    {859, "量子信息",         industry::quantum_information, {{  445,  0.16_pct,   261, 16.00_pct,   102, 22.89_pct}}},
    {860, "前沿新材料",       industry::frontier_materials,  {{ 5206,  1.92_pct,  2636, 11.08_pct,   950, 18.90_pct}}},
};
// clang-format on

inline constexpr published_table<
    inventions_by_future_industry_source, inventions_by_future_industry_rows>
    inventions_by_future_industry;

}  // namespace myriad::data::shenzhen_2024
