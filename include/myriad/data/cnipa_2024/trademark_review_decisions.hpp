// SPDX-License-Identifier: BSL-1.0
//
// Decisions of reviews by the trademark board.
// CNIPA Annual Report 2024, in the text, lines 633 to 642 of the source text. Unit: cases.
// Columns: 2023, 2024.
// 7 rows: the total, two parts of it, and the four parts of the second.
#pragma once

#include <myriad/data/cnipa_2024/cases.hpp>
#include <myriad/data/cnipa_2024/report.hpp>
#include <myriad/data/shapes.hpp>

namespace MYRIAD_NAMESPACE::data::cnipa_2024 {

inline constexpr source trademark_review_decisions_source{
    "cnipa_2024/trademark_review_decisions", &report, 0, "Decisions of reviews by the trademark board",
    "商标评审裁定", "件", 633, 642,
    {"cases", ""}};

// clang-format off
inline constexpr entity_row<count<case_file>, 2023, 2024> trademark_review_decisions_rows[] = {
    {636, "商标评审裁定",     review::all_reviews,       {{373379}, {383099}}},
    {637, "驳回复审",         review::refusals,          {{284400}, {297306}}},
    {638, "复杂案件",         review::complex_cases,     {{ 88979}, { 85793}}},
    {639, "(1) 无效宣告",     review::invalidations,     {{ 68886}, { 62348}}},
    {640, "(2) 撤销注册复审", review::cancellations,     {{ 16438}, { 18693}}},
    {641, "(3) 不予注册复审", review::non_registrations, {{  3603}, {  4698}}},
    {642, "(4) 其他",         review::other_cases,       {{    52}, {    54}}},
};
// clang-format on

inline constexpr published_table<
    trademark_review_decisions_source, trademark_review_decisions_rows>
    trademark_review_decisions;

}  // namespace myriad::data::cnipa_2024
