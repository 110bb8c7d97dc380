// SPDX-License-Identifier: BSL-1.0
//
// PCT applications published, clusters of science and technology.
// Shenzhen Patent Report 2024, table 10, lines 315 to 326 of the source text. Unit: patents.
// Columns: 2024, 2023, growth in %.
// 5 rows.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>
#include <myriad/places/world_cities.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

inline constexpr source pct_publications_by_cluster_source{
    "shenzhen_2024/t10", &report, 10, "PCT applications published, clusters of science and technology",
    "国际重点科技集群 PCT 国际专利申请公开量对比", "件", 315, 326,
    {"published", "公开量（件）"},
    {{320, "PCT figures of Shenzhen here are publications by the Incopat database, for comparison with other cities"}}};

// clang-format off
inline constexpr compared_row<count<patent>, 2024, 2023> pct_publications_by_cluster_rows[] = {
    {322, "东京-横滨",      tokyo_yokohama,               {{28184}, {28666}}, -1.68_pct},
    {323, "深圳-香港-广州", shenzhen_hong_kong_guangzhou, {{19555}, {19804}}, -1.26_pct},
    {324, "北京",           beijing_cluster,              {{12812}, {12652}},  1.26_pct},
    {325, "上海-苏州",      shanghai_suzhou,              {{ 9509}, { 9862}}, -3.58_pct},
    {326, "首尔",           seoul_cluster,                {{ 9312}, { 8865}},  5.04_pct},
};
// clang-format on

inline constexpr published_table<
    pct_publications_by_cluster_source, pct_publications_by_cluster_rows>
    pct_publications_by_cluster;

}  // namespace myriad::data::shenzhen_2024
