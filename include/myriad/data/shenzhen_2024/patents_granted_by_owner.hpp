// SPDX-License-Identifier: BSL-1.0
//
// Ten owners in Shenzhen with most patents granted in 2024.
// Shenzhen Patent Report 2024, table 2, lines 78 to 91 of the source text. Unit: patents.
// Columns: rank, total, invention, utility model, design.
// 10 rows.
#pragma once

#include <myriad/data/shapes.hpp>
#include <myriad/data/shenzhen_2024/owners.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

inline constexpr source patents_granted_by_owner_source{
    "shenzhen_2024/t02", &report, 2, "Ten owners in Shenzhen with most patents granted in 2024",
    "2024 年深圳市专利授权量前十位专利权人情况", "", 78, 91};

// clang-format off
inline constexpr ranked_row<granted_by_kind, 2024> patents_granted_by_owner_rows[] = {
    {82,  1, "腾讯科技(深圳)有限公司",       owner::tencent,            {{4766, 4211,   32, 523}}},
    {83,  2, "华为技术有限公司",             owner::huawei,             {{4354, 3721,  287, 346}}},
    {84,  3, "比亚迪股份有限公司",           owner::byd,                {{3920, 1211, 2287, 422}}},
    {85,  4, "荣耀终端有限公司",             owner::honor,              {{2935, 2577,  135, 223}}},
    {86,  5, "平安科技(深圳)有限公司",       owner::ping_an_technology, {{2577, 2573,    0,   4}}},
    {87,  6, "中兴通讯股份有限公司",         owner::zte,                {{1008,  906,   48,  54}}},
    {88,  7, "深圳市合元科技有限公司",       owner::heyuan,             {{ 827,   25,  350, 452}}},
    {89,  8, "中国平安人寿保险股份有限公司", owner::ping_an_life,       {{ 764,  684,    0,  80}}},
    {90,  9, "惠科股份有限公司",             owner::hkc,                {{ 734,  693,   25,  16}}},
    {91, 10, "周大福珠宝金行(深圳)有限公司", owner::chow_tai_fook,      {{ 663,    0,    4, 659}}},
};
// clang-format on

inline constexpr published_table<
    patents_granted_by_owner_source, patents_granted_by_owner_rows>
    patents_granted_by_owner;

}  // namespace myriad::data::shenzhen_2024
