// SPDX-License-Identifier: BSL-1.0
//
// Korean patents of cities of China, 2024.
// Shenzhen Patent Report 2024, table 20, lines 472 to 486 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 10 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source korean_patents_of_chinese_cities_source{
    "shenzhen_2024/t20", &report, 20, "Korean patents of cities of China, 2024",
    "2024 年国内城市韩国专利公开、授权情况对比", "件", 472, 486};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> korean_patents_of_chinese_cities_published[] = {
    {476, "深圳", shenzhen,  {{2223,  -4.51_pct}}},
    {477, "北京", beijing,   {{1482, -19.94_pct}}},
    {478, "上海", shanghai,  {{ 827,   9.97_pct}}},
    {479, "东莞", dongguan,  {{ 472, -41.66_pct}}},
    {480, "杭州", hangzhou,  {{ 279,  14.81_pct}}},
    {482, "苏州", suzhou,    {{ 319, -35.29_pct}}},
    {483, "广州", guangzhou, {{ 221,  -5.15_pct}}},
    {484, "宁德", ningde,    {{ 331, -29.12_pct}}},
    {485, "南京", nanjing,   {{ 138, -15.34_pct}}},
    {486, "宁波", ningbo,    {{ 140,  20.69_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> korean_patents_of_chinese_cities_granted[] = {
    {476, "深圳", shenzhen,  {{989,   6.23_pct}}},
    {477, "北京", beijing,   {{652, -29.89_pct}}},
    {478, "东莞", dongguan,  {{323,  -2.71_pct}}},
    {479, "上海", shanghai,  {{242, -11.03_pct}}},
    {480, "苏州", suzhou,    {{155, -52.31_pct}}},
    {482, "广州", guangzhou, {{122,  -9.63_pct}}},
    {483, "杭州", hangzhou,  {{121,  37.50_pct}}},
    {484, "宁德", ningde,    {{ 85,  -1.16_pct}}},
    {485, "宁波", ningbo,    {{ 72,  28.57_pct}}},
    {486, "南京", nanjing,   {{ 65,  47.73_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    korean_patents_of_chinese_cities_source,
    korean_patents_of_chinese_cities_published,
    korean_patents_of_chinese_cities_granted>
    korean_patents_of_chinese_cities;

}  // namespace myriad::data::shenzhen_2024
