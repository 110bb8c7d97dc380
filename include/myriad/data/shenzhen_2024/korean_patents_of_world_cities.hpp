// SPDX-License-Identifier: BSL-1.0
//
// Korean patents of cities of the world, 2024.
// Shenzhen Patent Report 2024, table 21, lines 488 to 495 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/world_cities.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source korean_patents_of_world_cities_source{
    "shenzhen_2024/t21", &report, 21, "Korean patents of cities of the world, 2024",
    "2024 年国际创新城市韩国专利公开、授权情况对比", "件", 488, 495};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> korean_patents_of_world_cities_published[] = {
    {492, "深圳", shenzhen,       {{2223,  -4.51_pct}}},
    {493, "硅谷", silicon_valley, {{2007, -15.21_pct}}},
    {494, "纽约", new_york,       {{1220, -12.48_pct}}},
    {495, "东京", tokyo,          {{1070, -13.78_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> korean_patents_of_world_cities_granted[] = {
    {492, "硅谷", silicon_valley, {{1209,  -4.28_pct}}},
    {493, "深圳", shenzhen,       {{ 989,   6.23_pct}}},
    {494, "东京", tokyo,          {{ 572, -20.22_pct}}},
    {495, "纽约", new_york,       {{ 511, -16.09_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    korean_patents_of_world_cities_source,
    korean_patents_of_world_cities_published,
    korean_patents_of_world_cities_granted>
    korean_patents_of_world_cities;

}  // namespace myriad::data::shenzhen_2024
