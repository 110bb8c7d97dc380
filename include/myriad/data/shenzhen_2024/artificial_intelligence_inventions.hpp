// SPDX-License-Identifier: BSL-1.0
//
// Domestic inventions in artificial intelligence, four cities of China, 2024.
// Shenzhen Patent Report 2024, table 42, lines 801 to 809 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source artificial_intelligence_inventions_source{
    "shenzhen_2024/t42", &report, 42, "Domestic inventions in artificial intelligence, four cities of China, 2024",
    "2024 年北上广深人工智能产业集群国内发明专利公开、授权情况对比", "件", 801, 809};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> artificial_intelligence_inventions_published[] = {
    {806, "北京", beijing,   {{66753, 11.14_pct}}},
    {807, "深圳", shenzhen,  {{33529, -0.43_pct}}},
    {808, "上海", shanghai,  {{20438, 12.15_pct}}},
    {809, "广州", guangzhou, {{18099, 14.75_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> artificial_intelligence_inventions_granted[] = {
    {806, "北京", beijing,   {{26043, 29.02_pct}}},
    {807, "深圳", shenzhen,  {{16426, 38.07_pct}}},
    {808, "广州", guangzhou, {{ 6821, 20.62_pct}}},
    {809, "上海", shanghai,  {{ 6025, 11.66_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    artificial_intelligence_inventions_source,
    artificial_intelligence_inventions_published,
    artificial_intelligence_inventions_granted>
    artificial_intelligence_inventions;

}  // namespace myriad::data::shenzhen_2024
