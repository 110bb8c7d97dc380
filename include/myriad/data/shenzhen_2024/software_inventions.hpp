// SPDX-License-Identifier: BSL-1.0
//
// Domestic inventions in software, four cities of China, 2024.
// Shenzhen Patent Report 2024, table 33, lines 694 to 702 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source software_inventions_source{
    "shenzhen_2024/t33", &report, 33, "Domestic inventions in software, four cities of China, 2024",
    "2024 年北上广深软件与信息服务产业集群国内发明专利公开、授权情况对比", "件", 694, 702};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> software_inventions_published[] = {
    {699, "北京", beijing,   {{99953,  -4.14_pct}}},
    {700, "深圳", shenzhen,  {{52350, -10.38_pct}}},
    {701, "上海", shanghai,  {{28593,  -5.23_pct}}},
    {702, "广州", guangzhou, {{19560,  -3.08_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> software_inventions_granted[] = {
    {699, "北京", beijing,   {{39357,  6.81_pct}}},
    {700, "深圳", shenzhen,  {{22912,  1.72_pct}}},
    {701, "上海", shanghai,  {{10081,  2.17_pct}}},
    {702, "广州", guangzhou, {{ 7232, -7.04_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    software_inventions_source, software_inventions_published, software_inventions_granted>
    software_inventions;

}  // namespace myriad::data::shenzhen_2024
