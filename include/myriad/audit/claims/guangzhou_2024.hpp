// SPDX-License-Identifier: BSL-1.0
//
// What Guangzhou's intellectual property report for 2024 says follows from what it prints, or from what
// the reports of CNIPA and of Shenzhen print of Guangzhou; in the order of its lines.
//
//   * Growth is claimed of counts of one publication, or of the city's count of this year and CNIPA's of the
//     year before, if it was computed so.
//   * "?" is what is printed nowhere: most bases of growth, the population, the other cities of a rank, and
//     among which cities it is.
#pragma once

#include <myriad/audit/stated_claim.hpp>

namespace MYRIAD_NAMESPACE::data::guangzhou_2024 {

// clang-format off
inline constexpr stated_claim claims[] = {
    // summary
    {"guangzhou_2024:11.1",  relation::equality,   {"guangzhou_2024:43.1"}},
    {"guangzhou_2024:13.1",  relation::equality,   {"guangzhou_2024:45.1"}},
    {"guangzhou_2024:13.2",  relation::equality,   {"guangzhou_2024:45.2"}},
    {"guangzhou_2024:21.2",  relation::rank,       {"?"}},
    // 29 to 33: patents granted
    {"guangzhou_2024:29.1",  relation::equality,   {"cnipa_2024/t03|(广州)|total|2024"}},
    {"guangzhou_2024:29.1",  relation::equality,   {"shenzhen_2024/t01|广州|total|2024"}},
    {"guangzhou_2024:31.1",  relation::equality,   {"cnipa_2024/t03|(广州)|invention|2024"}},
    {"guangzhou_2024:31.1",  relation::equality,   {"shenzhen_2024/t01|广州|invention|2024"}},
    {"guangzhou_2024:31.2",  relation::rank,       {"?"}},
    {"guangzhou_2024:33.1",  relation::growth,     {"guangzhou_2024:31.1", "?"}},
    {"guangzhou_2024:33.1",  relation::growth,     {"cnipa_2024/t03|(广州)|invention|2024 or guangzhou_2024:31.1", "cnipa_2024/t03|(广州)|invention|2023"}},
    {"guangzhou_2024:33.1",  relation::equality,   {"shenzhen_2024/t01|广州|growth of invention|2024"}},
    // 33 to 39: invention patents in force
    {"guangzhou_2024:33.2",  relation::equality,   {"cnipa_2024/t05|(广州)|invention|2024"}},
    {"guangzhou_2024:33.2",  relation::equality,   {"shenzhen_2024/t03|广州|in force|2024"}},
    {"guangzhou_2024:35.1",  relation::rank,       {"?"}},
    {"guangzhou_2024:35.2",  relation::growth,     {"guangzhou_2024:33.2", "?"}},
    {"guangzhou_2024:35.2",  relation::growth,     {"cnipa_2024/t05|(广州)|invention|2024 or guangzhou_2024:33.2", "cnipa_2024/t05|(广州)|invention|2023"}},
    {"guangzhou_2024:35.2",  relation::equality,   {"shenzhen_2024/t03|广州|growth of in force|2024"}},
    {"guangzhou_2024:35.3",  relation::per_n,      {"guangzhou_2024:33.2", "~residents of Guangzhou|广州常住人口", "=10000"}},
    {"guangzhou_2024:35.3",  relation::equality,   {"shenzhen_2024/t03|广州|per 10 000 people|2024"}},
    {"guangzhou_2024:37.1",  relation::difference, {"guangzhou_2024:35.3", "?"}},
    {"guangzhou_2024:37.2",  relation::difference, {"guangzhou_2024:35.3", "shenzhen_2024/t03|广东|per 10 000 people|2024"}},
    {"guangzhou_2024:39.1",  relation::difference, {"guangzhou_2024:35.3", "shenzhen_2024/t03|全国|per 10 000 people|2024"}},
    // 39, 41: of high value. Both numbers per 10 000 are of the same people: 72039 to 179141 as one to the other
    {"guangzhou_2024:41.1",  relation::growth,     {"guangzhou_2024:39.2", "?"}},
    {"guangzhou_2024:41.2",  relation::per_n,      {"guangzhou_2024:39.2", "~residents of Guangzhou|广州常住人口", "=10000"}},
    {"guangzhou_2024:41.2",  relation::per_n,      {"guangzhou_2024:39.2", "guangzhou_2024:33.2", "guangzhou_2024:35.3"}},
    // 43 to 50: awards
    {"guangzhou_2024:45.3",  relation::sum,        {"guangzhou_2024:43.1", "guangzhou_2024:45.1", "guangzhou_2024:45.2"}},
    {"guangzhou_2024:45.4",  relation::rank,       {"?"}},
    {"guangzhou_2024:48.3",  relation::sum,        {"guangzhou_2024:46.1", "guangzhou_2024:48.1", "guangzhou_2024:48.2"}},
    {"guangzhou_2024:50.1",  relation::rank,       {"?"}},
    // 52 to 60: trademarks
    {"guangzhou_2024:52.1",  relation::equality,   {"cnipa_2024/t07|(广州)|registered|2024"}},
    {"guangzhou_2024:52.1",  relation::equality,   {"shenzhen_2024/t05|广州|registered|2024"}},
    {"guangzhou_2024:52.2",  relation::growth,     {"cnipa_2024/t07|(广州)|registered|2024", "cnipa_2024/t07|(广州)|registered|2023"}},
    {"guangzhou_2024:52.2",  relation::equality,   {"shenzhen_2024/t05|广州|growth of registered|2024"}},
    {"guangzhou_2024:54.1",  relation::equality,   {"cnipa_2024/t07|(广州)|in force at the end of the year|2024"}},
    {"guangzhou_2024:54.1",  relation::equality,   {"shenzhen_2024/t05|广州|in force|2024"}},
    {"guangzhou_2024:56.1",  relation::growth,     {"cnipa_2024/t07|(广州)|in force at the end of the year|2024", "cnipa_2024/t07|(广州)|in force at the end of the year|2023"}},
    {"guangzhou_2024:56.1",  relation::equality,   {"shenzhen_2024/t05|广州|growth of in force|2024"}},
    {"guangzhou_2024:58.3",  relation::sum,        {"guangzhou_2024:58.1", "guangzhou_2024:58.2"}},
    {"guangzhou_2024:60.1",  relation::rank,       {"?"}},
    // 70 to 76: copyright, plant varieties
    {"guangzhou_2024:70.1",  relation::sum,        {"guangzhou_2024:72.1", "guangzhou_2024:72.2"}},
    {"guangzhou_2024:76.1",  relation::share,      {"guangzhou_2024:74.1", "?"}},
    // 86 to 162: administration, procurators; of what whole the 96 cases are 11.4 % is not said
    {"guangzhou_2024:86.1",  relation::sum,        {"guangzhou_2024:88.1", "guangzhou_2024:88.2", "guangzhou_2024:90.1"}},
    {"guangzhou_2024:162.2", relation::share,      {"guangzhou_2024:162.1", "?"}},
    // 178 to 181: the Intellectual Property Court
    {"guangzhou_2024:178.3", relation::per_n,      {"guangzhou_2024:178.2", "?", "=1"}},
    {"guangzhou_2024:180.1", relation::growth,     {"guangzhou_2024:178.2", "?"}},
    {"guangzhou_2024:180.2", relation::growth,     {"guangzhou_2024:178.3", "?"}},
    {"guangzhou_2024:181.1", relation::growth,     {"guangzhou_2024:180.3", "?"}},
    // 185 to 193: arbitration
    {"guangzhou_2024:187.1", relation::growth,     {"guangzhou_2024:185.3", "?"}},
    {"guangzhou_2024:187.2", relation::bound,      {"guangzhou_2024:187.3"}},
    {"guangzhou_2024:193.1", relation::share,      {"?", "?"}},
    // 205 to 226: mediation
    {"guangzhou_2024:207.1", relation::growth,     {"guangzhou_2024:205.1", "?"}},
    {"guangzhou_2024:226.1", relation::growth,     {"guangzhou_2024:225.3", "?"}},
};
// clang-format on

}  // namespace myriad::data::guangzhou_2024
