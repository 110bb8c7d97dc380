// SPDX-License-Identifier: BSL-1.0
//
// The publication that the figures of this folder come from. The text names no publisher.
#pragma once

#include <myriad/tables/source.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2025 {

inline constexpr publication report{
    "Ten Events of Intellectual Property in Shenzhen 2025", "深圳市2025年度知识产权十大事件", "", "", 2025, "shenzhen_2025_ip_events.txt"};

}  // namespace myriad::data::shenzhen_2025
