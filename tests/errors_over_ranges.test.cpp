// SPDX-License-Identifier: BSL-1.0
//
// Over a range or a column an error names the element: its index, and its key where it has one. Each algorithm is
// asked about a range with one bad element, wherever that stands.
#include <myriad/audit/joint.hpp>
#include <myriad/audit/reading.hpp>
#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/literals.hpp>
#include <myriad/measures/apportionment.hpp>
#include <myriad/measures/based.hpp>
#include <myriad/measures/contribution.hpp>
#include <myriad/measures/distribution.hpp>
#include <myriad/measures/entropy.hpp>
#include <myriad/measures/index_number.hpp>
#include <myriad/measures/inequality.hpp>
#include <myriad/measures/lagged_growth.hpp>
#include <myriad/measures/pooled.hpp>
#include <myriad/measures/rank_change.hpp>
#include <myriad/measures/restated.hpp>
#include <myriad/measures/shift_share.hpp>
#include <myriad/measures/specialisation.hpp>
#include <myriad/measures/weighted_quantile.hpp>
#include <myriad/per.hpp>
#include <myriad/places/china.hpp>
#include <myriad/quantile.hpp>
#include <myriad/range_v3.hpp>
#include <myriad/share.hpp>
#include <myriad/status.hpp>
#include <myriad/top_list.hpp>

#include "catch.hpp"

#include <range/v3/view/reverse.hpp>

#include <chrono>
#include <limits>
#include <list>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::audits;
using namespace myriad::units;
using namespace myriad::tables;

// One element of a range, fit for every algorithm.
struct town {
    std::string           name;
    count<patent>         now        = patents(20);
    count<patent>         before     = patents(10);
    count<patent>         whole      = patents(30);
    count<person>         population = people(1000);
    std::optional<double> density    = 1.0;
    restated_base<patent> base{patents(10), patents(9)};
};

std::vector<town> towns() {
    std::vector<town> all(12);
    for (std::size_t i = 0; i != all.size(); ++i) {
        all[i].name   = "town " + std::to_string(i);
        all[i].now    = patents(20 + static_cast<std::int64_t>(i));
        all[i].before = patents(10 + static_cast<std::int64_t>(i));
    }
    return all;
}

template <class Question>
std::string message(Question const& question) {
    try {
        static_cast<void>(question());
    } catch (error const& e) {
        return e.what();
    }
    return "no error";
}

std::string index(std::size_t i) { return "element [" + std::to_string(i) + "]"; }

// Asks about ranges that are bad at an index each, the borders among them, and wants the index named at the start.
template <class Spoil, class Question>
void names_the_index(Spoil const& spoil, Question const& question, std::size_t first = 0) {
    std::mt19937 engine(8);
    for (std::size_t const bad : {first, std::size_t{11}, first + engine() % (12 - first), first + engine() % (12 - first)}) {
        auto all = towns();
        spoil(all[bad]);
        INFO(bad);
        CHECK(message([&] { return question(all); }).substr(0, index(bad).size() + 2) == index(bad) + ": ");
    }
}

// The same about columns: the key is named too.
template <class Spoil, class Question>
void names_the_key(Spoil const& spoil, Question const& question, std::size_t first = 0) {
    std::mt19937 engine(8);
    for (std::size_t const bad : {first, std::size_t{11}, first + engine() % (12 - first)}) {
        auto all = towns();
        spoil(all[bad]);
        std::string const want = index(bad) + ", \"town " + std::to_string(bad) + "\": ";
        CHECK(message([&] { return question(all); }).substr(0, want.size()) == want);
    }
}

auto const zero_before   = [](town& t) { t.before = patents(0); };
auto const zero_whole    = [](town& t) { t.whole = patents(0); };
auto const nobody        = [](town& t) { t.population = people(0); };
auto const below_nothing = [](town& t) { t.now = patents(-1); };
auto const no_density    = [](town& t) { t.density.reset(); };
auto const nan_density   = [](town& t) { t.density = std::numeric_limits<double>::quiet_NaN(); };

