// SPDX-License-Identifier: BSL-1.0
//
// The ranking by bits beside the merge sort, which any order of the user's own takes.
#include <myriad/growth_rate.hpp>
#include <myriad/league.hpp>
#include <myriad/measures/inequality.hpp>
#include <myriad/proportion.hpp>
#include <myriad/quantile.hpp>
#include <myriad/rank.hpp>

#include "catch.hpp"
#include "rank_oracle.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <deque>
#include <limits>
#include <list>
#include <optional>
#include <random>
#include <span>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

template <class Value>
struct row {
    Value        value;
    std::int64_t key;
};

// The two orders as a function that the library does not know.
struct either_order {
    bool is_ascending;

    constexpr bool operator()(auto const& a, auto const& b) const { return is_ascending ? a < b : b < a; }
};
constexpr either_order from_the_largest{false}, from_the_least{true};

using standings = std::vector<standing>;

// The standings of the elements that have a place, in the order of the input.
template <class Places>
standings in_input_order(Places const& places, std::size_t n) {
    std::vector<std::optional<standing>> found(n);
    for (league_place const& place : places) found[place.index] = place.standing;
    standings answer;
    for (auto const& each : found)
        if (each) answer.push_back(*each);
    return answer;
}
template <class Places>
bool same_places(Places const& a, Places const& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i != a.size(); ++i)
        if (a[i].standing != b[i].standing || a[i].index != b[i].index) return false;
    return true;
}
template <class Range, class... Rest>
bool agrees_in_both_orders(Range const& range, Rest const&... rest) {
    auto const is = [&](auto const& found, auto const& places) {
        standings const expected = in_input_order(places, range.size());
        return standings(found.begin(), found.end()) == expected;
    };
    auto const down = league(range, rest..., from_the_largest).places(), up = league(range, rest..., from_the_least).places();
    return is(rank(range, rest..., descending), down) && is(rank(range, rest..., ascending), up) &&
           same_places(league(range, rest..., descending).places(), down);
}
template <class Range, class... Rest>
bool agrees_under_every_rule(Range const& range, Rest const&... rest) {
    bool agrees = true;
    for (ties const rule : oracle::every_tie_rule) agrees = agrees && agrees_in_both_orders(range, rule, rest...);
    return agrees;
}

// ---- numbers of every pattern ----

using generator = std::mt19937_64;

constexpr std::uint64_t top_bit = std::uint64_t{1} << 63;

// Sixty-four bits for each i of n.
using pattern = std::uint64_t (*)(std::uint64_t i, std::uint64_t n, generator& random);
constexpr pattern patterns[] = {
    [](std::uint64_t, std::uint64_t, generator& random) { return random(); },
    [](std::uint64_t, std::uint64_t, generator& random) { return random() >> 24U; },
    [](std::uint64_t, std::uint64_t n, generator& random) { return random() % (n + 1); },
    [](std::uint64_t, std::uint64_t, generator& random) { return random() % 7; },
    [](std::uint64_t, std::uint64_t, generator& random) { return random() % 2 * top_bit; },
    [](std::uint64_t, std::uint64_t, generator&) { return std::uint64_t{42}; },
    [](std::uint64_t i, std::uint64_t, generator&) { return i * 1'000'003; },
    [](std::uint64_t i, std::uint64_t n, generator&) { return (n - i) * 1'000'003; },
    [](std::uint64_t, std::uint64_t, generator& random) { return std::array{top_bit, top_bit - 1, std::uint64_t{0}, ~std::uint64_t{0}}[random() % 4]; },
    [](std::uint64_t, std::uint64_t, generator& random) { return std::uint64_t{1} << random() % 64; },
    [](std::uint64_t i, std::uint64_t, generator& random) { return i == 0 ? ~std::uint64_t{0} : random() % 1000; },
    [](std::uint64_t i, std::uint64_t, generator& random) { return i % 3 == 0 ? random() : top_bit + random() % 5; },
    [](std::uint64_t i, std::uint64_t, generator&) { return i % 11 << 58U | i; },
    [](std::uint64_t, std::uint64_t, generator& random) { return random() & random() & random() & random(); },
};

