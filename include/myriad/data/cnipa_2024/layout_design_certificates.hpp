// SPDX-License-Identifier: BSL-1.0
//
// Layout designs of integrated circuits certified, by division and country.
// CNIPA Annual Report 2024, annex, table 12, lines 2603 to 2656 of the source text. Unit: layout designs.
// Columns: 2023, 2024.
// 42 rows: the total, the domestic total, 31 divisions, Taiwan, Hong Kong and Macao, the foreign total
// and 5 countries and areas.
#pragma once

#include <myriad/data/cnipa_2024/report.hpp>
#include <myriad/data/shapes.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/countries.hpp>

namespace MYRIAD_NAMESPACE::data::cnipa_2024 {

using namespace myriad::places;

inline constexpr source layout_design_certificates_source{
    "cnipa_2024/t12", &report, 12, "Layout designs of integrated circuits certified, by division and country",
    "集成电路布图设计登记发证状况（2023 年、2024 年）", "件", 2603, 2656,
    {"certified", "发证数量"}};

// clang-format off
inline constexpr row<count<layout_design>, 2023, 2024> layout_design_certificates_rows[] = {
    {2610, "合计",           worldwide,              {{11316}, {10608}}},
    {2611, "国内总计",       domestic,               {{11248}, {10507}}},
    {2612, "北京",           beijing,                {{  671}, {  565}}},
    {2613, "天津",           tianjin,                {{   93}, {   76}}},
    {2614, "河北",           hebei,                  {{   25}, {   14}}},
    {2615, "山西",           shanxi,                 {{   17}, {    9}}},
    {2616, "内蒙古",         inner_mongolia,         {{    1}, {    4}}},
    {2617, "辽宁",           liaoning,               {{   25}, {   30}}},
    {2618, "吉林",           jilin,                  {{    0}, {    3}}},
    {2619, "黑龙江",         heilongjiang,           {{    7}, {   33}}},
    {2620, "上海",           shanghai,               {{ 2178}, { 1685}}},
    {2621, "江苏",           jiangsu,                {{ 2334}, { 2114}}},
    {2622, "浙江",           zhejiang,               {{  650}, {  670}}},
    {2623, "安徽",           anhui,                  {{  372}, {  289}}},
    {2624, "福建",           fujian,                 {{  249}, {  287}}},
    {2625, "江西",           jiangxi,                {{    7}, {   13}}},
    {2626, "山东",           shandong,               {{  156}, {  201}}},
    {2627, "河南",           henan,                  {{   52}, {   27}}},
    {2628, "湖北",           hubei,                  {{  283}, {  185}}},
    {2629, "湖南",           hunan,                  {{  105}, {   87}}},
    {2630, "广东",           guangdong,              {{ 2797}, { 3027}}},
    {2631, "广西",           guangxi,                {{   15}, {   19}}},
    {2632, "海南",           hainan,                 {{   10}, {   24}}},
    {2633, "重庆",           chongqing,              {{  103}, {   50}}},
    {2634, "四川",           sichuan,                {{  720}, {  672}}},
    {2635, "贵州",           guizhou,                {{   56}, {   82}}},
    {2641, "云南",           yunnan,                 {{    5}, {   14}}},
    {2642, "西藏",           tibet,                  {{    2}, {    2}}},
    {2643, "陕西",           shaanxi,                {{  191}, {  200}}},
    {2644, "甘肃",           gansu,                  {{   86}, {  117}}},
    {2645, "青海",           qinghai,                {{    0}, {    0}}},
    {2646, "宁夏",           ningxia,                {{    2}, {    2}}},
    {2647, "新疆",           xinjiang,               {{    1}, {    2}}},
    {2648, "台湾",           taiwan,                 {{    2}, {    0}}},
    {2649, "香港",           hong_kong,              {{   33}, {    4}}},
    {2650, "澳门",           macao,                  {{    0}, {    0}}},
    {2651, "国外在华总计",   foreign,                {{   68}, {  101}}},
    {2652, "美国",           united_states,          {{   68}, {   97}}},
    {2653, "英国",           united_kingdom,         {{    0}, {    0}}},
    {2654, "英属维尔京群岛", british_virgin_islands, {{    0}, {    0}}},
    {2655, "意大利",         italy,                  {{    0}, {    0}}},
    {2656, "新加坡",         singapore,              {{    0}, {    4}}},
};
// clang-format on

inline constexpr published_table<
    layout_design_certificates_source, layout_design_certificates_rows>
    layout_design_certificates;

}  // namespace myriad::data::cnipa_2024
