// SPDX-License-Identifier: BSL-1.0
//
// Ten applicants of Shenzhen with most US patents published in 2024.
// Shenzhen Patent Report 2024, table 13, lines 362 to 374 of the source text. Unit: patents.
// Columns: rank, patents.
// 10 rows.
#pragma once

#include <myriad/data/shapes.hpp>
#include <myriad/data/shenzhen_2024/owners.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

inline constexpr source us_patents_by_applicant_source{
    "shenzhen_2024/t13", &report, 13, "Ten applicants of Shenzhen with most US patents published in 2024",
    "2024 年深圳市美国专利公开量前十位申请人情况", "件", 362, 374,
    {"published", "公开量（件）"}};

// clang-format off
inline constexpr ranked_row<count<patent>, 2024> us_patents_by_applicant_rows[] = {
    {365,  1, "华为技术有限公司",           owner::huawei,               {{5433}}},
    {366,  2, "中兴通讯股份有限公司",       owner::zte,                  {{1112}}},
    {367,  3, "腾讯科技(深圳)有限公司",     owner::tencent,              {{1084}}},
    {368,  4, "TCL 华星光电技术有限公司",   owner::csot,                 {{ 930}}},
    {369,  5, "荣耀终端有限公司",           owner::honor,                {{ 656}}},
    {370,  6, "华为数字能源技术有限公司",   owner::huawei_digital_power, {{ 349}}},
    {371,  7, "惠科股份有限公司",           owner::hkc,                  {{ 260}}},
    {372,  8, "比亚迪股份有限公司",         owner::byd,                  {{ 259}}},
    {373,  9, "深圳市韶音科技有限公司",     owner::shokz,                {{ 185}}},
    {374, 10, "深圳市大疆创新科技有限公司", owner::dji,                  {{ 171}}},
};
// clang-format on

inline constexpr published_table<us_patents_by_applicant_source, us_patents_by_applicant_rows> us_patents_by_applicant;

}  // namespace myriad::data::shenzhen_2024
