// SPDX-License-Identifier: BSL-1.0
//
// Inventions in new energy in the USA, Europe, Japan and Korea, four cities of China, 2024.
// Shenzhen Patent Report 2024, table 40, lines 777 to 785 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source new_energy_inventions_abroad_source{
    "shenzhen_2024/t40", &report, 40,
    "Inventions in new energy in the USA, Europe, Japan and Korea, four cities of China, 2024",
    "2024 年北上广深新能源产业集群在美欧日韩的发明专利公开、授权情况对比", "件", 777, 785};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> new_energy_inventions_abroad_published[] = {
    {782, "深圳", shenzhen,  {{1053, -18.05_pct}}},
    {783, "上海", shanghai,  {{ 558, -14.42_pct}}},
    {784, "北京", beijing,   {{ 490,  -3.16_pct}}},
    {785, "广州", guangzhou, {{  68,   6.25_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> new_energy_inventions_abroad_granted[] = {
    {782, "深圳", shenzhen,  {{447,  13.45_pct}}},
    {783, "北京", beijing,   {{261,  10.59_pct}}},
    {784, "上海", shanghai,  {{220, -13.04_pct}}},
    {785, "广州", guangzhou, {{ 34,  30.77_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    new_energy_inventions_abroad_source, new_energy_inventions_abroad_published, new_energy_inventions_abroad_granted>
    new_energy_inventions_abroad;

}  // namespace myriad::data::shenzhen_2024
