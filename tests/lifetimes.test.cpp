// SPDX-License-Identifier: BSL-1.0
//
// What a temporary gives out outlives it, or is refused. The answers here are made from temporaries, and their
// elements are strings too long to be kept inside the object: what refers to a dead one is a fault that the
// address sanitizer sees. tests/lifetimes.py lists the functions that need a case here.
#include <myriad/data/growth_shapes.hpp>
#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/measures/based.hpp>
#include <myriad/measures/compound_growth.hpp>
#include <myriad/measures/index_number.hpp>
#include <myriad/rank.hpp>
#include <myriad/status.hpp>
#include <myriad/tables/table.hpp>
#include <myriad/tally.hpp>
#include <myriad/text.hpp>
#include <myriad/top_list.hpp>

#include "catch.hpp"

#include <array>
#include <concepts>
#include <forward_list>
#include <list>
#include <memory>
#include <ranges>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;
using namespace myriad::tables;

// Can a T point into itself?
template <class T>
concept gives_iterators = requires(T (*make)()) { make().begin(); } || requires(T (*make)()) { make().end(); };
template <class T>
concept gives_data = requires(T (*make)()) { make().data(); };
template <class T>
concept finds = requires(T (*make)()) { make().find(typename std::remove_reference_t<T>::key_type{}); };

struct shop {
    std::string   name;
    count<patent> sales;

    friend bool operator==(shop const&, shop const&) = default;
};

std::string long_name(char letter) { return std::string(100, letter); }

template <class Range = std::vector<shop>>
Range load() {
    return {{long_name('a'), patents(3)}, {long_name('b'), patents(9)}, {long_name('c'), patents(5)}};
}

using by_name = column<std::string, count<patent>>;

by_name now() { return make_column(load(), &shop::name, &shop::sales); }
by_name before() {
    return make_column(std::vector<shop>{{long_name('a'), patents(2)}, {long_name('d'), patents(1)}}, &shop::name, &shop::sales);
}

// ---- sequences ----

TEST_CASE("a temporary sequence gives its elements by value") {
    standing const& second = rank(load(), &shop::sales)[1];
    CHECK(second.whole() == 1);

    sequence<std::string> const words = [] {
        sequence<std::string> made(2);
        made[0] = long_name('a'), made[1] = long_name('b');
        return made;
    }();
    std::string const& word = sequence<std::string>(words)[1];
    CHECK(word == long_name('b'));

    std::string const& of_two = sequence<std::string, 2>{{long_name('a'), long_name('b')}}[1];
    CHECK(of_two == long_name('b'));

    unsigned n = 0;
    for (standing const s : rank(load(), &shop::sales)) n += static_cast<unsigned>(s.whole());
    CHECK(n == 6);
}
static_assert(std::same_as<decltype(std::declval<sequence<int>&>()[0]), int&>);
static_assert(std::same_as<decltype(std::declval<sequence<int> const&>()[0]), int const&>);
static_assert(std::same_as<decltype(std::declval<sequence<int>>()[0]), int>);
static_assert(std::same_as<decltype(std::declval<sequence<int> const>()[0]), int>);
static_assert(std::same_as<decltype(std::declval<sequence<int, 3>>()[0]), int>);
static_assert(gives_iterators<sequence<int>&> && !gives_iterators<sequence<int>> && !gives_iterators<sequence<int> const>);
static_assert(gives_data<sequence<int> const&> && !gives_data<sequence<int>> && !gives_data<sequence<int> const>);
static_assert(gives_iterators<sequence<int, 3>&> && !gives_iterators<sequence<int, 3>> && !gives_data<sequence<int, 3>>);
static_assert(std::ranges::contiguous_range<sequence<int>> && !std::ranges::borrowed_range<sequence<int>>);
static_assert(rank(std::array{4, 5, 6})[0] == standing::at(3));

// ---- columns ----

TEST_CASE("a temporary column gives its values, its observations and what was left out by value") {
    std::string alone;
    for (auto const& u : growth(now(), before()).left_out()) alone += u.key[0];
    CHECK(alone == "bcd");

    auto const& grown = growth(now(), before()).at(long_name('a'));
    CHECK(grown == growth(patents(3), patents(2)));
    observation<std::string, count<patent>> const& second = now()[1];
    CHECK(second.key == long_name('b'));
    std::string const& key = now()[2].key;
    CHECK(key == long_name('c'));
    for (auto const& [name, sales] : growth(now(), before())) CHECK(name == long_name('a'));
    CHECK_THROWS_AS(now().at("nobody"), error);

    auto const names = make_column(std::vector{1, 2}, detail::itself, [](int n) { return long_name(n == 1 ? 'a' : 'b'); });
    auto const& name = column(names).at(2);
    CHECK(name == long_name('b'));
    CHECK(&names.at(2) == names.find(2));
}
static_assert(gives_iterators<by_name&> && !gives_iterators<by_name> && !gives_iterators<by_name const>);
static_assert(finds<by_name const&> && !finds<by_name> && !finds<by_name const>);

// ---- leagues ----

