// SPDX-License-Identifier: BSL-1.0
//
// Ten owners with most invention patents in force in Shenzhen, end of 2024.
// Shenzhen Patent Report 2024, table 4, lines 159 to 172 of the source text. Unit: patents.
// Columns: rank, patents.
// 10 rows.
#pragma once

#include <myriad/data/shapes.hpp>
#include <myriad/data/shenzhen_2024/owners.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

inline constexpr source inventions_in_force_by_owner_source{
    "shenzhen_2024/t04", &report, 4, "Ten owners with most invention patents in force in Shenzhen, end of 2024",
    "截至 2024 年末深圳市发明专利有效量前十位专利权人情况", "件", 159, 172,
    {"in force", "期末发明专利有效量（件）"}};

// clang-format off
inline constexpr ranked_row<count<patent>, 2024> inventions_in_force_by_owner_rows[] = {
    {162,  1, "华为技术有限公司",             owner::huawei,              {{43761}}},
    {163,  2, "腾讯科技(深圳)有限公司",       owner::tencent,             {{26705}}},
    {164,  3, "中兴通讯股份有限公司",         owner::zte,                 {{14947}}},
    {165,  4, "比亚迪股份有限公司",           owner::byd,                 {{ 7825}}},
    {166,  5, "平安科技(深圳)有限公司",       owner::ping_an_technology,  {{ 7693}}},
    {167,  6, "荣耀终端有限公司",             owner::honor,               {{ 6915}}},
    {169,  7, "TCL 华星光电技术有限公司",     owner::csot,                {{ 5315}}},
    {170,  8, "深圳大学",                     owner::shenzhen_university, {{ 4351}}},
    {171,  9, "努比亚技术有限公司",           owner::nubia,               {{ 3548}}},
    {172, 10, "中国科学院深圳先进技术研究院", owner::siat,                {{ 2469}}},
};
// clang-format on

inline constexpr published_table<
    inventions_in_force_by_owner_source, inventions_in_force_by_owner_rows>
    inventions_in_force_by_owner;

}  // namespace myriad::data::shenzhen_2024
