// SPDX-License-Identifier: BSL-1.0
#include <myriad/standing.hpp>

#include "catch.hpp"
#include "fact.hpp"

#include <type_traits>

namespace {

using namespace myriad;

static_assert(std::is_trivially_copyable_v<standing> && sizeof(standing) == sizeof(std::uint64_t));
static_assert(std::regular<standing> && std::totally_ordered<standing> && std::is_aggregate_v<standing>);
template <standing S>
inline constexpr bool is_structural = S.is_ranked();
static_assert(is_structural<standing::at(1)>);

constexpr bool by_hand() {
    constexpr standing nothing, third = standing::at(3), shared = standing::between(2, 3);
    FACT(!nothing.is_ranked());
    FACT(nothing == 0);
    FACT(third.is_ranked());
    FACT(third.is_whole());
    FACT(third.whole() == 3);
    FACT(third == 3);
    FACT(third > 2);
    FACT(third < 4);
    FACT(!shared.is_whole());
    FACT(shared > standing::at(2));
    FACT(shared < third);
    FACT(shared.to_double() == 2.5);
    FACT(standing::between(2, 4) == third);
    FACT(nothing < standing::at(1));
    return true;
}
static_assert(by_hand());

TEST_CASE("standings by hand") { CHECK(by_hand()); }

TEST_CASE("a half is no whole rank") {
    CHECK_THROWS_WITH(standing::between(2, 3).whole(),
                      "standing::whole(2.5): the value has no exact equal in the type that was asked for");
}

}  // namespace
