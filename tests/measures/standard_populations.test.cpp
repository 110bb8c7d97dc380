// SPDX-License-Identifier: BSL-1.0
#include <myriad/measures/standard_populations.hpp>
#include <myriad/sum.hpp>

#include "catch.hpp"
#include "fact.hpp"

#include <iterator>

namespace {

using namespace myriad;
using namespace myriad::standard_populations;

// By fives from nought.
template <decltype(sizeof 0) Size>
constexpr bool is_by_fives(age_group const (&standard)[Size]) {
    for (int i = 0; i != static_cast<int>(Size); ++i)
        if (standard[i].from != 5 * i) return false;
    return true;
}

constexpr bool by_hand() {
    FACT(std::size(european_2013) == 19);
    FACT(std::size(world_2000_2025) == 21);
    FACT(std::size(segi_world) == 18);
    FACT(is_by_fives(european_2013));
    FACT(is_by_fives(world_2000_2025));
    FACT(is_by_fives(segi_world));
    FACT(sum(european_2013, &age_group::people).value == 100'000);
    FACT(sum(world_2000_2025, &age_group::people).value == 100'035);
    FACT(sum(segi_world, &age_group::people).value == 100'000);
    FACT(closed_at<85>(world_2000_2025).size() == 18);
    FACT(closed_at<85>(world_2000_2025)[17].people.value == 635);
    FACT(sum(closed_at<65>(european_2013), &age_group::people).value == 100'000);
    FACT(closed_at<90>(european_2013)[18] == european_2013[18]);
    return true;
}
static_assert(by_hand());

TEST_CASE("standard populations by hand") { CHECK(by_hand()); }

TEST_CASE("an age at which no group begins") {
    CHECK_THROWS_WITH(closed_at<88>(european_2013), "closed_at(88): no such name");
    CHECK_THROWS_WITH(closed_at<90>(segi_world), "closed_at(90): no such name");
}

}  // namespace
