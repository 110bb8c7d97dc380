// SPDX-License-Identifier: BSL-1.0
#include <myriad/growth.hpp>
#include <myriad/measures/index_number.hpp>
#include <myriad/measures/lagged_growth.hpp>
#include <myriad/rank.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <optional>
#include <ranges>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

static_assert(std::is_trivially_copyable_v<index_number<>> && sizeof(index_number<>) == 16 && std::regular<index_number<>>);
static_assert(!std::is_constructible_v<index_number<>, std::int64_t, std::int64_t>);

struct year {
    int         number;
    count<yuan> output;
};
constexpr year years[] = {{2020, {80}}, {2021, {100}}, {2022, {90}}, {2023, {135}}};

// The index to one place, without the point.
template <class Index>
constexpr bool is(Index const& index, std::int64_t tenths) {
    return round<1>(index, half_even).coefficient == tenths;
}

constexpr bool fixed_base() {
    auto const i = fixed_base_index(years, 1, &year::output);
    auto const c = fixed_base_index(make_column(years, &year::number, &year::output), 2020);
    auto const r = index_of(per_10k(patents(3), people(10)), per_10k(patents(1), people(10)));
    static_assert(std::is_same_v<decltype(i), sequence<index_number<>, 4> const>);
    FACT(is(i[0], 800));
    FACT(i[1] == index_number<>());
    FACT(is(i[3], 1350));
    FACT(i[0] < i[2]);
    FACT(c.at(2020) == index_of(yuans(1), yuans(1)));
    FACT(c.at(2021) == index_of(yuans(5), yuans(4)));
    FACT(is(r, 3000));
    return true;
}

constexpr bool chains() {
    auto const c       = make_column(years, &year::number, &year::output);
    auto const links   = lagged_growth(years, 1, &year::output);
    auto const chained = chained_index(links);
    auto const fixed   = fixed_base_index(years, 0, &year::output);
    auto const by_key  = chained_index(lagged_growth(c, 1));
    bool       same    = true;
    for (std::size_t i = 0; i != 4; ++i) same = same && chained[i] == fixed[i];
    return same && by_key.size() == 3 && by_key.at(2023) == fixed[3];
}

// On a comparable basis the links are not those of the printed levels: 50 % and then 10 %, base restated.
constexpr bool links_of_restated_bases() {
    std::array const links{growth(yuans(150), yuans(100)), growth(yuans(220), yuans(200))};
    auto const       c = chained_index(links);
    auto const       r = rebased(c, 1);
    auto const       k = rebased(fixed_base_index(make_column(years, &year::number, &year::output), 2020), 2022);
    FACT(is(c[0], 1500));
    FACT(is(c[1], 1650));
    FACT(is(r[1], 1000));
    FACT(is(r[0], 909));
    FACT(growth(c[1], c[0]) == growth(yuans(11), yuans(10)));
    FACT(is(c[1] - c[0], 150));
    FACT(is(k.at(2023), 1500));
    FACT(chained_index(std::array<growth_rate<>, 0>{}).empty());
    return true;
}

static_assert(fixed_base() && chains() && links_of_restated_bases());

TEST_CASE("index numbers by hand") {
    CHECK(fixed_base());
    CHECK(chains());
    CHECK(links_of_restated_bases());
}

TEST_CASE("indices rank exactly") {
    std::vector const indices{index_of(yuans(49), yuans(48)), index_of(yuans(98), yuans(96)), index_of(yuans(50), yuans(48))};
    auto const        r = rank(indices);
    CHECK(r[0] == 2);
    CHECK(r[1] == 2);
    CHECK(r[2] == 1);
}

