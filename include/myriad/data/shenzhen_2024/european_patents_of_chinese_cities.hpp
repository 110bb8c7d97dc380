// SPDX-License-Identifier: BSL-1.0
//
// European patents of cities of China, 2024.
// Shenzhen Patent Report 2024, table 14, lines 380 to 394 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 10 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source european_patents_of_chinese_cities_source{
    "shenzhen_2024/t14", &report, 14, "European patents of cities of China, 2024",
    "2024 年国内城市欧洲专利公开、授权情况对比", "件", 380, 394};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> european_patents_of_chinese_cities_published[] = {
    {385, "深圳", shenzhen,  {{10737, -19.77_pct}}},
    {386, "北京", beijing,   {{ 4476, -20.55_pct}}},
    {387, "上海", shanghai,  {{ 2030, -20.05_pct}}},
    {388, "东莞", dongguan,  {{ 1888, -39.76_pct}}},
    {389, "宁德", ningde,    {{ 1284,  -6.48_pct}}},
    {390, "杭州", hangzhou,  {{  957, -16.35_pct}}},
    {391, "苏州", suzhou,    {{  726, -14.29_pct}}},
    {392, "南京", nanjing,   {{  419, -21.68_pct}}},
    {393, "广州", guangzhou, {{  403, -14.07_pct}}},
    {394, "宁波", ningbo,    {{  362, -31.70_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> european_patents_of_chinese_cities_granted[] = {
    {385, "深圳", shenzhen,  {{3386,   3.26_pct}}},
    {386, "北京", beijing,   {{1400,   1.97_pct}}},
    {387, "东莞", dongguan,  {{ 655, -26.07_pct}}},
    {388, "上海", shanghai,  {{ 529,   7.30_pct}}},
    {389, "杭州", hangzhou,  {{ 320,  -3.61_pct}}},
    {390, "苏州", suzhou,    {{ 192,  11.63_pct}}},
    {391, "宁德", ningde,    {{ 187, -39.87_pct}}},
    {392, "宁波", ningbo,    {{ 131, -10.27_pct}}},
    {393, "南京", nanjing,   {{ 123,  25.51_pct}}},
    {394, "广州", guangzhou, {{ 121, -15.97_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    european_patents_of_chinese_cities_source,
    european_patents_of_chinese_cities_published,
    european_patents_of_chinese_cities_granted>
    european_patents_of_chinese_cities;

}  // namespace myriad::data::shenzhen_2024
