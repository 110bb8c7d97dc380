// SPDX-License-Identifier: BSL-1.0
//
// Ten applicants of Shenzhen with most Japanese patents published in 2024.
// Shenzhen Patent Report 2024, table 19, lines 454 to 466 of the source text. Unit: patents.
// Columns: rank, patents.
// 10 rows. One firm is printed twice, in the ranks 6 and 8.
#pragma once

#include <myriad/data/shapes.hpp>
#include <myriad/data/shenzhen_2024/owners.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

inline constexpr source japanese_patents_by_applicant_source{
    "shenzhen_2024/t19", &report, 19, "Ten applicants of Shenzhen with most Japanese patents published in 2024",
    "2024 年深圳市日本专利公开量前十位申请人情况", "件", 454, 466,
    {"published", "公开量（件）"}};

// clang-format off
inline constexpr ranked_row<count<patent>, 2024> japanese_patents_by_applicant_rows[] = {
    {457,  1, "华为技术有限公司",                     owner::huawei,             {{1764}}},
    {458,  2, "中兴通讯股份有限公司",                 owner::zte,                {{ 529}}},
    {459,  3, "腾讯科技(深圳)有限公司",               owner::tencent,            {{ 484}}},
    {460,  4, "比亚迪股份有限公司",                   owner::byd,                {{ 239}}},
    {461,  5, "深圳市韶音科技有限公司",               owner::shokz,              {{  78}}},
    {462,  6, "深圳麦克韦尔科技有限公司",             owner::smoore,             {{  71}}},
    {463,  7, "TCL 华星光电技术有限公司",             owner::csot,               {{  69}}},
    {464,  8, "深圳麦克韦尔科技有限公司",             owner::smoore,             {{  56}}},
    {465,  9, "深圳市华星光电半导体显示技术有限公司", owner::csot_semiconductor, {{  44}}},
    {466, 10, "惠科股份有限公司",                     owner::hkc,                {{  33}}},
};
// clang-format on

inline constexpr published_table<
    japanese_patents_by_applicant_source, japanese_patents_by_applicant_rows>
    japanese_patents_by_applicant;

}  // namespace myriad::data::shenzhen_2024
