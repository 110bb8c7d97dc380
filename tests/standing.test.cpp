// SPDX-License-Identifier: BSL-1.0
#include <myriad/standing.hpp>

#include "catch.hpp"

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
    return !nothing.is_ranked() && nothing == 0 && third.is_ranked() && third.is_whole() && third.whole() == 3 && third == 3 &&
           third > 2 && third < 4 && !shared.is_whole() && shared > standing::at(2) && shared < third &&
           shared.to_double() == 2.5 && standing::between(2, 4) == third && nothing < standing::at(1);
}
static_assert(by_hand());

TEST_CASE("standings by hand") { CHECK(by_hand()); }

TEST_CASE("a half is no whole rank") {
    CHECK_THROWS_WITH(standing::between(2, 3).whole(),
                      "standing::whole(2.5): the value has no exact equal in the type that was asked for");
}

}  // namespace
