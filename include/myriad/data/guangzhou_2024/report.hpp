// SPDX-License-Identifier: BSL-1.0
//
// The publication that the figures of this folder come from. The text has no title page: the title says what it is, and
// nobody is named as its publisher.
#pragma once

#include <myriad/tables/source.hpp>

namespace MYRIAD_NAMESPACE::data::guangzhou_2024 {

inline constexpr publication report{
    "Guangzhou Intellectual Property Report 2024", "广州市 2024 年知识产权报告", "", "", 2024, "guangzhou_2024_ip_report.txt"};

}  // namespace myriad::data::guangzhou_2024
