// SPDX-License-Identifier: BSL-1.0
//
// What any publication claims by its form alone, by the heads and labels of its tables and by what stands beside what in its
// prose. A print whose relation is claimed by hand in the same way is not claimed again: by hand there is a better base.
#pragma once

#include <myriad/audit/stated_claim.hpp>

namespace MYRIAD_NAMESPACE::data {

// clang-format off
inline constexpr stated_claim structure[] = {
    // a column of totals holds the sum of the other columns; one of growth is growth of the column that it names, from the
    // year before if the table has it, or of the first if it names none; one of ranks ranks the first
    {"*|*/*|total|*",       relation::sum,        {"*|*/*|@kinds|*"}},
    {"*|*/*|growth of *|*", relation::growth,     {"*|*/*|*|*", "*|*/*|*|-1 else ?"}},
    {"*|*/*|growth|*",      relation::growth,     {"*|*/*|@first|*", "*|*/*|@first|-1 else ?"}},
    {"*|*/*|rank|*",        relation::rank,       {"*|*/*|@first|*", "*|*/@others|@first|*"}},
    // rows of totals, by their labels: of the divisions of the nation, of countries, and of both
    {"*|国内总计|*|*",      relation::sum,        {"*|@divisions|*|*"}},
    {"*|国外在华总计|*|*",  relation::sum,        {"*|@countries|*|*"}},
    {"*|合计|*|*",          relation::sum,        {"*|国内总计|*|*", "*|国外在华总计|*|*"}},
    // the cities of a province are parts of it, and may leave others out
    {"*|*|*|*",             relation::sum,        {"*|@within|*|*", "..."}},
    // growth, points and a difference that are printed behind what they are of, in one line of prose
    {"*:*",                 relation::growth,     {"@before", "?"}},
    {"*:*",                 relation::points,     {"@before", "?"}},
    {"*:*",                 relation::difference, {"@before", "?"}},
    // what is said again further on
    {"*:*",                 relation::equality,   {"@again"}},
};
// clang-format on

}  // namespace myriad::data
