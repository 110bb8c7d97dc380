// SPDX-License-Identifier: BSL-1.0
//
// Inventions in brain science in the USA, Europe, Japan and Korea, cities of the world, 2024.
// Shenzhen Patent Report 2024, table 49, lines 889 to 896 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/world_cities.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source brain_science_inventions_of_world_cities_source{
    "shenzhen_2024/t49", &report, 49,
    "Inventions in brain science in the USA, Europe, Japan and Korea, cities of the world, 2024",
    "2024 年国际创新城市脑科学与脑机工程产业在美欧日韩的发明专利公开、授权情况对比", "件", 889, 896};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> brain_science_inventions_of_world_cities_published[] = {
    {893, "东京", tokyo,          {{8174,  10.38_pct}}},
    {894, "硅谷", silicon_valley, {{7774,   1.46_pct}}},
    {895, "纽约", new_york,       {{4054, -12.14_pct}}},
    {896, "深圳", shenzhen,       {{1217, -12.07_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> brain_science_inventions_of_world_cities_granted[] = {
    {893, "东京", tokyo,          {{3761,  18.98_pct}}},
    {894, "硅谷", silicon_valley, {{3566,   1.83_pct}}},
    {895, "纽约", new_york,       {{1840, -10.20_pct}}},
    {896, "深圳", shenzhen,       {{ 499,  39.00_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    brain_science_inventions_of_world_cities_source,
    brain_science_inventions_of_world_cities_published,
    brain_science_inventions_of_world_cities_granted>
    brain_science_inventions_of_world_cities;

}  // namespace myriad::data::shenzhen_2024
