// SPDX-License-Identifier: BSL-1.0
//
// The "20+8" industries of Shenzhen: 20 clusters of strategic emerging industries, and 8 industries of the
// future, in the order of the city's plan. A patent may belong to several.
#pragma once

#include <myriad/tables/entity.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024::industry {

using tables::entity_facts;
using tables::entity_kind;

// clang-format off
inline constexpr entity_facts networks                   {"networks",                   entity_kind::industry, "Networks and communications",                        "网络与通信"};
inline constexpr entity_facts semiconductors             {"semiconductors",             entity_kind::industry, "Semiconductors and integrated circuits",             "半导体与集成电路"};
inline constexpr entity_facts displays                   {"displays",                   entity_kind::industry, "Ultra-high-definition video displays",               "超高清视频显示"};
inline constexpr entity_facts smart_terminals            {"smart_terminals",            entity_kind::industry, "Smart terminals",                                    "智能终端"};
inline constexpr entity_facts smart_sensors              {"smart_sensors",              entity_kind::industry, "Smart sensors",                                      "智能传感器"};
inline constexpr entity_facts software                   {"software",                   entity_kind::industry, "Software and information services",                  "软件与信息服务"};
inline constexpr entity_facts artificial_intelligence    {"artificial_intelligence",    entity_kind::industry, "Artificial intelligence",                            "人工智能"};
inline constexpr entity_facts digital_creativity         {"digital_creativity",         entity_kind::industry, "Digital creativity",                                 "数字创意"};
inline constexpr entity_facts modern_fashion             {"modern_fashion",             entity_kind::industry, "Modern fashion",                                     "现代时尚"};
inline constexpr entity_facts equipment                  {"equipment",                  entity_kind::industry, "High-end equipment and instruments",                 "高端装备与仪器"};
inline constexpr entity_facts low_altitude_and_aerospace {"low_altitude_and_aerospace", entity_kind::industry, "Low-altitude economy and aerospace",                 "低空经济与空天"};
inline constexpr entity_facts robots                     {"robots",                     entity_kind::industry, "Robots",                                             "机器人"};
inline constexpr entity_facts new_energy                 {"new_energy",                 entity_kind::industry, "New energy",                                         "新能源"};
inline constexpr entity_facts environmental_protection   {"environmental_protection",   entity_kind::industry, "Safety, energy saving and environmental protection", "安全节能环保"};
inline constexpr entity_facts connected_vehicles         {"connected_vehicles",         entity_kind::industry, "Intelligent connected vehicles",                     "智能网联汽车"};
inline constexpr entity_facts materials                  {"materials",                  entity_kind::industry, "High-performance materials",                         "高性能材料"};
inline constexpr entity_facts biomedicine                {"biomedicine",                entity_kind::industry, "Biomedicine",                                        "生物医药"};
inline constexpr entity_facts medical_devices            {"medical_devices",            entity_kind::industry, "High-end medical devices",                           "高端医疗器械"};
inline constexpr entity_facts health                     {"health",                     entity_kind::industry, "Health",                                             "大健康"};
inline constexpr entity_facts marine                     {"marine",                     entity_kind::industry, "Marine industries",                                  "海洋产业"};

inline constexpr entity_facts synthetic_biology   {"synthetic_biology",   entity_kind::future_industry, "Synthetic biology",                           "合成生物"};
inline constexpr entity_facts optical_information {"optical_information", entity_kind::future_industry, "Optical information",                         "光载信息"};
inline constexpr entity_facts intelligent_robots  {"intelligent_robots",  entity_kind::future_industry, "Intelligent robots",                          "智能机器人"};
inline constexpr entity_facts cells_and_genes     {"cells_and_genes",     entity_kind::future_industry, "Cells and genes",                             "细胞与基因"};
inline constexpr entity_facts brain_science       {"brain_science",       entity_kind::future_industry, "Brain science and brain-machine engineering", "脑科学与脑机工程"};
inline constexpr entity_facts deep_earth_and_sea  {"deep_earth_and_sea",  entity_kind::future_industry, "Deep earth and deep sea",                     "深地深海"};
inline constexpr entity_facts quantum_information {"quantum_information", entity_kind::future_industry, "Quantum information",                         "量子信息"};
inline constexpr entity_facts frontier_materials  {"frontier_materials",  entity_kind::future_industry, "Frontier materials",                          "前沿新材料"};
// clang-format on

}  // namespace myriad::data::shenzhen_2024::industry
