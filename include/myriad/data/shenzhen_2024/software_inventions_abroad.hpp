// SPDX-License-Identifier: BSL-1.0
//
// Inventions in software in the USA, Europe, Japan and Korea, four cities of China, 2024.
// Shenzhen Patent Report 2024, table 34, lines 706 to 715 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source software_inventions_abroad_source{
    "shenzhen_2024/t34", &report, 34,
    "Inventions in software in the USA, Europe, Japan and Korea, four cities of China, 2024",
    "2024 年北上广深软件与信息服务产业集群在美欧日韩的发明专利公开、授权情况对比", "件", 706, 715};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> software_inventions_abroad_published[] = {
    {712, "深圳", shenzhen,  {{13902, -19.68_pct}}},
    {713, "北京", beijing,   {{ 7095, -10.84_pct}}},
    {714, "上海", shanghai,  {{ 1399,  -6.04_pct}}},
    {715, "广州", guangzhou, {{  177,  10.63_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> software_inventions_abroad_granted[] = {
    {712, "深圳", shenzhen,  {{4909, -9.01_pct}}},
    {713, "北京", beijing,   {{2549, -3.45_pct}}},
    {714, "上海", shanghai,  {{ 602, 18.97_pct}}},
    {715, "广州", guangzhou, {{  68, -1.45_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    software_inventions_abroad_source, software_inventions_abroad_published, software_inventions_abroad_granted>
    software_inventions_abroad;

}  // namespace myriad::data::shenzhen_2024
