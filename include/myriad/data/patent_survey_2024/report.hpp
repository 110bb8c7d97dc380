// SPDX-License-Identifier: BSL-1.0
//
// The publication that the figures of this folder come from. A newsletter has printed a part of it.
#pragma once

#include <myriad/tables/source.hpp>

namespace MYRIAD_NAMESPACE::data::patent_survey_2024 {

inline constexpr publication report{
    "China Patent Survey Report 2024", "2024 年专利调查报告", "China National Intellectual Property Administration",
    "国家知识产权局", 2024, "ip_newsletter_2025.txt"};

}  // namespace myriad::data::patent_survey_2024
