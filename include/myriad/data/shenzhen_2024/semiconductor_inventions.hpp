// SPDX-License-Identifier: BSL-1.0
//
// Domestic inventions in semiconductors, four cities of China, 2024.
// Shenzhen Patent Report 2024, table 30, lines 656 to 664 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source semiconductor_inventions_source{
    "shenzhen_2024/t30", &report, 30, "Domestic inventions in semiconductors, four cities of China, 2024",
    "2024 年北上广深半导体与集成电路产业集群国内发明专利公开、授权情况对比", "件", 656, 664};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> semiconductor_inventions_published[] = {
    {661, "深圳", shenzhen,  {{3245,  4.17_pct}}},
    {662, "上海", shanghai,  {{3072, 17.75_pct}}},
    {663, "北京", beijing,   {{2972, 22.00_pct}}},
    {664, "广州", guangzhou, {{ 881,  7.97_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> semiconductor_inventions_granted[] = {
    {661, "深圳", shenzhen,  {{1289,  44.18_pct}}},
    {662, "上海", shanghai,  {{1043,  11.79_pct}}},
    {663, "北京", beijing,   {{1042,  -0.86_pct}}},
    {664, "广州", guangzhou, {{ 355, -14.25_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    semiconductor_inventions_source, semiconductor_inventions_published, semiconductor_inventions_granted>
    semiconductor_inventions;

}  // namespace myriad::data::shenzhen_2024
