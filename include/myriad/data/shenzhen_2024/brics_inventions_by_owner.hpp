// SPDX-License-Identifier: BSL-1.0
//
// Ten owners of Shenzhen with most invention patents granted in BRICS countries in 2024.
// Shenzhen Patent Report 2024, table 26, lines 578 to 591 of the source text. Unit: patents.
// Columns: rank, patents.
// 10 rows.
#pragma once

#include <myriad/data/shapes.hpp>
#include <myriad/data/shenzhen_2024/owners.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

inline constexpr source brics_inventions_by_owner_source{
    "shenzhen_2024/t26", &report, 26,
    "Ten owners of Shenzhen with most invention patents granted in BRICS countries in 2024",
    "2024 年深圳市在金砖国家发明专利授权量前十位专利权人情况", "件", 578, 591,
    {"granted", "发明专利授权量（件）"},
    {{576, "BRICS: the members besides China in groups.hpp, brics_besides_china; from the Zhihuiya database"}}};

// clang-format off
inline constexpr ranked_row<count<patent>, 2024> brics_inventions_by_owner_rows[] = {
    {582,  1, "华为技术有限公司",          owner::huawei,               {{2074}}},
    {583,  2, "中兴通讯股份有限公司",      owner::zte,                  {{ 225}}},
    {584,  3, "腾讯科技(深圳)有限公司",    owner::tencent,              {{  95}}},
    {585,  4, "比亚迪股份有限公司",        owner::byd,                  {{  43}}},
    {586,  5, "华为数字能源技术有限公司",  owner::huawei_digital_power, {{  28}}},
    {587,  6, "深圳创维-RGB 电子有限公司", owner::skyworth_rgb,         {{  24}}},
    {588,  7, "深圳市韶音科技有限公司",    owner::shokz,                {{  16}}},
    {589,  8, "荣耀终端股份有限公司",      owner::honor,                {{  14}}},
    {590,  9, "先健科技(深圳)有限公司",    owner::lifetech,             {{  13}}},
    {591, 10, "天马微电子股份有限公司",    owner::tianma,               {{  10}}},
};
// clang-format on

inline constexpr published_table<
    brics_inventions_by_owner_source, brics_inventions_by_owner_rows>
    brics_inventions_by_owner;

}  // namespace myriad::data::shenzhen_2024
