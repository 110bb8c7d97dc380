// SPDX-License-Identifier: BSL-1.0
//
// What the text on the ten events of intellectual property in Shenzhen in 2025 says follows from what it
// prints, or from Shenzhen's report for 2024; in the order of its lines.
//
//   * Years in a row are one more than in the year before.
//   * "?" is what is printed nowhere: the other cities of a rank, the national average, the patents.
#pragma once

#include <myriad/audit/stated_claim.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2025 {

// clang-format off
inline constexpr stated_claim claims[] = {
    // 3, 4: innovation, awards, ranks
    {"shenzhen_2025:4.5",  relation::equality, {"shenzhen_2024:595.2"}},
    {"shenzhen_2025:4.6",  relation::sum,      {"shenzhen_2024:297.5", "=1"}},
    {"shenzhen_2025:4.7",  relation::rank,     {"?"}},
    {"shenzhen_2025:4.8",  relation::sum,      {"shenzhen_2024:57.3", "=1"}},
    {"shenzhen_2025:4.9",  relation::rank,     {"?"}},
    {"shenzhen_2025:4.11", relation::rank,     {"?"}},
    {"shenzhen_2025:4.12", relation::per_n,    {"?", "?", "=10000"}},
    {"shenzhen_2025:4.13", relation::multiple, {"shenzhen_2025:4.12", "?"}},
    {"shenzhen_2025:4.14", relation::equality, {"shenzhen_2024:303.1"}},
    {"shenzhen_2025:4.15", relation::equality, {"shenzhen_2024:303.2"}},
    {"shenzhen_2025:4.16", relation::rank,     {"?"}},

    // 5, 6: the practices adopted are those of the three lists
    {"shenzhen_2025:6.1",  relation::sum,      {"shenzhen_2025:6.2", "shenzhen_2025:6.3", "shenzhen_2025:6.4"}},

    // 10, 14: securities, the fast protection centre; of what efficiency is measured is not said
    {"shenzhen_2025:10.6", relation::rank,     {"?"}},
    {"shenzhen_2025:14.4", relation::growth,   {"?", "?"}},
};
// clang-format on

}  // namespace myriad::data::shenzhen_2025
