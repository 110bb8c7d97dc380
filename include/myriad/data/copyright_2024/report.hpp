// SPDX-License-Identifier: BSL-1.0
//
// The publication that the figures of this folder come from. A newsletter has printed a part of it.
#pragma once

#include <myriad/tables/source.hpp>

namespace MYRIAD_NAMESPACE::data::copyright_2024 {

inline constexpr publication report{
    "National Copyright Registration 2024", "2024 年全国著作权登记情况", "National Copyright Administration of China",
    "国家版权局", 2024, "ip_newsletter_2025.txt"};

}  // namespace myriad::data::copyright_2024
