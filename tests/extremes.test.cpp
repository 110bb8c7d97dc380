// SPDX-License-Identifier: BSL-1.0
//
// The audit at the ends of its types: an answer or an error, never an overflow. The sanitizers watch.
#include <myriad/audit/back_cast.hpp>
#include <myriad/audit/columns.hpp>
#include <myriad/audit/joint.hpp>
#include <myriad/audit/slip.hpp>
#include <myriad/literals.hpp>

#include "catch.hpp"
#include "effort.hpp"

#include <limits>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::audits;
using namespace myriad::units;
using namespace myriad::tables;

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max(), least = std::numeric_limits<std::int64_t>::min();

constexpr rounding rules[] = {static_cast<rounding>(0), static_cast<rounding>(1), static_cast<rounding>(2),
                              static_cast<rounding>(3), static_cast<rounding>(4), static_cast<rounding>(5)};

// Calls visit(print) for prints with many digits, at every place and scale.
template <class Visit>
void each_print(Visit const& visit) {
    for (std::int64_t const coefficient : {least, least + 1, std::int64_t{-1}, std::int64_t{0}, std::int64_t{1}, std::int64_t{125}, most})
        for (int const places : {-128, -19, -18, 0, 1, 18, 19, 127})
            for (int const scale : {-128, -18, 0, 4, 18, 19, 30, 127})
                for (measure const m : {measure::count, measure::growth, measure::share, measure::rank})
                    visit(published{coefficient, static_cast<signed char>(places), static_cast<signed char>(scale), m});
}

bool is_printable(published const& print) { return print.scale - print.places >= -18 && print.scale - print.places <= 18; }

TEST_CASE("a print of any places and scale says an interval, or is refused") {
    each_print([](published const& print) {
        for (rounding const rule : rules)
            if (is_printable(print))
                CHECK_FALSE(printed_as(print, rule).is_empty());
            else
                CHECK_THROWS_AS(printed_as(print, rule), error);
    });
    CHECK_THROWS_WITH(printed_as(published{1, 0, 30}, half_away), "printed_as(0, 30): outside the range that is there");
}

// What is asked is answered or refused: anything else the sanitizers tell.
template <class Question>
bool answers(Question const& question) {
    try {
        static_cast<void>(question());
        return true;
    } catch (error const&) {
        return false;
    }
}

TEST_CASE("claims from the greatest and the least numbers are judged or refused") {
    std::vector<input> ends;
    for (std::int64_t const n : {least, std::int64_t{-1}, std::int64_t{0}, std::int64_t{1}, most}) ends.push_back(input::exactly(n));
    ends.push_back(input::unknown());
    ends.push_back({interval::point(rational(int128(std::uint64_t{1} << 63))), true});
    ends.push_back({interval::at_most(rational(-5)), true});
    ends.push_back({interval::between(rational(1, most), rational(most))});
    int judged = 0, refused = 0, seen = 0;
    each_print([&](published const& print) {
        if (++seen % effort::stride != 0) return;
        for (input const& a : ends)
            for (input const& b : ends)
                for (relation const r : {relation::growth, relation::share, relation::multiple, relation::difference, relation::sum, relation::rank}) {
                    input const from[] = {a, b};
                    (answers([&] { return audit(r, print, from); }) ? judged : refused) += 1;
                }
    });
    CHECK(judged > 0);
    CHECK(refused > 0);
    for (int const scale : {-18, 0, 18})
        for (input const& a : ends)
            for (input const& b : ends) {
                input const from[] = {a, b};
                claim const c{relation::growth, published{125, 1, static_cast<signed char>(scale), measure::growth}, from};
                static_cast<void>(answers([&] { return explain(c); }));
                static_cast<void>(answers([&] { return rules_behind(&c, 1); }));
                printed_share const shares[] = {{a, c.print}, {b, c.print}};
                static_cast<void>(answers([&] { return the_whole_of(shares, 2); }));
            }
}

