// SPDX-License-Identifier: BSL-1.0
#include <myriad/growth_rate.hpp>
#include <myriad/proportion.hpp>
#include <myriad/rank.hpp>
#include <myriad/rate_per.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"
#include "rank_oracle.hpp"

#include <algorithm>
#include <array>
#include <forward_list>
#include <limits>
#include <list>
#include <optional>
#include <ranges>
#include <span>
#include <sstream>
#include <string>
#include <vector>

#include <range/v3/view/filter.hpp>
#include <range/v3/view/transform.hpp>

namespace {

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;

inline constexpr double not_there = std::numeric_limits<double>::quiet_NaN();
inline constexpr auto   lowest    = std::numeric_limits<std::int64_t>::min();
inline constexpr auto   highest   = std::numeric_limits<std::int64_t>::max();

// Twice the ranks, as a list that can be compared.
constexpr bool ranks_are(auto const& found, std::initializer_list<unsigned> halves) {
    if (found.size() != halves.size()) return false;
    std::size_t i = 0;
    for (unsigned const h : halves)
        if (found[i++].halves != h) return false;
    return true;
}

struct town {
    char const*        name;
    int                province;
    count<patent>      granted;
    std::optional<int> reported;

    constexpr int twice() const { return 2 * static_cast<int>(granted.value); }
};
constexpr town towns[] = {{"a", 1, {80}, 3}, {"b", 2, {90}, {}}, {"c", 1, {80}, 5}, {"d", 2, {70}, 5}, {"e", 1, {95}, {}}};

constexpr bool the_five_rules() {
    int const values[] = {80, 90, 80, 70};
    FACT(ranks_are(rank(values), {4, 2, 4, 8}));
    FACT(ranks_are(rank(values, ties::competition), {4, 2, 4, 8}));
    FACT(ranks_are(rank(values, ties::modified), {6, 2, 6, 8}));
    FACT(ranks_are(rank(values, ties::dense), {4, 2, 4, 6}));
    FACT(ranks_are(rank(values, ties::ordinal), {4, 2, 6, 8}));
    FACT(ranks_are(rank(values, ties::fractional), {5, 2, 5, 8}));
    return true;
}
static_assert(the_five_rules());

constexpr bool arguments_in_any_order() {
    auto const by_last_digit = [](int a, int b) { return a % 10 < b % 10; };
    int const  numbers[]     = {31, 12, 23, 12};
    FACT(ranks_are(rank(towns, &town::granted), {6, 4, 6, 10, 2}));
    FACT(ranks_are(rank(towns, ascending, &town::granted), {4, 8, 4, 2, 10}));
    FACT(ranks_are(rank(towns, ties::dense, &town::granted, ascending), {4, 6, 4, 2, 8}));
    FACT(ranks_are(rank(towns, &town::twice, ties::ordinal), {6, 4, 8, 10, 2}));
    FACT(ranks_are(rank(numbers, by_last_digit), {2, 4, 8, 4}));
    FACT(ranks_are(rank(numbers, ties::modified, [](int n) { return -n; }, by_last_digit), {8, 6, 2, 6}));
    return true;
}
static_assert(arguments_in_any_order());

constexpr bool missing_values_by_rule() {
    auto const by = &town::reported;  // 3 - 5 5 -
    FACT(ranks_are(rank(towns, by, missing::keep), {6, 0, 2, 2, 0}));
    FACT(ranks_are(rank(towns, missing::last, by), {6, 8, 2, 2, 8}));
    FACT(ranks_are(rank(towns, by, missing::first), {10, 2, 6, 6, 2}));
    FACT(ranks_are(rank(towns, by, missing::drop), {6, 2, 2}));
    FACT(ranks_are(rank(towns, by, missing::keep, ties::dense, ascending), {2, 0, 4, 4, 0}));
    FACT(ranks_are(rank(towns, by, missing::last, ties::dense, ascending), {2, 6, 4, 4, 6}));
    FACT(ranks_are(rank(towns, by, missing::first, ties::ordinal), {10, 2, 6, 8, 4}));
    FACT(ranks_are(rank(towns, by, missing::last, ties::modified), {6, 10, 4, 4, 10}));
    FACT(ranks_are(rank(towns, by, missing::last, ties::fractional), {6, 9, 3, 3, 9}));
    return true;
}
static_assert(missing_values_by_rule());

constexpr bool not_a_number_is_missing() {
    double const values[] = {1.5, not_there, 2.5, not_there};
    return ranks_are(rank(values, missing::keep), {4, 0, 2, 0}) && ranks_are(rank(values, missing::last), {4, 6, 2, 6}) &&
           ranks_are(rank(values, missing::drop), {4, 2});
}
static_assert(not_a_number_is_missing());

constexpr bool within_groups() {
    auto const by_province = within(&town::province);  // 1 2 1 2 1
    FACT(ranks_are(rank(towns, &town::granted, by_province), {4, 2, 4, 4, 2}));
    FACT(ranks_are(rank(towns, &town::granted, by_province, ties::dense, ascending), {2, 4, 2, 2, 4}));
    FACT(ranks_are(rank(towns, &town::reported, by_province, missing::keep), {4, 0, 2, 2, 0}));
    FACT(ranks_are(rank(towns, &town::reported, by_province, missing::first), {6, 2, 4, 4, 2}));
    FACT(ranks_are(rank(towns, &town::granted, within([](town const&) { return 0; })), {6, 4, 6, 10, 2}));
    return true;
}
static_assert(within_groups());

constexpr bool single_and_none() {
    std::array<int, 0> const none{};
    int const                one[] = {7};
    FACT(rank(none).empty());
    FACT(ranks_are(rank(one), {2}));
    FACT(ranks_are(rank(one, ties::fractional), {2}));
    FACT(rank(none, missing::keep).empty());
    FACT(rank(none, within([](int i) { return i; })).empty());
    return true;
}
static_assert(single_and_none());

// The standing of one element in its group is that in the range of its group; rank.hpp shows it.
constexpr bool standing_of_one_in_a_group() {
    for (town const& one : towns) {
        auto const in_its_province = [&](town const& t) { return t.province == one.province; };
        auto const all             = rank(towns, &town::granted, within(&town::province));
        auto const own             = static_cast<std::size_t>(&one - towns);
        if (rank_of(towns | std::views::filter(in_its_province), one.granted, &town::granted) != all[own]) return false;
    }
    return true;
}
static_assert(standing_of_one_in_a_group());

// A constant-size input has a constant-size answer.
constexpr auto standings = rank(towns, &town::granted);
static_assert(std::is_same_v<decltype(standings), sequence<standing, 5> const>);
static_assert(std::is_same_v<decltype(rank(towns, &town::reported, missing::keep)), sequence<standing, 5>>);
static_assert(std::is_same_v<decltype(rank(towns, &town::reported, missing::drop)), sequence<standing>>);

// Each argument is of one kind, and there is one of each.
template <class... Arguments>
concept ranks = requires(Arguments const&... arguments) { rank(towns, arguments...); };
static_assert(ranks<ties, decltype(descending), decltype(&town::name)> && !ranks<>);  // a town has no order
static_assert(!ranks<decltype(&town::name), ties, ties> && !ranks<int> && !ranks<decltype(&town::granted), decltype(&town::province)>);
static_assert(!ranks<decltype(&town::name), decltype(ascending), decltype(descending)> &&
              !ranks<decltype(&town::reported), decltype(missing::keep), decltype(missing::last)>);

constexpr bool standing_of_one() {
    int const values[] = {90, 80, 80, 70};
    FACT(rank_of(values, 80) == 2);
    FACT(rank_of(values, 80, ties::modified) == 3);
    FACT(rank_of(values, 70, ties::dense) == 3);
    FACT(rank_of(values, 80, ties::fractional).halves == 5);
    FACT(rank_of(values, 85) == 2);
    FACT(rank_of(values, 60) == 5);
    FACT(rank_of(values, 95) == 1);
    FACT(rank_of(values, 75, ties::dense) == 3);
    FACT(rank_of(values, 70, ascending) == 1);
    FACT(rank_of(values, 80, ties::ordinal) == 2);
    FACT(rank_of(towns, patents(80), &town::granted) == 3);
    FACT(rank_of(towns, 5, &town::reported, missing::first) == 3);
    FACT(rank_of(towns, 3, &town::reported, missing::keep) == 3);
    FACT(rank_of(towns, std::optional<int>(), &town::reported, missing::last) == 4);
    FACT(rank_of(towns, std::optional<int>(), &town::reported, missing::last, ties::dense) == 3);
    FACT(rank_of(towns, std::optional<int>(), &town::reported, missing::last, ties::modified) == 5);
    FACT(rank_of(towns, std::optional<int>(), &town::reported, missing::keep) == 0);
    return true;
}
static_assert(standing_of_one());

TEST_CASE("ranks by hand") {
    CHECK(the_five_rules());
    CHECK(arguments_in_any_order());
    CHECK(missing_values_by_rule());
    CHECK(not_a_number_is_missing());
    CHECK(within_groups());
    CHECK(single_and_none());
    CHECK(standing_of_one());
    CHECK(standing_of_one_in_a_group());
}

TEST_CASE("every kind of range, with one answer") {
    std::vector<int> const    v{80, 90, 80, 70};
    std::list<int> const      l(v.begin(), v.end());
    std::forward_list<int>    f(v.begin(), v.end());
    std::span<int const>      s(v);
    std::span<int const, 4>   s4(v);
    std::array<int, 4> const  a{80, 90, 80, 70};
    int const                 c[] = {80, 90, 80, 70};
    std::istringstream        stream("80 90 80 70");
    std::istringstream        again("80 90 80 70");
    auto const                expected = {4U, 2U, 4U, 8U};
    CHECK(ranks_are(rank(v), expected));
    CHECK(ranks_are(rank(l), expected));
    CHECK(ranks_are(rank(f), expected));
    CHECK(ranks_are(rank(s), expected));
    CHECK(ranks_are(rank(s4), expected));
    CHECK(ranks_are(rank(a), expected));
    CHECK(ranks_are(rank(c), expected));
    CHECK(ranks_are(rank(std::vector<int>{80, 90, 80, 70}), expected));
    CHECK(ranks_are(rank(std::views::istream<int>(stream)), expected));  // read once
    CHECK(ranks_are(rank(std::views::istream<int>(again) | std::views::transform([](int i) { return i * 2; })), expected));
    CHECK(ranks_are(rank(v | std::views::transform([](int i) { return i + 1; })), expected));
    CHECK(ranks_are(rank(v | std::views::filter([](int i) { return i > 70; })), {4, 2, 4}));
    CHECK(ranks_are(rank(v | ranges::views::transform([](int i) { return i + 1; })), expected));
    CHECK(ranks_are(rank(v | ranges::views::filter([](int i) { return i > 70; })), {4, 2, 4}));
    CHECK(ranks_are(rank(std::vector<bool>{true, false, true}), {2, 6, 2}));
    CHECK(ranks_are(rank(std::vector<std::string>{"b", "a", "b"}, ascending), {4, 2, 4}));
}

TEST_CASE("a rule for ties that is none is an error") {
    auto const none = static_cast<ties>(77);
    CHECK_THROWS_WITH(rank(std::vector{1, 2}, none), "rank(77): outside the range that is there");
    CHECK_THROWS_AS(rank_of(std::vector{1, 2}, 2, none), error);
}

TEST_CASE("missing values are refused unless a rule says otherwise") {
    CHECK_THROWS_WITH(rank(towns, &town::reported), "element [1]: rank(): a value is missing; say missing::keep, first, last or drop");
    CHECK_THROWS_WITH(rank(std::vector{1.0, not_there}), "element [1]: rank(NaN): not a number");
    CHECK_THROWS_WITH(rank(std::vector{1.0, not_there}, missing::refuse), "element [1]: rank(NaN): not a number");
    CHECK_THROWS_WITH(rank(std::vector{count<patent, double>{1.0}, count<patent, double>{not_there}}), "element [1]: rank(NaN): not a number");
    CHECK_THROWS_WITH(rank_of(std::vector{1.0, not_there}, 1.0), "element [1]: rank_of(NaN): not a number");
    CHECK_THROWS_WITH(rank_of(std::vector{1.0}, not_there), "rank_of(NaN): not a number");
    CHECK_THROWS_WITH(rank_of(towns, 5, &town::reported), "element [1]: rank_of(): a value is missing; say missing::keep, first, last or drop");
}

TEST_CASE("rates rank exactly where floating point cannot") {
    // 38371930/253760307 and 38381053/253820639 differ by one part in 10^16; 1/10 and 2/20 are equal.
    std::vector const shares{share(patents(38'381'053), patents(253'820'639)), share(patents(38'371'930), patents(253'760'307))};
    CHECK(38'381'053.0 / 253'820'639.0 == 38'371'930.0 / 253'760'307.0);
    CHECK(ranks_are(rank(shares), {2, 4}));
    CHECK(ranks_are(rank(shares, ascending), {4, 2}));
    std::vector const equal{growth(patents(49), patents(48)), growth(patents(98), patents(96)), growth(patents(147), patents(144))};
    CHECK(ranks_are(rank(equal), {2, 2, 2}));
    std::vector const per{per_10k(patents(3), people(40'000)), per_10k(patents(6), people(80'000)), per_10k(patents(7), people(90'000))};
    CHECK(ranks_are(rank(per), {4, 4, 2}));
}

TEST_CASE("the edges of 64 bits, descending") {
    std::vector<std::int64_t> const v{lowest, highest, 0, lowest + 1, highest - 1};
    CHECK(ranks_are(rank(v), {10, 2, 6, 8, 4}));
    CHECK(ranks_are(rank(v, ascending), {2, 10, 6, 4, 8}));
    std::vector<std::optional<std::int64_t>> const w{9007199254740992, std::nullopt, 9007199254740993};
    CHECK(ranks_are(rank(w, missing::keep), {4, 0, 2}));
}

TEST_CASE("random inputs against the definition, counted") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 400; ++round) {
        std::vector<oracle::ranked_value> values(random.below(60));
        auto const                        spread = random.below(20) + 1;
        for (auto& v : values) {
            if (random.below(5) != 0) v.value = static_cast<int>(random.below(spread)) - 5;
            v.group = static_cast<int>(random.below(4));
        }
        for (ties const rule : oracle::every_tie_rule) {
            auto const check = [&](auto order, auto policy, auto absent_is) {
                auto const found    = rank(values, &oracle::ranked_value::value, rule, order, policy);
                auto const in_group = rank(values, &oracle::ranked_value::value, rule, order, policy, within(&oracle::ranked_value::group));
                auto const expected          = oracle::ranks(values, rule, order, absent_is, false);
                auto const expected_in_group = oracle::ranks(values, rule, order, absent_is, true);
                REQUIRE(std::vector(found.begin(), found.end()) == expected);
                REQUIRE(std::vector(in_group.begin(), in_group.end()) == expected_in_group);
            };
            check(ascending, missing::keep, oracle::absent::unranked);
            check(descending, missing::keep, oracle::absent::unranked);
            check(descending, missing::first, oracle::absent::first);
            check(ascending, missing::last, oracle::absent::last);
            check(descending, missing::drop, oracle::absent::dropped);
        }
    }
}

// Under every rule for missing values, those that are missing included.
TEST_CASE("the standing of one value among missing ones is the one it has in the ranking") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed() + 2);
    for (int round = 0; round != 200; ++round) {
        std::vector<std::optional<int>> values(random.below(12) + 1);
        for (auto& v : values)
            if (random.below(3) != 0) v = static_cast<int>(random.below(5));
        for (ties const rule : oracle::every_tie_rule) {
            auto const check = [&](auto order, auto policy) {
                auto const all = rank(values, rule, order, policy);
                for (std::size_t i = 0; i != values.size(); ++i) {
                    bool const is_first = std::find(values.begin(), values.end(), values[i]) == values.begin() + static_cast<std::ptrdiff_t>(i);
                    if (rule == ties::ordinal && !is_first) continue;  // an equal that joins goes first
                    REQUIRE(rank_of(values, values[i], rule, order, policy) == all[i]);
                }
            };
            check(descending, missing::first);
            check(ascending, missing::first);
            check(descending, missing::last);
            check(ascending, missing::last);
            check(descending, missing::keep);
            check(ascending, missing::keep);
            for (auto const& v : values) REQUIRE((v || !rank_of(values, v, rule, missing::drop).is_ranked()));
        }
    }
}

