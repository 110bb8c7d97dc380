// SPDX-License-Identifier: BSL-1.0
//
// The publication that the tables of this folder come from.
#pragma once

#include <myriad/tables/source.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

inline constexpr publication report{
    "Shenzhen Patent Report 2024", "深圳市 2024 年度专利数据统计分析报告",
    "Shenzhen Administration for Market Regulation (Shenzhen Intellectual Property Administration)",
    "深圳市市场监督管理局（深圳市知识产权局）", 2024, "shenzhen_2024_patent_report.txt"};

}  // namespace myriad::data::shenzhen_2024
