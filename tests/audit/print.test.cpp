// SPDX-License-Identifier: BSL-1.0
//
// printed_as(print, rule), what_it_says(print)   the true values behind a print
// is_full(print)                                 a count with all its digits
// class rule_set                                 has, add, empty, &
#include <myriad/audit/print.hpp>
#include <myriad/audit/reading.hpp>

#include "catch.hpp"

#include <limits>

namespace {

using namespace myriad;
using namespace myriad::audits;

constexpr interval between(int a, bool a_open, int b, bool b_open, int unit) { return {{rational(a, unit), a_open}, {rational(b, unit), b_open}}; }

// ---- each rule, by hand ----

constexpr published up   = {25, 1, 0, measure::growth};  // 2.5
constexpr published even = {24, 1, 0, measure::growth};
constexpr published down = {-25, 1, 0, measure::growth};
constexpr published zero = {0, 1, 0, measure::growth};
static_assert(printed_as(up, half_away) == between(49, false, 51, true, 20));
static_assert(printed_as(down, half_away) == between(-51, true, -49, false, 20));
static_assert(printed_as(zero, half_away) == between(-1, true, 1, true, 20));
static_assert(printed_as(up, half_even) == between(49, true, 51, true, 20));
static_assert(printed_as(even, half_even) == between(47, false, 49, false, 20));
static_assert(printed_as(down, half_up) == between(-51, false, -49, true, 20));
static_assert(printed_as(up, toward_zero) == between(25, false, 26, true, 10));
static_assert(printed_as(down, toward_zero) == between(-26, true, -25, false, 10));
static_assert(printed_as(zero, toward_zero) == between(-1, true, 1, true, 10));
static_assert(printed_as(down, toward_negative) == between(-25, false, -24, true, 10));
static_assert(printed_as(up, toward_positive) == between(24, true, 25, false, 10));
static_assert(what_it_says(up) == between(49, false, 51, true, 20));
static_assert(what_it_says(even) == between(47, false, 49, false, 20));

// ---- what the words say ----

static_assert(printed_as("突破 110 件"_printed, half_away) == interval::at_least(rational(110)));
static_assert(what_it_says("近 40%"_printed) == between(35, false, 40, true, 1));
static_assert(what_it_says("接近 14 万件"_printed) == between(90'000, false, 140'000, true, 1));
static_assert(what_it_says("将近 0.8 倍"_printed) == between(75, false, 80, true, 100));
static_assert(what_it_says("1063 万余件"_printed) == between(10'630'000, false, 10'640'000, true, 1));
static_assert(what_it_says("2700 多所"_printed) == between(2700, false, 2800, true, 1));
static_assert(what_it_says("1.60 万余场"_printed) == between(16'000, false, 17'000, true, 1));
static_assert(what_it_says("三成多"_printed) == between(30, false, 40, true, 1));
static_assert(printed_as("约 40%"_printed, half_away) == interval::everything());
// of a fall, its size
static_assert(what_it_says("下降超过 10%"_printed) == interval::at_most(rational(-10)));
static_assert(what_it_says("下降不到 10%"_printed) == interval::at_least(rational(-10)));
static_assert(what_it_says("减少近 40 件"_printed) == between(-40, true, -35, false, 1));
static_assert(what_it_says("减少 300 余件"_printed) == between(-400, true, -300, false, 1));
static_assert(what_it_says("第三"_printed) == interval::point(rational(3)));
static_assert(what_it_says("三分之二"_printed) == interval::between(rational(50), rational(250, 3)));
static_assert(what_it_says("1.6 万件"_printed) == interval::between(rational(15'500), rational(16'500)));

// ---- brute force: a number prints so by a rule if, and only if, it is among the values that print so ----

TEST_CASE("the values that print so are those that are rounded to it") {
    int wrong = 0;
    for (rounding const rule : roundings)
        for (std::int64_t digits = -4; digits <= 4; ++digits) {
            interval const values = printed_as({digits, 1, 0, measure::growth}, rule);
            for (int n = -600; n <= 600; ++n) {
                std::int64_t const rounded = detail::round_division(std::int64_t(n), std::int64_t(100), rule);  // n / 1000, to one place
                wrong += values.holds(rational(n, 1000)) != (rounded == digits);
            }
        }
    CHECK(wrong == 0);
}

TEST_CASE("digits too far from the point are refused") {
    CHECK_THROWS_WITH(printed_as({1, 19, 0, measure::growth}, half_away), "printed_as(19, 0): outside the range that is there");
    CHECK_THROWS_AS(printed_as({1, 0, 19, measure::growth}, half_away), error);
    CHECK_NOTHROW(printed_as({(std::numeric_limits<std::int64_t>::max)(), 18, 0, measure::growth}, half_away));
}

// ---- full counts ----

static_assert(is_full("241933 件"_printed));
static_assert(is_full("第三"_printed));
static_assert(is_full("增加 7 件"_printed));
static_assert(!is_full("24.2 万件"_printed));
static_assert(!is_full("7%"_printed));
static_assert(!is_full("超 7 件"_printed));

// ---- sets of rules ----

constexpr rule_set two(half_away, toward_zero);
static_assert(two.has(half_away) && two.has(toward_zero) && !two.has(half_even));
static_assert((two & nearest) == rule_set(half_away));
static_assert((two & rule_set(half_up)).empty() && rule_set().empty() && !two.empty());
static_assert([] {
    rule_set all;
    for (rounding const rule : roundings) all.add(rule);
    return all == every_rule;
}());

}  // namespace
