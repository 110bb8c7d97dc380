// SPDX-License-Identifier: BSL-1.0
//
// Japanese patents of cities of the world, 2024.
// Shenzhen Patent Report 2024, table 18, lines 441 to 448 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/world_cities.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source japanese_patents_of_world_cities_source{
    "shenzhen_2024/t18", &report, 18, "Japanese patents of cities of the world, 2024",
    "2024 年国际创新城市日本专利公开、授权情况对比", "件", 441, 448};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> japanese_patents_of_world_cities_published[] = {
    {445, "东京", tokyo,          {{152693, -11.52_pct}}},
    {446, "深圳", shenzhen,       {{  4276,   2.00_pct}}},
    {447, "纽约", new_york,       {{  3473, -15.23_pct}}},
    {448, "硅谷", silicon_valley, {{   662, -10.05_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> japanese_patents_of_world_cities_granted[] = {
    {445, "东京", tokyo,          {{78022, -6.82_pct}}},
    {446, "深圳", shenzhen,       {{ 2313, 26.81_pct}}},
    {447, "纽约", new_york,       {{ 1505,  2.38_pct}}},
    {448, "硅谷", silicon_valley, {{  294,  7.30_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    japanese_patents_of_world_cities_source,
    japanese_patents_of_world_cities_published,
    japanese_patents_of_world_cities_granted>
    japanese_patents_of_world_cities;

}  // namespace myriad::data::shenzhen_2024
