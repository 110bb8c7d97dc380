// SPDX-License-Identifier: BSL-1.0
//
// Japanese patents of cities of China, 2024.
// Shenzhen Patent Report 2024, table 17, lines 426 to 439 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 10 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source japanese_patents_of_chinese_cities_source{
    "shenzhen_2024/t17", &report, 17, "Japanese patents of cities of China, 2024",
    "2024 年国内城市日本专利公开、授权情况对比", "件", 426, 439};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> japanese_patents_of_chinese_cities_published[] = {
    {430, "深圳", shenzhen,  {{4276,   2.00_pct}}},
    {431, "北京", beijing,   {{2588, -16.86_pct}}},
    {432, "上海", shanghai,  {{1622,   1.95_pct}}},
    {433, "东莞", dongguan,  {{1137, -18.14_pct}}},
    {434, "杭州", hangzhou,  {{ 685,  26.62_pct}}},
    {435, "宁德", ningde,    {{ 586,   7.92_pct}}},
    {436, "南京", nanjing,   {{ 541,   8.42_pct}}},
    {437, "苏州", suzhou,    {{ 405, -17.68_pct}}},
    {438, "广州", guangzhou, {{ 282,  -3.42_pct}}},
    {439, "宁波", ningbo,    {{ 163,   0.62_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> japanese_patents_of_chinese_cities_granted[] = {
    {430, "深圳", shenzhen,  {{2313,  26.81_pct}}},
    {431, "北京", beijing,   {{1375, -16.41_pct}}},
    {432, "东莞", dongguan,  {{ 724,  -0.96_pct}}},
    {433, "上海", shanghai,  {{ 722,  10.23_pct}}},
    {434, "杭州", hangzhou,  {{ 344,  28.84_pct}}},
    {435, "宁德", ningde,    {{ 292,  75.90_pct}}},
    {436, "南京", nanjing,   {{ 286,   5.54_pct}}},
    {437, "苏州", suzhou,    {{ 226,  -2.59_pct}}},
    {438, "广州", guangzhou, {{ 169,   1.20_pct}}},
    {439, "宁波", ningbo,    {{ 100,   4.17_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    japanese_patents_of_chinese_cities_source,
    japanese_patents_of_chinese_cities_published,
    japanese_patents_of_chinese_cities_granted>
    japanese_patents_of_chinese_cities;

}  // namespace myriad::data::shenzhen_2024
