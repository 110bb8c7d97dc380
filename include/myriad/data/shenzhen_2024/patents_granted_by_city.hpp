// SPDX-License-Identifier: BSL-1.0
//
// Patents granted in the nation and in leading provinces and cities, 2024.
// Shenzhen Patent Report 2024, table 1, lines 59 to 68 of the source text. Unit: patents.
// Columns: invention, utility model, design, total; of each the number and its growth.
// 6 rows.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source patents_granted_by_city_source{
    "shenzhen_2024/t01", &report, 1, "Patents granted in the nation and in leading provinces and cities, 2024",
    "2024 年全国及重点省市专利授权情况", "", 59, 68};

// clang-format off
inline constexpr row<patents_and_growth_by_kind, 2024> patents_granted_by_city_rows[] = {
    {63, "全国", domestic,  {{938174, 14.52_pct, 2004011,  -3.87_pct, 620943, -1.18_pct, 3563128,  0.87_pct}}},
    {64, "广东", guangdong, {{168813, 17.93_pct,  295997,  -8.90_pct, 227825, -3.31_pct,  692635, -1.57_pct}}},
    {65, "深圳", shenzhen,  {{ 74675, 19.96_pct,   97052, -10.42_pct,  70206,  8.84_pct,  241933,  2.91_pct}}},
    {66, "北京", beijing,   {{119635, 10.90_pct,   60309, -12.47_pct,  18100,  5.25_pct,  198044,  2.10_pct}}},
    {67, "上海", shanghai,  {{ 50676, 14.28_pct,   80176, -15.94_pct,  19914,  2.70_pct,  150766, -5.25_pct}}},
    {68, "广州", guangzhou, {{ 37934,  4.39_pct,   45014,  -8.87_pct,  29972, -7.31_pct,  112920, -4.36_pct}}},
};
// clang-format on

inline constexpr published_table<patents_granted_by_city_source, patents_granted_by_city_rows> patents_granted_by_city;

}  // namespace myriad::data::shenzhen_2024
