// SPDX-License-Identifier: BSL-1.0
//
// Trademarks in the nation and in leading provinces and cities, 2024.
// Shenzhen Patent Report 2024, table 5, lines 236 to 245 of the source text. Unit: trademarks.
// Columns: applied for, registered, in force, of each the number and its growth; business entities in
// myriads, trademarks per 10 000 of them.
// 6 rows.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source trademarks_by_city_source{
    "shenzhen_2024/t05", &report, 5, "Trademarks in the nation and in leading provinces and cities, 2024",
    "2024 年全国及重点省市商标申请、注册情况", "", 236, 245,
    {},
    {{232, "from the administration's statistics of trademarks by province, city and county, fourth quarter of 2024"},
     {247, "in the order of trademarks applied for"},
     {263, "Shenzhen had 4 403 817 business entities at the end of 2024"}}};

// clang-format off
inline constexpr row<trademarks_and_density, 2024> trademarks_by_city_rows[] = {
    {240, "全国", domestic,  {{6786059, -2.90_pct, 4639403,  9.22_pct, 47620439, 8.11_pct,   18900_myriads,  2519.6_dec}}},
    {241, "广东", guangdong, {{1176860, -6.19_pct,  824539,  4.31_pct,  9064625, 7.40_pct, 1904.88_myriads,  4758.6_dec}}},
    {242, "北京", beijing,   {{ 377653, -4.77_pct,  237367,  0.37_pct,  3232043, 4.98_pct,     267_myriads, 12105.0_dec}}},
    {243, "深圳", shenzhen,  {{ 363175, -7.44_pct,  249482, -0.09_pct,  2894140, 7.09_pct,  440.38_myriads,  6571.9_dec}}},
    {244, "上海", shanghai,  {{ 349128, -5.52_pct,  242176,  2.72_pct,  2789317, 6.73_pct,   341.9_myriads,  8158.3_dec}}},
    {245, "广州", guangzhou, {{ 318263, -5.53_pct,  217887,  5.26_pct,  2490176, 6.88_pct,  367.07_myriads,  6783.9_dec}}},
};
// clang-format on

inline constexpr published_table<trademarks_by_city_source, trademarks_by_city_rows> trademarks_by_city;

}  // namespace myriad::data::shenzhen_2024
