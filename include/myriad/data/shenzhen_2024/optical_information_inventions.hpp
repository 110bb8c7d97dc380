// SPDX-License-Identifier: BSL-1.0
//
// Domestic inventions in optical information, four cities of China, 2024.
// Shenzhen Patent Report 2024, table 50, lines 904 to 911 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source optical_information_inventions_source{
    "shenzhen_2024/t50", &report, 50, "Domestic inventions in optical information, four cities of China, 2024",
    "2024 年北上广深光载信息产业国内发明专利公开、授权情况对比", "件", 904, 911};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> optical_information_inventions_published[] = {
    {908, "北京", beijing,   {{2624,  4.46_pct}}},
    {909, "深圳", shenzhen,  {{2205,  9.81_pct}}},
    {910, "上海", shanghai,  {{1177, 13.17_pct}}},
    {911, "广州", guangzhou, {{ 585, -4.41_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> optical_information_inventions_granted[] = {
    {908, "北京", beijing,   {{883, -10.08_pct}}},
    {909, "深圳", shenzhen,  {{788,   7.80_pct}}},
    {910, "广州", guangzhou, {{349,  -3.32_pct}}},
    {911, "上海", shanghai,  {{197, -13.97_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    optical_information_inventions_source,
    optical_information_inventions_published,
    optical_information_inventions_granted>
    optical_information_inventions;

}  // namespace myriad::data::shenzhen_2024
