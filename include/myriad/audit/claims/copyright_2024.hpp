// SPDX-License-Identifier: BSL-1.0
//
// What the newsletter's article on copyright registrations in 2024 says follows from what it prints, in the
// order of its lines. The counts of the year before are printed nowhere.
#pragma once

#include <myriad/audit/stated_claim.hpp>

namespace MYRIAD_NAMESPACE::data::copyright_2024 {

// clang-format off
inline constexpr stated_claim claims[] = {
    {"copyright_2024:73.1", relation::sum,    {"copyright_2024:74.2", "copyright_2024:75.1"}},
    {"copyright_2024:74.1", relation::growth, {"copyright_2024:73.1", "?"}},
    // a limit for loans
    {"copyright_2024:86.1", relation::bound,  {"?"}},
};
// clang-format on

}  // namespace myriad::data::copyright_2024
