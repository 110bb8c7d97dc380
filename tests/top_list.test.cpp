// SPDX-License-Identifier: BSL-1.0
#include <myriad/top_list.hpp>
#include <myriad/count.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"
#include "rank_oracle.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <ranges>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

namespace {

using namespace myriad;

struct item {
    int value   = 0;
    int arrival = 0;
};

constexpr bool by_hand() {
    auto list = make_top_list<item>(2, &item::value);
    if (!list.league().empty()) return false;
    for (int i = 0; int const v : {5, 7, 7, 3, 7, 1, 7}) list.add(item{v, i++});
    auto const best = list.league();
    FACT(best.size() == 2);
    FACT(best[0].standing == 1);
    FACT(best[0].element.arrival == 1);
    FACT(best[1].standing == 1);
    FACT(best[1].element.arrival == 2);
    FACT(best.tied_beyond() == 2);
    FACT(best.read() == 7);
    return true;
}
static_assert(by_hand());

constexpr bool ties_beyond_the_edge_share_their_ranks() {
    for (auto const& [rule, first, second] : {std::tuple(ties::competition, 2U, 4U), std::tuple(ties::modified, 2U, 8U),
                                              std::tuple(ties::dense, 2U, 4U), std::tuple(ties::ordinal, 2U, 4U),
                                              std::tuple(ties::fractional, 2U, 6U)}) {
        auto list = make_top_list<int>(2, rule, ascending);
        for (int const v : {4, 4, 9, 4, 1}) list.add(v);
        auto const best = list.league();
        if (best.size() != 2 || best[0].standing.halves != first || best[1].standing.halves != second) return false;
    }
    return true;
}
static_assert(ties_beyond_the_edge_share_their_ranks());

constexpr bool edges() {
    auto none = make_top_list<int>(0);
    none.add(1);
    auto few = make_top_list<int>(static_cast<std::size_t>(-1));
    few.add(1), few.add(2);
    auto empty = make_top_list<int>(3);
    auto dropping = make_top_list<std::optional<int>>(1, missing::drop);
    dropping.add(std::nullopt), dropping.add(3);
    auto both = make_top_list<int>(3);
    both.add(few.league()[0].element);
    both.add(empty);
    FACT(none.league().empty());
    FACT(none.league().read() == 1);
    FACT(few.league().size() == 2);
    FACT(few.league()[0].element == 2);
    FACT(empty.league().empty());
    FACT(dropping.league()[0].element == 3);
    FACT(dropping.league().read() == 2);
    FACT(both.league().size() == 1);
    return true;
}
static_assert(edges());

TEST_CASE("top lists by hand") {
    CHECK(by_hand());
    CHECK(ties_beyond_the_edge_share_their_ranks());
    CHECK(edges());
}

TEST_CASE("what is missing, and lists that do not fit") {
    auto list = make_top_list<std::optional<int>>(1);
    CHECK_THROWS_WITH(list.add(std::nullopt), "element [0]: top_list::add(): a value is missing; say missing::keep, first, last or drop");
    auto one = make_top_list<int>(1), two = make_top_list<int>(2);
    CHECK_THROWS_WITH(one.add(two), "top_list::add(1, 2): outside the range that is there");
}

TEST_CASE("a stream is read once") {
    std::istringstream in("31 12 44 12 7 44");
    auto const         best = top(std::views::istream<int>(in), 2);
    REQUIRE(best.size() == 2);
    CHECK(best[1].element == 44);
    CHECK(best.tied_beyond() == 0);
    std::istringstream words("pear fig apple fig");
    auto const         first = top(std::views::istream<std::string>(words), 2, ascending);
    REQUIRE(first.size() == 2);
    CHECK(first[1].element == "fig");
    CHECK(first.tied_beyond() == 1);
}

// Never more than 2n elements are held, and each costs O(log n) comparisons.
TEST_CASE("memory and comparisons are bounded") {
    static std::size_t alive = 0, most = 0, comparisons = 0;
    struct counted {
        int value = 0;
        counted(int v = 0) : value(v) { most = std::max(most, ++alive); }
        counted(counted const& other) : value(other.value) { most = std::max(most, ++alive); }
        counted& operator=(counted const&) = default;
        ~counted() { --alive; }
        bool operator<(counted const& other) const { return ++comparisons, value < other.value; }
    };
    for (auto const& [n, log2_n] : {std::pair(8, 3U), std::pair(1024, 10U)}) {
        most = comparisons = 0;
        auto list = make_top_list<counted>(static_cast<std::size_t>(n));
        for (int i = 0; i != 100'000; ++i) list.add(counted(i));  // the worst order: each is the best so far
        CHECK(list.league()[7].element.value == 99'992);
        CHECK(most <= 8 * static_cast<std::size_t>(n));  // 2n, and what sorting and copying take for a while
        CHECK(comparisons < 100'000 * (8 + 2 * log2_n));
    }
    CHECK(alive == 0);
}

template <class... Arguments>
concept makes_list = requires(Arguments const&... a) { make_top_list<item>(3, &item::value, a...); };
static_assert(makes_list<ties, decltype(missing::drop)> && !makes_list<decltype(missing::first)> && !makes_list<grouping<int item::*>>);

TEST_CASE("parts that join give the answer of one read, and both that of the whole ranking") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 1000; ++round) {
        auto const n    = random.below(8);
        auto const rule = oracle::every_tie_rule[random.below(5)];
        std::vector<item> all(random.below(60));
        for (int i = 0; item& it : all) it = {static_cast<int>(random.below(random.below(12) + 1)), i++};
        auto whole = make_top_list<item>(n, &item::value, rule);
        std::vector parts(random.below(5) + 1, make_top_list<item>(n, &item::value, rule));
        for (std::size_t i = 0; i != all.size(); ++i) {
            whole.add(all[i]);
            parts[i * parts.size() / all.size()].add(all[i]);
        }
        for (std::size_t i = 1; i != parts.size(); ++i) parts[0].add(parts[i]);
        auto const expected = league(all, &item::value, rule);
        auto const with_ties = top(all, n, &item::value);
        for (auto const& found : {whole.league(), parts[0].league()}) {
            REQUIRE(found.size() == std::min<std::size_t>(n, all.size()));
            REQUIRE(found.read() == all.size());
            REQUIRE(found.size() + found.tied_beyond() == with_ties.size());
            for (std::size_t i = 0; i != found.size(); ++i) {
                REQUIRE(found[i].standing == expected[i].standing);
                REQUIRE(found[i].element.arrival == expected[i].element.arrival);
            }
        }
    }
}

constexpr bool with_ties_by_hand() {
    auto list = make_top_list_with_ties<item>(2, &item::value);
    for (int i = 0; int const v : {5, 7, 5, 3, 5, 1, 2}) list.add(item{v, i++});
    auto const best = list.league();
    FACT(best.size() == 4);
    FACT(best[0].element.arrival == 1);
    FACT(best[3].standing == 2 && best[3].element.arrival == 4);
    FACT(best.tied_beyond() == 0);
    list.add(item{6, 9});  // those who were tied at the edge go
    FACT(list.league().size() == 2);
    auto none = make_top_list_with_ties<int>(0);
    none.add(1);
    FACT(none.league().empty());
    return true;
}
static_assert(with_ties_by_hand());

TEST_CASE("top lists with ties by hand") { CHECK(with_ties_by_hand()); }

// The lines without the order of equals.
template <class List>
auto lines_of(List const& list) {
    auto const found = list.league();
    std::vector<std::tuple<std::uint64_t, int, int>> lines;
    for (auto const& [standing, element] : found) lines.emplace_back(standing.halves, element.value, element.arrival);
    std::sort(lines.begin(), lines.end());
    return std::pair(lines, found.read());
}

TEST_CASE("top lists with ties are a commutative monoid, and have the lines of top") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 1000; ++round) {
        auto const n     = random.below(8);
        auto const rule  = std::array{ties::competition, ties::modified, ties::dense, ties::fractional}[random.below(4)];  // ordinal asks who came first
        auto const empty = make_top_list_with_ties<item>(n, &item::value, rule);
        std::vector<item> all(random.below(60));
        std::vector       parts(3, empty);
        for (int i = 0; item& it : all) {
            it = {static_cast<int>(random.below(random.below(12) + 1)), i++};
            parts[random.below(3)].add(it);
        }
        auto const& [a, b, c] = std::tie(parts[0], parts[1], parts[2]);
        auto const joined = [](auto left, auto const& right) {
            left.add(right);
            return left;
        };
        auto const whole = lines_of(joined(joined(a, b), c));
        REQUIRE(whole == lines_of(joined(a, joined(b, c))));
        REQUIRE(whole == lines_of(joined(joined(c, a), b)));
        REQUIRE(whole == lines_of(joined(joined(b, c), a)));
        REQUIRE(lines_of(joined(a, empty)) == lines_of(a));
        REQUIRE(lines_of(joined(empty, a)) == lines_of(a));
        REQUIRE(whole.second == all.size());
        auto const expected = top(all, n, &item::value, rule);
        std::vector<std::tuple<std::uint64_t, int, int>> lines;
        for (auto const& [standing, element] : expected) lines.emplace_back(standing.halves, element.value, element.arrival);
        std::sort(lines.begin(), lines.end());
        REQUIRE(whole.first == lines);
    }
}

}  // namespace
