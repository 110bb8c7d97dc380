// SPDX-License-Identifier: BSL-1.0
#include <myriad/growth.hpp>
#include <myriad/literals.hpp>
#include <myriad/round.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <optional>
#include <ranges>
#include <sstream>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct shop {
    char                       name;
    count<yuan>                now, before;
    std::optional<count<yuan>> reported = {};
};
constexpr shop shops[] = {{'a', {12}, {10}, yuans(6)}, {'b', {9}, {10}, {}}, {'c', {5}, {0}, yuans(0)}, {'d', {3}, {-2}, yuans(3)}};

constexpr auto now_of(auto const& range) { return make_column(range, &shop::name, &shop::now); }
constexpr auto before_of(auto const& range) { return make_column(range, &shop::name, &shop::before); }

constexpr bool over_ranges() {
    std::array const good{shops[0], shops[1]};
    auto const       g = growth(good, &shop::now, &shop::before);
    auto const       t = try_growth(shops, &shop::now, &shop::before);
    auto const       r = try_growth(shops, &shop::now, &shop::reported);
    static_assert(std::is_same_v<decltype(g), sequence<growth_rate<>, 2> const>);
    static_assert(std::is_same_v<decltype(r), sequence<std::optional<growth_rate<>>, 4> const>);
    FACT(g[0] == growth(yuans(12), yuans(10)));
    FACT(g[1] == growth(yuans(9), yuans(10)));
    FACT(t[0] == g[0]);
    FACT(!t[2]);
    FACT(!t[3]);
    FACT(r[0] == growth(yuans(2), yuans(1)));
    FACT(!r[1]);
    FACT(!r[2]);
    FACT(r[3] == growth(yuans(1), yuans(1)));
    return true;
}
static_assert(over_ranges());

constexpr bool by_key() {
    shop const before[] = {{'b', {0}, {10}}, {'x', {0}, {1}}, {'a', {0}, {4}}};
    auto const g        = growth(now_of(std::array{shops[0], shops[1], shops[3]}), before_of(before));
    FACT(g.size() == 2);
    FACT(g.at('a') == growth(yuans(3), yuans(1)));
    FACT(g.at('b') == growth(yuans(9), yuans(10)));
    FACT(g.left_out().size() == 2);
    FACT(g.left_out()[0] == unpaired<char>{'d', side::left});
    FACT(g.left_out()[1] == unpaired<char>{'x', side::right});
    FACT(growth(column<char, count<yuan>>(), before_of(before)).empty());
    return true;
}
static_assert(by_key());

// A loss of 2 turned into a profit of 3: up by 5, which is 2.5 times the magnitude of the base.
constexpr bool rules_for_the_base() {
    auto const g = growth(yuans(3), yuans(-2), bases::magnitude);
    auto const c = growth(now_of(shops), before_of(shops), bases::magnitude);
    auto const s = growth(shops, &shop::now, &shop::before, bases::undefined);
    FACT(round<0>(*g, half_even) == "250%"_pct);
    FACT(round<0>(*growth(yuans(-3), yuans(-2), bases::magnitude), half_even) == "-50%"_pct);
    FACT(!growth(yuans(3), yuans(0), bases::magnitude));
    FACT(!growth(yuans(3), yuans(-2), bases::undefined));
    FACT(growth(yuans(3), yuans(2), bases::refuse) == growth(yuans(3), yuans(2)));
    FACT(c.at('d') == g);
    FACT(!c.at('c'));
    FACT(s[0]);
    FACT(!s[2]);
    FACT(!s[3]);
    return true;
}
static_assert(rules_for_the_base());
static_assert(!growth(yuans(3), shops[1].reported, bases::magnitude));
static_assert(growth(yuans(3), shops[0].reported, bases::magnitude) == growth(yuans(1), yuans(2)));

