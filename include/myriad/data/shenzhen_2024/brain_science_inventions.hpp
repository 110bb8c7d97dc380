// SPDX-License-Identifier: BSL-1.0
//
// Domestic inventions in brain science, four cities of China, 2024.
// Shenzhen Patent Report 2024, table 47, lines 868 to 876 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source brain_science_inventions_source{
    "shenzhen_2024/t47", &report, 47, "Domestic inventions in brain science, four cities of China, 2024",
    "2024 年北上广深脑科学与脑机工程产业国内发明专利公开、授权情况对比", "件", 868, 876};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> brain_science_inventions_published[] = {
    {873, "北京", beijing,   {{48070, 20.60_pct}}},
    {874, "深圳", shenzhen,  {{21761,  8.46_pct}}},
    {875, "上海", shanghai,  {{15737, 19.28_pct}}},
    {876, "广州", guangzhou, {{13669, 26.07_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> brain_science_inventions_granted[] = {
    {873, "北京", beijing,   {{18841, 26.48_pct}}},
    {874, "深圳", shenzhen,  {{10886, 38.87_pct}}},
    {875, "广州", guangzhou, {{ 5072, 19.01_pct}}},
    {876, "上海", shanghai,  {{ 4484, 13.58_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    brain_science_inventions_source, brain_science_inventions_published, brain_science_inventions_granted>
    brain_science_inventions;

}  // namespace myriad::data::shenzhen_2024
