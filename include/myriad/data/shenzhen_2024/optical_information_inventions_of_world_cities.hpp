// SPDX-License-Identifier: BSL-1.0
//
// Inventions in optical information in the USA, Europe, Japan and Korea, cities of the world, 2024.
// Shenzhen Patent Report 2024, table 52, lines 924 to 931 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/world_cities.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source optical_information_inventions_of_world_cities_source{
    "shenzhen_2024/t52", &report, 52,
    "Inventions in optical information in the USA, Europe, Japan and Korea, cities of the world, 2024",
    "2024 年国际创新城市光载信息产业在美欧日韩的发明专利公开、授权情况对比", "件", 924, 931};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> optical_information_inventions_of_world_cities_published[] = {
    {928, "东京", tokyo,          {{4053,  2.66_pct}}},
    {929, "硅谷", silicon_valley, {{3754,  5.81_pct}}},
    {930, "纽约", new_york,       {{3379, -5.32_pct}}},
    {931, "深圳", shenzhen,       {{ 713, 15.00_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> optical_information_inventions_of_world_cities_granted[] = {
    {928, "硅谷", silicon_valley, {{1759, 28.96_pct}}},
    {929, "东京", tokyo,          {{1669,  6.10_pct}}},
    {930, "纽约", new_york,       {{1292,  3.11_pct}}},
    {931, "深圳", shenzhen,       {{ 172,  7.50_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    optical_information_inventions_of_world_cities_source,
    optical_information_inventions_of_world_cities_published,
    optical_information_inventions_of_world_cities_granted>
    optical_information_inventions_of_world_cities;

}  // namespace myriad::data::shenzhen_2024
