// SPDX-License-Identifier: BSL-1.0
//
// Inventions of cities of China in RCEP countries besides China, 2024.
// Shenzhen Patent Report 2024, table 23, lines 519 to 533 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 10 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source rcep_inventions_of_chinese_cities_source{
    "shenzhen_2024/t23", &report, 23, "Inventions of cities of China in RCEP countries besides China, 2024",
    "2024 年国内城市在 RCEP 协定国家（除中国）专利公开、授权情况对比", "件", 519, 533,
    {},
    {{545, "RCEP: the members in groups.hpp, rcep; China is left out"}}};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> rcep_inventions_of_chinese_cities_published[] = {
    {524, "深圳", shenzhen,  {{6927,  -6.98_pct}}},
    {525, "北京", beijing,   {{4548, -17.05_pct}}},
    {526, "上海", shanghai,  {{2547,  -0.70_pct}}},
    {527, "东莞", dongguan,  {{1678, -25.06_pct}}},
    {528, "宁德", ningde,    {{ 964,  -8.71_pct}}},
    {529, "杭州", hangzhou,  {{ 944,  22.28_pct}}},
    {530, "苏州", suzhou,    {{ 742, -18.19_pct}}},
    {531, "南京", nanjing,   {{ 660,   3.13_pct}}},
    {532, "广州", guangzhou, {{ 451, -22.11_pct}}},
    {533, "宁波", ningbo,    {{ 248,   6.90_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> rcep_inventions_of_chinese_cities_granted[] = {
    {524, "深圳", shenzhen,  {{3306,  41.34_pct}}},
    {525, "北京", beijing,   {{2066, -11.82_pct}}},
    {526, "东莞", dongguan,  {{1004,  -3.55_pct}}},
    {527, "上海", shanghai,  {{ 913,   6.04_pct}}},
    {528, "宁德", ningde,    {{ 564, 117.76_pct}}},
    {529, "杭州", hangzhou,  {{ 408,  28.71_pct}}},
    {530, "苏州", suzhou,    {{ 365, -31.52_pct}}},
    {531, "南京", nanjing,   {{ 342,  14.38_pct}}},
    {532, "广州", guangzhou, {{ 217,   2.36_pct}}},
    {533, "宁波", ningbo,    {{ 102,   9.68_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    rcep_inventions_of_chinese_cities_source,
    rcep_inventions_of_chinese_cities_published,
    rcep_inventions_of_chinese_cities_granted>
    rcep_inventions_of_chinese_cities;

}  // namespace myriad::data::shenzhen_2024
