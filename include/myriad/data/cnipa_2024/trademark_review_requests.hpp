// SPDX-License-Identifier: BSL-1.0
//
// Requests for review by the trademark board.
// CNIPA Annual Report 2024, in the text, lines 613 to 622 of the source text. Unit: cases.
// Columns: 2023, 2024.
// 7 rows: the total, two parts of it, and the four parts of the second.
#pragma once

#include <myriad/data/cnipa_2024/cases.hpp>
#include <myriad/data/cnipa_2024/report.hpp>
#include <myriad/data/shapes.hpp>

namespace MYRIAD_NAMESPACE::data::cnipa_2024 {

inline constexpr source trademark_review_requests_source{
    "cnipa_2024/trademark_review_requests", &report, 0, "Requests for review by the trademark board",
    "商标评审请求", "件", 613, 622,
    {"cases", ""}};

// clang-format off
inline constexpr entity_row<count<case_file>, 2023, 2024> trademark_review_requests_rows[] = {
    {616, "商标评审请求",     review::all_reviews,       {{410900}, {415748}}},
    {617, "驳回复审",         review::refusals,          {{312523}, {325342}}},
    {618, "复杂案件",         review::complex_cases,     {{ 98377}, { 90406}}},
    {619, "(1) 无效宣告",     review::invalidations,     {{ 70788}, { 69205}}},
    {620, "(2) 撤销注册复审", review::cancellations,     {{ 21393}, { 17394}}},
    {621, "(3) 不予注册复审", review::non_registrations, {{  6110}, {  3739}}},
    {622, "(4) 其他",         review::other_cases,       {{    86}, {    68}}},
};
// clang-format on

inline constexpr published_table<
    trademark_review_requests_source, trademark_review_requests_rows>
    trademark_review_requests;

}  // namespace myriad::data::cnipa_2024
