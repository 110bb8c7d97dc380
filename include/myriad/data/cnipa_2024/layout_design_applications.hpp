// SPDX-License-Identifier: BSL-1.0
//
// Layout designs of integrated circuits applied for, by division and country.
// CNIPA Annual Report 2024, annex, table 11, lines 2552 to 2601 of the source text. Unit: layout designs.
// Columns: 2023, 2024.
// 39 rows: the total, the domestic total, 31 divisions, Taiwan, Hong Kong and Macao, the foreign total
// and 2 countries and areas.
#pragma once

#include <myriad/data/cnipa_2024/report.hpp>
#include <myriad/data/shapes.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/countries.hpp>

namespace MYRIAD_NAMESPACE::data::cnipa_2024 {

using namespace myriad::places;

inline constexpr source layout_design_applications_source{
    "cnipa_2024/t11", &report, 11, "Layout designs of integrated circuits applied for, by division and country",
    "集成电路布图设计登记申请状况（2023 年、2024 年）", "件", 2552, 2601,
    {"applied for", "申请数量"}};

// clang-format off
inline constexpr row<count<layout_design>, 2023, 2024> layout_design_applications_rows[] = {
    {2558, "合计",         worldwide,      {{12503}, {11506}}},
    {2559, "国内总计",     domestic,       {{12445}, {11445}}},
    {2560, "北京",         beijing,        {{  686}, {  687}}},
    {2561, "天津",         tianjin,        {{   92}, {   84}}},
    {2562, "河北",         hebei,          {{   50}, {   69}}},
    {2563, "山西",         shanxi,         {{   21}, {   14}}},
    {2564, "内蒙古",       inner_mongolia, {{    5}, {   13}}},
    {2565, "辽宁",         liaoning,       {{   45}, {   10}}},
    {2566, "吉林",         jilin,          {{   11}, {   25}}},
    {2567, "黑龙江",       heilongjiang,   {{   41}, {   36}}},
    {2568, "上海",         shanghai,       {{ 2066}, { 1645}}},
    {2569, "江苏",         jiangsu,        {{ 2521}, { 2388}}},
    {2570, "浙江",         zhejiang,       {{  791}, {  788}}},
    {2571, "安徽",         anhui,          {{  331}, {  349}}},
    {2572, "福建",         fujian,         {{  338}, {  233}}},
    {2573, "江西",         jiangxi,        {{   13}, {   18}}},
    {2574, "山东",         shandong,       {{  285}, {  320}}},
    {2575, "河南",         henan,          {{   67}, {   43}}},
    {2576, "湖北",         hubei,          {{  268}, {  219}}},
    {2577, "湖南",         hunan,          {{  106}, {  134}}},
    {2578, "广东",         guangdong,      {{ 3349}, { 3216}}},
    {2579, "广西",         guangxi,        {{   17}, {   26}}},
    {2580, "海南",         hainan,         {{   17}, {   33}}},
    {2581, "重庆",         chongqing,      {{   86}, {   92}}},
    {2582, "四川",         sichuan,        {{  694}, {  729}}},
    {2588, "贵州",         guizhou,        {{   95}, {   77}}},
    {2589, "云南",         yunnan,         {{   14}, {   24}}},
    {2590, "西藏",         tibet,          {{    1}, {    9}}},
    {2591, "陕西",         shaanxi,        {{  269}, {  128}}},
    {2592, "甘肃",         gansu,          {{  117}, {   20}}},
    {2593, "青海",         qinghai,        {{    0}, {    1}}},
    {2594, "宁夏",         ningxia,        {{   22}, {   10}}},
    {2595, "新疆",         xinjiang,       {{   10}, {    2}}},
    {2596, "台湾",         taiwan,         {{    0}, {    2}}},
    {2597, "香港",         hong_kong,      {{   17}, {    1}}},
    {2598, "澳门",         macao,          {{    0}, {    0}}},
    {2599, "国外在华总计", foreign,        {{   58}, {   61}}},
    {2600, "美国",         united_states,  {{   58}, {   57}}},
    {2601, "新加坡",       singapore,      {{    0}, {    4}}},
};
// clang-format on

inline constexpr published_table<
    layout_design_applications_source, layout_design_applications_rows>
    layout_design_applications;

}  // namespace myriad::data::cnipa_2024
