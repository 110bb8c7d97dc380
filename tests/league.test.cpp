// SPDX-License-Identifier: BSL-1.0
#include <myriad/column.hpp>
#include <myriad/growth_rate.hpp>
#include <myriad/league.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <list>
#include <optional>
#include <ranges>
#include <sstream>
#include <vector>

#include <range/v3/view/filter.hpp>

namespace {

using namespace myriad;
using namespace myriad::units;

struct shop {
    char                         name;
    int                          town;
    count<patent>                sales;
    std::optional<count<patent>> last_year;
};
constexpr shop shops[] = {{'a', 1, {80}, {}}, {'b', 2, {90}, patents(9)}, {'c', 1, {80}, patents(7)}, {'d', 2, {70}, {}}, {'e', 1, {60}, patents(7)}};

// The lines of a league, as "b1 a2 c2 ..."; a standing that is not ranked shows as "-".
template <class League>
constexpr bool reads(League const& league, char const* expected) {
    bool first = true;
    for (auto const& [standing, element] : league) {
        if (!first && *expected++ != ' ') return false;
        first = false;
        if (*expected++ != element.name) return false;
        if (*expected++ != (standing.is_ranked() ? static_cast<char>('0' + standing.whole()) : '-')) return false;
    }
    return *expected == '\0';
}

constexpr bool whole_leagues() {
    FACT(reads(league(shops, &shop::sales), "b1 a2 c2 d4 e5"));
    FACT(reads(league(shops, &shop::sales, ties::dense), "b1 a2 c2 d3 e4"));
    FACT(reads(league(shops, ascending, &shop::sales), "e1 d2 a3 c3 b5"));
    FACT(reads(league(shops, &shop::last_year, missing::keep), "b1 c2 e2 a- d-"));
    FACT(reads(league(shops, &shop::last_year, missing::last), "b1 c2 e2 a4 d4"));
    FACT(reads(league(shops, &shop::last_year, missing::first), "a1 d1 b3 c4 e4"));
    FACT(reads(league(shops, &shop::last_year, missing::drop), "b1 c2 e2"));
    FACT(reads(league(shops, &shop::sales, within(&shop::town)), "a1 c1 e3 b1 d2"));
    FACT(reads(league(shops, &shop::last_year, within(&shop::town), missing::keep), "c1 e1 a- b1 d-"));
    FACT(reads(league(std::array<shop, 0>{}, &shop::sales), ""));
    return true;
}
static_assert(whole_leagues());

constexpr bool tops() {
    FACT(reads(top(shops, 0, &shop::sales), ""));
    FACT(reads(top(shops, 1, &shop::sales), "b1"));
    FACT(reads(top(shops, 2, &shop::sales), "b1 a2 c2"));
    FACT(reads(top(shops, 3, &shop::sales), "b1 a2 c2"));
    FACT(reads(top(shops, 2, &shop::sales, ties::ordinal), "b1 a2"));
    FACT(reads(top(shops, 2, &shop::sales, ties::modified), "b1 a3 c3"));
    FACT(reads(top(shops, 9, &shop::sales), "b1 a2 c2 d4 e5"));
    FACT(reads(top(shops, 9, &shop::last_year, missing::keep), "b1 c2 e2"));
    FACT(reads(top(shops, 1, &shop::last_year, missing::first), "a1 d1"));
    FACT(reads(top(shops, 1, &shop::sales, within(&shop::town)), "a1 c1 b1"));
    FACT(reads(top(std::array<shop, 0>{}, 3, &shop::sales), ""));
    return true;
}
static_assert(tops());

constexpr bool bottoms() {
    FACT(reads(bottom(shops, 0, &shop::sales), ""));
    FACT(reads(bottom(shops, 1, &shop::sales), "e5"));
    FACT(reads(bottom(shops, 3, &shop::sales), "a2 c2 d4 e5"));
    FACT(reads(bottom(shops, 3, &shop::sales, ties::ordinal), "c3 d4 e5"));
    FACT(reads(bottom(shops, 9, &shop::sales), "b1 a2 c2 d4 e5"));
    FACT(reads(bottom(shops, 1, &shop::last_year, missing::keep), "c2 e2"));
    FACT(reads(bottom(shops, 1, &shop::last_year, missing::last), "a4 d4"));
    FACT(reads(bottom(shops, 1, &shop::sales, within(&shop::town)), "e3 d2"));
    FACT(reads(bottom(std::array<shop, 0>{}, 3, &shop::sales), ""));
    return true;
}
static_assert(bottoms());

TEST_CASE("leagues by hand") {
    CHECK(whole_leagues());
    CHECK(tops());
    CHECK(bottoms());
}

TEST_CASE("a league refers to what has a name and owns what has none") {
    std::vector<shop> named(std::begin(shops), std::end(shops));
    auto const        best = top(named, 1, &shop::sales);
    CHECK(&best[0].element == &named[1]);
    static_assert(std::is_same_v<decltype(best[0].element), shop&>);
    auto const owned = league(std::vector<shop>(named), &shop::sales);
    named.clear();
    CHECK(reads(owned, "b1 a2 c2 d4 e5"));
    CHECK(owned.places()[0].index == 1);
}

TEST_CASE("leagues of views and lists") {
    std::vector<shop> const named(std::begin(shops), std::end(shops));
    std::list<shop> const   list(named.begin(), named.end());
    auto const              in_town_1 = [](shop const& s) { return s.town == 1; };
    CHECK(reads(league(list, &shop::sales), "b1 a2 c2 d4 e5"));
    CHECK(reads(league(named | std::views::filter(in_town_1), &shop::sales), "a1 c1 e3"));
    CHECK(reads(league(named | ranges::views::filter(in_town_1), &shop::sales), "a1 c1 e3"));
    CHECK(reads(league(named | std::views::transform([](shop s) { s.town = 0; return s; }), &shop::sales), "b1 a2 c2 d4 e5"));
    CHECK(reads(top(std::span(shops), 1, &shop::sales), "b1"));
}

// A stream cannot be walked again to show its elements.
template <class Range>
concept has_league = requires(Range&& range) { league(static_cast<Range&&>(range)); };
static_assert(has_league<std::vector<int>> && !has_league<std::ranges::istream_view<int>>);

constexpr bool columns_show_key_and_value() {
    auto const c = make_column(shops, &shop::name, &shop::sales);
    auto const t = top(c, 1);
    auto const& [standing, key, value] = t[0];
    return t.size() == 1 && standing == 1 && key == 'b' && value == patents(90);
}
static_assert(columns_show_key_and_value());

TEST_CASE("a league of a column shows standing, key and value") { CHECK(columns_show_key_and_value()); }

TEST_CASE("top and bottom are the ends of the league, ties at the edge included") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 150; ++round) {
        std::vector<int> values(random.below(40));
        for (int& v : values) v = static_cast<int>(random.below(15));
        auto const all = league(values);
        for (std::size_t n = 0; n != values.size() + 2; ++n) {
            auto const best = top(values, n), worst = bottom(values, n);
            REQUIRE(best.size() >= std::min(n, values.size()));
            REQUIRE(worst.size() >= std::min(n, values.size()));
            for (std::size_t i = 0; i != all.size(); ++i) {
                int const v = all[i].element;
                // In the top n: fewer than n are better. In the bottom n: fewer than n are worse.
                auto const better = static_cast<std::size_t>(std::count_if(values.begin(), values.end(), [&](int w) { return w > v; }));
                auto const lower  = static_cast<std::size_t>(std::count_if(values.begin(), values.end(), [&](int w) { return w < v; }));
                REQUIRE((i < best.size()) == (better < n));
                REQUIRE((i >= all.size() - worst.size()) == (lower < n));
                if (i < best.size()) REQUIRE((best[i].element == v && best[i].standing == all[i].standing));
            }
        }
    }
}

}  // namespace
