// SPDX-License-Identifier: BSL-1.0
//
// What the rows of the tables in the report's text are about: kinds of cases and stages of procedures. A
// part is counted in the total above it, a detail in the part above it.
#pragma once

#include <myriad/tables/entity.hpp>

namespace MYRIAD_NAMESPACE::data::cnipa_2024 {

using tables::entity_facts;
using tables::entity_kind;

// clang-format off
// Re-examination of refused applications, and invalidation of patents.
namespace procedure {
inline constexpr entity_facts requests                {"requests",                entity_kind::total, "Requests",                 "请求"};
inline constexpr entity_facts requests_inventions     {"requests_inventions",     entity_kind::part,  "Requests: inventions",     "请求 发明专利"};
inline constexpr entity_facts requests_utility_models {"requests_utility_models", entity_kind::part,  "Requests: utility models", "请求 实用新型专利"};
inline constexpr entity_facts requests_designs        {"requests_designs",        entity_kind::part,  "Requests: designs",        "请求 外观设计专利"};
inline constexpr entity_facts closures                {"closures",                entity_kind::total, "Closures",                 "结案"};
inline constexpr entity_facts closures_inventions     {"closures_inventions",     entity_kind::part,  "Closures: inventions",     "结案 发明专利"};
inline constexpr entity_facts closures_utility_models {"closures_utility_models", entity_kind::part,  "Closures: utility models", "结案 实用新型专利"};
inline constexpr entity_facts closures_designs        {"closures_designs",        entity_kind::part,  "Closures: designs",        "结案 外观设计专利"};
}

// Reviews by the trademark board.
namespace review {
inline constexpr entity_facts all_reviews       {"all_reviews",       entity_kind::total,  "Trademark reviews",                "商标评审"};
inline constexpr entity_facts refusals          {"refusals",          entity_kind::part,   "Reviews of refusals",              "驳回复审"};
inline constexpr entity_facts complex_cases     {"complex_cases",     entity_kind::part,   "Complex cases",                    "复杂案件"};
inline constexpr entity_facts invalidations     {"invalidations",     entity_kind::detail, "Complex cases: invalidations",     "无效宣告"};
inline constexpr entity_facts cancellations     {"cancellations",     entity_kind::detail, "Complex cases: cancellations",     "撤销注册复审"};
inline constexpr entity_facts non_registrations {"non_registrations", entity_kind::detail, "Complex cases: non-registrations", "不予注册复审"};
inline constexpr entity_facts other_cases       {"other_cases",       entity_kind::detail, "Complex cases: other",             "其他"};
}

// Stages of the procedure from application to registration.
namespace stage {
inline constexpr entity_facts examination         {"examination",         entity_kind::stage, "Examination, average",         "商标注册申请平均审查周期"};
inline constexpr entity_facts registration        {"registration",        entity_kind::stage, "Registration, ordinary",       "一般情形商标注册周期"};
inline constexpr entity_facts opposition          {"opposition",          entity_kind::stage, "Oppositions, average",         "商标异议平均审查周期"};
inline constexpr entity_facts refusal_review      {"refusal_review",      entity_kind::stage, "Reviews of refusals, average", "商标驳回复审平均审理周期"};
inline constexpr entity_facts complex_case_review {"complex_case_review", entity_kind::stage, "Complex cases, average",       "商标评审复杂案件平均审理周期"};
}
// clang-format on

}  // namespace myriad::data::cnipa_2024
