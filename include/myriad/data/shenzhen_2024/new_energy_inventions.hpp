// SPDX-License-Identifier: BSL-1.0
//
// Domestic inventions in new energy, four cities of China, 2024.
// Shenzhen Patent Report 2024, table 39, lines 765 to 773 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source new_energy_inventions_source{
    "shenzhen_2024/t39", &report, 39, "Domestic inventions in new energy, four cities of China, 2024",
    "2024 年北上广深新能源产业集群国内发明专利公开、授权情况对比", "件", 765, 773};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> new_energy_inventions_published[] = {
    {770, "北京", beijing,   {{12256, 10.15_pct}}},
    {771, "深圳", shenzhen,  {{ 8643, 11.83_pct}}},
    {772, "上海", shanghai,  {{ 8566, 16.61_pct}}},
    {773, "广州", guangzhou, {{ 6258, 13.99_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> new_energy_inventions_granted[] = {
    {770, "北京", beijing,   {{4355, 24.22_pct}}},
    {771, "深圳", shenzhen,  {{3526, 49.60_pct}}},
    {772, "上海", shanghai,  {{2851, 48.41_pct}}},
    {773, "广州", guangzhou, {{2337, 25.31_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    new_energy_inventions_source, new_energy_inventions_published, new_energy_inventions_granted>
    new_energy_inventions;

}  // namespace myriad::data::shenzhen_2024
