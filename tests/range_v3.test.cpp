// SPDX-License-Identifier: BSL-1.0
#include <myriad/measures/lagged_growth.hpp>
#include <myriad/ostream.hpp>
#include <myriad/range_v3.hpp>
#include <myriad/rank.hpp>

#include "catch.hpp"
#include "exact.hpp"

#include <range/v3/all.hpp>

#include <array>
#include <forward_list>
#include <list>
#include <map>
#include <ranges>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;

struct shop {
    std::string   name;
    count<patent> sales, sales_last_year, online;
    char          town = 'x';
};
struct town {
    std::string   name;
    count<patent> shops;
    count<person> people;
};
struct month {
    int           number;
    count<patent> sales;
};
struct row {
    char          town;
    count<patent> sales;
};

std::vector<shop> const shops{{"a", patents(120), patents(100), patents(20), 'x'},
                              {"b", patents(90), patents(60), patents(90), 'y'},
                              {"c", patents(30), patents(20), patents(0), 'y'},
                              {"d", patents(60), patents(100), patents(15), 'x'}};
std::vector<row> const rows{{'x', patents(10)}, {'y', patents(7)}, {'x', patents(30)}, {'z', patents(1)}, {'y', patents(14)}, {'x', patents(60)}};

// "a 20.0 b 50.0 ", of a range of keys or elements with values
template <class Range>
std::string told(Range&& range) {
    std::ostringstream out;
    for (auto&& e : range) {
        auto const& [of, value] = e;
        if constexpr (requires { of.name; }) out << of.name << ' ' << round<1>(value, half_away) << ' ';
        else if constexpr (requires { of.town; }) out << of.town << ' ' << round<1>(value, half_away) << ' ';
        else if constexpr (requires { of.number; }) out << of.number << ' ' << round<1>(value, half_away) << ' ';
        else out << of << ' ' << round<1>(value, half_away) << ' ';
    }
    return out.str();
}
// "1b 1c 3a ", of a league
template <class Range>
std::string ranked(Range&& range) {
    std::ostringstream out;
    for (auto&& line : range) {
        if constexpr (requires { line.element.name; }) out << line.standing << line.element.name << ' ';
        else if constexpr (requires { line.element.town; }) out << line.standing << line.element.town << ' ';
        else if constexpr (requires { line.key; }) out << line.standing << line.key << ' ';
        else out << line.standing << line.element << ' ';
    }
    return out.str();
}

auto const year_of_months = [] {
    std::vector<month> made;
    for (int i = 0; i != 15; ++i) made.push_back({i, patents(100 + 10 * i)});
    return made;
}();

