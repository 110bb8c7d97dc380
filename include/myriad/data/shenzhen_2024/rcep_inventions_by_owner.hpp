// SPDX-License-Identifier: BSL-1.0
//
// Ten owners of Shenzhen with most invention patents granted in RCEP countries in 2024.
// Shenzhen Patent Report 2024, table 24, lines 537 to 553 of the source text. Unit: patents.
// Columns: rank, patents.
// 10 rows.
#pragma once

#include <myriad/data/shapes.hpp>
#include <myriad/data/shenzhen_2024/owners.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

inline constexpr source rcep_inventions_by_owner_source{
    "shenzhen_2024/t24", &report, 24,
    "Ten owners of Shenzhen with most invention patents granted in RCEP countries in 2024",
    "2024 年深圳市在 RCEP 协定国家发明专利授权量前十位专利权人情况", "件", 537, 553,
    {"granted", "发明专利授权量（件）"},
    {{545, "RCEP: the members in groups.hpp, rcep"}}};

// clang-format off
inline constexpr ranked_row<count<patent>, 2024> rcep_inventions_by_owner_rows[] = {
    {541,  1, "华为技术有限公司",                     owner::huawei,             {{1564}}},
    {542,  2, "中兴通讯股份有限公司",                 owner::zte,                {{ 390}}},
    {543,  3, "腾讯科技(深圳)有限公司",               owner::tencent,            {{ 374}}},
    {547,  4, "比亚迪股份有限公司",                   owner::byd,                {{ 117}}},
    {548,  5, "TCL 华星光电技术有限公司",             owner::csot,               {{  75}}},
    {549,  6, "深圳麦克韦尔科技有限公司",             owner::smoore,             {{  59}}},
    {550,  7, "深圳市韶音科技有限公司",               owner::shokz,              {{  40}}},
    {551,  8, "荣耀终端有限公司",                     owner::honor,              {{  38}}},
    {552,  9, "深圳市海柔创新科技有限公司",           owner::hai_robotics,       {{  32}}},
    {553, 10, "深圳市华星光电半导体显示技术有限公司", owner::csot_semiconductor, {{  22}}},
};
// clang-format on

inline constexpr published_table<
    rcep_inventions_by_owner_source, rcep_inventions_by_owner_rows>
    rcep_inventions_by_owner;

}  // namespace myriad::data::shenzhen_2024
