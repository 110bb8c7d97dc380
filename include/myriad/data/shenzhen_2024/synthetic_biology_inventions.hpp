// SPDX-License-Identifier: BSL-1.0
//
// Domestic inventions in synthetic biology, four cities of China, 2024.
// Shenzhen Patent Report 2024, table 53, lines 937 to 944 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source synthetic_biology_inventions_source{
    "shenzhen_2024/t53", &report, 53, "Domestic inventions in synthetic biology, four cities of China, 2024",
    "2024 年北上广深合成生物产业国内发明专利公开、授权情况对比", "件", 937, 944};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> synthetic_biology_inventions_published[] = {
    {941, "北京", beijing,   {{30388, 21.65_pct}}},
    {942, "上海", shanghai,  {{12504, 12.84_pct}}},
    {943, "深圳", shenzhen,  {{12005,  9.04_pct}}},
    {944, "广州", guangzhou, {{11278, 13.78_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> synthetic_biology_inventions_granted[] = {
    {941, "北京", beijing,   {{11244, 20.90_pct}}},
    {942, "深圳", shenzhen,  {{ 5648, 38.87_pct}}},
    {943, "广州", guangzhou, {{ 4103,  1.41_pct}}},
    {944, "上海", shanghai,  {{ 3484, 21.46_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    synthetic_biology_inventions_source, synthetic_biology_inventions_published, synthetic_biology_inventions_granted>
    synthetic_biology_inventions;

}  // namespace myriad::data::shenzhen_2024