constexpr bool of_rates() {
    auto const now = per_10k(patents(3), people(40'000)), before = per_10k(patents(1), people(20'000));
    return try_growth(now, before) == growth(now, before) && round<0>(*try_growth(now, before), half_even) == "50%"_pct &&
           !try_growth(now, per_10k(patents(0), people(20'000)));
}
static_assert(of_rates());

// Of rates and indices, zero has no growth; from below zero there is none to ask for.
constexpr bool rates_from_zero() {
    auto const now = per_10k(yuans(3), people(10)), zero = per_10k(yuans(0), people(10));
    FACT(!growth(now, zero, bases::magnitude));
    FACT(!growth(now, zero, bases::undefined));
    FACT(!growth(now, per_10k(yuans(-1), people(10)), bases::undefined));
    FACT(growth(zero, now, bases::magnitude) == growth(yuans(0), yuans(1)));
    FACT(!growth(yuans(0), yuans(0), bases::magnitude));
    FACT(growth(yuans(1), yuans(-1), bases::magnitude) == growth(yuans(3), yuans(1)));
    FACT(growth(yuans(-1), yuans(-1), bases::magnitude) == growth(yuans(1), yuans(1)));
    FACT(growth(yuans(0), yuans(-1), bases::magnitude) == growth(yuans(2), yuans(1)));
    FACT(growth(yuans(0), yuans(1), bases::magnitude) == growth(yuans(0), yuans(1)));
    FACT(try_growth(yuans(0), yuans(1)) == growth(yuans(0), yuans(1)));
    FACT(!try_growth(yuans(0), yuans(0)));
    FACT(!try_growth(yuans(1), yuans(-1)));
    return true;
}
static_assert(rates_from_zero());

TEST_CASE("growth by hand") {
    CHECK(rates_from_zero());
    CHECK(over_ranges());
    CHECK(by_key());
    CHECK(rules_for_the_base());
    CHECK(of_rates());
}

TEST_CASE("growth of what is read once, and of lists") {
    std::istringstream in("3 4 5");
    auto const         g = growth(std::views::istream<int>(in), [](int i) { return yuans(i + 1); }, [](int i) { return yuans(i); });
    REQUIRE(g.size() == 3);
    CHECK(g[2] == growth(yuans(6), yuans(5)));
}

TEST_CASE("what growth refuses") {
    CHECK_THROWS_WITH(growth(shops, &shop::now, &shop::before), "element [2]: growth(5, 0): the base is zero; the try_ form answers nullopt there");
    CHECK_THROWS_WITH(growth(now_of(shops), before_of(shops)), "element [2], c: growth(5, 0): the base is zero; the try_ form answers nullopt there");
    CHECK_THROWS_WITH(growth(yuans(3), yuans(-2), bases::refuse), "growth(3, -2): the base is negative; such a ratio has no meaning");
    CHECK_THROWS_AS(growth(yuans(1), yuans(std::numeric_limits<std::int64_t>::min()), bases::magnitude), error);
    CHECK(try_growth(yuans(1), yuans(std::numeric_limits<std::int64_t>::min())) == std::nullopt);  // its magnitude is not asked for
    CHECK_THROWS_AS(growth(per_10k(yuans(1), people(1)), per_10k(yuans(-1), people(1)), bases::magnitude), error);
    CHECK_THROWS_AS(growth(per_10k(yuans(1), people(1)), per_10k(yuans(0), people(1)), bases::refuse), error);
    CHECK_THROWS_AS(growth(yuans(3), yuans(0), bases::refuse), error);
    auto const highest = std::numeric_limits<std::int64_t>::max();
    CHECK_THROWS_AS(growth(yuans(1), yuans(-highest), bases::magnitude), error);             // twice the base
    CHECK_THROWS_AS(growth(yuans(highest), yuans(-1), bases::magnitude), error);             // now and twice the base
    CHECK(growth(yuans(highest - 2), yuans(-1), bases::magnitude) == growth(yuans(highest), yuans(1)));
    shop const twice[] = {{'a', {1}, {1}}, {'a', {1}, {1}}};
    CHECK_THROWS_AS(growth(now_of(twice), before_of(shops)), error);
}

TEST_CASE("growth from the magnitude of a base against rationals") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 5000; ++round) {
        auto const now = random.any<std::int32_t>(), before = random.any<std::int32_t>();
        auto const g = growth(yuans(now), yuans(before), bases::magnitude);
        REQUIRE(g.has_value() == (before != 0));
        if (before != 0)
            REQUIRE(oracle::value(*g) == oracle::rational(oracle::integer(now) - before, abs(oracle::integer(before))));
    }
}

}  // namespace
