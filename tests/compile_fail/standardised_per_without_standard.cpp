// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_range_its_cases_people_and_standard
#include <myriad/measures/standardised.hpp>

#include <vector>

using namespace myriad;
using namespace myriad::units;

struct group {
    count<patent> cases;
    count<person> people, standard;
};
std::vector<group> const groups;

#ifdef MYRIAD_OK
auto const rate = standardised_per<10'000>(groups, &group::cases, &group::people, &group::standard);
#else
auto const rate = standardised_per<10'000>(groups, &group::cases, &group::people);
#endif
