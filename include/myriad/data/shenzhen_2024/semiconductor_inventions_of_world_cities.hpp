// SPDX-License-Identifier: BSL-1.0
//
// Inventions in semiconductors in the USA, Europe, Japan and Korea, cities of the world, 2024.
// Shenzhen Patent Report 2024, table 32, lines 678 to 688 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/world_cities.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source semiconductor_inventions_of_world_cities_source{
    "shenzhen_2024/t32", &report, 32,
    "Inventions in semiconductors in the USA, Europe, Japan and Korea, cities of the world, 2024",
    "2024 年国际创新城市半导体与集成电路产业集群在美欧日韩的发明专利公开、授权情况对比", "件", 678, 688};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> semiconductor_inventions_of_world_cities_published[] = {
    {685, "东京", tokyo,          {{7185,  -7.67_pct}}},
    {686, "硅谷", silicon_valley, {{3366, -11.37_pct}}},
    {687, "纽约", new_york,       {{ 892,  -2.19_pct}}},
    {688, "深圳", shenzhen,       {{ 667,  -3.75_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> semiconductor_inventions_of_world_cities_granted[] = {
    {685, "东京", tokyo,          {{3409, -50.45_pct}}},
    {686, "硅谷", silicon_valley, {{1457, -16.41_pct}}},
    {687, "纽约", new_york,       {{ 321, -13.71_pct}}},
    {688, "深圳", shenzhen,       {{ 201,  -5.63_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    semiconductor_inventions_of_world_cities_source,
    semiconductor_inventions_of_world_cities_published,
    semiconductor_inventions_of_world_cities_granted>
    semiconductor_inventions_of_world_cities;

}  // namespace myriad::data::shenzhen_2024
