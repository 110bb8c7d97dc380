// SPDX-License-Identifier: BSL-1.0
//
// The publication that the tables of this folder come from.
#pragma once

#include <myriad/tables/source.hpp>

namespace MYRIAD_NAMESPACE::data::cnipa_2024 {

inline constexpr publication report{
    "CNIPA Annual Report 2024", "国家知识产权局 2024 年度报告", "China National Intellectual Property Administration",
    "国家知识产权局", 2024, "cnipa_2024_annual_report.txt"};

}  // namespace myriad::data::cnipa_2024
