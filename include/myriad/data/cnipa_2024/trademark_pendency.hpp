// SPDX-License-Identifier: BSL-1.0
//
// Duration of trademark procedures.
// CNIPA Annual Report 2024, in the text, lines 644 to 649 of the source text. Unit: months.
// Columns: 2024.
// 5 rows.
#pragma once

#include <myriad/data/cnipa_2024/cases.hpp>
#include <myriad/data/cnipa_2024/report.hpp>
#include <myriad/data/growth_shapes.hpp>

namespace MYRIAD_NAMESPACE::data::cnipa_2024 {

inline constexpr source trademark_pendency_source{
    "cnipa_2024/trademark_pendency", &report, 0, "Duration of trademark procedures",
    "商标审查审理周期", "月", 644, 649,
    {"pendency", "周期 / 月", measure::duration}};

// clang-format off
inline constexpr entity_row<duration_in_months, 2024> trademark_pendency_rows[] = {
    {645, "商标注册申请平均审查周期",     stage::examination,         {{   4_months}}},
    {646, "一般情形商标注册周期",         stage::registration,        {{   7_months}}},
    {647, "商标异议平均审查周期",         stage::opposition,          {{  10_months}}},
    {648, "商标驳回复审平均审理周期",     stage::refusal_review,      {{ 6.5_months}}},
    {649, "商标评审复杂案件平均审理周期", stage::complex_case_review, {{10.5_months}}},
};
// clang-format on

inline constexpr published_table<trademark_pendency_source, trademark_pendency_rows> trademark_pendency;

}  // namespace myriad::data::cnipa_2024
