// SPDX-License-Identifier: BSL-1.0
//
// The places of China that the tables name: 31 province-level divisions, Hong Kong, Macao and Taiwan,
// cities, and the Xinjiang Production and Construction Corps. Codes by GB/T 2260-2007; the Corps, which
// has none there, and the domestic total have words of ours.
#pragma once

#include <myriad/tables/place.hpp>

namespace MYRIAD_NAMESPACE::places {

using tables::level;
using tables::place_facts;

// clang-format off
inline constexpr place_facts domestic       {"domestic", level::total,     "Domestic total",  "国内总计"};

inline constexpr place_facts beijing        {"110000",   level::province,  "Beijing",         "北京"};
inline constexpr place_facts tianjin        {"120000",   level::province,  "Tianjin",         "天津"};
inline constexpr place_facts hebei          {"130000",   level::province,  "Hebei",           "河北"};
inline constexpr place_facts shanxi         {"140000",   level::province,  "Shanxi",          "山西"};
inline constexpr place_facts inner_mongolia {"150000",   level::province,  "Inner Mongolia",  "内蒙古"};
inline constexpr place_facts liaoning       {"210000",   level::province,  "Liaoning",        "辽宁"};
inline constexpr place_facts jilin          {"220000",   level::province,  "Jilin",           "吉林"};
inline constexpr place_facts heilongjiang   {"230000",   level::province,  "Heilongjiang",    "黑龙江"};
inline constexpr place_facts shanghai       {"310000",   level::province,  "Shanghai",        "上海"};
inline constexpr place_facts jiangsu        {"320000",   level::province,  "Jiangsu",         "江苏"};
inline constexpr place_facts zhejiang       {"330000",   level::province,  "Zhejiang",        "浙江"};
inline constexpr place_facts anhui          {"340000",   level::province,  "Anhui",           "安徽"};
inline constexpr place_facts fujian         {"350000",   level::province,  "Fujian",          "福建"};
inline constexpr place_facts jiangxi        {"360000",   level::province,  "Jiangxi",         "江西"};
inline constexpr place_facts shandong       {"370000",   level::province,  "Shandong",        "山东"};
inline constexpr place_facts henan          {"410000",   level::province,  "Henan",           "河南"};
inline constexpr place_facts hubei          {"420000",   level::province,  "Hubei",           "湖北"};
inline constexpr place_facts hunan          {"430000",   level::province,  "Hunan",           "湖南"};
inline constexpr place_facts guangdong      {"440000",   level::province,  "Guangdong",       "广东"};
inline constexpr place_facts guangxi        {"450000",   level::province,  "Guangxi",         "广西"};
inline constexpr place_facts hainan         {"460000",   level::province,  "Hainan",          "海南"};
inline constexpr place_facts chongqing      {"500000",   level::province,  "Chongqing",       "重庆"};
inline constexpr place_facts sichuan        {"510000",   level::province,  "Sichuan",         "四川"};
inline constexpr place_facts guizhou        {"520000",   level::province,  "Guizhou",         "贵州"};
inline constexpr place_facts yunnan         {"530000",   level::province,  "Yunnan",          "云南"};
inline constexpr place_facts tibet          {"540000",   level::province,  "Tibet",           "西藏"};
inline constexpr place_facts shaanxi        {"610000",   level::province,  "Shaanxi",         "陕西"};
inline constexpr place_facts gansu          {"620000",   level::province,  "Gansu",           "甘肃"};
inline constexpr place_facts qinghai        {"630000",   level::province,  "Qinghai",         "青海"};
inline constexpr place_facts ningxia        {"640000",   level::province,  "Ningxia",         "宁夏"};
inline constexpr place_facts xinjiang       {"650000",   level::province,  "Xinjiang",        "新疆"};
inline constexpr place_facts taiwan         {"710000",   level::region,    "Taiwan",          "台湾"};
inline constexpr place_facts hong_kong      {"810000",   level::region,    "Hong Kong",       "香港"};
inline constexpr place_facts macao          {"820000",   level::region,    "Macao",           "澳门"};

inline constexpr place_facts shenyang       {"210100",   level::city,      "Shenyang",        "沈阳"};
inline constexpr place_facts dalian         {"210200",   level::city,      "Dalian",          "大连"};
inline constexpr place_facts changchun      {"220100",   level::city,      "Changchun",       "长春"};
inline constexpr place_facts harbin         {"230100",   level::city,      "Harbin",          "哈尔滨"};
inline constexpr place_facts nanjing        {"320100",   level::city,      "Nanjing",         "南京"};
inline constexpr place_facts suzhou         {"320500",   level::city,      "Suzhou",          "苏州"};
inline constexpr place_facts hangzhou       {"330100",   level::city,      "Hangzhou",        "杭州"};
inline constexpr place_facts ningbo         {"330200",   level::city,      "Ningbo",          "宁波"};
inline constexpr place_facts xiamen         {"350200",   level::city,      "Xiamen",          "厦门"};
inline constexpr place_facts ningde         {"350900",   level::city,      "Ningde",          "宁德"};
inline constexpr place_facts jinan          {"370100",   level::city,      "Jinan",           "济南"};
inline constexpr place_facts qingdao        {"370200",   level::city,      "Qingdao",         "青岛"};
inline constexpr place_facts wuhan          {"420100",   level::city,      "Wuhan",           "武汉"};
inline constexpr place_facts guangzhou      {"440100",   level::city,      "Guangzhou",       "广州"};
inline constexpr place_facts shenzhen       {"440300",   level::city,      "Shenzhen",        "深圳"};
inline constexpr place_facts dongguan       {"441900",   level::city,      "Dongguan",        "东莞"};
inline constexpr place_facts chengdu        {"510100",   level::city,      "Chengdu",         "成都"};
inline constexpr place_facts xian           {"610100",   level::city,      "Xi'an",           "西安"};

inline constexpr place_facts xinjiang_corps {"corps",    level::corps,    "Xinjiang Production and Construction Corps", "新疆生产建设兵团"};
// clang-format on

}  // namespace myriad::places
