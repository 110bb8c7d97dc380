// SPDX-License-Identifier: BSL-1.0
//
// Patents of Shenzhen published abroad, by country.
// Shenzhen Patent Report 2024, table 7, lines 273 to 280 of the source text. Unit: patents.
// Columns: 2024, 2023, growth in %.
// 5 rows.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/countries.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source patents_published_abroad_source{
    "shenzhen_2024/t07", &report, 7, "Patents of Shenzhen published abroad, by country",
    "深圳市境外重点国家及地区专利公开量情况", "件", 273, 280,
    {"published", "公开量（件）"}};

// clang-format off
inline constexpr compared_row<count<patent>, 2024, 2023> patents_published_abroad_rows[] = {
    {276, "境外总计", abroad,        {{76440}, {68871}},  10.99_pct},
    {277, "美国",     united_states, {{18106}, {15389}},  17.66_pct},
    {278, "欧洲",     europe,        {{10737}, {13382}}, -19.77_pct},
    {279, "日本",     japan,         {{ 4276}, { 4192}},   2.00_pct},
    {280, "韩国",     south_korea,   {{ 2223}, { 2328}},  -4.51_pct},
};
// clang-format on

inline constexpr published_table<
    patents_published_abroad_source, patents_published_abroad_rows>
    patents_published_abroad;

}  // namespace myriad::data::shenzhen_2024
