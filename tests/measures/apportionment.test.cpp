// SPDX-License-Identifier: BSL-1.0
#include <myriad/literals.hpp>
#include <myriad/measures/apportionment.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

inline constexpr apportionment every_apportionment[] = {apportionment::largest_remainder, apportionment::webster, apportionment::d_hondt};

template <class Answer>
constexpr bool are(Answer const& answer, std::initializer_list<std::int64_t> expected) {
    if (answer.size() != expected.size()) return false;
    std::size_t i = 0;
    for (auto const e : expected)
        if (answer[i++] != e) return false;
    return true;
}

struct party {
    char          name;
    count<person> votes;
};
// A textbook case: 100 000 votes and 10 seats.
constexpr party parties[] = {{'a', {47'000}}, {'b', {16'000}}, {'c', {15'800}}, {'d', {12'000}}, {'e', {6'100}}, {'f', {3'100}}};

constexpr bool by_hand() {
    FACT(are(apportion(parties, 10, apportionment::largest_remainder, &party::votes), {5, 2, 1, 1, 1, 0}));
    FACT(are(apportion(parties, 10, apportionment::webster, &party::votes), {4, 2, 2, 1, 1, 0}));
    FACT(are(apportion(parties, 10, apportionment::d_hondt, &party::votes), {5, 2, 2, 1, 0, 0}));
    FACT(are(apportion(parties, 0, apportionment::webster, &party::votes), {0, 0, 0, 0, 0, 0}));
    FACT(are(apportion(std::array{1, 1, 1}, 2, apportionment::largest_remainder), {1, 1, 0}));
    FACT(are(apportion(std::array{1, 1, 1}, 4, apportionment::d_hondt), {2, 1, 1}));
    FACT(apportion(std::array<int, 0>{}, 3, apportionment::webster).empty());
    return true;
}
static_assert(by_hand());

constexpr bool shares_add_up() {
    std::array const thirds{1, 1, 1};
    auto const       s = rounded_shares<2>(thirds, apportionment::largest_remainder);  // one by one: 99.99
    auto const       c = rounded_shares<1>(make_column(parties, &party::name, &party::votes), apportionment::webster);
    auto const       d = rounded_shares<0>(std::array{std::optional(1), std::optional<int>(), std::optional(1)}, apportionment::d_hondt, missing::drop);
    FACT(s[0] == "33.34%"_pct);
    FACT(s[1] == "33.33%"_pct);
    FACT(s[2] == "33.33%"_pct);
    FACT(c.at('a') == "47.0%"_pct);
    FACT(c.at('f') == "3.1%"_pct);
    FACT(d.size() == 2);
    FACT(d[0] == "50%"_pct);
    return true;
}
static_assert(shares_add_up());

TEST_CASE("apportionment by hand") {
    CHECK(by_hand());
    CHECK(shares_add_up());
}

TEST_CASE("what apportionment refuses") {
    CHECK_THROWS_WITH(apportion(parties, -1, apportionment::webster, &party::votes), "apportion(-1): outside the range that is there");
    CHECK_THROWS_WITH(apportion(std::vector{0, 0}, 3, apportionment::webster), "apportion(0): the total is zero; nothing has a share in it");
    CHECK_THROWS_AS(apportion(std::vector{1, -1}, 3, apportionment::webster), error);
}

template <class V>
concept apportions = requires(std::vector<V> v) { apportion(v, 3, apportionment::webster); };
static_assert(apportions<int> && apportions<count<person>> && !apportions<double> && !apportions<growth_rate<>>);

