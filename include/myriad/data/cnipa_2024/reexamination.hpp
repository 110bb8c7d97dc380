// SPDX-License-Identifier: BSL-1.0
//
// Requests for re-examination of refused applications, and closures, by kind of patent.
// CNIPA Annual Report 2024, in the text, lines 541 to 551 of the source text. Unit: cases.
// Columns: 2023, 2024.
// 8 rows: two totals, each above its three parts.
#pragma once

#include <myriad/data/cnipa_2024/cases.hpp>
#include <myriad/data/cnipa_2024/report.hpp>
#include <myriad/data/shapes.hpp>

namespace MYRIAD_NAMESPACE::data::cnipa_2024 {

inline constexpr source reexamination_source{
    "cnipa_2024/reexamination", &report, 0,
    "Requests for re-examination of refused applications, and closures, by kind of patent",
    "复审请求与结案", "件", 541, 551,
    {"cases", ""}};

// clang-format off
inline constexpr entity_row<count<case_file>, 2023, 2024> reexamination_rows[] = {
    {544, "复审请求",         procedure::requests,                {{106120}, {97141}}},
    {545, "(1) 发明专利",     procedure::requests_inventions,     {{ 99087}, {90042}}},
    {546, "(2) 实用新型专利", procedure::requests_utility_models, {{  6271}, { 5742}}},
    {547, "(3) 外观设计专利", procedure::requests_designs,        {{   762}, { 1357}}},
    {548, "复审结案",         procedure::closures,                {{ 65413}, {57726}}},
    {549, "(1) 发明专利",     procedure::closures_inventions,     {{ 58792}, {51870}}},
    {550, "(2) 实用新型专利", procedure::closures_utility_models, {{  6273}, { 5398}}},
    {551, "(3) 外观设计专利", procedure::closures_designs,        {{   348}, {  458}}},
};
// clang-format on

inline constexpr published_table<reexamination_source, reexamination_rows> reexamination;

}  // namespace myriad::data::cnipa_2024
