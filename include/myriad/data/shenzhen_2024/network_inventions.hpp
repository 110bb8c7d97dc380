// SPDX-License-Identifier: BSL-1.0
//
// Domestic inventions in networks, four cities of China, 2024.
// Shenzhen Patent Report 2024, table 36, lines 730 to 737 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source network_inventions_source{
    "shenzhen_2024/t36", &report, 36, "Domestic inventions in networks, four cities of China, 2024",
    "2024 年北上广深网络与通信产业集群国内发明专利公开、授权情况对比", "件", 730, 737};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> network_inventions_published[] = {
    {734, "北京", beijing,   {{14388,  -9.47_pct}}},
    {735, "深圳", shenzhen,  {{12040,  -9.93_pct}}},
    {736, "上海", shanghai,  {{ 4876,   3.26_pct}}},
    {737, "广州", guangzhou, {{ 2486, -12.12_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> network_inventions_granted[] = {
    {734, "北京", beijing,   {{4855, -27.22_pct}}},
    {735, "深圳", shenzhen,  {{4698, -20.03_pct}}},
    {736, "广州", guangzhou, {{1758,  -7.33_pct}}},
    {737, "上海", shanghai,  {{ 954, -30.36_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    network_inventions_source, network_inventions_published, network_inventions_granted>
    network_inventions;

}  // namespace myriad::data::shenzhen_2024
