// SPDX-License-Identifier: BSL-1.0
//
// Ten applicants of Shenzhen with most European patents published in 2024.
// Shenzhen Patent Report 2024, table 16, lines 407 to 420 of the source text. Unit: patents.
// Columns: rank, patents.
// 10 rows.
#pragma once

#include <myriad/data/shapes.hpp>
#include <myriad/data/shenzhen_2024/owners.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

inline constexpr source european_patents_by_applicant_source{
    "shenzhen_2024/t16", &report, 16, "Ten applicants of Shenzhen with most European patents published in 2024",
    "2024 年深圳市欧洲专利公开量前十位申请人情况", "件", 407, 420,
    {"published", "公开量（件）"}};

// clang-format off
inline constexpr ranked_row<count<patent>, 2024> european_patents_by_applicant_rows[] = {
    {410,  1, "华为技术有限公司",                 owner::huawei,               {{6026}}},
    {411,  2, "中兴通讯股份有限公司",             owner::zte,                  {{1255}}},
    {412,  3, "荣耀终端有限公司",                 owner::honor,                {{ 518}}},
    {413,  4, "华为数字能源技术有限公司",         owner::huawei_digital_power, {{ 487}}},
    {414,  5, "腾讯科技(深圳)有限公司",           owner::tencent,              {{ 376}}},
    {415,  6, "比亚迪股份有限公司",               owner::byd,                  {{ 253}}},
    {416,  7, "深圳市合元科技有限公司",           owner::heyuan,               {{  99}}},
    {417,  8, "深圳市韶音科技有限公司",           owner::shokz,                {{  62}}},
    {419,  9, "深圳麦克韦尔科技有限公司",         owner::smoore,               {{  60}}},
    {420, 10, "深圳迈瑞生物医疗电子股份有限公司", owner::mindray,              {{  58}}},
};
// clang-format on

inline constexpr published_table<
    european_patents_by_applicant_source, european_patents_by_applicant_rows>
    european_patents_by_applicant;

}  // namespace myriad::data::shenzhen_2024
