// SPDX-License-Identifier: BSL-1.0
//
// Inventions in brain science in the USA, Europe, Japan and Korea, four cities of China, 2024.
// Shenzhen Patent Report 2024, table 48, lines 880 to 887 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source brain_science_inventions_abroad_source{
    "shenzhen_2024/t48", &report, 48,
    "Inventions in brain science in the USA, Europe, Japan and Korea, four cities of China, 2024",
    "2024 年北上广深脑科学与脑机工程产业集群在美欧日韩的发明专利公开、授权情况对比", "件", 880, 887};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> brain_science_inventions_abroad_published[] = {
    {884, "北京", beijing,   {{1465, -32.61_pct}}},
    {885, "深圳", shenzhen,  {{1217, -12.07_pct}}},
    {886, "上海", shanghai,  {{ 700,   0.72_pct}}},
    {887, "广州", guangzhou, {{  87,   4.82_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> brain_science_inventions_abroad_granted[] = {
    {884, "北京", beijing,   {{688, -32.42_pct}}},
    {885, "深圳", shenzhen,  {{499,  39.00_pct}}},
    {886, "上海", shanghai,  {{241,   9.55_pct}}},
    {887, "广州", guangzhou, {{ 31, -11.43_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    brain_science_inventions_abroad_source,
    brain_science_inventions_abroad_published,
    brain_science_inventions_abroad_granted>
    brain_science_inventions_abroad;

}  // namespace myriad::data::shenzhen_2024