template <class Projection>
auto by_name(std::vector<town> const& all, Projection const& projection) {
    return make_column(all, &town::name, projection);
}

TEST_CASE("two projections of each element") {
    names_the_index(zero_before, [](auto& v) { return growth(v, &town::now, &town::before); });
    names_the_index(zero_before, [](auto& v) { return growth(v, &town::now, &town::before, bases::refuse); });
    names_the_index(below_nothing, [](auto& v) { return share(v, &town::now); });
    names_the_index(zero_whole, [](auto& v) { return share(v, &town::now, &town::whole); });
    names_the_index(nobody, [](auto& v) { return per_10k(v, &town::now, &town::population); });
    names_the_index(zero_before, [](auto& v) { return multiple_of(v, &town::now, &town::before); });
    names_the_index(below_nothing, [](auto& v) { return location_quotient(v, &town::now, &town::before); });
    names_the_index(below_nothing, [](auto& v) { return krugman_specialisation(v, &town::now, &town::before); });
    names_the_index([](town& t) { t.base.comparable = patents(0); },
                    [](auto& v) { return growth(v, &town::now, [](town const& t) { return t.base.comparable; }); });
}

TEST_CASE("columns by their keys") {
    auto const now    = [](auto& v) { return by_name(v, &town::now); };
    auto const before = [](auto& v) { return by_name(v, &town::before); };
    names_the_key(zero_before, [&](auto& v) { return growth(now(v), before(v)); });
    names_the_key(zero_before, [&](auto& v) { return growth(now(v), before(v), bases::refuse); });
    names_the_key(zero_before, [&](auto& v) { return growth(now(v), make_column(v, &town::name, [](town const& t) {
                                                  return restated(t.before, t.before);
                                              })); });
    names_the_key(zero_whole, [&](auto& v) { return share(now(v), by_name(v, &town::whole)); });
    names_the_key(below_nothing, [&](auto& v) { return share(now(v)); });
    names_the_key(nobody, [&](auto& v) { return per_10k(now(v), by_name(v, &town::population)); });
    names_the_key(zero_before, [&](auto& v) { return multiple_of(now(v), before(v)); });
    names_the_key(below_nothing, [&](auto& v) { return location_quotient(now(v), before(v)); });
    names_the_key(below_nothing, [&](auto& v) { return krugman_specialisation(now(v), before(v)); });
    names_the_key(zero_whole, [&](auto& v) { return shift_share(now(v), before(v), by_name(v, &town::whole), by_name(v, &town::whole)); });
    names_the_key(no_density, [](auto& v) { return rank(by_name(v, &town::density)); });
    names_the_key(no_density, [](auto& v) { return rank_changes(by_name(v, &town::density), by_name(v, &town::density)); });
    names_the_key(zero_before, [&](auto& v) { return transform(before(v), [&](count<patent> b) { return growth(patents(1), b); }); });
}

TEST_CASE("series") {
    names_the_index(zero_before, [](auto& v) { return fixed_base_index(v, 0, [&](town const& t) { return t.before.value == 0 ? patents(growth(t.now, t.before).now()) : t.now; }); });
    std::vector<town> all = towns();
    all[4].before = patents(0);
    auto const before = by_name(all, &town::before);
    CHECK(message([&] { return lagged_growth(all, 3, &town::before); }).substr(0, 13) == "element [7]: ");
    auto const same = [](town const&) { return 0; };
    CHECK(message([&] { return lagged_growth(all, 3, &town::before, within(same)); }).substr(0, 13) == "element [7]: ");
    auto const by_year = make_column(all, [&](town const& t) { return static_cast<int>(&t - all.data()) + 2000; }, &town::before);
    CHECK(message([&] { return lagged_growth(by_year, 3); }).substr(0, 19) == "element [7], 2007: ");
    CHECK(message([&] { return lagged_growth(by_year, 3, bases::refuse); }).substr(0, 19) == "element [7], 2007: ");
    CHECK(message([&] { return lagged_growth(by_year, 0); }).substr(0, 19) == "element [0], 2000: ");
    CHECK(message([&] { return fixed_base_index(all, 4, &town::before); }).substr(0, 13) == "element [4]: ");
    std::vector<std::optional<growth_rate<>>> links(6, growth(patents(3), patents(2)));
    links[4].reset();
    CHECK(message([&] { return chained_index(links); }).substr(0, 13) == "element [4]: ");
    CHECK(message([&] { return chained_index(transform(before, [&](auto c) { return c == patents(0) ? links[4] : links[0]; })); }).substr(0, 23) ==
          "element [4], \"town 4\": ");
}

