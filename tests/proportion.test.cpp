// SPDX-License-Identifier: BSL-1.0
#include <myriad/proportion.hpp>

#include "catch.hpp"
#include "fact.hpp"

namespace {

using namespace myriad;
using namespace myriad::units;

constexpr bool by_hand() {
    auto const s = share(patents(1), patents(3));
    FACT(s.part() == 1);
    FACT(s.whole() == 3);
    FACT(s == share(patents(2), patents(6)));
    FACT(s > share(patents(33), patents(100)));
    FACT(share(patents(0), patents(1)) == proportion{});
    FACT(share(patents(3), patents(3)) > s);
    FACT(share(count<patent, unsigned>{1}, patents(2)) == share(patents(2), patents(4)));
    return true;
}
static_assert(by_hand());

TEST_CASE("proportions by hand") { CHECK(by_hand()); }

TEST_CASE("a share is of a whole that holds it") {
    CHECK_THROWS_WITH(share(patents(1), patents(0)), "share(1, 0): the whole is zero; the try_ form answers nullopt there");
    CHECK_THROWS_WITH(share(patents(0), patents(0)), "share(0, 0): the whole is zero; the try_ form answers nullopt there");
    CHECK_THROWS_WITH(share(yuans(1), yuans(-2)), "share(1, -2): the base is negative; such a ratio has no meaning");
    CHECK_THROWS_WITH(share(yuans(-1), yuans(2)), "share(-1, 2): a part of a whole cannot be negative");
    CHECK_THROWS_WITH(share(patents(3), patents(2)), "share(3, 2): the part exceeds the whole; ask multiple_of for such a ratio");
    CHECK_THROWS_AS(share(count<yuan, double>{std::numeric_limits<double>::quiet_NaN()}, count<yuan, double>{2.0}), error);
    CHECK_THROWS_AS(share(count<patent, std::uint64_t>{~std::uint64_t{0}}, patents(5)), error);
}

}  // namespace
