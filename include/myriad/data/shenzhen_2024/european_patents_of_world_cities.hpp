// SPDX-License-Identifier: BSL-1.0
//
// European patents of cities of the world, 2024.
// Shenzhen Patent Report 2024, table 15, lines 396 to 403 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/world_cities.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source european_patents_of_world_cities_source{
    "shenzhen_2024/t15", &report, 15, "European patents of cities of the world, 2024",
    "2024 年国际创新城市欧洲专利公开、授权情况对比", "件", 396, 403};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> european_patents_of_world_cities_published[] = {
    {400, "东京", tokyo,          {{19610, -16.55_pct}}},
    {401, "深圳", shenzhen,       {{10737, -19.77_pct}}},
    {402, "硅谷", silicon_valley, {{ 9609,  -9.19_pct}}},
    {403, "纽约", new_york,       {{ 4010,  57.81_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> european_patents_of_world_cities_granted[] = {
    {400, "东京", tokyo,          {{7513,   1.14_pct}}},
    {401, "深圳", shenzhen,       {{3386,   3.26_pct}}},
    {402, "硅谷", silicon_valley, {{3315,  20.68_pct}}},
    {403, "纽约", new_york,       {{1252, -16.70_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    european_patents_of_world_cities_source,
    european_patents_of_world_cities_published,
    european_patents_of_world_cities_granted>
    european_patents_of_world_cities;

}  // namespace myriad::data::shenzhen_2024
