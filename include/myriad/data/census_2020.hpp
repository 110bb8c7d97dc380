// SPDX-License-Identifier: BSL-1.0
//
// Population of the 31 province-level divisions of the mainland on 1 November 2020.
// Seventh National Population Census, National Bureau of Statistics. Unit: persons.
// 31 rows, in the order of GB/T 2260; they sum to 1 409 778 724.
#pragma once

#include <myriad/count.hpp>
#include <myriad/places/china.hpp>
#include <myriad/tables/published_table.hpp>

namespace MYRIAD_NAMESPACE::data::census_2020 {

using namespace myriad::places;

inline constexpr publication census{
    "Seventh National Population Census", "第七次全国人口普查",
    "National Bureau of Statistics of China", "国家统计局", 2020, "census_2020_population.csv"};

inline constexpr source population_source{
    "census_2020/population", &census, 0, "Population by division, 1 November 2020",
    "各地区人口", "人", 1, 32,
    {"population", "population"}};

// clang-format off
inline constexpr row<count<units::person>, 2020> population_rows[] = {
    { 2, "北京",   beijing,        {{ 21893095}}},
    { 3, "天津",   tianjin,        {{ 13866009}}},
    { 4, "河北",   hebei,          {{ 74610235}}},
    { 5, "山西",   shanxi,         {{ 34915616}}},
    { 6, "内蒙古", inner_mongolia, {{ 24049155}}},
    { 7, "辽宁",   liaoning,       {{ 42591407}}},
    { 8, "吉林",   jilin,          {{ 24073453}}},
    { 9, "黑龙江", heilongjiang,   {{ 31850088}}},
    {10, "上海",   shanghai,       {{ 24870895}}},
    {11, "江苏",   jiangsu,        {{ 84748016}}},
    {12, "浙江",   zhejiang,       {{ 64567588}}},
    {13, "安徽",   anhui,          {{ 61027171}}},
    {14, "福建",   fujian,         {{ 41540086}}},
    {15, "江西",   jiangxi,        {{ 45188635}}},
    {16, "山东",   shandong,       {{101527453}}},
    {17, "河南",   henan,          {{ 99365519}}},
    {18, "湖北",   hubei,          {{ 57752557}}},
    {19, "湖南",   hunan,          {{ 66444864}}},
    {20, "广东",   guangdong,      {{126012510}}},
    {21, "广西",   guangxi,        {{ 50126804}}},
    {22, "海南",   hainan,         {{ 10081232}}},
    {23, "重庆",   chongqing,      {{ 32054159}}},
    {24, "四川",   sichuan,        {{ 83674866}}},
    {25, "贵州",   guizhou,        {{ 38562148}}},
    {26, "云南",   yunnan,         {{ 47209277}}},
    {27, "西藏",   tibet,          {{  3648100}}},
    {28, "陕西",   shaanxi,        {{ 39528999}}},
    {29, "甘肃",   gansu,          {{ 25019831}}},
    {30, "青海",   qinghai,        {{  5923957}}},
    {31, "宁夏",   ningxia,        {{  7202654}}},
    {32, "新疆",   xinjiang,       {{ 25852345}}},
};
// clang-format on

inline constexpr published_table<population_source, population_rows> population;

}  // namespace myriad::data::census_2020