// By definition: the seats one by one, each to the largest claim, of equal claims to the first.
std::vector<std::int64_t> one_by_one(std::vector<std::int64_t> const& amounts, std::int64_t seats, apportionment rule) {
    using oracle::rational;
    std::vector<std::int64_t> given(amounts.size());
    rational                  total = 0;
    for (auto a : amounts) total += a;
    std::int64_t left = seats;
    if (rule == apportionment::largest_remainder)
        for (std::size_t i = 0; i != amounts.size(); ++i) {
            given[i] = static_cast<std::int64_t>(oracle::floor(amounts[i] * seats / total));
            left -= given[i];
        }
    std::vector<bool> has_more(amounts.size());
    for (; left != 0; --left) {
        std::size_t best = 0;
        rational    most = -1;
        for (std::size_t i = 0; i != amounts.size(); ++i) {
            rational claim;
            switch (rule) {
                case apportionment::largest_remainder: claim = has_more[i] ? rational(-1) : rational(amounts[i] * seats / total - given[i]); break;
                case apportionment::webster: claim = rational(amounts[i]) / (given[i] + rational(1, 2)); break;
                case apportionment::d_hondt: claim = rational(amounts[i]) / (given[i] + 1); break;
            }
            if (claim > most) most = claim, best = i;
        }
        ++given[best];
        has_more[best] = true;
    }
    return given;
}

TEST_CASE("apportionments are those of their definitions, ties included") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 600; ++round) {
        std::vector<std::int64_t> amounts(random.below(12) + 1);
        auto const                spread = random.below(4) == 0 ? 5U : 100'000U;
        for (auto& a : amounts) a = static_cast<std::int64_t>(random.below(spread));
        amounts[0] += 1;
        auto const seats = static_cast<std::int64_t>(random.below(60));
        for (apportionment const rule : every_apportionment) {
            auto const found = apportion(amounts, seats, rule);
            REQUIRE(std::vector(found.begin(), found.end()) == one_by_one(amounts, seats, rule));
        }
    }
}

TEST_CASE("rounded shares add up to 100, and largest remainders stay within a unit") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 500; ++round) {
        std::vector<std::int64_t> amounts(random.below(40) + 1);
        for (auto& a : amounts) a = static_cast<std::int64_t>(random.below(std::uint64_t{1} << (random.below(40) + 1)));
        amounts[0] += 1;
        oracle::rational total = 0;
        for (auto a : amounts) total += a;
        for (apportionment const rule : every_apportionment) {
            auto const   shares = rounded_shares<2>(amounts, rule);
            std::int64_t sum    = 0;
            for (std::size_t i = 0; i != amounts.size(); ++i) {
                sum += shares[i].coefficient;
                if (rule == apportionment::largest_remainder)
                    REQUIRE(abs(oracle::rational(shares[i].coefficient - amounts[i] * 10'000 / total)) < 1);
            }
            REQUIRE(sum == 10'000);
        }
    }
}

// Rounded by itself each small one has a seat, which is four too many: the large one gives back all four.
TEST_CASE("one may give back several of the units that rounding gave too many") {
    std::vector<std::int64_t> amounts(11, 6);
    amounts[3] = 1000;
    auto const given = apportion(amounts, 106, apportionment::webster);
    CHECK(given[3] == 96);
    for (std::size_t i = 0; i != amounts.size(); ++i) CHECK((i == 3 || given[i] == 1));
    CHECK(std::vector(given.begin(), given.end()) == one_by_one(amounts, 106, apportionment::webster));
}

TEST_CASE("apportionments of one large and many small amounts are those of their definitions") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 300; ++round) {
        std::vector<std::int64_t> amounts(random.below(12) + 4);
        for (auto& a : amounts) a = static_cast<std::int64_t>(random.below(8));
        amounts[random.below(amounts.size())] = 500 + static_cast<std::int64_t>(random.below(1000));
        auto const seats = static_cast<std::int64_t>(random.below(200));
        for (apportionment const rule : every_apportionment) {
            auto const found = apportion(amounts, seats, rule);
            REQUIRE(std::vector(found.begin(), found.end()) == one_by_one(amounts, seats, rule));
        }
    }
}

TEST_CASE("many shares are no harder") {
    std::vector<std::int64_t> amounts(200'000, 3);
    amounts[7] = 5;
    std::int64_t sum = 0;
    for (auto const n : apportion(amounts, 1'000'003, apportionment::webster)) sum += n;
    CHECK(sum == 1'000'003);
}

}  // namespace