TEST_CASE("a slip is looked for in an input that no 64 bits hold") {
    input const from[] = {{interval::point(rational(int128(std::uint64_t{1} << 63))), true}, input::exactly(1)};
    CHECK(answers([&] { return explain({relation::difference, published{5}, from}); }));
    input const two[] = {input::exactly(1), input::exactly(2)};
    CHECK_THROWS_AS(explain({relation::sum, published{1, 110, -128}, two}), error);
}

TEST_CASE("where an interval has no end it has no least or greatest whole number") {
    CHECK_THROWS_WITH(interval::at_most(rational(-5)).least_whole(), "interval::least_whole(no end): outside the range that is there");
    CHECK_THROWS_WITH(interval::at_least(rational(5)).greatest_whole(), "interval::greatest_whole(no end): outside the range that is there");
    CHECK_THROWS_AS(interval::everything().least_whole(), error);
    CHECK(interval::at_most(rational(-5)).greatest_whole() == -5);
    CHECK(interval::at_least(rational(5)).least_whole() == 5);
    CHECK(interval::at_most(rational(-5)).holds_whole());
    interval const above_all = interval::above(rational(std::numeric_limits<int128>::max()));
    CHECK_THROWS_AS(above_all.least_whole(), error);
}

TEST_CASE("a finding is rounded where it is one value") {
    published const print{5};
    finding f;
    f.recomputed = interval::everything();
    CHECK_THROWS_WITH(f.rounded(print), "finding::rounded(no single value): outside the range that is there");
    f.recomputed = interval::at_least(rational(3));
    CHECK_THROWS_AS(f.rounded(print), error);
    f.recomputed = interval::between(rational(3), rational(4));
    CHECK_THROWS_AS(f.rounded(print), error);
    f.recomputed = interval::nothing();
    CHECK_THROWS_AS(f.rounded(print), error);
    f.recomputed = interval::point(rational(7, 2));
    CHECK(f.rounded(print) == decimal<>{4, 0});
}

TEST_CASE("fewer than no claims are refused") {
    CHECK_THROWS_AS(agree(nullptr, -1, true), error);
    CHECK_THROWS_AS(rules_behind(nullptr, -1), error);
    CHECK_THROWS_AS(the_whole_of(nullptr, -1), error);
    CHECK(agree(nullptr, 0, true).holds);
    CHECK_THROWS_AS(audit(relation::sum, published{1}, inputs(nullptr, -1)), error);
    CHECK_THROWS_AS(audit(relation::rank, published{1}, inputs()), error);
    CHECK_THROWS_AS(explain({relation::rank, published{1}, inputs()}), error);
}

TEST_CASE("powers of ten that no 128 bits hold are refused") {
    CHECK(power_of_ten(38) * power_of_ten(-38) == rational(1));
    for (int const n : {39, -39, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()}) CHECK_THROWS_AS(power_of_ten(n), error);
}

TEST_CASE("whole columns at the ends of 64 bits") {
    for (std::int64_t const now : {least, std::int64_t{0}, most})
        for (std::int64_t const before : {std::int64_t{1}, most})
            for (std::int64_t const print : {least, std::int64_t{-1}, std::int64_t{0}, most}) {
                static_cast<void>(judge_growth(patents(now), patents(before), decimal<16, percent>{print}));
                static_cast<void>(judge_share(patents(now), patents(before), decimal<0, percent>{print}));
            }
    CHECK(judge_growth(patents(most), patents(most), "0%"_pct) == verdict::consistent);
}

TEST_CASE("bases and forecasts at the ends of 64 bits") {
    for (std::int64_t const n : {std::int64_t{0}, std::int64_t{1}, most})
        for (std::int64_t const print : {least, std::int64_t{-100}, std::int64_t{0}, most})
            for (rounding const rule : rules) {
                static_cast<void>(answers([&] { return back_cast(patents(n), decimal<0, percent>{print}, rule).size(); }));
                static_cast<void>(answers([&] { return forecast(patents(n), decimal<18, percent>{print}, rule).size(); }));
            }
    CHECK_THROWS_AS(back_cast(patents(least), "1%"_pct, half_away), error);
    CHECK_THROWS_AS(forecast(patents(least), "1%"_pct, half_away), error);
}

}  // namespace
