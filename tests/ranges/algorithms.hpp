// SPDX-License-Identifier: BSL-1.0
//
// Every algorithm over a range, for the property that any range gives what a std::vector of the same elements gives,
// or is refused. algorithms.py checks that none is left out.
#pragma once

#include <myriad/audit/columns.hpp>
#include <myriad/growth.hpp>
#include <myriad/literals.hpp>
#include <myriad/measures/apportionment.hpp>
#include <myriad/measures/contribution.hpp>
#include <myriad/measures/distribution.hpp>
#include <myriad/measures/entropy.hpp>
#include <myriad/measures/index_number.hpp>
#include <myriad/measures/inequality.hpp>
#include <myriad/measures/lagged_growth.hpp>
#include <myriad/measures/pooled.hpp>
#include <myriad/measures/share_change.hpp>
#include <myriad/measures/specialisation.hpp>
#include <myriad/measures/standardised_ratio.hpp>
#include <myriad/measures/weighted_quantile.hpp>
#include <myriad/per.hpp>
#include <myriad/rank.hpp>
#include <myriad/share.hpp>
#include <myriad/status.hpp>
#include <myriad/sum.hpp>
#include <myriad/tally.hpp>
#include <myriad/top_list.hpp>

#include "catch.hpp"

#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace ranges_of_all_kinds {

using namespace myriad;
using namespace myriad::units;

struct shop {
    int           number = 0;
    int           town    = 0;
    count<patent> now{1}, before{1};
    count<person> people{1};
};

inline std::vector<shop> const shops{{1, 1, patents(60), patents(50), people(7)},  {2, 2, patents(90), patents(95), people(9)},
                                     {3, 1, patents(60), patents(30), people(4)},  {4, 3, patents(10), patents(20), people(2)},
                                     {5, 2, patents(120), patents(80), people(8)}, {6, 1, patents(10), patents(10), people(1)}};

// What an element is, whatever refers to it.
inline shop const& the_shop(shop const& s) { return s; }
inline shop const& the_shop(std::unique_ptr<shop> const& s) { return *s; }

// Projections to values, and to references to members. (Not &shop::now: an element may be a proxy or a pointer.)
inline constexpr auto now     = [](auto const& s) { return the_shop(s).now; };
inline constexpr auto before  = [](auto const& s) { return the_shop(s).before; };
inline constexpr auto persons = [](auto const& s) { return the_shop(s).people; };
inline constexpr auto town    = [](auto const& s) { return the_shop(s).town; };
inline constexpr auto rates   = [](auto const& s) { return growth(the_shop(s).now, the_shop(s).before); };
inline constexpr auto density = [](auto const& s) { return per_10k(the_shop(s).now, the_shop(s).people); };
inline constexpr auto index   = [](auto const& s) { return index_of(the_shop(s).now, the_shop(s).before); };
inline constexpr auto seen    = [](auto const& s) { return observed<count<patent>>(the_shop(s).now, statuses()); };
inline constexpr auto name    = [](auto const& s) { return std::to_string(the_shop(s).number); };

// An algorithm, and whether a range that is read once will do.
enum class takes { once, twice };
template <class Ask>
struct algorithm {
    char const* name;
    takes       reads;
    Ask         ask;
};
template <class Ask>
algorithm(char const*, takes, Ask) -> algorithm<Ask>;

