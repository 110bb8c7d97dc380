// SPDX-License-Identifier: BSL-1.0
//
// Requests for invalidation of patents, and closures, by kind of patent.
// CNIPA Annual Report 2024, in the text, lines 555 to 563 of the source text. Unit: cases.
// Columns: 2023, 2024.
// 8 rows: two totals, each above its three parts.
#pragma once

#include <myriad/data/cnipa_2024/cases.hpp>
#include <myriad/data/cnipa_2024/report.hpp>
#include <myriad/data/shapes.hpp>

namespace MYRIAD_NAMESPACE::data::cnipa_2024 {

inline constexpr source invalidation_source{
    "cnipa_2024/invalidation", &report, 0, "Requests for invalidation of patents, and closures, by kind of patent",
    "无效宣告请求与结案", "件", 555, 563,
    {"cases", ""}};

// clang-format off
inline constexpr entity_row<count<case_file>, 2023, 2024> invalidation_rows[] = {
    {556, "无效宣告请求",     procedure::requests,                {{8739}, {9091}}},
    {557, "(1) 发明专利",     procedure::requests_inventions,     {{1638}, {1837}}},
    {558, "(2) 实用新型专利", procedure::requests_utility_models, {{3894}, {3887}}},
    {559, "(3) 外观设计专利", procedure::requests_designs,        {{3207}, {3367}}},
    {560, "无效宣告结案",     procedure::closures,                {{7656}, {9479}}},
    {561, "(1) 发明专利",     procedure::closures_inventions,     {{1439}, {1882}}},
    {562, "(2) 实用新型专利", procedure::closures_utility_models, {{3322}, {4080}}},
    {563, "(3) 外观设计专利", procedure::closures_designs,        {{2895}, {3517}}},
};
// clang-format on

inline constexpr published_table<invalidation_source, invalidation_rows> invalidation;

}  // namespace myriad::data::cnipa_2024
