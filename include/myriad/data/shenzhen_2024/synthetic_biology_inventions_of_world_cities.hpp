// SPDX-License-Identifier: BSL-1.0
//
// Inventions in synthetic biology in the USA, Europe, Japan and Korea, cities of the world, 2024.
// Shenzhen Patent Report 2024, table 55, lines 959 to 967 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/world_cities.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source synthetic_biology_inventions_of_world_cities_source{
    "shenzhen_2024/t55", &report, 55,
    "Inventions in synthetic biology in the USA, Europe, Japan and Korea, cities of the world, 2024",
    "2024 年国际创新城市合成生物产业在美欧日韩的发明专利公开、授权情况对比", "件", 959, 967};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> synthetic_biology_inventions_of_world_cities_published[] = {
    {964, "东京", tokyo,          {{4207,  3.80_pct}}},
    {965, "硅谷", silicon_valley, {{3417, -8.98_pct}}},
    {966, "纽约", new_york,       {{3062, -9.38_pct}}},
    {967, "深圳", shenzhen,       {{ 659, -7.57_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> synthetic_biology_inventions_of_world_cities_granted[] = {
    {964, "东京", tokyo,          {{1755,  5.15_pct}}},
    {965, "硅谷", silicon_valley, {{1683, -4.32_pct}}},
    {966, "纽约", new_york,       {{1187, -8.13_pct}}},
    {967, "深圳", shenzhen,       {{ 242, 40.70_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    synthetic_biology_inventions_of_world_cities_source,
    synthetic_biology_inventions_of_world_cities_published,
    synthetic_biology_inventions_of_world_cities_granted>
    synthetic_biology_inventions_of_world_cities;

}  // namespace myriad::data::shenzhen_2024
