// SPDX-License-Identifier: BSL-1.0
//
// Marks of geographical indications registered by the end of the year, by division and country.
// CNIPA Annual Report 2024, annex, table 10, lines 2490 to 2550 of the source text. Unit: trademarks.
// Columns: 2023, 2024.
// 50 rows: the total, the domestic total, 31 divisions, Taiwan, Hong Kong and Macao, the foreign total
// and 13 countries and areas.
#pragma once

#include <myriad/data/cnipa_2024/report.hpp>
#include <myriad/data/shapes.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/countries.hpp>

namespace MYRIAD_NAMESPACE::data::cnipa_2024 {

using namespace myriad::places;

inline constexpr source geographical_indication_marks_source{
    "cnipa_2024/t10", &report, 10,
    "Marks of geographical indications registered by the end of the year, by division and country",
    "以地理标志注册集体商标、证明商标注册状况 (2023 年、2024 年)", "件", 2490, 2550,
    {"registered, cumulative", "年末累计注册数量"}};

// clang-format off
inline constexpr row<count<trademark>, 2023, 2024> geographical_indication_marks_rows[] = {
    {2496, "合计",         worldwide,      {{7277}, {7402}}},
    {2497, "国内总计",     domestic,       {{7048}, {7172}}},
    {2498, "北京",         beijing,        {{  19}, {  20}}},
    {2499, "天津",         tianjin,        {{  27}, {  27}}},
    {2500, "河北",         hebei,          {{ 316}, { 328}}},
    {2501, "山西",         shanxi,         {{ 113}, { 116}}},
    {2502, "内蒙古",       inner_mongolia, {{ 183}, { 186}}},
    {2503, "辽宁",         liaoning,       {{ 141}, { 143}}},
    {2504, "吉林",         jilin,          {{ 116}, { 117}}},
    {2505, "黑龙江",       heilongjiang,   {{ 110}, { 110}}},
    {2506, "上海",         shanghai,       {{  18}, {  18}}},
    {2507, "江苏",         jiangsu,        {{ 422}, { 430}}},
    {2508, "浙江",         zhejiang,       {{ 317}, { 325}}},
    {2509, "安徽",         anhui,          {{ 227}, { 230}}},
    {2510, "福建",         fujian,         {{ 663}, { 673}}},
    {2511, "江西",         jiangxi,        {{ 140}, { 141}}},
    {2512, "山东",         shandong,       {{ 913}, { 922}}},
    {2513, "河南",         henan,          {{ 115}, { 116}}},
    {2514, "湖北",         hubei,          {{ 532}, { 537}}},
    {2515, "湖南",         hunan,          {{ 255}, { 262}}},
    {2516, "广东",         guangdong,      {{ 142}, { 148}}},
    {2517, "广西",         guangxi,        {{ 108}, { 114}}},
    {2518, "海南",         hainan,         {{ 110}, { 112}}},
    {2519, "重庆",         chongqing,      {{ 298}, { 299}}},
    {2520, "四川",         sichuan,        {{ 593}, { 598}}},
    {2521, "贵州",         guizhou,        {{ 123}, { 133}}},
    {2522, "云南",         yunnan,         {{ 354}, { 360}}},
    {2523, "西藏",         tibet,          {{ 151}, { 151}}},
    {2524, "陕西",         shaanxi,        {{ 160}, { 165}}},
    {2530, "甘肃",         gansu,          {{ 176}, { 179}}},
    {2531, "青海",         qinghai,        {{  48}, {  49}}},
    {2532, "宁夏",         ningxia,        {{  32}, {  32}}},
    {2533, "新疆",         xinjiang,       {{ 121}, { 126}}},
    {2534, "台湾",         taiwan,         {{   5}, {   5}}},
    {2535, "香港",         hong_kong,      {{   0}, {   0}}},
    {2536, "澳门",         macao,          {{   0}, {   0}}},
    {2537, "国外在华总计", foreign,        {{ 229}, { 230}}},
    {2538, "德国",         germany,        {{   2}, {   2}}},
    {2539, "西班牙",       spain,          {{   3}, {   3}}},
    {2540, "法国",         france,         {{ 155}, { 155}}},
    {2541, "英国",         united_kingdom, {{   3}, {   3}}},
    {2542, "格鲁吉亚",     georgia,        {{   3}, {   3}}},
    {2543, "意大利",       italy,          {{  34}, {  34}}},
    {2544, "牙买加",       jamaica,        {{   2}, {   2}}},
    {2545, "日本",         japan,          {{   1}, {   1}}},
    {2546, "墨西哥",       mexico,         {{   2}, {   2}}},
    {2547, "泰国",         thailand,       {{   6}, {   6}}},
    {2548, "美国",         united_states,  {{  14}, {  14}}},
    {2549, "印度",         india,          {{   2}, {   2}}},
    {2550, "瑞士",         switzerland,    {{   2}, {   3}}},
};
// clang-format on

inline constexpr published_table<
    geographical_indication_marks_source, geographical_indication_marks_rows>
    geographical_indication_marks;

}  // namespace myriad::data::cnipa_2024