TEST_CASE("what index numbers refuse") {
    std::vector const counts{yuans(0), yuans(1)};
    auto const        c = make_column(years, &year::number, &year::output);
    CHECK_THROWS_WITH(fixed_base_index(counts, 0), "element [0]: multiple_of(0, 0): the base is zero; the try_ form answers nullopt there");
    CHECK_THROWS_WITH(fixed_base_index(counts, 2), "fixed_base_index(2, 2): outside the range that is there");
    CHECK_THROWS_WITH(fixed_base_index(c, 2019), "column::at(2019): no such name");
    CHECK_THROWS_AS(rebased(fixed_base_index(counts, 1), 0), error);
    std::vector<std::optional<growth_rate<>>> broken{std::nullopt, growth(yuans(2), yuans(1)), std::nullopt};
    CHECK_THROWS_WITH(chained_index(broken), "element [2]: chained_index(): a value is missing; say missing::keep, first, last or drop");
    std::vector<growth_rate<>> long_chain;
    for (std::int64_t prime : {9223372036854775783, 9223372036854775643, 9223372036854775549})
        long_chain.push_back(growth(yuans(prime), yuans(1)));
    CHECK_THROWS_AS(chained_index(long_chain), error);
}

// Up and down again by each factor: only the lowest terms stay within 128 bits.
TEST_CASE("a chain is kept in lowest terms, whatever cancels") {
    for (std::int64_t const factor : {2, 3, 5, 7, 10}) {
        std::vector<growth_rate<>> links;
        for (int i = 0; i != 150; ++i) {
            links.push_back(growth(yuans(factor), yuans(1)));
            links.push_back(growth(yuans(1), yuans(factor)));
        }
        auto const chained = chained_index(links);
        CHECK(chained[298] == index_of(yuans(factor), yuans(1)));
        CHECK(chained[299] == index_number<>());
        CHECK(chained[299].numerator() == 1);
    }
}

TEST_CASE("an index of zero is an index, but no base") {
    std::vector const counts{yuans(5), yuans(0)};
    auto const        i = fixed_base_index(counts, 0);
    CHECK(i[1].numerator() == 0);
    CHECK(is(i[1], 0));
    CHECK_THROWS_AS(rebased(i, 1), error);
    CHECK_THROWS_AS(growth(i[0], i[1]), error);
    CHECK_THROWS_AS(index_of(yuans(5), yuans(0)), error);
    CHECK_THROWS_AS(index_of(yuans(5), yuans(-1)), error);
    CHECK_THROWS_AS(rebased(counts | std::views::transform([](count<yuan> c) { return index_of(c, yuans(1)); }), 2), error);
    CHECK(try_growth(i[0], i[1]) == std::nullopt);
    CHECK(growth(i[0], i[1], bases::magnitude) == std::nullopt);
    CHECK(growth(i[1], i[0], bases::magnitude) == growth(yuans(0), yuans(1)));
    CHECK(chained_index(std::vector{growth(yuans(0), yuans(5))})[0] == i[1]);
}

template <class A, class B>
concept adds = requires(A a, B b) { a + b; };
template <class A, class B>
concept compares = requires(A a, B b) { a < b; };
static_assert(!adds<index_number<>, index_number<>> && !compares<index_number<>, multiple<>> && compares<index_number<>, index_number<int128>>);

TEST_CASE("a chain of unbroken links is the index on the first base") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 300; ++round) {
        std::vector<count<yuan>> series(random.below(40) + 2);
        for (auto& c : series) c = yuans(random.positive<std::int64_t>());
        auto const links   = lagged_growth(series, 1);
        auto const chained = chained_index(links);
        auto const fixed   = fixed_base_index(series, 0);
        auto const k       = random.below(series.size());
        auto const again   = rebased(fixed, k);
        auto const direct  = fixed_base_index(series, k);
        for (std::size_t i = 0; i != series.size(); ++i) {
            REQUIRE(chained[i] == fixed[i]);
            REQUIRE(again[i] == direct[i]);
            REQUIRE(oracle::value(fixed[i]) == oracle::rational(series[i].value, series[0].value));
        }
    }
}

}  // namespace
