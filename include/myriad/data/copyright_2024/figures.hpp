// SPDX-License-Identifier: BSL-1.0
//
// The figures of copyright registration in 2024 in the newsletter on intellectual property of 2025, in the
// order of the text, and the one limit in the notice on finance that the National Copyright
// Administration has issued too. Id and line are those of the newsletter.
#pragma once

#include <myriad/places/china.hpp>
#include <myriad/tables/figure.hpp>

namespace MYRIAD_NAMESPACE::data::copyright_2024 {

using namespace myriad::places;

// clang-format off
inline constexpr figure figures[] = {
    {"73.1", 73, "copyright registrations", "著作权登记总量", "1063 万余件", {1063, 0, 4, measure::count, qualifier::and_more}, "件", "2024", domestic},
    {"74.1", 74, "copyright registrations", "著作权登记总量", "增长 19.13%", {1913, 2, 0, measure::growth}, "%", "2024", domestic},
    {"74.2", 74, "copyright registrations of works, software excluded", "作品著作权登记量（不含软件）", "780 万余件", {780, 0, 4, measure::count, qualifier::and_more}, "件", "2024", domestic},
    {"74.3", 74, "copyright registrations of works, software excluded", "作品著作权登记量（不含软件）", "增长 21.39%", {2139, 2, 0, measure::growth}, "%", "2024", domestic},
    {"75.1", 75, "copyright registrations of computer software", "计算机软件著作权登记量", "282 万余件", {282, 0, 4, measure::count, qualifier::and_more}, "件", "2024", domestic},
    {"75.2", 75, "copyright registrations of computer software", "计算机软件著作权登记量", "增长 13.31%", {1331, 2, 0, measure::growth}, "%", "2024", domestic},
    {"75.3", 75, "registrations of pledges of copyright", "著作权质权登记量", "432 件", {432, 0, 0, measure::count}, "件", "2024", domestic},
    {"86.1", 86, "amount of a loan against intellectual property pledges with internal or agreed valuation", "可内部评估或协商定价的单笔知识产权质押贷款金额", "1000 万元以下", {1000, 0, 4, measure::bound, qualifier::at_most}, "元", "2025", domestic},
};
// clang-format on

}  // namespace myriad::data::copyright_2024
