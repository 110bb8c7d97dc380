// SPDX-License-Identifier: BSL-1.0
//
// US patents of cities of the world, 2024.
// Shenzhen Patent Report 2024, table 12, lines 351 to 358 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/world_cities.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source us_patents_of_world_cities_source{
    "shenzhen_2024/t12", &report, 12, "US patents of cities of the world, 2024",
    "2024 年国际创新城市美国专利公开、授权情况对比", "件", 351, 358};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> us_patents_of_world_cities_published[] = {
    {355, "东京", tokyo,          {{56141,  4.91_pct}}},
    {356, "硅谷", silicon_valley, {{48766, -0.76_pct}}},
    {357, "纽约", new_york,       {{21747, -7.44_pct}}},
    {358, "深圳", shenzhen,       {{18106, 17.66_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> us_patents_of_world_cities_granted[] = {
    {355, "东京", tokyo,          {{24337, 11.06_pct}}},
    {356, "硅谷", silicon_valley, {{24273, -3.87_pct}}},
    {357, "纽约", new_york,       {{10973, -9.06_pct}}},
    {358, "深圳", shenzhen,       {{ 8496, 43.22_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    us_patents_of_world_cities_source, us_patents_of_world_cities_published, us_patents_of_world_cities_granted>
    us_patents_of_world_cities;

}  // namespace myriad::data::shenzhen_2024
