// SPDX-License-Identifier: BSL-1.0
//
// Patents of Shenzhen granted abroad, by country.
// Shenzhen Patent Report 2024, table 8, lines 282 to 289 of the source text. Unit: patents.
// Columns: 2024, 2023, growth in %.
// 5 rows.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/countries.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source patents_granted_abroad_source{
    "shenzhen_2024/t08", &report, 8, "Patents of Shenzhen granted abroad, by country",
    "深圳市境外重点国家及地区专利授权量情况", "件", 282, 289,
    {"granted", "授权量（件）"}};

// clang-format off
inline constexpr compared_row<count<patent>, 2024, 2023> patents_granted_abroad_rows[] = {
    {285, "境外总计", abroad,        {{32706}, {28056}}, 16.57_pct},
    {286, "美国",     united_states, {{ 8496}, { 5932}}, 43.22_pct},
    {287, "欧洲",     europe,        {{ 3386}, { 3279}},  3.26_pct},
    {288, "日本",     japan,         {{ 2313}, { 1824}}, 26.81_pct},
    {289, "韩国",     south_korea,   {{  989}, {  931}},  6.23_pct},
};
// clang-format on

inline constexpr published_table<patents_granted_abroad_source, patents_granted_abroad_rows> patents_granted_abroad;

}  // namespace myriad::data::shenzhen_2024
