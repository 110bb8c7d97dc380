// SPDX-License-Identifier: BSL-1.0
//
// Inventions in artificial intelligence in the USA, Europe, Japan and Korea, four cities of China,
// 2024.
// Shenzhen Patent Report 2024, table 43, lines 813 to 821 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source artificial_intelligence_inventions_abroad_source{
    "shenzhen_2024/t43", &report, 43,
    "Inventions in artificial intelligence in the USA, Europe, Japan and Korea, four cities of China, 2024",
    "2024 年北上广深人工智能产业集群在美欧日韩的发明专利公开、授权情况对比", "件", 813, 821};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> artificial_intelligence_inventions_abroad_published[] = {
    {818, "北京", beijing,   {{3543, -19.73_pct}}},
    {819, "深圳", shenzhen,  {{3227, -16.27_pct}}},
    {820, "上海", shanghai,  {{ 716, -10.72_pct}}},
    {821, "广州", guangzhou, {{ 145, -10.49_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> artificial_intelligence_inventions_abroad_granted[] = {
    {818, "北京", beijing,   {{1621, -21.65_pct}}},
    {819, "深圳", shenzhen,  {{1361,   6.66_pct}}},
    {820, "上海", shanghai,  {{ 328,  -2.09_pct}}},
    {821, "广州", guangzhou, {{  62, -33.33_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    artificial_intelligence_inventions_abroad_source,
    artificial_intelligence_inventions_abroad_published,
    artificial_intelligence_inventions_abroad_granted>
    artificial_intelligence_inventions_abroad;

}  // namespace myriad::data::shenzhen_2024
