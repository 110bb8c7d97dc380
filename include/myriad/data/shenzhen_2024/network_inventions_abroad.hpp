// SPDX-License-Identifier: BSL-1.0
//
// Inventions in networks in the USA, Europe, Japan and Korea, four cities of China, 2024.
// Shenzhen Patent Report 2024, table 37, lines 743 to 750 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source network_inventions_abroad_source{
    "shenzhen_2024/t37", &report, 37,
    "Inventions in networks in the USA, Europe, Japan and Korea, four cities of China, 2024",
    "2024 年北上广深网络与通信产业集群在美欧日韩的发明专利公开、授权情况对比", "件", 743, 750};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> network_inventions_abroad_published[] = {
    {747, "深圳", shenzhen,  {{7243, -19.41_pct}}},
    {748, "北京", beijing,   {{3370,   8.78_pct}}},
    {749, "上海", shanghai,  {{ 598,   4.18_pct}}},
    {750, "广州", guangzhou, {{  40, -14.89_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> network_inventions_abroad_granted[] = {
    {747, "深圳", shenzhen,  {{2370, -21.26_pct}}},
    {748, "北京", beijing,   {{1084,  17.70_pct}}},
    {749, "上海", shanghai,  {{ 253,  32.46_pct}}},
    {750, "广州", guangzhou, {{  21,  61.54_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    network_inventions_abroad_source, network_inventions_abroad_published, network_inventions_abroad_granted>
    network_inventions_abroad;

}  // namespace myriad::data::shenzhen_2024