template <class Range>
void league_of_a_temporary() {
    for (auto const& [standing, shop] : league(load<Range>(), &shop::sales)) CHECK(shop.name.size() == 100);
    std::string order;
    for (auto const& place : league(load<Range>(), &shop::sales).places()) order += std::to_string(place.index);
    CHECK(order == "120");

    shop const& best = top(load<Range>(), 1, &shop::sales)[0].element;
    CHECK(best == shop{long_name('b'), patents(9)});
    auto const& line = bottom(load<Range>(), 1, &shop::sales)[0];
    CHECK(line.element.name == long_name('a'));
    CHECK(line.standing.whole() == 3);
    static_assert(std::same_as<decltype(league(load<Range>(), &shop::sales)[0]), league_line<shop>>);
    static_assert(!gives_iterators<decltype(league(load<Range>(), &shop::sales))>);
}
TEST_CASE("a temporary league that owns its range gives lines that own their elements") {
    league_of_a_temporary<std::vector<shop>>();
    league_of_a_temporary<std::list<shop>>();
    league_of_a_temporary<std::forward_list<shop>>();
}

TEST_CASE("a league of a range that has a name refers to its elements, also when it is a temporary") {
    auto shops = load();
    CHECK(&top(shops, 1, &shop::sales)[0].element == &shops[1]);
    auto const named = league(shops, &shop::sales);
    CHECK(&named[0].element == &shops[1]);
    CHECK(&(*named.begin()).element == &shops[1]);
    static_assert(!gives_iterators<decltype(league(shops, &shop::sales))>);
    static_assert(gives_iterators<decltype(league(shops, &shop::sales))&>);
}

TEST_CASE("what stands for an element becomes the element") {
    auto const line = league(std::vector{false, true, false})[0];
    static_assert(std::same_as<decltype(line), league_line<bool> const>);
    CHECK(line.element);
    auto const upper = league(load() | std::views::transform([](shop const& s) { return s.name; }))[0];
    CHECK(upper.element == long_name('c'));
    auto        shops = load();
    auto const& few   = top(std::span(shops), 1, &shop::sales)[0].element;
    CHECK(few.name == long_name('b'));
}

TEST_CASE("a temporary league of a column owns key and value") {
    auto const& line = league(now())[0];
    CHECK(line.key == long_name('b'));
    CHECK(line.value == patents(9));
    for (auto const& place : top(now(), 1).places()) CHECK(place.index == 1);
    for (auto const& [standing, key, value] : top(growth(now(), before()), 1)) CHECK(key == long_name('a'));
}

TEST_CASE("elements that cannot be copied stay in the league, and it must have a name") {
    auto make = [] {
        std::vector<std::unique_ptr<int>> v;
        for (int i = 0; i != 3; ++i) v.push_back(std::make_unique<int>(i));
        return v;
    };
    auto const by_number = [](std::unique_ptr<int> const& p) { return *p; };
    auto const named     = league(make(), by_number);
    CHECK(*named[0].element == 2);
    for (auto const& [standing, pointer] : league(make(), by_number)) CHECK(pointer);
}

// ---- top lists ----

TEST_CASE("what a top list has found gives its lines by value when it is a temporary") {
    std::istringstream in("pear apple quince");
    auto const&        first = top(std::views::istream<std::string>(in), 2)[0];
    CHECK(first.element == "quince");

    auto list = make_top_list<shop>(1, &shop::sales);
    for (shop const& s : load()) list.add(s);
    std::string const& name = list.league()[0].element.name;
    CHECK(name == long_name('b'));
    for (auto const& [standing, shop] : list.league()) CHECK(shop.name == long_name('b'));
    static_assert(gives_iterators<decltype(list.league())&> && !gives_iterators<decltype(list.league())>);
}

// ---- tallies ----

TEST_CASE("a tally that has no name gives what it holds by value, and is not walked") {
    auto const load_tally = [] { return make_tally(load(), &shop::name, &shop::sales); };
    static_assert(gives_iterators<decltype(load_tally())&> && !gives_iterators<decltype(load_tally())>);
    auto const& part = load_tally().parts(1)[0];
    CHECK(part.at(long_name('b')) == patents(9));
    auto const best = top(load_tally(), 1);
    CHECK(best[0].key == long_name('b'));
    auto        named = load_tally();
    auto const& first = *named.begin();
    named.add("a new key", patents(1));
    CHECK(first.key == long_name('a'));
    CHECK(&named.merge(load_tally()) == &named);
}

// ---- texts ----

struct view_of_old {  // as written before there was std::string_view
    view_of_old(char const*, std::size_t) {}
    view_of_old(view_of_old const&) {}
};

