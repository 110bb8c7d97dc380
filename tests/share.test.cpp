// SPDX-License-Identifier: BSL-1.0
#include <myriad/share.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <optional>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct shop {
    char                         name;
    count<patent>                all, online;
    std::optional<count<patent>> foreign = {};
};
constexpr shop shops[] = {{'a', {12}, {3}, patents(6)}, {'b', {8}, {8}, {}}, {'c', {0}, {0}, patents(0)}};

constexpr auto all_of(auto const& range) { return make_column(range, &shop::name, &shop::all); }

constexpr bool by_hand() {
    auto const s = share(shops, &shop::all);
    auto const o = share(std::array{shops[0], shops[1]}, &shop::online, &shop::all);
    auto const t = try_share(shops, &shop::online, &shop::all);
    auto const f = try_share(shops, &shop::foreign, &shop::all);
    std::array const counts{patents(1), patents(2), patents(5)};
    auto const       c = share(counts);
    FACT(s[0] == share(patents(3), patents(5)));
    FACT(s[1] == share(patents(2), patents(5)));
    FACT(s[2] == proportion<>());
    FACT(o[0] == share(patents(1), patents(4)));
    FACT(o[1] == share(patents(1), patents(1)));
    FACT(t[0] == o[0]);
    FACT(!t[2]);
    FACT(f[0] == share(patents(1), patents(2)));
    FACT(!f[1]);
    FACT(!f[2]);
    FACT(c[2] == share(patents(5), patents(8)));
    return true;
}
static_assert(by_hand());

constexpr bool of_columns() {
    auto const whole  = all_of(shops);
    auto const parts  = make_column(shops, &shop::name, &shop::online);
    auto const of_sum = share(whole);
    auto const of_one = share(parts, patents(80));
    auto const each   = try_share(parts, whole);
    auto const paired = share(parts.only([](char c) { return c == 'a'; }), whole);
    FACT(of_sum.at('a') == share(patents(12), patents(20)));
    FACT(of_one.at('b') == share(patents(1), patents(10)));
    FACT(each.at('b') == share(patents(1), patents(1)));
    FACT(!each.at('c'));
    FACT(paired.size() == 1);
    FACT(paired.left_out().size() == 2);
    return true;
}
static_assert(of_columns());
static_assert(try_share(all_of(shops), patents(10)).at('b') == share(patents(4), patents(5)));
static_assert(!try_share(all_of(shops), patents(10)).at('a'));

constexpr bool of_nothing() {
    std::array<shop, 0> const none{};
    FACT(share(none, &shop::all).empty());
    FACT(share(column<char, count<patent>>()).empty());
    FACT(!try_share(patents(1), patents(0)));
    FACT(!try_share(patents(2), patents(1)));
    FACT(!try_share(yuans(-1), yuans(1)));
    FACT(!try_share(std::optional<count<patent>>(), patents(1)));
    return true;
}
static_assert(of_nothing());

// Nothing and everything are parts; what is below nothing or above the whole is none.
constexpr bool at_the_edges() {
    FACT(try_share(patents(1), patents(1)) == share(patents(1), patents(1)));
    FACT(try_share(patents(0), patents(5)) == proportion<>());
    FACT(try_share(patents(0), patents(1)) == proportion<>());
    FACT(try_share(patents(5), patents(5)) == share(patents(1), patents(1)));
    FACT(!try_share(patents(6), patents(5)));
    FACT(!try_share(yuans(-1), yuans(5)));
    FACT(!try_share(patents(0), patents(0)));
    FACT(!try_share(yuans(0), yuans(-1)));
    FACT(!try_share(yuans(-2), yuans(-1)));
    FACT(!try_share(yuans(-1), yuans(-2)));
    FACT(!try_share(patents(1), std::optional<count<patent>>()));
    return true;
}
static_assert(at_the_edges());

TEST_CASE("shares by hand") {
    CHECK(at_the_edges());
    CHECK(by_hand());
    CHECK(of_columns());
    CHECK(of_nothing());
}

TEST_CASE("what shares refuse") {
    std::vector<shop> zeros(2);
    std::vector       loss{yuans(3), yuans(-1)};
    CHECK_THROWS_WITH(share(zeros, &shop::all), "element [0]: share(0, 0): the whole is zero; the try_ form answers nullopt there");
    CHECK(try_share(zeros, &shop::all)[1] == std::nullopt);
    CHECK((try_share(loss)[0] == std::nullopt && try_share(loss)[1] == std::nullopt));
    CHECK(try_share(std::vector{yuans(3), yuans(1)})[0] == share(yuans(3), yuans(4)));
    CHECK_THROWS_AS(share(yuans(-1), yuans(5)), error);
    CHECK_THROWS_AS(share(yuans(0), yuans(-1)), error);
    CHECK_THROWS_AS(share(patents(6), patents(5)), error);
    CHECK_THROWS_AS(share(patents(0), patents(0)), error);
    CHECK_THROWS_WITH(share(loss), "element [0]: share(3, 2): the part exceeds the whole; ask multiple_of for such a ratio");
    CHECK_THROWS_WITH(share(shops, &shop::online, &shop::all), "element [2]: share(0, 0): the whole is zero; the try_ form answers nullopt there");
}

TEST_CASE("shares of a sum add up to one, exactly") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 300; ++round) {
        std::vector<count<patent>> counts(random.below(20) + 1);
        for (auto& c : counts) c = patents(static_cast<std::int64_t>(random.below(std::uint64_t{1} << (random.below(50) + 1))));
        counts.back() += patents(1);
        oracle::rational total = 0;
        for (auto const& s : share(counts)) total += oracle::value(s);
        REQUIRE(total == 1);
    }
}

}  // namespace