// The values of such a range are gone when the next is read, so that they must be copied.
TEST_CASE("texts that are read once, or made as they are read, rank as those that stay") {
    std::vector<std::string> const stay{"long enough to have its letters elsewhere", "b", "a", "b", "somewhat longer than a short text has room"};
    std::istringstream             stream("b a b c");
    std::istringstream             again("b a b c");
    auto const                     copied = [](std::string const& s) { return s; };
    CHECK(ranks_are(rank(std::views::istream<std::string>(stream), ascending), {4, 2, 4, 8}));
    CHECK(ranks_are(rank(std::views::istream<std::string>(again), copied, ascending), {4, 2, 4, 8}));
    CHECK(ranks_are(rank(stay, ascending), {8, 4, 2, 4, 10}));
    CHECK(ranks_are(rank(stay, copied, ascending), {8, 4, 2, 4, 10}));
    CHECK(ranks_are(rank(stay | std::views::transform(copied), ascending), {8, 4, 2, 4, 10}));
    struct row {
        std::string name;
    };
    auto const made = stay | std::views::transform([](std::string const& s) { return row{s}; });
    CHECK(ranks_are(rank(made, [](row const& r) -> std::string const& { return r.name; }, ascending), {8, 4, 2, 4, 10}));
    CHECK(ranks_are(rank(made, &row::name, ascending), {8, 4, 2, 4, 10}));
}

TEST_CASE("the standing of one value is the one it has in the ranking") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed() + 1);
    for (int round = 0; round != 400; ++round) {
        std::vector<int> values(random.below(30) + 1);
        for (int& v : values) v = static_cast<int>(random.below(12));
        for (ties const rule : oracle::every_tie_rule) {
            auto const all  = rank(values, rule);
            auto const asc  = rank(values, rule, ascending);
            for (std::size_t i = 0; i != values.size(); ++i) {
                bool const is_first = std::find(values.begin(), values.end(), values[i]) == values.begin() + static_cast<std::ptrdiff_t>(i);
                if (rule == ties::ordinal && !is_first) continue;  // an equal that joins goes first
                REQUIRE(rank_of(values, values[i], rule) == all[i]);
                REQUIRE(rank_of(values, values[i], rule, ascending) == asc[i]);
            }
        }
    }
}

}  // namespace