template <class Value>
Value value_of(std::uint64_t bits) {
    if constexpr (std::is_same_v<Value, double>) {
        double const x = std::bit_cast<double>(bits);
        return x == x ? x : static_cast<double>(bits);
    } else if constexpr (std::is_same_v<Value, float>) {
        float const x = std::bit_cast<float>(static_cast<std::uint32_t>(bits ^ bits >> 32U));
        return x == x ? x : static_cast<float>(bits);
    } else if constexpr (std::is_same_v<Value, count<patent>>) {
        return count<patent>{static_cast<std::int64_t>(bits)};
    } else if constexpr (std::is_same_v<Value, count<yuan, double>>) {
        return count<yuan, double>{value_of<double>(bits)};
    } else if constexpr (std::is_same_v<Value, growth_rate<>>) {
        std::int64_t const top = static_cast<std::int64_t>(bits >> 3U), bottom = static_cast<std::int64_t>(bits % 1009 + 1);
        return growth(patents(top), patents(bottom));
    } else if constexpr (std::is_same_v<Value, proportion<>>) {
        std::int64_t const whole = static_cast<std::int64_t>(bits % 5'000 + 1);
        return share(patents(static_cast<std::int64_t>(bits >> 16U) % (whole + 1)), patents(whole));
    } else {
        return static_cast<Value>(bits);
    }
}

template <class Value>
std::vector<row<Value>> rows_of(pattern bits, std::size_t n, generator& random) {
    std::vector<row<Value>> rows;
    std::int64_t const      keys  = static_cast<std::int64_t>(n / 7 + 1);
    bool const              apart = n % 2 == 0;
    for (std::size_t i = 0; i != n; ++i) {
        std::int64_t const key = static_cast<std::int64_t>(random() >> 1U) % keys;
        rows.push_back({value_of<Value>(bits(i, n, random)), apart ? key * 0x1234'5678'9ABC : key - 3});
    }
    return rows;
}

constexpr std::size_t edges[] = {0, 1, 2, 3, 11, 12, 13, 14, 34, 63, 64, 65, 66, 300};

template <class Value, bool Grouped = true>
void test_values(std::uint64_t seed) {
    generator  random(seed);
    auto const value  = &row<Value>::value;
    auto const by_key = within(&row<Value>::key);
    for (auto const& bits : patterns) {
        for (std::size_t const n : edges) {
            auto const rows = rows_of<Value>(bits, n, random);
            INFO("pattern " << &bits - patterns << ", n " << n);
            CHECK(agrees_under_every_rule(rows, value));
            if constexpr (Grouped) CHECK(agrees_under_every_rule(rows, value, by_key));
        }
    }
    for (std::size_t n = 0; n != 301; ++n) {
        std::size_t const which = n % std::size(patterns);
        auto const        rows  = rows_of<Value>(patterns[which], n, random);
        auto const        rule  = oracle::every_tie_rule[n % 5];
        INFO("pattern " << which << ", n " << n);
        CHECK(agrees_in_both_orders(rows, value, rule));
        if constexpr (Grouped) CHECK(agrees_in_both_orders(rows, value, rule, by_key));
    }
}

}  // namespace

TEST_CASE("the bits of a number are in its order") {
    CHECK(detail::ordering_bits(std::int8_t{-128}) < detail::ordering_bits(std::int8_t{127}));
    CHECK(detail::ordering_bits(-1) < detail::ordering_bits(0));
    CHECK(detail::ordering_bits(0U) < detail::ordering_bits(~0U));
    CHECK(detail::ordering_bits(-0.0F) == detail::ordering_bits(0.0F));
    CHECK(detail::ordering_bits(-1e-45F) < detail::ordering_bits(0.0F));
    CHECK(detail::ordering_bits(false) < detail::ordering_bits(true));
    STATIC_REQUIRE(detail::from_ordering_bits<std::int16_t>(detail::ordering_bits(std::int16_t{-7})) == -7);
    STATIC_REQUIRE(!detail::has_bits<long double>);
}

TEST_CASE("integers by their bits stand as by comparisons") {
    test_values<std::int64_t>(1);
    test_values<std::uint64_t, false>(2);
}
TEST_CASE("floating numbers by their bits stand as by comparisons") {
    test_values<double>(5);
    test_values<float, false>(6);
}
TEST_CASE("counts by their bits stand as by comparisons") {
    test_values<count<patent>, false>(7);
    test_values<count<yuan, double>, false>(8);
}
TEST_CASE("exact rates by the bits of their quotients stand as by comparisons") {
    test_values<growth_rate<>>(9);
    test_values<proportion<>, false>(10);
}

TEST_CASE("rates whose quotients are one double stand as by comparisons") {
    constexpr std::int64_t two_53 = std::int64_t{1} << 53, most = std::numeric_limits<std::int64_t>::max();
    generator              random(11);
    for (std::int64_t const base : {two_53 - 40, two_53, two_53 + 40, most - 40}) {
        std::vector<proportion<>> rates;
        for (int i = 0; i != 400; ++i) {
            std::int64_t const whole = base - static_cast<std::int64_t>(random() % 40);
            rates.push_back(share(patents(whole - static_cast<std::int64_t>(random() % 6)), patents(whole)));
        }
        CHECK(agrees_under_every_rule(rates));
    }
    std::vector<proportion<>> halves;
    for (std::int64_t i = 1; i != 400; ++i) halves.push_back(share(patents(i), patents(2 * i)));
    CHECK(agrees_under_every_rule(halves));
}

