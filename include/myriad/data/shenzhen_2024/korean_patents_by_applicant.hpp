// SPDX-License-Identifier: BSL-1.0
//
// Ten applicants of Shenzhen with most Korean patents published in 2024.
// Shenzhen Patent Report 2024, table 22, lines 499 to 511 of the source text. Unit: patents.
// Columns: rank, patents.
// 10 rows.
#pragma once

#include <myriad/data/shapes.hpp>
#include <myriad/data/shenzhen_2024/owners.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

inline constexpr source korean_patents_by_applicant_source{
    "shenzhen_2024/t22", &report, 22, "Ten applicants of Shenzhen with most Korean patents published in 2024",
    "2024 年深圳市韩国专利公开量前十位申请人情况", "件", 499, 511,
    {"published", "公开量（件）"}};

// clang-format off
inline constexpr ranked_row<count<patent>, 2024> korean_patents_by_applicant_rows[] = {
    {502,  1, "华为技术有限公司",             owner::huawei,               {{658}}},
    {503,  2, "中兴通讯股份有限公司",         owner::zte,                  {{467}}},
    {504,  3, "比亚迪股份有限公司",           owner::byd,                  {{227}}},
    {505,  4, "腾讯科技(深圳)有限公司",       owner::tencent,              {{170}}},
    {506,  5, "深圳麦克韦尔科技有限公司",     owner::smoore,               {{ 32}}},
    {507,  6, "TCL 华星光电技术有限公司",     owner::csot,                 {{ 25}}},
    {508,  7, "惠科股份有限公司",             owner::hkc,                  {{ 21}}},
    {509,  8, "深圳市中兴微电子技术有限公司", owner::zte_microelectronics, {{ 19}}},
    {510,  9, "深圳市合元科技有限公司",       owner::heyuan,               {{ 19}}},
    {511, 10, "深圳麦时科技有限公司",         owner::maishi,               {{ 16}}},
};
// clang-format on

inline constexpr published_table<
    korean_patents_by_applicant_source, korean_patents_by_applicant_rows>
    korean_patents_by_applicant;

}  // namespace myriad::data::shenzhen_2024
