// SPDX-License-Identifier: BSL-1.0
//
// Inventions in synthetic biology in the USA, Europe, Japan and Korea, four cities of China, 2024.
// Shenzhen Patent Report 2024, table 54, lines 948 to 957 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source synthetic_biology_inventions_abroad_source{
    "shenzhen_2024/t54", &report, 54,
    "Inventions in synthetic biology in the USA, Europe, Japan and Korea, four cities of China, 2024",
    "2024 年北上广深合成生物产业集群在美欧日韩的发明专利公开、授权情况对比", "件", 948, 957};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> synthetic_biology_inventions_abroad_published[] = {
    {954, "上海", shanghai,  {{1136,   2.34_pct}}},
    {955, "北京", beijing,   {{ 979, -25.44_pct}}},
    {956, "深圳", shenzhen,  {{ 659,  -7.57_pct}}},
    {957, "广州", guangzhou, {{ 194,  13.45_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> synthetic_biology_inventions_abroad_granted[] = {
    {954, "北京", beijing,   {{405, -19.16_pct}}},
    {955, "上海", shanghai,  {{267,   9.43_pct}}},
    {956, "深圳", shenzhen,  {{242,  40.70_pct}}},
    {957, "广州", guangzhou, {{ 39,  39.29_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    synthetic_biology_inventions_abroad_source,
    synthetic_biology_inventions_abroad_published,
    synthetic_biology_inventions_abroad_granted>
    synthetic_biology_inventions_abroad;

}  // namespace myriad::data::shenzhen_2024