#define ASKED(reads, ...) \
    algorithm { #__VA_ARGS__, takes::reads, [](auto&& r) -> decltype(__VA_ARGS__) { return __VA_ARGS__; } }

inline auto const of_shops = std::tuple{
    ASKED(once,  rank(r, now)),
    ASKED(once,  rank(r, name, ascending, ties::dense)),
    ASKED(once,  rank(r, now, within(town), ties::fractional)),
    ASKED(twice, rank_of(r, patents(60), now)),
    ASKED(twice, rank_of(r, patents(60), now, ties::dense)),
    ASKED(twice, league(r, now)),
    ASKED(twice, league(r, name, within(town))),
    ASKED(once,  top(r, 2, now)),
    ASKED(twice, bottom(r, 2, now)),
    ASKED(once,  percentile_rank(r, now)),
    ASKED(once,  cumulative_distribution(r, now, within(town))),
    ASKED(once,  n_tiles(r, 2, now)),
    ASKED(once,  quantile(r, "25%"_pct, quantiles::hazen, now)),
    ASKED(once,  median(r, rates)),
    ASKED(once,  median(r, now, weighted_by(persons))),
    ASKED(once,  make_tally(r, town, now)),
    ASKED(once,  sum(r, now)),
    ASKED(once,  sum(r, seen)),
    ASKED(once,  marks_of(r, seen)),
    ASKED(once,  growth(r, now, before)),
    ASKED(once,  growth(r, now, before, bases::magnitude)),
    ASKED(once,  try_growth(r, now, before)),
    ASKED(once,  lagged_growth(r, 1, now)),
    ASKED(once,  lagged_growth(r, 1, now, within(town))),
    ASKED(twice, share(r, now)),
    ASKED(once,  share(r, before, [](auto const& s) { return the_shop(s).now + the_shop(s).before; })),
    ASKED(twice, try_share(r, now)),
    ASKED(once,  try_share(r, now, before)),
    ASKED(twice, share_change(r, now, before)),
    ASKED(once,  per_10k(r, now, persons)),
    ASKED(once,  try_per<100>(r, now, persons)),
    ASKED(once,  multiple_of(r, now, before)),
    ASKED(twice, contribution(r, now, before)),
    ASKED(once,  pooled(r, rates)),
    ASKED(twice, pooled_growth(r, now, before)),
    ASKED(twice, pooled_share(r, before, [](auto const& s) { return the_shop(s).now + the_shop(s).before; })),
    ASKED(twice, pooled_per<10>(r, now, persons)),
    ASKED(once,  herfindahl(r, now)),
    ASKED(once,  herfindahl_points(r, now)),
    ASKED(once,  concentration_ratio(r, 2, now)),
    ASKED(once,  gini(r, now)),
    ASKED(once,  hoover(r, now, weighted_by(persons))),
    ASKED(once,  lorenz_curve(r, now)),
    ASKED(once,  theil(r, now)),
    ASKED(once,  shannon(r, now)),
    ASKED(twice, location_quotient(r, now, before)),
    ASKED(once,  krugman_specialisation(r, now, before)),
    ASKED(once,  standardised_per<10>(r, now, persons, before)),
    ASKED(once,  expected(r, persons, density)),
    ASKED(twice, apportion(r, 10, apportionment::webster, now)),
    ASKED(twice, rounded_shares<1>(r, apportionment::largest_remainder, now)),
    ASKED(twice, fixed_base_index(r, 1, now)),
    ASKED(twice, rebased(r, 2, index)),
    ASKED(once,  chained_index(r, rates)),
    ASKED(once,  make_column(r, name, now)),
};

// The same of ranges of counts, without a projection.
inline auto const of_counts = std::tuple{
    ASKED(once,  rank(r)),
    ASKED(twice, rank_of(r, patents(60))),
    ASKED(twice, league(r)),
    ASKED(twice, bottom(r, 2)),
    ASKED(once,  n_tiles(r, 2)),
    ASKED(once,  median(r)),
    ASKED(once,  sum(r)),
    ASKED(once,  lagged_growth(r, 2)),
    ASKED(twice, share(r)),
    ASKED(twice, try_share(r)),
    ASKED(once,  gini(r)),
    ASKED(once,  herfindahl(r)),
    ASKED(twice, apportion(r, 10, apportionment::d_hondt)),
    ASKED(twice, fixed_base_index(r, 1)),
    ASKED(twice, audit_growths(r, r, std::vector<decimal<0, percent>>(6, "0%"_pct))),
    ASKED(twice, audit_shares(std::vector<count<patent>>(6, patents(10)), r, std::vector<decimal<0, percent>>(6, "0%"_pct))),
};
#undef ASKED

// ---- equal answers ----

template <class A, class B>
bool same(A const& a, B const& b) {
    if constexpr (requires { a.standing; a.element; b.element; })
        return a.standing == b.standing && same(a.element, b.element);
    else if constexpr (requires { the_shop(a).number; the_shop(b).number; })
        return the_shop(a).number == the_shop(b).number;
    else if constexpr (requires { a.begin(); b.begin(); a.size(); b.size(); }) {
        if (a.size() != b.size()) return false;
        auto at = b.begin();
        for (auto&& x : a) {
            if (!same(x, *at)) return false;
            ++at;
        }
        return true;
    } else if constexpr (requires { a.population; })
        return a == b;
    else
        return bool(a == b);
}

// Every algorithm that takes the range that `make` makes gives what it gives of a std::vector. Made anew for each, because
// some ranges can be read only once; and taken with and without a name, and as const where that can be walked.
template <takes Reads = takes::twice, class Make, class Algorithms, class Element>
void check_each(Make const& make, Algorithms const& algorithms, std::vector<Element> const& expected) {
    auto const check = [&](auto const& algorithm) {
        INFO(algorithm.name);
        auto const answer = algorithm.ask(expected);
        using Range       = decltype(make());
        constexpr bool is_taken = std::is_invocable_v<decltype(algorithm.ask) const&, std::remove_reference_t<Range>&>;
        CHECK(is_taken == (Reads == takes::twice || algorithm.reads == takes::once));
        if constexpr (is_taken) {
            auto&& named = make();
            CHECK(same(algorithm.ask(named), answer));
            if constexpr (std::is_invocable_v<decltype(algorithm.ask) const&, std::remove_reference_t<Range> const&>) {
                auto&& again = make();
                CHECK(same(algorithm.ask(std::as_const(again)), answer));
            }
        }
    };
    std::apply([&](auto const&... each) { (check(each), ...); }, algorithms);
}

template <takes Reads = takes::twice, class Make>
void check_shops(Make const& make) {
    check_each<Reads>(make, of_shops, shops);
}
template <takes Reads = takes::twice, class Make>
void check_counts(Make const& make) {
    static std::vector<count<patent>> const counts = [] {
        std::vector<count<patent>> all;
        for (shop const& s : shops) all.push_back(s.now);
        return all;
    }();
    check_each<Reads>(make, of_counts, counts);
}

}  // namespace ranges_of_all_kinds
