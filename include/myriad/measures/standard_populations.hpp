// SPDX-License-Identifier: BSL-1.0
//
// Standard populations by age, to standardise rates by (standardised.hpp). Each is a constexpr array of age groups, the
// youngest first, a row an age: `from` is the first year of the group, the last is open.
//
//   standard_populations::european_2013     19 groups, 0-4 to 90+, of 100 000
//   standard_populations::world_2000_2025   21 groups, 0-4 to 100+, of 100 035: the WHO's
//   standard_populations::segi_world        18 groups, 0-4 to 85+, of 100 000
//   closed_at<85>(world_2000_2025)          the same with one open group from that age on. Error: no group begins there
//
// Only their proportions count, so that a sum of 100 035 does no harm.
#pragma once

#include <myriad/count.hpp>
#include <myriad/sequence.hpp>

namespace MYRIAD_NAMESPACE {

struct age_group {
    int                  from = 0;
    count<units::person> people{};

    [[nodiscard]] friend constexpr bool operator==(age_group const&, age_group const&) = default;
};

namespace standard_populations {

// Eurostat, Revision of the European Standard Population: Report of Eurostat's task force (2013), with 0 and 1-4 as one
// group and 90-94 and 95+ as one, as in R's PHEindicatormethods, esp2013.
inline constexpr age_group european_2013[] = {
    {0, {5'000}},  {5, {5'500}},  {10, {5'500}}, {15, {5'500}}, {20, {6'000}}, {25, {6'000}}, {30, {6'500}},
    {35, {7'000}}, {40, {7'000}}, {45, {7'000}}, {50, {7'000}}, {55, {6'500}}, {60, {6'000}}, {65, {5'500}},
    {70, {5'000}}, {75, {4'000}}, {80, {2'500}}, {85, {1'500}}, {90, {1'000}},
};

// Ahmad and others, Age standardization of rates: a new WHO standard, GPE Discussion Paper 31 (2001): per cent to two
// places, and 0.005 from 100 on, as in R's SocEpi, st_pop, who2025_21ag; here in thousandths of a per cent.
inline constexpr age_group world_2000_2025[] = {
    {0, {8'860}},  {5, {8'690}},  {10, {8'600}}, {15, {8'470}}, {20, {8'220}}, {25, {7'930}}, {30, {7'610}},
    {35, {7'150}}, {40, {6'590}}, {45, {6'040}}, {50, {5'370}}, {55, {4'550}}, {60, {3'720}}, {65, {2'960}},
    {70, {2'210}}, {75, {1'520}}, {80, {910}},   {85, {440}},   {90, {150}},   {95, {40}},    {100, {5}},
};

// Segi, Cancer mortality for selected sites in 24 countries (1960), as modified by Doll (1966); as in R's SocEpi, st_pop,
// segi_18ag.
inline constexpr age_group segi_world[] = {
    {0, {12'000}}, {5, {10'000}}, {10, {9'000}}, {15, {9'000}}, {20, {8'000}}, {25, {8'000}}, {30, {6'000}}, {35, {6'000}}, {40, {6'000}},
    {45, {6'000}}, {50, {5'000}}, {55, {4'000}}, {60, {4'000}}, {65, {3'000}}, {70, {2'000}}, {75, {1'000}}, {80, {500}},   {85, {500}},
};

// The groups from that age on as one.
template <int Age, decltype(sizeof 0) Size>
[[nodiscard]] constexpr auto closed_at(age_group const (&standard)[Size]) {
    sequence<age_group> groups;
    bool                is_there = false;
    for (age_group const& group : standard) {
        if (group.from <= Age) groups.push_back(group);
        else groups[groups.size() - 1].people += group.people;
        is_there |= group.from == Age;
    }
    if (!is_there) failure::that_name_is_unknown("closed_at", Age);
    return groups;
}

}  // namespace standard_populations
}  // namespace myriad
