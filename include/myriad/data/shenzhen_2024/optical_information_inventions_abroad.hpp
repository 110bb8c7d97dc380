// SPDX-License-Identifier: BSL-1.0
//
// Inventions in optical information in the USA, Europe, Japan and Korea, four cities of China, 2024.
// Shenzhen Patent Report 2024, table 51, lines 915 to 922 of the source text. Unit: patents.
// Two lists printed side by side, each in its own order. Columns of each: patents, growth in %.
// 4 rows in each list.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source optical_information_inventions_abroad_source{
    "shenzhen_2024/t51", &report, 51,
    "Inventions in optical information in the USA, Europe, Japan and Korea, four cities of China, 2024",
    "2024 年北上广深光载信息产业集群在美欧日韩的发明专利公开、授权情况对比", "件", 915, 922};

// clang-format off
// 公开
inline constexpr row<published_patents, 2024> optical_information_inventions_abroad_published[] = {
    {919, "深圳", shenzhen,  {{941,  -8.37_pct}}},
    {920, "北京", beijing,   {{315,   0.32_pct}}},
    {921, "上海", shanghai,  {{ 99,   5.32_pct}}},
    {922, "广州", guangzhou, {{ 17, -45.16_pct}}},
};

// 授权
inline constexpr row<granted_patents, 2024> optical_information_inventions_abroad_granted[] = {
    {919, "深圳", shenzhen,  {{356,  21.92_pct}}},
    {920, "北京", beijing,   {{143,  20.17_pct}}},
    {921, "上海", shanghai,  {{ 48,  -4.00_pct}}},
    {922, "广州", guangzhou, {{  6, -40.00_pct}}},
};
// clang-format on

inline constexpr published_and_granted_lists<
    optical_information_inventions_abroad_source,
    optical_information_inventions_abroad_published,
    optical_information_inventions_abroad_granted>
    optical_information_inventions_abroad;

}  // namespace myriad::data::shenzhen_2024
