// SPDX-License-Identifier: BSL-1.0
//
// The functions of parallel.hpp beside those of one thread: the same answers, and the same first error.
#include <myriad/parallel.hpp>

#include "catch.hpp"

#include <tbb/global_control.h>

#include <array>
#include <cstdint>
#include <deque>
#include <limits>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct row {
    std::int64_t                  wide, skewed, few;
    std::uint32_t                 small;
    double                        floating;
    count<patent>                 now, before;
    count<person>                 people;
    growth_rate<>                 rate;
    std::optional<std::int64_t>   possible;
    std::int32_t                  town;
    std::int64_t                  code;
};

std::vector<row> rows(std::size_t n, bool has_all) {
    std::mt19937_64  random(n);
    std::vector<row> all(n);
    for (row& r : all) {
        r.wide     = static_cast<std::int64_t>(random());
        r.skewed   = static_cast<std::int64_t>(random() >> (random() % 64));
        r.few      = static_cast<std::int64_t>(random() % 1'000);
        r.small    = static_cast<std::uint32_t>(random());
        r.floating = static_cast<double>(r.wide >> 40) / 8;
        r.now      = patents(static_cast<std::int64_t>(random() % 5'000'000));
        r.before   = patents(static_cast<std::int64_t>(random() % 5'000'000 + 1));
        r.people   = people(static_cast<std::int64_t>(random() % 90'000 + 1));
        r.rate     = growth(patents(static_cast<std::int64_t>(random() % 500)), patents(static_cast<std::int64_t>(random() % 500 + 1)));
        r.possible = has_all || random() % 5 != 0 ? std::optional(static_cast<std::int64_t>(random() >> 20U)) : std::nullopt;
        r.town     = static_cast<std::int32_t>(random() % 700);
        r.code     = static_cast<std::int64_t>(random() % 30) << 55;
    }
    return all;
}
constexpr std::size_t sizes[] = {0, 1, 100, 32'767, 32'768, 50'001};
constexpr ties every_rule[] = {ties::competition, ties::modified, ties::dense, ties::ordinal, ties::fractional};

template <class Left, class Right>
bool same(Left const& a, Right const& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i != a.size(); ++i)
        if (!(a[i] == b[i])) return false;
    return true;
}
bool same_places(sequence<league_place> const& a, sequence<league_place> const& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i != a.size(); ++i)
        if (a[i].standing != b[i].standing || a[i].index != b[i].index) return false;
    return true;
}

// Once with the threads of the machine, but with four at least, and once with one.
template <class Check>
void with_any_threads(Check const& check) {
    tbb::global_control const four(tbb::global_control::max_allowed_parallelism, 4);
    for (int const threads : {4, 1}) {
        tbb::task_arena arena(threads);
        arena.execute(check);
    }
}

TEST_CASE("parallel ranks are those of one thread") {
    with_any_threads([] {
        for (std::size_t const n : sizes) {
            auto const all   = rows(n, false);
            auto const there = rows(n, true);
            for (ties const rule : every_rule) {
                CAPTURE(n, static_cast<int>(rule));
                CHECK(same(parallel::rank(all, &row::wide, rule), rank(all, &row::wide, rule)));
                CHECK(same(parallel::rank(all, &row::skewed, rule, ascending), rank(all, &row::skewed, rule, ascending)));
                CHECK(same(parallel::rank(all, &row::floating, rule), rank(all, &row::floating, rule)));
                CHECK(same(parallel::rank(all, &row::rate, rule), rank(all, &row::rate, rule)));
                CHECK(same(parallel::rank(there, &row::possible, rule), rank(there, &row::possible, rule)));
                CHECK(same(parallel::rank(all, &row::small, rule, within(&row::town)), rank(all, &row::small, rule, within(&row::town))));
            }
            CHECK(same(parallel::rank(all, &row::few), rank(all, &row::few)));
            CHECK(same(parallel::rank(all, &row::now, ascending), rank(all, &row::now, ascending)));
            CHECK(same(parallel::rank(all, &row::rate, within(&row::code)), rank(all, &row::rate, within(&row::code))));
            CHECK(same(parallel::rank(all, &row::possible, missing::drop), rank(all, &row::possible, missing::drop)));
            CHECK(same(parallel::rank(all, &row::possible, missing::first), rank(all, &row::possible, missing::first)));
            CHECK(same(parallel::rank(all, &row::wide, [](auto a, auto b) { return a < b; }), rank(all, &row::wide, ascending)));
        }
    });
}

TEST_CASE("parallel ranks of what is alike, sorted, reversed and extreme") {
    std::size_t const         n = 40'000;
    std::vector<std::int64_t> v(n);
    auto const                agree = [&] {
        for (ties const rule : every_rule)
            if (!same(parallel::rank(v, rule), rank(v, rule)) || !same(parallel::rank(v, rule, ascending), rank(v, rule, ascending))) return false;
        return true;
    };
    CHECK(agree());
    for (std::size_t i = 0; i != n; ++i) v[i] = static_cast<std::int64_t>(i) << 40;
    CHECK(agree());
    for (std::int64_t& x : v) x = -x;
    CHECK(agree());
    for (std::size_t i = 0; i != n; ++i) v[i] = i % 3 == 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
    CHECK(agree());
    for (std::size_t i = 0; i != n; ++i) v[i] = i % 1'000 == 0 ? static_cast<std::int64_t>(i) << 44 : 7;  // a sample sees little of it
    CHECK(agree());
    std::vector<double> zeros(n, 0.0);
    for (std::size_t i = 0; i < n; i += 2) zeros[i] = -0.0;
    zeros[9] = std::numeric_limits<double>::infinity(), zeros[10] = -std::numeric_limits<double>::denorm_min();
    CHECK(same(parallel::rank(zeros, ties::dense), rank(zeros, ties::dense)));
    // 2^62 + 1 of 2^62 beside the same in lowest terms doubled: no double tells them apart, and only a product does.
    std::vector<growth_rate<>> rates;
    for (std::size_t i = 0; i != n; ++i)
        rates.push_back(growth(patents((std::int64_t{1} << 62) + static_cast<std::int64_t>(i % 5)), patents(std::int64_t{1} << 62)));
    CHECK(same(parallel::rank(rates), rank(rates)));
}

TEST_CASE("parallel rates, sums and measures are those of one thread") {
    with_any_threads([] {
        for (std::size_t const n : sizes) {
            CAPTURE(n);
            auto const all = rows(n, false);
            CHECK(same(parallel::growth(all, &row::now, &row::before), growth(all, &row::now, &row::before)));
            CHECK(same(parallel::growth(all, &row::now, &row::before, rounded<1>(half_away)),
                       growth(all, &row::now, &row::before, rounded<1>(half_away))));
            CHECK(same(parallel::per<1'000>(all, &row::now, &row::people), per<1'000>(all, &row::now, &row::people)));
            CHECK(same(parallel::per_10k(all, &row::now, &row::people, rounded<2>(half_even)),
                       per_10k(all, &row::now, &row::people, rounded<2>(half_even))));
            CHECK(same(parallel::per_100k(all, &row::now, &row::people), per_100k(all, &row::now, &row::people)));
            CHECK(same(parallel::multiple_of(all, &row::now, &row::before), multiple_of(all, &row::now, &row::before)));
            CHECK(parallel::sum(all, &row::now) == sum(all, &row::now));
            if (n == 0) continue;
            CHECK(same(parallel::share(all, &row::before), share(all, &row::before)));
            CHECK(same(parallel::share(all, &row::before, rounded<1>(half_away)), share(all, &row::before, rounded<1>(half_away))));
            auto const twice = [](row const& r) { return r.before + r.before; };
            CHECK(same(parallel::share(all, &row::before, twice), share(all, &row::before, twice)));
            CHECK(parallel::gini(all, &row::before) == gini(all, &row::before));
            CHECK(parallel::gini(all, &row::small) == gini(all, &row::small));
            CHECK(parallel::gini(all, &row::before, weighted_by(&row::people)) == gini(all, &row::before, weighted_by(&row::people)));
            for (auto const definition : {quantiles::inverse_distribution, quantiles::linear, quantiles::hazen})
                for (rational const p : {rational(0), rational(1, 3), rational(1, 2), rational(1)}) {
                    CHECK(parallel::quantile(all, p, definition, &row::skewed) == quantile(all, p, definition, &row::skewed));
                    CHECK(parallel::quantile(all, p, definition, &row::rate) == quantile(all, p, definition, &row::rate));
                    CHECK(parallel::quantile(all, p, definition, &row::floating) == quantile(all, p, definition, &row::floating));
                    CHECK(parallel::quantile(all, p, definition, &row::possible, missing::drop) ==
                          quantile(all, p, definition, &row::possible, missing::drop));
                }
        }
    });
}

TEST_CASE("the parallel first ten are those of one thread, with their ties") {
    with_any_threads([] {
        for (std::size_t const n : sizes) {
            auto const all = rows(n, false);
            for (ties const rule : every_rule)
                for (int const wanted : {0, 1, 10, 3'000}) {
                    CAPTURE(n, wanted, static_cast<int>(rule));
                    CHECK(same_places(parallel::top(all, wanted, &row::wide, rule).places(), top(all, wanted, &row::wide, rule).places()));
                    CHECK(same_places(parallel::top(all, wanted, &row::few, rule, ascending).places(),
                                      top(all, wanted, &row::few, rule, ascending).places()));
                    CHECK(same_places(parallel::top(all, wanted, &row::possible, rule, missing::drop).places(),
                                      top(all, wanted, &row::possible, rule, missing::drop).places()));
                }
            CHECK(same_places(parallel::top(all, 2, &row::rate).places(), top(all, 2, &row::rate).places()));
            CHECK(same_places(parallel::top(all, 2, &row::wide, within(&row::town)).places(), top(all, 2, &row::wide, within(&row::town)).places()));
        }
    });
}

TEST_CASE("what does not lie in one block has the answers of one thread") {
    auto const            all = rows(40'000, true);
    std::deque<row> const apart(all.begin(), all.end());
    CHECK(same(parallel::rank(apart, &row::wide), rank(all, &row::wide)));
    CHECK(same(parallel::growth(apart, &row::now, &row::before), growth(all, &row::now, &row::before)));
    CHECK(parallel::sum(apart, &row::now) == sum(all, &row::now));
    std::array<int, 3> const three{2, 9, 2};
    CHECK(same(parallel::rank(three), rank(three)));
}

template <class Call>
std::string message(Call const& call) {
    try {
        call();
    } catch (error const& e) {
        return e.what();
    }
    return "no error";
}

TEST_CASE("of many errors the first is reported, as by one thread") {
    auto all = rows(60'000, true);
    for (std::size_t i = 59'000; i > 30'000; i -= 7) all[i].before = patents(0);
    CHECK(message([&] { (void)parallel::growth(all, &row::now, &row::before); }) == message([&] { (void)growth(all, &row::now, &row::before); }));
    for (std::size_t i = 59'000; i > 30'000; i -= 7) all[i].possible.reset();
    CHECK(message([&] { (void)parallel::rank(all, &row::possible); }) == message([&] { (void)rank(all, &row::possible); }));
    CHECK(message([&] { (void)parallel::top(all, 3, &row::possible); }) == message([&] { (void)top(all, 3, &row::possible); }));
    CHECK(message([&] { (void)parallel::quantile(all, rational(2), quantiles::linear, &row::wide); }) ==
          message([&] { (void)quantile(all, rational(2), quantiles::linear, &row::wide); }));
    CHECK(message([&] { (void)parallel::gini(all, &row::wide); }) == message([&] { (void)gini(all, &row::wide); }));
    for (row& r : all) r.now = patents(std::numeric_limits<std::int64_t>::max());
    CHECK(message([&] { (void)parallel::sum(all, &row::now); }) == message([&] { (void)sum(all, &row::now); }));
    CHECK(message([&] { (void)parallel::share(all, &row::now); }) == message([&] { (void)share(all, &row::now); }));
    CHECK(message([&] { (void)parallel::share(all, &row::now); }) != "no error");
    // What is thrown by a projection is not ours, and comes through.
    auto const throws = [](row const& r) -> std::int64_t { return r.town >= 0 ? throw 7 : 1; };
    CHECK_THROWS_AS(parallel::rank(all, throws), int);
}

}  // namespace
