// SPDX-License-Identifier: BSL-1.0
//
// Invention patents in force in the nation and in leading provinces and cities, end of 2024.
// Shenzhen Patent Report 2024, table 3, lines 143 to 151 of the source text. Unit: patents.
// Columns: in force, growth, per 10 000 people.
// 6 rows. The density of Shanghai is printed without decimals.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source inventions_in_force_by_city_source{
    "shenzhen_2024/t03", &report, 3,
    "Invention patents in force in the nation and in leading provinces and cities, end of 2024",
    "截至 2024 年末全国及重点省市有效发明专利情况", "", 143, 151,
    {},
    {{153, "per 10 000 residents at the end of 2024, as published by the statistics office of each place"}}};

// clang-format off
inline constexpr row<inventions_and_density, 2024> inventions_in_force_by_city_rows[] = {
    {146, "全国", domestic,  {{4756307, 16.33_pct,  33.74_dec}}},
    {147, "广东", guangdong, {{ 792282, 19.03_pct,  62.35_dec}}},
    {148, "北京", beijing,   {{ 663490, 15.53_pct, 303.50_dec}}},
    {149, "深圳", shenzhen,  {{ 358740, 19.43_pct, 199.42_dec}}},
    {150, "上海", shanghai,  {{ 278669, 15.44_pct,    112_dec}}},
    {151, "广州", guangzhou, {{ 179141, 17.87_pct,  95.15_dec}}},
};
// clang-format on

inline constexpr published_table<
    inventions_in_force_by_city_source, inventions_in_force_by_city_rows>
    inventions_in_force_by_city;

}  // namespace myriad::data::shenzhen_2024
