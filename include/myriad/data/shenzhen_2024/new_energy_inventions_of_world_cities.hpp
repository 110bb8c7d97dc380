// SPDX-License-Identifier: BSL-1.0
//
// Inventions in new energy in the USA, Europe, Japan and Korea, cities of the world, 2024.
// Shenzhen Patent Report 2024, table 41, lines 787 to 795 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/world_cities.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source new_energy_inventions_of_world_cities_source{
    "shenzhen_2024/t41", &report, 41,
    "Inventions in new energy in the USA, Europe, Japan and Korea, cities of the world, 2024",
    "2024 年国际创新城市新能源产业集群在美欧日韩的发明专利公开、授权情况对比", "件", 787, 795};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> new_energy_inventions_of_world_cities_published[] = {
    {792, "东京", tokyo,          {{9584, -13.17_pct}}},
    {793, "硅谷", silicon_valley, {{1555, -10.01_pct}}},
    {794, "深圳", shenzhen,       {{1053, -18.05_pct}}},
    {795, "纽约", new_york,       {{ 675, -24.33_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> new_energy_inventions_of_world_cities_granted[] = {
    {792, "东京", tokyo,          {{4997, -11.73_pct}}},
    {793, "硅谷", silicon_valley, {{ 752, -16.16_pct}}},
    {794, "深圳", shenzhen,       {{ 447,  13.45_pct}}},
    {795, "纽约", new_york,       {{ 323, -34.88_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    new_energy_inventions_of_world_cities_source,
    new_energy_inventions_of_world_cities_published,
    new_energy_inventions_of_world_cities_granted>
    new_energy_inventions_of_world_cities;

}  // namespace myriad::data::shenzhen_2024
