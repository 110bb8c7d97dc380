// SPDX-License-Identifier: BSL-1.0
//
// Invention patents of Shenzhen by industry cluster: in force at the end of 2024, published and
// granted.
// Shenzhen Patent Report 2024, table 29, lines 625 to 648 of the source text. Unit: patents.
// Columns: in force, share in all in force, published, growth in %, granted, growth in %.
// 20 rows. The industries overlap.
#pragma once

#include <myriad/data/growth_shapes.hpp>
#include <myriad/data/shenzhen_2024/industries.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

inline constexpr source inventions_by_industry_cluster_source{
    "shenzhen_2024/t29", &report, 29,
    "Invention patents of Shenzhen by industry cluster: in force at the end of 2024, published and granted",
    "20 大产业集群 2024 年发明专利公开、授权、有效情况", "件", 625, 648,
    {},
    {{619, "industries as delimited in the city's plan for industry clusters and industries of the future"},
     {650, "in the order of that plan"}}};

// clang-format off
inline constexpr entity_row<industry_patents, 2024> inventions_by_industry_cluster_rows[] = {
    {629, "网络与通信",       industry::networks,                   {{ 48842, 18.01_pct, 12040,  -9.93_pct,  4698, -20.03_pct}}},
    {630, "半导体与集成电路", industry::semiconductors,             {{  5556,  2.05_pct,  3245,   4.17_pct,  1289,  44.18_pct}}},
    {631, "超高清视频显示",   industry::displays,                   {{ 36104, 13.32_pct, 15761,  -7.74_pct,  6900,   2.50_pct}}},
    {632, "智能终端",         industry::smart_terminals,            {{ 28042, 10.34_pct, 10221, -10.76_pct,  4572, -11.03_pct}}},
    {633, "智能传感器",       industry::smart_sensors,              {{  8200,  3.02_pct,  5041,  14.26_pct,  2134,  39.66_pct}}},
    {634, "软件与信息服务",   industry::software,                   {{141663, 52.25_pct, 52350, -10.38_pct, 22912,   1.72_pct}}},
    {635, "人工智能",         industry::artificial_intelligence,    {{ 49398, 18.22_pct, 33529,  -0.43_pct, 16426,  38.07_pct}}},
    {636, "数字创意",         industry::digital_creativity,         {{ 49106, 18.11_pct, 12926, -10.58_pct,  5681, -29.09_pct}}},
    {637, "现代时尚",         industry::modern_fashion,             {{  2689,  0.99_pct,  1774,  -4.98_pct,   648,  19.78_pct}}},
    {638, "高端装备与仪器",   industry::equipment,                  {{ 26082,  9.62_pct, 16757,   8.11_pct,  7206,  43.83_pct}}},
    {639, "低空经济与空天",   industry::low_altitude_and_aerospace, {{  6398,  2.36_pct,  3538,  12.42_pct,  1622,  41.54_pct}}},
    {640, "机器人",           industry::robots,                     {{  7698,  2.84_pct,  4625,  -3.38_pct,  2150,  29.60_pct}}},
    {641, "新能源",           industry::new_energy,                 {{ 14952,  5.51_pct,  8643,  11.83_pct,  3526,  49.60_pct}}},
    {642, "安全节能环保",     industry::environmental_protection,   {{ 23337,  8.61_pct, 11688,   6.51_pct,  4638,  17.72_pct}}},
    {643, "智能网联汽车",     industry::connected_vehicles,         {{  9229,  3.40_pct,  5842,  21.78_pct,  2221,  31.19_pct}}},
    {644, "高性能材料",       industry::materials,                  {{ 24896,  9.18_pct, 14076,  15.39_pct,  5326,  27.05_pct}}},
    {645, "生物医药",         industry::biomedicine,                {{ 11655,  4.30_pct,  7503,   9.18_pct,  2656,  14.38_pct}}},
    {646, "高端医疗器械",     industry::medical_devices,            {{ 12352,  4.56_pct,  8243,  13.12_pct,  3039,  25.42_pct}}},
    {647, "大健康",           industry::health,                     {{  6071,  2.24_pct,  4784,   6.62_pct,  1788,  19.60_pct}}},
    {648, "海洋产业",         industry::marine,                     {{  2432,  0.90_pct,  1389,   9.54_pct,   531,   8.37_pct}}},
};
// clang-format on

inline constexpr published_table<
    inventions_by_industry_cluster_source, inventions_by_industry_cluster_rows>
    inventions_by_industry_cluster;

}  // namespace myriad::data::shenzhen_2024
