// SPDX-License-Identifier: BSL-1.0
//
// Inventions in networks in the USA, Europe, Japan and Korea, cities of the world, 2024.
// Shenzhen Patent Report 2024, table 38, lines 752 to 759 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/world_cities.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source network_inventions_of_world_cities_source{
    "shenzhen_2024/t38", &report, 38,
    "Inventions in networks in the USA, Europe, Japan and Korea, cities of the world, 2024",
    "2024 年国际创新城市网络与通信产业集群在美欧日韩的发明专利公开、授权情况对比", "件", 752, 759};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> network_inventions_of_world_cities_published[] = {
    {756, "东京", tokyo,          {{11288,  -1.08_pct}}},
    {757, "深圳", shenzhen,       {{ 7243, -19.41_pct}}},
    {758, "硅谷", silicon_valley, {{ 6200,   1.67_pct}}},
    {759, "纽约", new_york,       {{  827, -23.71_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> network_inventions_of_world_cities_granted[] = {
    {756, "东京", tokyo,          {{5427,  -3.07_pct}}},
    {757, "硅谷", silicon_valley, {{2746,  -9.67_pct}}},
    {758, "深圳", shenzhen,       {{2370, -21.26_pct}}},
    {759, "纽约", new_york,       {{ 424, -37.28_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    network_inventions_of_world_cities_source,
    network_inventions_of_world_cities_published,
    network_inventions_of_world_cities_granted>
    network_inventions_of_world_cities;

}  // namespace myriad::data::shenzhen_2024
