// SPDX-License-Identifier: BSL-1.0
//
// US patents of cities of China, 2024.
// Shenzhen Patent Report 2024, table 11, lines 336 to 349 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 10 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source us_patents_of_chinese_cities_source{
    "shenzhen_2024/t11", &report, 11, "US patents of cities of China, 2024",
    "2024 年国内城市美国专利公开、授权情况对比", "件", 336, 349};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> us_patents_of_chinese_cities_published[] = {
    {340, "深圳", shenzhen,  {{18106, 17.66_pct}}},
    {341, "北京", beijing,   {{13803, 24.12_pct}}},
    {342, "上海", shanghai,  {{ 5762,  6.92_pct}}},
    {343, "东莞", dongguan,  {{ 2654,  4.12_pct}}},
    {344, "杭州", hangzhou,  {{ 2096, 27.26_pct}}},
    {345, "苏州", suzhou,    {{ 1713, 29.97_pct}}},
    {346, "广州", guangzhou, {{ 1649, 28.83_pct}}},
    {347, "宁德", ningde,    {{ 1566, 41.21_pct}}},
    {348, "南京", nanjing,   {{ 1162, 14.82_pct}}},
    {349, "宁波", ningbo,    {{ 1076, 27.94_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> us_patents_of_chinese_cities_granted[] = {
    {340, "深圳", shenzhen,  {{8496, 43.22_pct}}},
    {341, "北京", beijing,   {{5877, 14.72_pct}}},
    {342, "上海", shanghai,  {{2478, 11.32_pct}}},
    {343, "东莞", dongguan,  {{1069, 45.84_pct}}},
    {344, "广州", guangzhou, {{ 877, 20.97_pct}}},
    {345, "宁波", ningbo,    {{ 750, 51.82_pct}}},
    {346, "杭州", hangzhou,  {{ 735, 37.90_pct}}},
    {347, "苏州", suzhou,    {{ 542, 46.88_pct}}},
    {348, "南京", nanjing,   {{ 446, 22.87_pct}}},
    {349, "宁德", ningde,    {{ 334, 47.14_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    us_patents_of_chinese_cities_source, us_patents_of_chinese_cities_published, us_patents_of_chinese_cities_granted>
    us_patents_of_chinese_cities;

}  // namespace myriad::data::shenzhen_2024
