// SPDX-License-Identifier: BSL-1.0
//
// Inventions in artificial intelligence in the USA, Europe, Japan and Korea, cities of the world,
// 2024.
// Shenzhen Patent Report 2024, table 44, lines 823 to 831 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/world_cities.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source artificial_intelligence_inventions_of_world_cities_source{
    "shenzhen_2024/t44", &report, 44,
    "Inventions in artificial intelligence in the USA, Europe, Japan and Korea, cities of the world, 2024",
    "2024 年国际创新城市人工智能产业集群在美欧日韩的发明专利公开、授权情况对比", "件", 823, 831};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> artificial_intelligence_inventions_of_world_cities_published[] = {
    {828, "东京", tokyo,          {{17341,  -2.13_pct}}},
    {829, "硅谷", silicon_valley, {{14094,  -6.89_pct}}},
    {830, "纽约", new_york,       {{ 4169, -25.19_pct}}},
    {831, "深圳", shenzhen,       {{ 3227, -16.27_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> artificial_intelligence_inventions_of_world_cities_granted[] = {
    {828, "东京", tokyo,          {{8475,   1.15_pct}}},
    {829, "硅谷", silicon_valley, {{6721,  -9.66_pct}}},
    {830, "纽约", new_york,       {{2199, -24.64_pct}}},
    {831, "深圳", shenzhen,       {{1361,   6.66_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    artificial_intelligence_inventions_of_world_cities_source,
    artificial_intelligence_inventions_of_world_cities_published,
    artificial_intelligence_inventions_of_world_cities_granted>
    artificial_intelligence_inventions_of_world_cities;

}  // namespace myriad::data::shenzhen_2024
