// SPDX-License-Identifier: BSL-1.0
//
// PCT applications published, cities of the world.
// Shenzhen Patent Report 2024, table 9, lines 307 to 313 of the source text. Unit: patents.
// Columns: 2024, 2023, growth in %.
// 4 rows.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/world_cities.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source pct_publications_by_city_source{
    "shenzhen_2024/t09", &report, 9, "PCT applications published, cities of the world",
    "国际创新城市 PCT 国际专利申请公开量对比", "件", 307, 313,
    {"published", "公开量（件）"},
    {{320, "PCT figures of Shenzhen here are publications by the Incopat database, for comparison with other cities"}}};

// clang-format off
inline constexpr compared_row<count<patent>, 2024, 2023> pct_publications_by_city_rows[] = {
    {310, "东京", tokyo,          {{27108}, {27741}}, -2.28_pct},
    {311, "深圳", shenzhen,       {{16939}, {17161}}, -1.29_pct},
    {312, "硅谷", silicon_valley, {{ 8265}, { 7945}},  4.03_pct},
    {313, "纽约", new_york,       {{ 3466}, { 3467}}, -0.03_pct},
};
// clang-format on

inline constexpr published_table<
    pct_publications_by_city_source, pct_publications_by_city_rows>
    pct_publications_by_city;

}  // namespace myriad::data::shenzhen_2024