TEST_CASE("measures of a whole range") {
    names_the_index(below_nothing, [](auto& v) { return rounded_shares<2>(v, apportionment::webster, &town::now); });
    names_the_index(below_nothing, [](auto& v) { return apportion(v, 100, apportionment::largest_remainder, &town::now); });
    names_the_key(below_nothing, [](auto& v) { return rounded_shares<2>(by_name(v, &town::now), apportionment::d_hondt); });
    names_the_index(below_nothing, [](auto& v) { return herfindahl(v, &town::now); });
    names_the_index(below_nothing, [](auto& v) { return concentration_ratio(v, 3, &town::now); });
    names_the_index(below_nothing, [](auto& v) { return gini(v, &town::now, weighted_by(&town::population)); });
    names_the_index(nobody, [](auto& v) { return gini(v, &town::now, weighted_by(&town::population)); });
    names_the_index(nobody, [](auto& v) { return hoover(v, &town::now, weighted_by(&town::population)); });
    names_the_index(nobody, [](auto& v) { return theil(v, &town::now, weighted_by(&town::population)); });
    names_the_index(nobody, [](auto& v) { return lorenz_curve(v, &town::now, weighted_by(&town::population)); });
    names_the_key(below_nothing, [](auto& v) { return shannon(by_name(v, &town::now)); });
    names_the_index(no_density, [](auto& v) { return quantile(v, "25%"_pct, quantiles::hazen, &town::density); });
    names_the_index(nan_density, [](auto& v) { return median(v, &town::density); });
    names_the_index(nan_density, [](auto& v) { return median(v, &town::density, weighted_by(&town::population)); });
    names_the_index([](town& t) { t.population = people(-1); }, [](auto& v) { return median(v, &town::now, weighted_by(&town::population)); });
    names_the_index(no_density, [](auto& v) { return percentile_rank(v, &town::density); });
    names_the_index(zero_before, [](auto& v) { return pooled(v, [](town const& t) { return growth(t.now, t.before); }); });
    names_the_key([](town& t) { t.density.reset(); }, [](auto& v) {
        return pooled(transform(by_name(v, &town::density), [](auto const& d) {
            return d ? std::optional(growth(patents(2), patents(1))) : std::nullopt;
        }));
    });
}

TEST_CASE("what is dropped is counted") {
    auto all = towns();
    all[2].density.reset();
    all[5].density = -1;
    CHECK(message([&] { return herfindahl(all, &town::density, missing::drop); }).substr(0, 13) == "element [5]: ");
    CHECK(message([&] { return gini(all, &town::density, missing::drop); }).substr(0, 13) == "element [5]: ");
    std::vector<std::optional<int128>> large(6, int128(1));
    large[1].reset();
    large[4] = int128(std::int64_t{1} << 62) * int128(std::int64_t{1} << 61) * 4;
    CHECK(message([&] { return apportion(large, 100, apportionment::webster, missing::drop); }).substr(0, 13) == "element [4]: ");
    CHECK(message([&] { return apportion(large, 100, apportionment::largest_remainder, missing::drop); }).substr(0, 13) == "element [4]: ");
    CHECK(message([&] { return theil(large, missing::drop); }).substr(0, 13) == "element [4]: ");
}