TEST_CASE("range_v3: the examples of the comments") {
    std::ostringstream out;
    SECTION("growth") {
        auto league = shops | views::growth(&shop::sales, &shop::sales_last_year) | actions::rank() | ranges::views::take(10);
        for (auto const& [standing, shop, rate] : league)
            out << standing << ' ' << shop.name << ' ' << round<1>(rate, half_away) << '\n';
        CHECK(out.str() == "1 b 50.0%\n1 c 50.0%\n3 a 20.0%\n4 d -40.0%\n");
    }
    SECTION("growth of columns") {
        auto const all = make_column(shops, &shop::name, &shop::sales), before = make_column(shops, &shop::name, &shop::sales_last_year);
        auto const now = all.without([](std::string const& name) { return name == "c"; });
        auto const both = matched(now, before);  // columns meet by their keys; both.left_out() are the others
        for (auto const& [place, rate] : both | views::growth(bases::undefined))
            if (rate) out << place << ' ' << round<1>(*rate, half_away) << '\n';
        CHECK(out.str() == "a 20.0%\nb 50.0%\nd -40.0%\n");
        CHECK(both.left_out().size() == 1);
        CHECK(told(both | views::growth()) == "a 20.0% b 50.0% d -40.0% ");
    }
    SECTION("try_growth") {
        auto grown = shops | views::try_growth(&shop::sales, &shop::sales_last_year)
                           | ranges::views::filter([](auto const& e) { return e.value && *e.value > growth(patents(11), patents(10)); });
        for (auto const& e : grown) out << e->name;
        CHECK(out.str() == "abc");
    }
    SECTION("share") {
        auto shares = shops | views::share(&shop::sales);
        auto printed = shops | views::share(&shop::sales, patents(400));
        auto online = shops | views::share(&shop::online, &shop::sales);
        CHECK(told(shares) == "a 40.0% b 30.0% c 10.0% d 20.0% ");
        CHECK(told(printed) == "a 30.0% b 22.5% c 7.5% d 15.0% ");
        CHECK(told(online) == "a 16.7% b 100.0% c 0.0% d 25.0% ");
    }
    SECTION("per") {
        std::vector<town> const towns{{"n", patents(3), people(40'000)}, {"s", patents(5), people(40'000)}};
        auto dense = towns | views::per_10k(&town::shops, &town::people)
                           | ranges::views::filter([](auto const& e) { return e.value > per_10k(patents(1), people(10'000)); });
        CHECK(told(dense) == "s 1.3 ");
        CHECK(told(towns | views::per_100k(&town::shops, &town::people)) == "n 7.5 s 12.5 ");
        CHECK(told(towns | views::per<1'000>(&town::shops, &town::people)) == "n 0.1 s 0.1 ");
        CHECK((towns | views::try_per_10k(&town::shops, &town::people)).front().value == per_10k(patents(3), people(40'000)));
        CHECK((towns | views::try_per_100k(&town::shops, &town::people)).front().value == per_10k(patents(3), people(40'000)));
    }
    SECTION("contribution") {
        auto drivers = shops | views::contribution(&shop::sales, &shop::sales_last_year) | actions::rank();
        CHECK(ranked(drivers) == "1b 2a 3c 4d ");
        CHECK(told(shops | views::contribution(&shop::sales, &shop::sales_last_year)) == "a 7.1 points b 10.7 points c 3.6 points d -14.3 points ");
    }
    SECTION("lagged") {
        auto const& months = year_of_months;
        auto yearly = months | views::lagged(12) | views::growth(&month::sales);
        auto in_town = rows | views::lagged(1, within(&row::town)) | views::growth(&row::sales);
        CHECK(told(yearly) == "12 120.0% 13 109.1% 14 100.0% ");
        CHECK(told(in_town) == "x 200.0% y 100.0% x 100.0% ");
    }
    SECTION("within") {
        auto in_each = rows | views::within(&row::town) | ranges::views::transform([](auto const& town) {
                           return town.elements | views::share(&row::sales);
                       }) | ranges::views::join;
        CHECK(told(in_each) == "x 10.0% x 30.0% x 60.0% y 33.3% y 66.7% z 100.0% ");
    }
    SECTION("rank") {
        auto first_ten = shops | actions::rank(&shop::sales) | ranges::views::take_while([](auto const& line) { return line.standing <= 10; });
        auto by_town = shops | views::growth(&shop::sales, &shop::sales_last_year) | actions::rank(within(&shop::town), ties::dense);
        CHECK(ranked(first_ten) == "1a 2b 3d 4c ");
        CHECK(ranked(by_town) == "1a 2d 1b 1c ");
    }
}

// ---- what a view keeps of its input ----

template <class View>
concept random_and_sized = ranges::random_access_range<View> && ranges::sized_range<View> && ranges::common_range<View> && ranges::view_<View> &&
                           std::ranges::random_access_range<View> && std::ranges::sized_range<View> && std::ranges::view<View>;
template <class View>
concept forward_only = ranges::forward_range<View> && !ranges::bidirectional_range<View> && std::ranges::forward_range<View> && ranges::view_<View>;
template <class View>
concept read_once = ranges::input_range<View> && !ranges::forward_range<View> && std::ranges::input_range<View> && !std::ranges::forward_range<View> && ranges::view_<View>;

using all_shops = ranges::ref_view<std::vector<shop> const>;
using stream    = ranges::istream_view<int>;

template <class View, class Closure>
using piped_t = decltype(std::declval<View>() | std::declval<Closure>());
using growing  = decltype(views::growth(&shop::sales, &shop::sales_last_year));
using sharing  = decltype(views::share(&shop::sales));
using driving  = decltype(views::contribution(&shop::sales, &shop::sales_last_year));
using lagging  = decltype(views::lagged(1));
using grouping_by = decltype(views::within(&shop::name));
static_assert(random_and_sized<piped_t<all_shops, growing>> && ranges::range<piped_t<all_shops, growing> const>);
static_assert(random_and_sized<piped_t<all_shops, sharing>> && !ranges::range<piped_t<all_shops, sharing> const>);
static_assert(random_and_sized<piped_t<all_shops, driving>>);
static_assert(random_and_sized<piped_t<all_shops, lagging>> && ranges::range<piped_t<all_shops, lagging> const>);
static_assert(random_and_sized<piped_t<all_shops, grouping_by>>);
static_assert(random_and_sized<piped_t<std::vector<shop>, decltype(actions::rank(&shop::sales))>>);
static_assert(forward_only<piped_t<std::forward_list<shop>&, growing>> && forward_only<piped_t<std::forward_list<shop>&, sharing>> &&
              forward_only<piped_t<std::forward_list<shop>&, lagging>>);
static_assert(ranges::bidirectional_range<piped_t<std::list<shop>&, growing>> && ranges::bidirectional_range<piped_t<std::list<shop>&, lagging>> &&
              ranges::sized_range<piped_t<std::list<shop>&, lagging>>);
static_assert(read_once<piped_t<stream, lagging>> && read_once<piped_t<all_shops, decltype(views::lagged(1, within(&shop::name)))>>);
static_assert(std::is_same_v<ranges::range_reference_t<piped_t<all_shops, growing>>, entry<shop const&, growth_rate<std::int64_t>>>);
static_assert(ranges::is_infinite<piped_t<ranges::iota_view<int>, decltype(views::lagged(1, within([](int i) { return i % 2; })))>>::value);

// What is refused: temporary containers, columns by position, one pass where two are needed, what has no growth.
template <class Range, class Closure>
concept pipes = requires(Range&& range, Closure closure) { static_cast<Range&&>(range) | closure; };
static_assert(pipes<std::vector<shop>&, growing> && !pipes<std::vector<shop>, growing>);
static_assert(!pipes<column<int, count<patent>>&, lagging> && pipes<column<int, count<patent>>&, decltype(views::share())>);
static_assert(!pipes<stream, grouping_by> && !pipes<stream, decltype(views::share(patents))> && !pipes<stream, growing>);
static_assert(pipes<stream, decltype(views::share(patents, patents(1)))>);
static_assert(!pipes<std::ranges::istream_view<int>, lagging>);  // its iterators cannot be copied, which range-v3 wants
static_assert(!pipes<std::vector<town>&, decltype(views::growth(&town::shops, &town::people))> && !pipes<std::vector<shop>&, decltype(views::growth())>);

// ---- constant expressions ----

struct sector {
    int           id;
    count<patent> now, before;
};
constexpr std::array sectors{sector{1, patents(3), patents(2)}, sector{2, patents(5), patents(4)}, sector{3, patents(9), patents(6)}};

constexpr bool in_constant_expressions() {
    int         seen = 0;
    auto const check = [&](auto&& view, auto const& expected) {
        for (auto const& [s, value] : view) {
            if (!(value == expected(s))) return false;
            ++seen;
        }
        return true;
    };
    bool ok = check(sectors | views::growth(&sector::now, &sector::before), [](sector const& s) { return growth(s.now, s.before); });
    ok = ok && check(sectors | views::share(&sector::now), [](sector const& s) { return share(s.now, patents(17)); });
    ok = ok && check(sectors | views::contribution(&sector::now, &sector::before), [](sector const& s) { return contribution(s.now, s.before, patents(12)); });
    ok = ok && check(sectors | views::per_10k(&sector::now, &sector::before), [](sector const& s) { return per_10k(s.now, s.before); });
    auto series = sectors | views::lagged(1) | views::growth(&sector::now);
    ok = ok && series.size() == 2 && series[1].value == growth(patents(9), patents(5)) && series.end() - series.begin() == 2 && (*--series.end())->id == 3;
    auto copy = series;
    copy      = sectors | views::lagged(1) | views::growth(&sector::now);
    return ok && seen == 12 && copy[0].element.id == 2;
}
static_assert(in_constant_expressions());

TEST_CASE("range_v3: the same at run time") { CHECK(in_constant_expressions()); }

// ---- laziness ----

TEST_CASE("range_v3: nothing is computed before it is read") {
    int        calls = 0;
    auto const sales = [&](shop const& s) { return ++calls, s.sales; };
    auto const last  = [&](shop const& s) { return s.sales_last_year; };

    SECTION("growth: each element when it is read") {
        auto view = shops | views::growth(sales, last);
        CHECK(view.size() == 4);
        auto at = view.begin();
        ++at;
        CHECK(calls == 0);
        CHECK((*at).value == growth(patents(90), patents(60)));
        CHECK(calls == 1);
        (void)view[3];
        CHECK(calls == 2);
        auto first_two = view | ranges::views::take(2);
        CHECK(calls == 2);
        CHECK(ranges::distance(first_two | ranges::views::filter([](auto const& e) { return e.value > growth(patents(1), patents(1)); })) == 2);
        CHECK(calls == 4);
    }
    SECTION("share: the sum when it is begun, once; then each") {
        auto view = shops | views::share(sales);
        CHECK(view.size() == 4);
        CHECK(calls == 0);
        auto at = view.begin();
        CHECK(calls == 4);
        (void)*at;
        CHECK(calls == 5);
        auto const again = view.begin();
        CHECK(calls == 5);
        CHECK(at == again);
        auto copy = view;  // knows the sum
        CHECK((*copy.begin()).value == share(patents(120), patents(300)));
        CHECK(calls == 6);
    }
    SECTION("share of a whole that is given: no pass") {
        auto view = shops | views::share(sales, patents(300));
        (void)view.begin();
        CHECK(calls == 0);
        CHECK(view[1].value == share(patents(90), patents(300)));
        CHECK(calls == 1);
    }
    SECTION("contribution: the whole before when it is begun") {
        auto view = shops | views::contribution(last, sales);
        CHECK(calls == 0);
        (void)view.begin();
        CHECK(calls == 4);
        (void)*view.begin();
        CHECK(calls == 5);
    }
    SECTION("lagged: nothing, and its elements when they are read") {
        auto view = shops | ranges::views::transform(sales) | views::lagged(2) | views::growth();
        (void)view.begin();
        CHECK(view.size() == 2);
        CHECK(calls == 0);
        CHECK((*view.begin()).value == growth(patents(30), patents(120)));
        CHECK(calls == 2);
    }
    SECTION("within: the keys when it is begun, once") {
        auto view = shops | views::within([&](shop const& s) { return ++calls, s.name < "c"; });
        CHECK(calls == 0);
        CHECK(ranges::distance(view) == 2);
        int const once = calls;
        CHECK(ranges::distance(view) == 2);
        CHECK(calls == once);
    }
    SECTION("rank: at once, each element once") {
        (void)(shops | views::growth(sales, last) | actions::rank());
        CHECK(calls == 4);
    }
}

TEST_CASE("range_v3: what never ends") {
    auto counts = ranges::views::iota(1) | ranges::views::transform([](int i) { return patents(i); });
    auto doubled = counts | views::lagged(3) | views::growth() | ranges::views::take_while([](auto const& e) { return e.value > growth(patents(11), patents(10)); });
    CHECK(ranges::distance(doubled) == 29);  // 4 over 1 ... 32 over 29
    auto by_parity = ranges::views::iota(1) | views::lagged(1, within([](int i) { return i % 2; })) | views::growth(patents) | ranges::views::take(3);
    CHECK(told(by_parity) == "3 200.0% 4 100.0% 5 66.7% ");
}

// ---- ranges that are read once ----

auto counts_in(std::istringstream& in) {
    return ranges::istream<int>(in) | ranges::views::transform([](int i) { return patents(i); });
}

TEST_CASE("range_v3: ranges that are read once") {
    std::istringstream in("5 10 20 30 5 60 7");
    SECTION("growth and shares of a given whole") {
        auto const twice = [](int i) { return patents(2 * i); };
        CHECK(told(ranges::istream<int>(in) | views::growth(twice, patents) | ranges::views::take(2)) == "5 100.0% 10 100.0% ");
    }
    SECTION("shares") { CHECK(told(ranges::istream<int>(in) | views::share(patents, patents(40)) | ranges::views::take(3)) == "5 12.5% 10 25.0% 20 50.0% "); }
    SECTION("lagged remembers copies") {
        auto view = ranges::istream<int>(in) | views::lagged(2) | views::growth(patents);
        static_assert(std::is_same_v<ranges::range_value_t<decltype(view)>, entry<int, growth_rate<std::int64_t>>>);
        CHECK(told(view) == "20 300.0% 30 200.0% 5 -75.0% 60 100.0% 7 40.0% ");
    }
    SECTION("lagged inside groups") {
        CHECK(told(ranges::istream<int>(in) | views::lagged(1, within([](int i) { return i % 2; })) | views::growth(patents)) ==
              "20 100.0% 30 50.0% 5 0.0% 60 100.0% 7 40.0% ");
    }
    SECTION("rank owns what it read") {
        auto const league = ranges::istream<int>(in) | views::lagged(1) | views::growth(patents) | actions::rank();
        CHECK(ranked(league) == "1" "60 2" "10 2" "20 4" "30 5" "5 6" "7 ");
        CHECK(ranked(std::vector<int>{3, 9, 3} | actions::rank()) == "19 23 23 ");
        std::istringstream more("3 9 4");
        CHECK(ranked(ranges::istream<int>(more) | actions::rank(ascending)) == "13 24 39 ");
    }
    SECTION("fewer than the lag") {
        std::istringstream few("5 10");
        CHECK(told(counts_in(few) | views::lagged(2) | views::growth()).empty());
        std::istringstream none;
        CHECK(told(counts_in(none) | views::lagged(1, within([](auto const&) { return 0; })) | views::growth()).empty());
    }
}

// ---- edges ----

TEST_CASE("range_v3: empty and single ranges") {
    std::vector<shop> const none, one{shops[0]};
    CHECK(told(none | views::growth(&shop::sales, &shop::sales_last_year)).empty());
    CHECK(told(none | views::share(&shop::sales)).empty());
    CHECK(told(none | views::contribution(&shop::sales, &shop::sales_last_year)).empty());
    CHECK(told(none | views::lagged(1) | views::growth(&shop::sales)).empty());
    CHECK((none | views::lagged(3)).size() == 0);
    CHECK(ranges::empty(none | views::within(&shop::name)));
    CHECK(ranges::empty(none | actions::rank(&shop::sales)));
    CHECK(told(one | views::share(&shop::sales)) == "a 100.0% ");
    CHECK((one | views::lagged(1)).size() == 0);
    CHECK(ranges::distance(one | views::lagged(1)) == 0);
    auto short_of_lag = shops | views::lagged(9);
    CHECK(short_of_lag.begin() == short_of_lag.end());
    CHECK(ranges::distance(short_of_lag | ranges::views::reverse) == 0);
    CHECK(ranges::distance(one | views::within(&shop::name)) == 1);
    CHECK(ranked(one | actions::rank(&shop::sales)) == "1a ");
}

struct reported {
    char                         name;
    std::optional<count<patent>> now, before;
};
std::vector<reported> const reports{{'a', patents(6), patents(4)}, {'b', patents(5), patents(0)}, {'c', std::nullopt, patents(4)},
                                    {'d', patents(9), std::nullopt}, {'e', patents(9), patents(3)}, {'f', patents(-1), patents(-2)}};

TEST_CASE("range_v3: zero bases, missing values and errors") {
    auto const zero = std::vector{sector{1, patents(3), patents(2)}, sector{2, patents(5), patents(0)}};
    auto view = zero | views::growth(&sector::now, &sector::before);
    CHECK(view[0].value == growth(patents(3), patents(2)));  // the error comes with its element
    CHECK_THROWS_WITH(view[1], "element [1]: growth(5, 0): the base is zero; the try_ form answers nullopt there");
    auto tried = zero | views::try_growth(&sector::now, &sector::before);
    CHECK(tried[0].value == growth(patents(3), patents(2)));
    CHECK(!tried[1].value);
    CHECK_THROWS_AS((zero | views::lagged(1) | views::growth(&sector::before) | views::share(&sector::before)).front(), error);

    auto const values = reports | views::growth(&reported::now, &reported::before, bases::magnitude);
    std::string there;
    for (auto const& e : values)
        if (e.value) there += e->name;
    CHECK(there == "aef");
    CHECK(values[5].value == growth(patents(3), patents(2)));
    CHECK(ranked(values | ranges::views::transform([](auto const& e) { return e.value.has_value(); }) | actions::rank()) == "11 11 11 40 40 40 ");
    auto league = reports | views::try_growth(&reported::now, &reported::before) | actions::rank(missing::keep);
    std::string order;
    for (auto const& [standing, report, value] : league) order += report.name + std::to_string(standing.whole());
    CHECK(order == "e1a2b0c0d0f0");
    CHECK(ranges::distance(reports | views::try_growth(&reported::now, &reported::before) | actions::rank(missing::drop)) == 2);
    CHECK_THROWS_AS((reports | views::try_growth(&reported::now, &reported::before) | actions::rank()), error);

    std::vector<count<patent>> const nothing{patents(0), patents(0)}, mixed{patents(-1), patents(3)};
    auto of_nothing = nothing | views::share();
    (void)of_nothing.begin();
    CHECK_THROWS_WITH(*of_nothing.begin(), "element [0]: share(0, 0): the whole is zero; the try_ form answers nullopt there");
    CHECK(!(nothing | views::try_share()).front().value);
    CHECK_THROWS_WITH((mixed | views::share()).front(), "element [0]: share(-1, 2): a part of a whole cannot be negative");
    auto no_whole = zero | views::contribution(&sector::now, &sector::before, patents(0));
    CHECK_THROWS_AS(*no_whole.begin(), error);
    CHECK_THROWS_WITH(shops | views::lagged(0), "lagged(0): outside the range that is there");
    CHECK_THROWS_WITH(shops | views::lagged(-1, within(&shop::name)), "lagged(-1): outside the range that is there");
}

// ---- among the adaptors of range-v3 and of the standard library ----

TEST_CASE("range_v3: range-v3's adaptors before and after") {
    auto const sells = [](shop const& s) { return s.sales > patents(50); };
    CHECK(told(shops | ranges::views::filter(sells) | views::share(&shop::sales)) == "a 44.4% b 33.3% d 22.2% ");
    CHECK(told(shops | ranges::views::reverse | views::growth(&shop::sales, &shop::sales_last_year) | ranges::views::drop(1) | ranges::views::reverse) ==
          "a 20.0% b 50.0% c 50.0% ");
    CHECK(told(shops | ranges::views::chunk(2) | ranges::views::transform([](auto pair) { return pair | views::share(&shop::sales); }) | ranges::views::join) ==
          "a 57.1% b 42.9% c 33.3% d 66.7% ");
    auto const closure = ranges::views::filter(sells) | views::growth(&shop::sales, &shop::sales_last_year) | ranges::views::take(2);
    CHECK(told(shops | closure) == "a 20.0% b 50.0% ");
    CHECK(ranked(shops | (views::share(&shop::sales) | actions::rank(ascending))) == "1c 2d 3b 4a ");
    CHECK(told(views::growth(shops, &shop::sales, &shop::sales_last_year) | ranges::views::stride(3)) == "a 20.0% d -40.0% ");
    CHECK(ranked(actions::rank(shops, &shop::sales)) == "1a 2b 3d 4c ");
    for (auto const& [i, e] : shops | views::growth(&shop::sales, &shop::sales_last_year) | ranges::views::enumerate) CHECK(e->name == shops[i].name);
    auto sorted = shops | views::growth(&shop::sales, &shop::sales_last_year) | ranges::to<std::vector>() | ranges::actions::sort(ascending, [](auto const& e) { return e.value; });
    CHECK(told(sorted) == "d -40.0% a 20.0% b 50.0% c 50.0% ");
    CHECK(shops[0].name == "a");
    auto const stored = shops | views::lagged(1) | ranges::to<std::vector>();
    CHECK(told(stored | views::growth(&shop::sales)) == "b -25.0% c -66.7% d 100.0% ");
    CHECK(ranges::max(shops | views::growth(&shop::sales, &shop::sales_last_year) | ranges::views::transform([](auto const& e) { return e.value; })) == growth(patents(3), patents(2)));
    // an entry keeps its element, and members of the element are projections of it
    CHECK(told(shops | views::growth(&shop::sales, &shop::sales_last_year) | ranges::views::filter([](auto const& e) { return e.value > growth(patents(1), patents(1)); }) |
               views::share(&shop::sales)) == "a 50.0% b 37.5% c 12.5% ");
}

TEST_CASE("range_v3: views of the standard library") {
    auto const sells = [least = patents(50)](shop const& s) { return s.sales > least; };
    CHECK(told(shops | std::views::filter(sells) | views::share(&shop::sales) | std::views::take(2)) == "a 44.4% b 33.3% ");
    auto named = shops | std::views::filter(sells);
    CHECK(told(named | views::lagged(1) | views::growth(&shop::sales)) == "b -25.0% d -33.3% ");
    CHECK(ranked(named | actions::rank(&shop::sales, ascending)) == "1d 2b 3a ");
    CHECK(ranked(shops | std::views::reverse | actions::rank(&shop::sales_last_year) | std::views::drop(1)) == "1a 3b 4c ");
    CHECK(told(std::views::iota(1, 4) | std::views::transform([](int i) { return patents(i); }) | views::share() | std::views::reverse) == "3 50.0% 2 33.3% 1 16.7% ");
    CHECK(ranges::distance(rows | std::views::drop(1) | views::within(&row::town)) == 3);
    static_assert(random_and_sized<decltype(std::views::iota(1, 4) | views::lagged(1))>);
}

TEST_CASE("range_v3: columns") {
    auto const now = make_column(shops, &shop::name, &shop::sales), before = make_column(shops, &shop::name, &shop::sales_last_year);
    auto const both = matched(now, before);
    CHECK(told(now | views::share()) == "a 40.0% b 30.0% c 10.0% d 20.0% ");
    CHECK(told(now | views::share(patents(600))) == "a 20.0% b 15.0% c 5.0% d 10.0% ");
    CHECK(told(both | views::contribution()) == "a 7.1 points b 10.7 points c 3.6 points d -14.3 points ");
    CHECK(ranked(both | views::growth() | actions::rank()) == "1b 1c 3a 4d ");
    CHECK(ranked(now | actions::rank(ascending, within([](auto const& o) { return o.key < "c"; }))) == "1b 2a 1c 2d ");
    CHECK(ranked(growth(now, before) | actions::rank() | ranges::views::take(1)) == "1b ");
    auto const back = make_column(both | views::growth(), &observation<std::string, growth_rate<std::int64_t>>::key, &observation<std::string, growth_rate<std::int64_t>>::value);
    CHECK(back == growth(now, before));
    auto const by_year = column<int, count<patent>>(sequence<observation<int, count<patent>>>());
    CHECK(told(by_year | views::share()).empty());
    std::vector<observation<int, count<patent>>> const series{{2022, patents(10)}, {2023, patents(12)}, {2024, patents(9)}};
    CHECK(told(series | views::lagged(1) | views::growth()) == "2023 20.0% 2024 -25.0% ");
}

// ---- ownership ----

TEST_CASE("range_v3: what outlives what") {
    SECTION("lines own the elements of a range that has no name") {
        auto const league = std::vector<shop>(shops) | actions::rank(&shop::sales);
        static_assert(std::is_same_v<ranges::range_value_t<decltype(league)>, league_line<shop>>);
        auto const copy = league;
        CHECK(ranked(copy) == "1a 2b 3d 4c ");
        CHECK(&*copy.begin() == &*league.begin());
    }
    SECTION("and refer to those of one that has") {
        auto const league = shops | actions::rank(&shop::sales);
        CHECK(&league[0].element == &shops[0]);
        auto const rates = shops | views::growth(&shop::sales, &shop::sales_last_year) | actions::rank();
        CHECK(&rates[0].element == &shops[1]);
    }
    SECTION("a group outlives the view of groups") {
        auto const groups = rows | ranges::views::filter([](row const& r) { return r.town != 'z'; }) | views::within(&row::town) | ranges::to<std::vector>();
        CHECK(groups.size() == 2);
        CHECK(told(groups[0].elements | views::share(&row::sales)) == "x 10.0% x 30.0% x 60.0% ");
        CHECK(&groups[1].elements[0] == &rows[1]);
    }
    SECTION("views are moved, copied and assigned, with functions that cannot be") {
        count<patent> const base = patents(100);
        auto const          over = [&base](shop const&) { return base; };
        auto view = shops | views::growth(&shop::sales, over);
        auto moved = std::move(view);
        auto other = shops | views::growth(&shop::sales, over);
        other      = moved;
        CHECK(told(other) == "a 20.0% b -10.0% c -70.0% d -40.0% ");
        decltype(other) later;
        later = std::move(moved);
        CHECK(told(later) == told(other));
        auto grouped = rows | views::within([&base](row const& r) { return r.sales < base; });
        auto again   = grouped;
        again        = grouped;
        CHECK(ranges::distance(again) == 1);
        auto lagged_in = rows | views::lagged(1, within(&row::town));
        auto at        = lagged_in.begin();
        auto second    = lagged_in;
        CHECK(told(second | views::growth(&row::sales)) == "x 200.0% y 100.0% x 100.0% ");
        CHECK((*at).now.sales == patents(30));
    }
    SECTION("elements can be changed through a view") {
        std::vector<shop> mine = shops;
        for (auto const& [s, rate] : mine | views::growth(&shop::sales, &shop::sales_last_year)) s.online = patents(0);
        CHECK(mine[1].online == patents(0));
    }
}

// ---- names ----

TEST_CASE("range_v3: beside using namespace ranges") {
    using namespace ranges;
    auto league = shops | myriad::views::growth(&shop::sales, &shop::sales_last_year) | myriad::actions::rank() | ranges::views::take(1);
    CHECK(ranked(league) == "1b ");
}

// ---- the algorithms of the core on views ----

TEST_CASE("range_v3: the core takes views of range-v3") {
    auto const sells   = [](shop const& s) { return s.sales > patents(50); };
    auto       selling = shops | ranges::views::filter(sells);
    auto       sales   = selling | ranges::views::transform(&shop::sales);
    auto const ranks   = rank(sales);
    CHECK((ranks.size() == 3 && ranks[0] == 1 && ranks[1] == 2 && ranks[2] == 3));
    CHECK(sum(sales) == patents(270));
    CHECK(rank_of(sales, patents(100)) == 2);
    CHECK(league(selling, &shop::sales, ascending)[0].element.name == "d");
    CHECK(top(selling, 1, &shop::sales).size() == 1);
    CHECK(growth(selling, &shop::sales, &shop::sales_last_year)[2] == growth(patents(60), patents(100)));
    CHECK(share(sales)[0] == share(patents(120), patents(270)));
    CHECK(*lagged_growth(sales, 1)[1] == growth(patents(90), patents(120)));
    CHECK(contribution(selling, &shop::sales, &shop::sales_last_year).size() == 3);
    CHECK(make_column(selling, &shop::name, &shop::sales).at("b") == patents(90));
    // and those of this layer, by their values
    auto rates = shops | views::growth(&shop::sales, &shop::sales_last_year);
    CHECK(rank(rates, ties::dense)[0] == 2);
    for (auto const& [standing, s, rate] : top(rates, 1)) CHECK((standing == 1 && rate == growth(patents(3), patents(2)) && s.sales_last_year < patents(61)));
    CHECK(league(rates, within(&shop::town)).size() == 4);
}

// ---- the same as the core, on random input ----

struct item {
    int                          group;
    count<patent>                now, before;
    std::optional<count<patent>> perhaps;
    count<person>                people;
};

template <class Answer, class View>
bool same(Answer const& answer, View&& view) {
    auto at = answer.begin();
    for (auto&& e : view) {
        if (at == answer.end() || !(*at == e.value)) return false;
        ++at;
    }
    return at == answer.end();
}
// The standings and indices of a league of the core, and of ours.
template <class League, class Lines>
bool same_league(League const& league, Lines&& lines, std::vector<item> const& items) {
    auto at = league.places().begin();
    for (auto const& line : lines) {
        if (at == league.places().end() || !(at->standing == line.standing) || &line.element != &items[at->index]) return false;
        ++at;
    }
    return at == league.places().end();
}

TEST_CASE("range_v3: the same as the core on random input") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    auto const      below = [&](unsigned n) { return static_cast<int>(random.below(n)); };
    for (int round = 0; round != 200; ++round) {
        std::vector<item> items(static_cast<std::size_t>(below(30)));
        for (item& i : items) {
            i = {below(4), patents(below(20)), patents(1 + below(20)), std::nullopt, people(1 + below(9))};
            if (below(4) != 0) i.perhaps = patents(below(5) - 1);
        }
        std::list<item> const linked(items.begin(), items.end());
        auto const            read_once = [&] { return ranges::views::generate_n([&, i = std::size_t{0}]() mutable { return items[i++]; }, items.size()); };
        std::size_t const     lag       = static_cast<std::size_t>(1 + below(4));

        auto const grown = growth(items, &item::now, &item::before);
        CHECK(same(grown, items | views::growth(&item::now, &item::before)));
        CHECK(same(grown, linked | views::growth(&item::now, &item::before)));
        CHECK(same(grown, read_once() | views::growth(&item::now, &item::before)));
        CHECK(same(per_10k(items, &item::now, &item::people), items | views::per_10k(&item::now, &item::people)));
        CHECK(same(contribution(items, &item::now, &item::before), linked | views::contribution(&item::now, &item::before)));
        CHECK(same(share(items, &item::before), linked | views::share(&item::before)));
        CHECK(same(try_share(items, &item::now, &item::before), read_once() | views::try_share(&item::now, &item::before)));
        for (bases const rule : {bases::undefined, bases::magnitude})
            CHECK(same(growth(items, &item::now, &item::perhaps, rule), items | views::growth(&item::now, &item::perhaps, rule)));

        // lagged: those of the core that have one before them
        auto const has_earlier = [&](auto const& answers) { return ranges::views::drop(answers, static_cast<std::ptrdiff_t>((std::min)(lag, items.size()))); };
        auto const lagged_here = lagged_growth(items, lag, &item::before);
        auto const expected    = has_earlier(lagged_here) | ranges::views::transform([](auto const& g) { return *g; }) | ranges::to<std::vector>();
        CHECK(same(expected, items | views::lagged(lag) | views::growth(&item::before)));
        CHECK(same(expected, linked | views::lagged(lag) | views::growth(&item::before)));
        CHECK(same(expected, read_once() | views::lagged(lag) | views::growth(&item::before)));
        auto const inside   = lagged_growth(items, lag, &item::before, within(&item::group));
        auto const expected_inside = inside | ranges::views::filter([](auto const& g) { return g.has_value(); }) | ranges::views::transform([](auto const& g) { return *g; }) |
                                     ranges::to<std::vector>();
        CHECK(same(expected_inside, linked | views::lagged(lag, within(&item::group)) | views::growth(&item::before)));
        CHECK(same(expected_inside, read_once() | views::lagged(lag, within(&item::group)) | views::growth(&item::before)));

        // within: every element once, under its key, in order; groups by their first elements
        std::map<int, std::vector<item const*>> by_key;
        std::vector<int>                        keys;
        for (item const& i : items) {
            if (by_key[i.group].empty()) keys.push_back(i.group);
            by_key[i.group].push_back(&i);
        }
        std::size_t g = 0;
        for (auto const& [key, elements] : items | views::within(&item::group)) {
            REQUIRE(g < keys.size());
            CHECK(key == keys[g++]);
            CHECK(ranges::equal(elements, by_key[key], {}, [](item const& i) { return &i; }));
        }
        CHECK(g == keys.size());

        for (ties const rule : {ties::competition, ties::modified, ties::dense, ties::ordinal, ties::fractional}) {
            CHECK(same_league(league(items, &item::now, rule), items | actions::rank(&item::now, rule), items));
            CHECK(same_league(league(items, &item::now, rule, ascending, within(&item::group)),
                              items | actions::rank(rule, within(&item::group), &item::now, ascending), items));
            CHECK(same_league(league(items, &item::perhaps, rule, missing::keep), items | actions::rank(&item::perhaps, rule, missing::keep), items));
            CHECK(same_league(league(items, &item::perhaps, rule, missing::drop), items | actions::rank(&item::perhaps, rule, missing::drop), items));
        }
    }
}

}  // namespace