TEST_CASE("a temporary text becomes what copies it") {
    auto const  grown = growth(patents(3), patents(2));
    std::string s     = to_text(grown, ".1h");
    CHECK(s == "50.0%");
    s = to_text(grown, ".2h");
    CHECK(s == "50.00%");
    CHECK(std::string(to_text(grown, ".1h")) == "50.0%");
    s += to_text(grown, ".1h");
    CHECK(s == "50.00%50.0%");

    text const             named = to_text(grown, ".1h");
    std::string_view const view  = named;
    CHECK(view == "50.0%");
    CHECK(view.data() == named.c_str());
}
template <class T>
concept gives_c_str = requires(T (*make)()) { make().c_str(); };
static_assert(std::is_convertible_v<text, std::string> && std::is_convertible_v<text const&, std::string>);
static_assert(std::is_convertible_v<text const&, std::string_view> && std::is_constructible_v<std::string_view, text&>);
static_assert(!std::is_convertible_v<text, std::string_view> && !std::is_constructible_v<std::string_view, text>);
static_assert(!std::is_convertible_v<text const, std::string_view> && !std::is_convertible_v<text, view_of_old>);
static_assert(std::is_convertible_v<text const&, view_of_old>);
static_assert(gives_c_str<text const&> && !gives_c_str<text> && !gives_c_str<text const>);
static_assert(gives_data<text&> && !gives_data<text> && gives_iterators<text&> && !gives_iterators<text>);

// ---- rates, marks and bases ----

TEST_CASE("a temporary rate gives its numbers by value") {
    auto const& now = growth(patents(12), patents(10)).now();
    CHECK(now == 12);
    auto const& earlier = growth(patents(12), patents(10)).before();
    CHECK(earlier == 10);
    auto const& part = share(patents(1), patents(3)).part();
    CHECK(part == 1);
    auto const& whole = share(patents(1), patents(3)).whole();
    CHECK(whole == 3);
    auto const& top = share(patents(1), patents(3)).numerator();
    CHECK(top == 1);
    auto const& bottom = share(patents(1), patents(3)).denominator();
    CHECK(bottom == 3);
    auto const& times = multiple_of(patents(7), patents(2)).numerator();
    CHECK(times == 7);
    auto const& one = multiple_of(patents(7), patents(2)).denominator();
    CHECK(one == 2);
    auto const& rate = per_10k(patents(3), people(40'000)).numerator();
    CHECK(rate == 3);
    auto const& each = per_10k(patents(3), people(40'000)).denominator();
    CHECK(each == 40'000);
    auto const  half   = share(patents(1), patents(2));
    auto const& points = (half - share(patents(1), patents(4))).numerator();
    CHECK(points > 0);
    auto const& hundred = (half - share(patents(1), patents(4))).denominator();
    CHECK(hundred > 0);
    auto const& index = index_of(patents(11), patents(10)).numerator();
    CHECK(index == 11);
    auto const& base = index_of(patents(11), patents(10)).denominator();
    CHECK(base == 10);
    auto const& total = compound_growth(patents(4), patents(1), 2).total();
    CHECK(total == growth(patents(4), patents(1)));
    auto const& of_base = based<decltype(half)>{half}.numerator();
    CHECK(of_base == 1);
    auto const& below = based<decltype(half)>{half}.denominator();
    CHECK(below == 2);
    CHECK(&half.part() == &half.numerator());
}

TEST_CASE("a temporary observed value gives its value by value") {
    auto const& starred = *marked(long_name('a'), status::provisional);
    CHECK(starred == long_name('a'));
    auto const& value = marked(long_name('b'), status::revised).value();
    CHECK(value == long_name('b'));
    auto const named = marked(long_name('c'), status::final);
    CHECK(&*named == &named.value());
}

// ---- rows and tables ----

using yearly_row   = row<count<patent>, 2023, 2024>;
using of_entity    = entity_row<count<patent>, 2024>;
using with_rank    = ranked_row<count<patent>, 2024>;
using with_growth  = data::compared_row<count<patent>, 2024, 2023>;

TEST_CASE("a temporary row gives its cells by value") {
    count<patent> const& cells = yearly_row{1, "x", {}, {patents(1), patents(2)}}.in(2024);
    CHECK(cells == patents(2));
    count<patent> const& of = of_entity{1, "x", {}, {patents(3)}}.in(2024);
    CHECK(of == patents(3));
    count<patent> const& ranked = with_rank{1, 1, "x", {}, {patents(4)}}.in(2024);
    CHECK(ranked == patents(4));
    count<patent> const& compared = with_growth{1, "x", {}, {patents(5), patents(6)}, {}}.in(2023);
    CHECK(compared == patents(6));
    yearly_row const named{1, "x", {}, {patents(1), patents(2)}};
    CHECK(&named.in(2023) == &named.cells[0]);
}

constexpr yearly_row some_rows[] = {{1, "x", {}, {patents(1), patents(2)}}};
constexpr source     about{"x/1", nullptr, 1, "a table", "表", "件", 1, 2};

TEST_CASE("a table refers to its source and its rows, which are no temporaries") {
    using rows = yearly_row const (&)[1];
    using dies = yearly_row const (&&)[1];
    static_assert(std::is_constructible_v<table<yearly_row>, source const&, rows>);
    static_assert(!std::is_constructible_v<table<yearly_row>, source, rows>);
    static_assert(!std::is_constructible_v<table<yearly_row>, source const&, dies>);
    auto const& first = table<yearly_row>(about, some_rows)[0];
    CHECK(&first == &some_rows[0]);
    auto const& from = table<yearly_row>(about, some_rows).source();
    CHECK(&from == &about);
}

}  // namespace