TEST_CASE("orders and sums") {
    names_the_index(no_density, [](auto& v) { return rank(v, &town::density); });
    names_the_index(nan_density, [](auto& v) { return rank(v, &town::density, within(&town::name)); });
    names_the_index(nan_density, [](auto& v) { return league(v, &town::density).size(); });
    names_the_index(nan_density, [](auto& v) { return top(v, 3, &town::density).size(); });
    names_the_index(no_density, [](auto& v) { return rank_of(v, 2.0, &town::density); });
    names_the_index(no_density, [](auto& v) { return rank_of(v, 2.0, &town::density, ties::dense); });
    names_the_index(nan_density, [](auto& v) { return sum(v, [](town const& t) { return count<patent, double>{*t.density}; }); });
    names_the_index(zero_before, [](auto& v) {
        return marks_of(v, [](town const& t) { return marked(growth(t.now, t.before), status::final); });
    });
    names_the_index(nan_density, [](auto& v) {
        auto best = make_top_list<town>(3, &town::density);
        for (town const& t : v) best.add(t);
        return best.league().size();
    });
    std::vector<count<patent, int128>> const wide(3, count<patent, int128>{int128(std::int64_t{1} << 62) * int128(std::int64_t{1} << 62) * 4});
    CHECK(message([&] { return sum(wide); }).substr(0, 13) == "element [1]: ");
}

TEST_CASE("views") {
    names_the_index(zero_before, [](auto& v) {
        for (auto const& e : v | views::growth(&town::now, &town::before)) static_cast<void>(e);
        return 0;
    });
    names_the_index(zero_before, [](auto& v) { return rank(v | views::growth(&town::now, &town::before)); });
    names_the_index(zero_before, [](auto& v) { return actions::rank(v | views::growth(&town::now, &town::before)); });
    names_the_index(nobody, [](auto& v) {
        std::list<town> const all(v.begin(), v.end());
        for (auto const& e : all | views::per_10k(&town::now, &town::population) | ranges::views::reverse) static_cast<void>(e);
        return 0;
    });
    names_the_key(zero_before, [](auto& v) {
        auto const both = matched(by_name(v, &town::now), by_name(v, &town::before));
        for (auto const& e : both | views::growth()) static_cast<void>(e);
        return 0;
    });
    names_the_index(below_nothing, [](auto& v) {
        for (auto const& e : v | views::share(&town::now)) static_cast<void>(e);
        return 0;
    });
    auto all = towns();
    all[4].before = patents(0);
    auto const lagged = all | views::lagged(2) | views::growth(&town::before);
    CHECK(message([&] { return lagged[4].value; }).substr(0, 13) == "element [4]: ");
}

// ---- keys ----

enum class quarter { first = 1, second = 2 };

struct unprintable {
    int number = 0;

    friend auto operator<=>(unprintable, unprintable) = default;
};

template <class Key>
std::string start_for(Key const& key) {
    std::vector<observation<Key, count<patent>>> const one{{key, patents(0)}};
    auto const column = make_column(one, &observation<Key, count<patent>>::key, &observation<Key, count<patent>>::value);
    std::string const text = message([&] { return growth(column, column); });
    return text.substr(0, text.find(": growth"));
}

