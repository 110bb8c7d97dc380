// SPDX-License-Identifier: BSL-1.0
//
// Inventions in software in the USA, Europe, Japan and Korea, cities of the world, 2024.
// Shenzhen Patent Report 2024, table 35, lines 717 to 724 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/world_cities.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source software_inventions_of_world_cities_source{
    "shenzhen_2024/t35", &report, 35,
    "Inventions in software in the USA, Europe, Japan and Korea, cities of the world, 2024",
    "2024 年国际创新城市软件与信息服务产业集群在美欧日韩的发明专利公开、授权情况对比", "件", 717, 724};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> software_inventions_of_world_cities_published[] = {
    {721, "东京", tokyo,          {{38366,  -3.78_pct}}},
    {722, "硅谷", silicon_valley, {{25545,  -7.94_pct}}},
    {723, "深圳", shenzhen,       {{13902, -19.68_pct}}},
    {724, "纽约", new_york,       {{ 7996, -19.27_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> software_inventions_of_world_cities_granted[] = {
    {721, "东京", tokyo,          {{18721,  -6.52_pct}}},
    {722, "硅谷", silicon_valley, {{12275,  -5.23_pct}}},
    {723, "深圳", shenzhen,       {{ 4909,  -9.01_pct}}},
    {724, "纽约", new_york,       {{ 3907, -19.54_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    software_inventions_of_world_cities_source,
    software_inventions_of_world_cities_published,
    software_inventions_of_world_cities_granted>
    software_inventions_of_world_cities;

}  // namespace myriad::data::shenzhen_2024