TEST_CASE("neighbours among doubles, both zeros, infinities and denormals") {
    constexpr double infinite = std::numeric_limits<double>::infinity(), least = std::numeric_limits<double>::denorm_min();
    constexpr double most = std::numeric_limits<double>::max(), normal = std::numeric_limits<double>::min();
    generator           random(12);
    std::vector<double> near_one, odd;
    for (int i = 0; i != 3'000; ++i) near_one.push_back(1 + static_cast<double>(random() % 500) * 0x1p-52);
    for (int i = 0; i != 500; ++i)
        odd.push_back(std::array{0.0, -0.0, least, -least, infinite, -infinite, most, -most, normal, -normal, 2 * least, 1.0}[static_cast<std::size_t>(random() % 12)]);
    CHECK(agrees_under_every_rule(near_one));
    near_one.push_back(-1e300);
    CHECK(agrees_under_every_rule(near_one));
    CHECK(agrees_under_every_rule(odd));
    CHECK(rank(std::vector{0.0, -0.0, 1.0}) == rank(std::vector{0, 0, 1}));
}

namespace {

template <class Value>
void test_missing(Value const& not_there, std::uint64_t seed) {
    generator random(seed);
    for (std::size_t const n : edges) {
        for (unsigned const of : {1U, 2U, 9U}) {
            std::vector<row<Value>> rows;
            for (std::size_t i = 0; i != n; ++i) {
                std::uint64_t const bits = random();
                rows.push_back({bits % of == 0 ? not_there : Value(value_of<detail::present_t<Value>>(bits % 64 < 32 ? bits >> 8U : bits % 5)),
                                static_cast<std::int64_t>(random() % 5)});
            }
            auto const value  = &row<Value>::value;
            auto const by_key = within(&row<Value>::key);
            INFO("n " << n << ", missing one of " << of);
            CHECK(agrees_under_every_rule(rows, value, missing::keep));
            CHECK(agrees_under_every_rule(rows, value, missing::first));
            CHECK(agrees_under_every_rule(rows, value, missing::last));
            CHECK(agrees_under_every_rule(rows, value, missing::drop));
            if constexpr (std::is_same_v<Value, double>) {
                CHECK(agrees_under_every_rule(rows, value, missing::keep, by_key));
                CHECK(agrees_under_every_rule(rows, value, missing::first, by_key));
                CHECK(agrees_under_every_rule(rows, value, missing::last, by_key));
                CHECK(agrees_under_every_rule(rows, value, missing::drop, by_key));
            }
        }
    }
}

}  // namespace

TEST_CASE("what is missing stands as by comparisons, under every rule") {
    test_missing<double>(std::numeric_limits<double>::quiet_NaN(), 13);
    test_missing<std::optional<growth_rate<>>>(std::nullopt, 14);
}

namespace {

template <class Range, class... Rest>
bool agrees_at_the_ends(Range const& range, std::size_t n, Rest const&... rest) {
    return same_places(top(range, n, rest..., descending).places(), top(range, n, rest..., from_the_largest).places()) &&
           same_places(bottom(range, n, rest..., descending).places(), bottom(range, n, rest..., from_the_largest).places()) &&
           same_places(top(range, n, rest..., ascending).places(), top(range, n, rest..., from_the_least).places()) &&
           same_places(bottom(range, n, rest..., ascending).places(), bottom(range, n, rest..., from_the_least).places());
}

}  // namespace

TEST_CASE("the first and the last of a league are those of all in order") {
    generator random(18);
    for (auto const& bits : patterns)
        for (std::size_t const size : {0U, 1U, 7U, 40U, 200U, 1'000U})
            for (std::size_t const n : {0U, 1U, 2U, 10U, 33U, 250U}) {
                auto const rows = rows_of<std::int64_t>(bits, size, random);
                INFO("pattern " << &bits - patterns << ", size " << size << ", n " << n);
                for (ties const rule : oracle::every_tie_rule) CHECK(agrees_at_the_ends(rows, n, &row<std::int64_t>::value, rule));
            }
    for (auto const& bits : patterns) {
        for (std::size_t const n : {1U, 9U, 60U}) {
            auto const bytes  = rows_of<std::int8_t>(bits, 300, random);
            auto const ints   = rows_of<std::uint32_t>(bits, 300, random);
            auto const floats = rows_of<float>(bits, 300, random);
            for (ties const rule : {ties::competition, ties::ordinal}) {
                CHECK(agrees_at_the_ends(bytes, n, &row<std::int8_t>::value, rule));
                CHECK(agrees_at_the_ends(ints, n, &row<std::uint32_t>::value, rule));
                CHECK(agrees_at_the_ends(floats, n, &row<float>::value, rule));
            }
        }
    }
    std::vector<double> values;
    for (int i = 0; i != 500; ++i) values.push_back(random() % 3 == 0 ? std::nan("") : static_cast<double>(random() % 50) - 25);
    for (std::size_t const n : {1U, 5U, 100U}) {
        CHECK(agrees_at_the_ends(values, n, missing::keep));
        CHECK(agrees_at_the_ends(values, n, missing::drop, ties::fractional));
        CHECK(agrees_at_the_ends(values, n, missing::first));
        CHECK(agrees_at_the_ends(values, n, missing::last));
    }
    CHECK_THROWS_WITH(top(values, 3), Catch::Contains("element ["));
    CHECK_THROWS_WITH(bottom(values, 3, [](double x) { return x; }), Catch::Contains("element ["));
}

TEST_CASE("integers in order by their bits give the quantiles and the Gini coefficient of their definitions") {
    generator random(19);
    for (auto const& bits : patterns) {
        for (std::size_t const n : {1U, 2U, 13U, 100U, 301U}) {
            std::vector<std::int64_t> values, amounts;
            for (auto const& each : rows_of<std::int64_t>(bits, n, random)) {
                values.push_back(each.value);
                amounts.push_back((each.value & std::numeric_limits<std::int64_t>::max()) >> 2);
            }
            amounts[0] += 1;
            int128 differences, total;
            for (auto const a : amounts) {
                total += a;
                for (auto const b : amounts) differences += a < b ? b - a : a - b;
            }
            INFO("pattern " << &bits - patterns << ", n " << n);
            CHECK(gini(amounts) == rational(differences, int128(2) * int128(n) * total));
            auto sorted = values;
            std::sort(sorted.begin(), sorted.end());
            CHECK(quantile(values, rational(1, 3), quantiles::inverse_distribution) == rational(sorted[(n + 2) / 3 - 1]));
        }
    }
}

TEST_CASE("a value that is missing and refused names its element") {
    std::vector<double> values(100, 1.5);
    values[71] = std::numeric_limits<double>::quiet_NaN();
    CHECK_THROWS_WITH(rank(values), Catch::Contains("element [71]"));
    CHECK_THROWS_WITH(rank(std::vector<std::optional<int>>{1, {}}), Catch::Contains("element [1]"));
}

TEST_CASE("many values stand as by comparisons") {
    generator  random(17);
    auto const value = &row<std::int64_t>::value;
    for (std::size_t const n : {5'000U, 16'383U, 16'384U, 16'385U}) {
        for (auto const& bits : patterns) {
            auto const rows = rows_of<std::int64_t>(bits, n, random);
            INFO("pattern " << &bits - patterns << ", n " << n);
            CHECK(rank(rows, value) == rank(rows, value, from_the_largest));
        }
    }
    auto const doubles = rows_of<double>(patterns[0], 100'000, random);
    CHECK(rank(doubles, &row<double>::value) == rank(doubles, &row<double>::value, from_the_largest));
    auto const grouped = rows_of<std::int64_t>(patterns[1], 100'000, random);
    CHECK(rank(grouped, value, within(&row<std::int64_t>::key)) == rank(grouped, value, within(&row<std::int64_t>::key), from_the_largest));
    auto const half_a_million = rows_of<std::int64_t>(patterns[1], 500'000, random);
    CHECK(rank(half_a_million, value) == rank(half_a_million, value, from_the_largest));
}

TEST_CASE("every kind of range is read by bits alike") {
    std::vector<int> const values{5, 3, 9, 3, 5, 5, 1};
    auto const             expected = rank(values, from_the_largest);
    CHECK(rank(values) == expected);
    CHECK(rank(std::list<int>(values.begin(), values.end())) == expected);
    CHECK(rank(std::deque<int>(values.begin(), values.end())) == expected);
    CHECK(rank(std::span(values)) == expected);
    std::array<int, 7> const fixed{5, 3, 9, 3, 5, 5, 1};
    CHECK(rank(fixed) == rank(fixed, from_the_largest));
    constexpr int constant[] = {5, 3, 9, 3, 5, 5, 1};
    constexpr auto at_compile_time = rank(constant);
    CHECK(rank(fixed) == at_compile_time);
    CHECK(rank(std::vector<bool>{true, false, true}) == rank(std::vector<int>{1, 0, 1}));
    CHECK(rank(values, [](int n) { return -n; }) == rank(values, ascending));
}