TEST_CASE("a key is printed as what it is") {
    CHECK(start_for(std::string("深圳")) == "element [0], \"深圳\"");
    CHECK(start_for(std::string_view("Shenzhen")) == "element [0], \"Shenzhen\"");
    CHECK(start_for(std::u8string(u8"深圳")) == "element [0], \"深圳\"");
    CHECK(start_for(label("Shenzhen")) == "element [0], \"Shenzhen\"");
    CHECK(start_for(place(places::beijing)) == "element [0], Beijing");
    CHECK(start_for(-7) == "element [0], -7");
    CHECK(start_for(std::uint8_t{7}) == "element [0], 7");
    CHECK(start_for('x') == "element [0], x");
    CHECK(start_for(quarter::second) == "element [0], 2");
    CHECK(start_for(std::chrono::year(2024)) == "element [0], 2024");
    CHECK(start_for(std::chrono::month(5)) == "element [0], 5");
    CHECK(start_for(std::pair(std::string("Beijing"), 2024)) == "element [0], (\"Beijing\", 2024)");
    CHECK(start_for(patents(3)) == "element [0], 3");
    CHECK(start_for(unprintable{7}) == "element [0]");
    CHECK(start_for(std::string(100, 'x')) == "element [0], \"" + std::string(63, 'x') + "...");
    CHECK(start_for(std::string(10, 'x') + std::string("万万万万万万万万万万万万万万万万万万万万")) ==
          "element [0], \"xxxxxxxxxx万万万万万万万万万万万万万万万万万...");

    std::map<std::string, town> const by_key{{"a", {}}, {"b", {"", patents(1), patents(0)}}};
    CHECK(message([&] {
        return growth(by_key, [](auto const& e) { return e.second.now; }, [](auto const& e) { return e.second.before; });
    }).substr(0, 18) == "element [1], \"b\": ");
    CHECK(message([] { failure::that_name_is_unknown("f", std::string("Shenzhen"), quarter::first, static_cast<char const*>(nullptr)); return 0; }) ==
          "f(\"Shenzhen\", 1, null): no such name");
    std::vector<town> twice(3);
    twice[1].name = "b";
    auto const column = by_name(twice, &town::now);
    CHECK(message([&] { return growth(column, column); }) == "element [2]: growth(\"\"): the key is there more than once");
    CHECK(message([&] { return column.at("c"); }) == "column::at(c): no such name");
}

// ---- around the algorithms ----

TEST_CASE("ranges in ranges are named from outside, and nothing is left behind") {
    std::vector<std::vector<count<patent>>> const years{{patents(1)}, {patents(1), patents(0)}};
    auto const inner = [](auto const& v) { return rank(v, [](auto c) { return growth(c, c); })[0]; };
    CHECK(message([&] { return rank(years, inner, [](standing a, standing b) { return a.halves < b.halves; }); }).substr(0, 26) == "element [1]: element [1]: ");
    CHECK(message([] { return growth(patents(5), patents(0)); }) == "growth(5, 0): the base is zero; the try_ form answers nullopt there");
    std::vector<town> all = towns();
    auto const        thrown = [&] {
        return rank(all, [](town const& t) -> int {
            if (t.name == "town 3") throw 3;
            return 0;
        });
    };
    CHECK_THROWS_AS(thrown(), int);
    CHECK(message([] { return growth(patents(5), patents(0)); }).substr(0, 6) == "growth");
}

TEST_CASE("several claims at once") {
    published beyond;
    beyond.coefficient = 1;
    beyond.scale       = 30;
    printed_share const shares[] = {{input::exactly(1), "10%"_printed}, {input::exactly(1), beyond}};
    CHECK(message([&] { return the_whole_of(shares, 2); }).substr(0, 13) == "element [1]: ");
    input const two[]    = {input::exactly(1), input::exactly(2)};
    claim const claims[] = {{relation::sum, "3"_printed, two}, {relation::sum, beyond, two}};
    CHECK(message([&] { return rules_behind(claims, 2); }).substr(0, 13) == "element [1]: ");
}

constexpr bool errors_need_no_place_in_constant_expressions() {
    observation<int, count<patent>> const years[] = {{2023, patents(4)}, {2024, patents(5)}};
    auto const                            column  = make_column(years, &observation<int, count<patent>>::key, &observation<int, count<patent>>::value);
    return growth(column, column)[1].key == 2024 && rank(years)[1].whole() == 1;
}
static_assert(errors_need_no_place_in_constant_expressions());

}  // namespace
