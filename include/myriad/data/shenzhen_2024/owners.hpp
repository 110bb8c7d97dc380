// SPDX-License-Identifier: BSL-1.0
//
// The firms and institutions in the tables of owners and applicants, under the first of their printed
// names; one is printed under two, 荣耀终端有限公司 and 荣耀终端股份有限公司.
#pragma once

#include <myriad/tables/entity.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024::owner {

using tables::entity_facts;
using tables::entity_kind;

// clang-format off
inline constexpr entity_facts tencent              {"tencent",              entity_kind::firm,       "Tencent Technology",                         "腾讯科技(深圳)有限公司"};
inline constexpr entity_facts huawei               {"huawei",               entity_kind::firm,       "Huawei Technologies",                        "华为技术有限公司"};
inline constexpr entity_facts byd                  {"byd",                  entity_kind::firm,       "BYD",                                        "比亚迪股份有限公司"};
inline constexpr entity_facts honor                {"honor",                entity_kind::firm,       "Honor Device",                               "荣耀终端有限公司"};
inline constexpr entity_facts ping_an_technology   {"ping_an_technology",   entity_kind::firm,       "Ping An Technology",                         "平安科技(深圳)有限公司"};
inline constexpr entity_facts zte                  {"zte",                  entity_kind::firm,       "ZTE",                                        "中兴通讯股份有限公司"};
inline constexpr entity_facts heyuan               {"heyuan",               entity_kind::firm,       "Heyuan Technology",                          "深圳市合元科技有限公司"};
inline constexpr entity_facts ping_an_life         {"ping_an_life",         entity_kind::firm,       "Ping An Life Insurance",                     "中国平安人寿保险股份有限公司"};
inline constexpr entity_facts hkc                  {"hkc",                  entity_kind::firm,       "HKC",                                        "惠科股份有限公司"};
inline constexpr entity_facts chow_tai_fook        {"chow_tai_fook",        entity_kind::firm,       "Chow Tai Fook Jewellery",                    "周大福珠宝金行(深圳)有限公司"};
inline constexpr entity_facts csot                 {"csot",                 entity_kind::firm,       "TCL CSOT",                                   "TCL 华星光电技术有限公司"};
inline constexpr entity_facts shenzhen_university  {"shenzhen_university",  entity_kind::university, "Shenzhen University",                        "深圳大学"};
inline constexpr entity_facts nubia                {"nubia",                entity_kind::firm,       "Nubia Technology",                           "努比亚技术有限公司"};
inline constexpr entity_facts siat                 {"siat",                 entity_kind::institute,  "Shenzhen Institutes of Advanced Technology", "中国科学院深圳先进技术研究院"};
inline constexpr entity_facts sf_taisen            {"sf_taisen",            entity_kind::firm,       "SF Taisen Holdings",                         "深圳顺丰泰森控股(集团)有限公司"};
inline constexpr entity_facts xindeyuan_jewellery  {"xindeyuan_jewellery",  entity_kind::firm,       "Xindeyuan Jewellery",                        "深圳市信德缘珠宝首饰有限公司"};
inline constexpr entity_facts xindeyuan_group      {"xindeyuan_group",      entity_kind::firm,       "Xindeyuan Group",                            "信德缘集团有限公司"};
inline constexpr entity_facts ping_an_insurance    {"ping_an_insurance",    entity_kind::firm,       "Ping An Insurance (Group)",                  "中国平安保险(集团)股份有限公司"};
inline constexpr entity_facts mingshang            {"mingshang",            entity_kind::firm,       "Mingshang Technology",                       "深圳市铭垧科技有限公司"};
inline constexpr entity_facts evergrande           {"evergrande",           entity_kind::firm,       "Evergrande Group",                           "恒大集团有限公司"};
inline constexpr entity_facts maikailai            {"maikailai",            entity_kind::firm,       "Maikailai Technology",                       "深圳市麦凯莱科技有限公司"};
inline constexpr entity_facts huawei_digital_power {"huawei_digital_power", entity_kind::firm,       "Huawei Digital Power",                       "华为数字能源技术有限公司"};
inline constexpr entity_facts shokz                {"shokz",                entity_kind::firm,       "Shokz",                                      "深圳市韶音科技有限公司"};
inline constexpr entity_facts dji                  {"dji",                  entity_kind::firm,       "DJI",                                        "深圳市大疆创新科技有限公司"};
inline constexpr entity_facts smoore               {"smoore",               entity_kind::firm,       "Smoore Technology",                          "深圳麦克韦尔科技有限公司"};
inline constexpr entity_facts mindray              {"mindray",              entity_kind::firm,       "Mindray",                                    "深圳迈瑞生物医疗电子股份有限公司"};
inline constexpr entity_facts csot_semiconductor   {"csot_semiconductor",   entity_kind::firm,       "CSOT Semiconductor Display",                 "深圳市华星光电半导体显示技术有限公司"};
inline constexpr entity_facts zte_microelectronics {"zte_microelectronics", entity_kind::firm,       "ZTE Microelectronics",                       "深圳市中兴微电子技术有限公司"};
inline constexpr entity_facts maishi               {"maishi",               entity_kind::firm,       "Maishi Technology",                          "深圳麦时科技有限公司"};
inline constexpr entity_facts hai_robotics         {"hai_robotics",         entity_kind::firm,       "Hai Robotics",                               "深圳市海柔创新科技有限公司"};
inline constexpr entity_facts skyworth_rgb         {"skyworth_rgb",         entity_kind::firm,       "Skyworth-RGB",                               "深圳创维-RGB 电子有限公司"};
inline constexpr entity_facts lifetech             {"lifetech",             entity_kind::firm,       "Lifetech Scientific",                        "先健科技(深圳)有限公司"};
inline constexpr entity_facts tianma               {"tianma",               entity_kind::firm,       "Tianma Microelectronics",                    "天马微电子股份有限公司"};
// clang-format on

}  // namespace myriad::data::shenzhen_2024::owner
