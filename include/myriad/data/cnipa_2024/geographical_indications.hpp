// SPDX-License-Identifier: BSL-1.0
//
// Geographical indication products approved by the end of the year, by division and country.
// CNIPA Annual Report 2024, annex, table 9, lines 2417 to 2488 of the source text. Unit: geographical indications.
// Columns: 2023, 2024.
// 61 rows: the total, the domestic total, 31 divisions, Taiwan, Hong Kong and Macao, the foreign
// total, 22 countries and areas and 2 groups of countries.
#pragma once

#include <myriad/data/cnipa_2024/report.hpp>
#include <myriad/data/shapes.hpp>
#include <myriad/places/china.hpp>
#include <myriad/places/countries.hpp>

namespace MYRIAD_NAMESPACE::data::cnipa_2024 {

using namespace myriad::places;

inline constexpr source geographical_indications_source{
    "cnipa_2024/t09", &report, 9,
    "Geographical indication products approved by the end of the year, by division and country",
    "地理标志产品累计批准状况（2023年、2024年）", "件", 2417, 2488,
    {"approved, cumulative", "年末累计批准数量"}};

// clang-format off
inline constexpr row<count<indication>, 2023, 2024> geographical_indications_rows[] = {
    {2423, "合计",                     worldwide,          {{2508}, {2544}}},
    {2424, "国内总计",                 domestic,           {{2368}, {2402}}},
    {2425, "北京",                     beijing,            {{  13}, {  13}}},
    {2426, "天津",                     tianjin,            {{  13}, {  13}}},
    {2427, "河北",                     hebei,              {{  77}, {  80}}},
    {2428, "山西",                     shanxi,             {{  27}, {  28}}},
    {2429, "内蒙古",                   inner_mongolia,     {{  41}, {  42}}},
    {2430, "辽宁",                     liaoning,           {{  90}, {  90}}},
    {2431, "吉林",                     jilin,              {{  53}, {  54}}},
    {2432, "黑龙江",                   heilongjiang,       {{  75}, {  76}}},
    {2433, "上海",                     shanghai,           {{  12}, {  12}}},
    {2434, "江苏",                     jiangsu,            {{  92}, {  92}}},
    {2435, "浙江",                     zhejiang,           {{ 115}, { 115}}},
    {2436, "安徽",                     anhui,              {{  88}, {  96}}},
    {2437, "福建",                     fujian,             {{ 107}, { 107}}},
    {2438, "江西",                     jiangxi,            {{  62}, {  63}}},
    {2439, "山东",                     shandong,           {{  83}, {  85}}},
    {2440, "河南",                     henan,              {{ 116}, { 117}}},
    {2441, "湖北",                     hubei,              {{ 165}, { 165}}},
    {2442, "湖南",                     hunan,              {{  85}, {  86}}},
    {2443, "广东",                     guangdong,          {{ 162}, { 166}}},
    {2444, "广西",                     guangxi,            {{  93}, {  97}}},
    {2445, "海南",                     hainan,             {{  13}, {  13}}},
    {2446, "重庆",                     chongqing,          {{  14}, {  14}}},
    {2447, "四川",                     sichuan,            {{ 296}, { 299}}},
    {2448, "贵州",                     guizhou,            {{ 151}, { 151}}},
    {2449, "云南",                     yunnan,             {{  65}, {  65}}},
    {2450, "西藏",                     tibet,              {{  35}, {  35}}},
    {2451, "陕西",                     shaanxi,            {{  89}, {  91}}},
    {2457, "甘肃",                     gansu,              {{  68}, {  68}}},
    {2458, "青海",                     qinghai,            {{  16}, {  16}}},
    {2459, "宁夏",                     ningxia,            {{  13}, {  13}}},
    {2460, "新疆",                     xinjiang,           {{  39}, {  40}}},
    {2461, "台湾",                     taiwan,             {{   0}, {   0}}},
    {2462, "香港",                     hong_kong,          {{   0}, {   0}}},
    {2463, "澳门",                     macao,              {{   0}, {   0}}},
    {2464, "国外在华总计",             foreign,            {{ 140}, { 142}}},
    {2465, "西班牙",                   spain,              {{  12}, {  12}}},
    {2466, "法国",                     france,             {{  63}, {  65}}},
    {2467, "英国",                     united_kingdom,     {{   4}, {   4}}},
    {2468, "意大利",                   italy,              {{  26}, {  26}}},
    {2469, "墨西哥",                   mexico,             {{   1}, {   1}}},
    {2470, "美国",                     united_states,      {{   1}, {   1}}},
    {2471, "爱尔兰",                   ireland,            {{   2}, {   2}}},
    {2472, "奥地利",                   austria,            {{   1}, {   1}}},
    {2473, "比利时、德国、法国、荷兰", belgium_and_others, {{   1}, {   1}}},
    {2474, "波兰",                     poland,             {{   1}, {   1}}},
    {2475, "丹麦",                     denmark,            {{   1}, {   1}}},
    {2476, "德国",                     germany,            {{   5}, {   5}}},
    {2477, "芬兰",                     finland,            {{   1}, {   1}}},
    {2478, "捷克",                     czechia,            {{   2}, {   2}}},
    {2479, "立陶宛",                   lithuania,          {{   1}, {   1}}},
    {2480, "罗马尼亚",                 romania,            {{   1}, {   1}}},
    {2481, "葡萄牙",                   portugal,           {{   6}, {   6}}},
    {2482, "瑞典",                     sweden,             {{   1}, {   1}}},
    {2483, "塞浦路斯",                 cyprus,             {{   1}, {   1}}},
    {2484, "塞浦路斯、希腊",           cyprus_greece,      {{   1}, {   1}}},
    {2485, "斯洛伐克",                 slovakia,           {{   1}, {   1}}},
    {2486, "斯洛文尼亚",               slovenia,           {{   1}, {   1}}},
    {2487, "希腊",                     greece,             {{   5}, {   5}}},
    {2488, "匈牙利",                   hungary,            {{   1}, {   1}}},
};
// clang-format on

inline constexpr published_table<
    geographical_indications_source, geographical_indications_rows>
    geographical_indications;

}  // namespace myriad::data::cnipa_2024
