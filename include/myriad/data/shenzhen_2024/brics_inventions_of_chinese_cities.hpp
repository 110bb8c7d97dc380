// SPDX-License-Identifier: BSL-1.0
//
// Inventions of cities of China in BRICS countries, 2024.
// Shenzhen Patent Report 2024, table 25, lines 559 to 572 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 10 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source brics_inventions_of_chinese_cities_source{
    "shenzhen_2024/t25", &report, 25, "Inventions of cities of China in BRICS countries, 2024",
    "2024 年国内城市在金砖国家专利公开、授权情况对比", "件", 559, 572,
    {},
    {{576, "BRICS: the members besides China in groups.hpp, brics_besides_china; from the Zhihuiya database"}}};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> brics_inventions_of_chinese_cities_published[] = {
    {563, "深圳", shenzhen,  {{4172,  28.29_pct}}},
    {564, "北京", beijing,   {{3228,  68.30_pct}}},
    {565, "东莞", dongguan,  {{1516,  31.94_pct}}},
    {566, "上海", shanghai,  {{ 928,  19.59_pct}}},
    {567, "宁德", ningde,    {{ 304, 123.53_pct}}},
    {568, "杭州", hangzhou,  {{ 253,   5.86_pct}}},
    {569, "广州", guangzhou, {{ 218,   1.87_pct}}},
    {570, "苏州", suzhou,    {{ 204,  60.63_pct}}},
    {571, "南京", nanjing,   {{ 159,  -0.62_pct}}},
    {572, "宁波", ningbo,    {{ 134, -13.55_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> brics_inventions_of_chinese_cities_granted[] = {
    {563, "深圳", shenzhen,  {{2721,  25.57_pct}}},
    {564, "北京", beijing,   {{1724,  33.02_pct}}},
    {565, "东莞", dongguan,  {{1067,  20.43_pct}}},
    {566, "上海", shanghai,  {{ 472, -12.75_pct}}},
    {567, "广州", guangzhou, {{ 142, -11.80_pct}}},
    {568, "杭州", hangzhou,  {{ 137, -21.26_pct}}},
    {569, "宁德", ningde,    {{ 136, 122.95_pct}}},
    {570, "宁波", ningbo,    {{ 110, -21.99_pct}}},
    {571, "南京", nanjing,   {{  93, -23.14_pct}}},
    {572, "苏州", suzhou,    {{  92,   6.98_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    brics_inventions_of_chinese_cities_source,
    brics_inventions_of_chinese_cities_published,
    brics_inventions_of_chinese_cities_granted>
    brics_inventions_of_chinese_cities;

}  // namespace myriad::data::shenzhen_2024
