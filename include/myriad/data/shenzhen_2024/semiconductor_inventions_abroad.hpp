// SPDX-License-Identifier: BSL-1.0
//
// Inventions in semiconductors in the USA, Europe, Japan and Korea, four cities of China, 2024.
// Shenzhen Patent Report 2024, table 31, lines 668 to 676 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source semiconductor_inventions_abroad_source{
    "shenzhen_2024/t31", &report, 31,
    "Inventions in semiconductors in the USA, Europe, Japan and Korea, four cities of China, 2024",
    "2024 年北上广深半导体与集成电路产业集群在美欧日韩的发明专利公开、授权情况对比", "件", 668, 676};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> semiconductor_inventions_abroad_published[] = {
    {673, "深圳", shenzhen,  {{667, -3.75_pct}}},
    {674, "北京", beijing,   {{577, -9.84_pct}}},
    {675, "上海", shanghai,  {{427, 26.33_pct}}},
    {676, "广州", guangzhou, {{ 60,  3.45_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> semiconductor_inventions_abroad_granted[] = {
    {673, "北京", beijing,   {{255, -29.75_pct}}},
    {674, "深圳", shenzhen,  {{201,  -5.63_pct}}},
    {675, "上海", shanghai,  {{166,  -4.05_pct}}},
    {676, "广州", guangzhou, {{ 27,  -6.90_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    semiconductor_inventions_abroad_source,
    semiconductor_inventions_abroad_published,
    semiconductor_inventions_abroad_granted>
    semiconductor_inventions_abroad;

}  // namespace myriad::data::shenzhen_2024
