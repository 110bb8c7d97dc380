// SPDX-License-Identifier: BSL-1.0
//
// How keys and values are compared: text by its characters, wherever it lies.
#include <myriad/league.hpp>
#include <myriad/measures/lagged_growth.hpp>
#include <myriad/measures/rank_change.hpp>
#include <myriad/quantile.hpp>
#include <myriad/rank.hpp>
#include <myriad/share.hpp>
#include <myriad/top_list.hpp>

#include "catch.hpp"
#include "fact.hpp"

#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;
using namespace myriad::tables;

// The same text in two places.
struct texts {
    std::string a[2] = {"a", "a"}, b[2] = {"b", "b"}, c[2] = {"c", "c"};
};

struct row {
    char const*   town;
    count<patent> sales;
};

TEST_CASE("char const* keys are their text") {
    texts const            t;
    std::vector<row> const now{{t.a[0].c_str(), patents(6)}, {t.b[0].c_str(), patents(9)}, {t.c[0].c_str(), patents(1)}};
    std::vector<row> const then{{t.b[1].c_str(), patents(6)}, {t.a[1].c_str(), patents(4)}, {"d", patents(2)}};
    auto const             column_now  = make_column(now, &row::town, &row::sales);
    auto const             column_then = make_column(then, &row::town, &row::sales);

    auto const rates = growth(column_now, column_then);
    REQUIRE(rates.size() == 2);
    CHECK(rates.at("a") == growth(patents(6), patents(4)));
    CHECK(rates.at(t.b[1].c_str()) == growth(patents(9), patents(6)));
    CHECK(rates.at(std::string("b")) == rates.at("b"));
    CHECK(rates.find("c") == nullptr);
    CHECK(rates.left_out().size() == 2);
    CHECK(rates.left_out()[0] == unpaired<char const*>{t.c[1].c_str(), side::left});
    CHECK(column_now[0] == observation<char const*, count<patent>>{t.a[1].c_str(), patents(6)});
    CHECK(rank_changes(column_now, column_then).size() == 4);

    std::vector<row> const twice{{t.a[0].c_str(), patents(6)}, {t.a[1].c_str(), patents(9)}};
    CHECK_THROWS_AS(growth(make_column(twice, &row::town, &row::sales), column_then), myriad::error);
}

TEST_CASE("groups by char const* are groups of one text") {
    texts const            t;
    std::vector<row> const rows{{t.a[0].c_str(), patents(1)}, {t.b[0].c_str(), patents(3)},
                                {t.b[1].c_str(), patents(4)}, {t.a[1].c_str(), patents(2)}};
    auto const standings = rank(rows, &row::sales, within(&row::town));
    CHECK(standings[0] == 2);
    CHECK(standings[1] == 2);
    CHECK(standings[2] == 1);
    CHECK(standings[3] == 1);
    auto const rates = lagged_growth(rows, 1, &row::sales, within(&row::town));
    CHECK(!rates[0]);
    CHECK(!rates[1]);
    CHECK(rates[2] == growth(patents(4), patents(3)));
    CHECK(rates[3] == growth(patents(2), patents(1)));
}

TEST_CASE("char const* values are ranked by their text") {
    texts const                    t;
    std::vector<char const*> const words{t.b[0].c_str(), t.c[0].c_str(), t.a[0].c_str(), t.c[1].c_str()};
    auto const                     down = rank(words), up = rank(words, ascending);
    CHECK(down[0] == 3);
    CHECK(down[1] == 1);
    CHECK(down[3] == 1);
    CHECK(up[2] == 1);
    CHECK(rank_of(words, "b") == 3);
    CHECK(rank_of(words, t.b[1].c_str(), ascending) == 2);
    std::vector<char const*> const one_absent{"a", nullptr, ""};
    CHECK(rank(one_absent, ascending)[1] == 1);
    CHECK(rank(one_absent, ascending)[2] == 2);
}

constexpr bool texts_compare() {
    FACT(detail::key_less("a", "b"));
    FACT(!detail::key_less("b", "a"));
    FACT(detail::same_key("\xC3\xA9", "\xC3\xA9"));
    FACT(detail::key_less("a", "ab"));
    FACT(detail::key_less("z", "\xC3\xA9"));
    FACT(detail::same_key(u8"x", u8"x"));
    FACT(detail::key_less(L"x", L"y"));
    return true;
}
static_assert(texts_compare());

// What is compared by address is refused; what only looks like it is not.
using detail::is_address;
static_assert(is_address<int*> && is_address<row const*> && is_address<std::shared_ptr<row>> && is_address<std::unique_ptr<row>>);
static_assert(is_address<std::pair<char const*, int>> && is_address<std::vector<int*>> && is_address<std::optional<char const*>>);
static_assert(!is_address<std::string> && !is_address<std::optional<int>> && !is_address<std::pair<std::string, int>> && !is_address<int>);
static_assert(!is_address<count<patent>> && !is_address<growth_rate<>> && !is_address<label> && !is_address<std::vector<std::string>>);

// ---- keys and values without a default constructor ----

struct code {
    int number;

    constexpr explicit code(int n) : number(n) {}
    friend constexpr auto operator<=>(code const&, code const&) = default;
};
struct coded {
    code          key;
    count<patent> sales;
};

TEST_CASE("what is ranked needs no default constructor where it can be referred to") {
    std::vector<coded> const all{{code(2), patents(1)}, {code(3), patents(9)}, {code(1), patents(5)}};
    CHECK(rank(all, &coded::key)[1] == 1);
    CHECK(league(all, &coded::sales)[0].element.key == code(3));
    CHECK(top(all, 1, &coded::key)[0].element.sales == patents(9));
}

TEST_CASE("a comparator or a projection may mean the order of pairs or pointers") {
    std::map<std::string, int> const sales{{"a", 1}, {"b", 9}};
    CHECK(rank(sales, [](auto const& pair) { return pair.second; })[1] == 1);
    CHECK(rank(sales, [](auto const& a, auto const& b) { return a.second < b.second; })[0] == 1);
    CHECK(rank(sales | std::views::values)[1] == 1);
    int const                     numbers[] = {3, 5};
    std::vector<int const*> const pointers{&numbers[0], &numbers[1]};
    CHECK(rank(pointers, [](int const* a, int const* b) { return *a < *b; })[0] == 1);
    CHECK(rank(pointers, [](int const* p) { return *p; })[1] == 1);
}

}  // namespace
