// SPDX-License-Identifier: BSL-1.0
//
// Invention patents in the "20+8" industries, four cities of China, published and granted in 2024.
// Shenzhen Patent Report 2024, table 27, lines 597 to 605 of the source text. Unit: patents.
// Columns: published, growth in %, granted, growth in %.
// 4 rows.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source inventions_in_all_industries_source{
    "shenzhen_2024/t27", &report, 27,
    "Invention patents in the \"20+8\" industries, four cities of China, published and granted in 2024",
    "2024 年北上广深 “20+8” 产业发明专利公开、授权情况", "件", 597, 605};

// clang-format off
inline constexpr row<published_and_granted, 2024> inventions_in_all_industries_rows[] = {
    {602, "北京", beijing,   {{235460, 6.30_pct, 88786,  7.52_pct}}},
    {603, "深圳", shenzhen,  {{127528, 3.15_pct, 54235, 17.75_pct}}},
    {604, "上海", shanghai,  {{104864, 3.60_pct, 34522,  9.30_pct}}},
    {605, "广州", guangzhou, {{ 71629, 4.56_pct, 27283, -0.70_pct}}},
};
// clang-format on

inline constexpr published_table<
    inventions_in_all_industries_source, inventions_in_all_industries_rows>
    inventions_in_all_industries;

}  // namespace myriad::data::shenzhen_2024
