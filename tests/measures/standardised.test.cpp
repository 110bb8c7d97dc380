// SPDX-License-Identifier: BSL-1.0
//
// Standardised rates by hand, and beside Boost's rationals for any number of strata and every rule.
#include <myriad/growth.hpp>
#include <myriad/literals.hpp>
#include <myriad/measures/standard_populations.hpp>
#include <myriad/measures/standardised.hpp>
#include <myriad/measures/standardised_ratio.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <boost/math/special_functions/erf.hpp>
#include <boost/multiprecision/cpp_dec_float.hpp>

#include <array>
#include <iostream>
#include <optional>
#include <random>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;
using real = boost::multiprecision::cpp_dec_float_100;

struct group {
    int           key = 0;
    count<patent> cases;
    count<person> people;
    count<person> standard;
};
// 1 %, 4 % and 3/7, weighed 100, 50 and 1.
constexpr group three[] = {{0, {10}, {1'000}, {100}}, {5, {20}, {500}, {50}}, {10, {3}, {7}, {1}}};

constexpr auto standardised(auto const& groups) { return standardised_per<1'000>(groups, &group::cases, &group::people, &group::standard); }
constexpr auto column_of(auto const& groups, auto member) { return make_column(groups, &group::key, member); }

constexpr bool by_hand() {
    auto const rate = standardised(three);
    FACT(round<3>(rate, half_away) == "22.706"_dec);
    FACT(rate.cases() == patents(33));
    FACT(rate == rate);
    FACT(round_at(rate, 1, toward_negative) == "22.7"_dec);
    FACT(round<2>(multiple_of(rate, rate), half_away) == "1.00"_dec);
    FACT(round<2>(growth(rate, rate), half_away) == "0.00%"_pct);
    FACT(round<3>(standardised_per<100'000>(three, &group::cases, &group::people, [](group const&) { return 7; }), half_away) == "15952.381"_dec);
    FACT(standardised_per<1'000>(column_of(three, &group::cases), column_of(three, &group::people), column_of(three, &group::standard)) == rate);
    return true;
}
static_assert(by_hand());

// A tie is one: (1/40000 + 2/40000) / 2 is 0.375 per 10 000.
constexpr group tie[] = {{0, {1}, {40'000}, {1}}, {5, {2}, {40'000}, {1}}};
static_assert(round<2>(standardised_per<10'000>(tie, &group::cases, &group::people, &group::standard), half_even) == "0.38"_dec);
static_assert(round<2>(standardised_per<10'000>(tie, &group::cases, &group::people, &group::standard), half_away) == "0.38"_dec);
static_assert(round<2>(standardised_per<10'000>(tie, &group::cases, &group::people, &group::standard), toward_zero) == "0.37"_dec);

TEST_CASE("standardised rates by hand") { CHECK(by_hand()); }

TEST_CASE("Dobson's interval by hand") {  // by mpmath in 40 digits
    auto const i = interval_of(standardised(three), dobson, 95);
    CHECK(round<6>(i, half_away).lower == "15.577460"_dec);
    CHECK(round<6>(i, half_away).upper == "31.952711"_dec);
    CHECK(round<1>(i, outward).lower == "15.5"_dec);
    CHECK(round<1>(i, outward).upper == "32.0"_dec);
    CHECK(i.contains(standardised(three)));
    CHECK(i.lower().to_double() == 15.577459627169464653);
}

TEST_CASE("strata that have no rate are named") {
    std::vector<group> groups(std::begin(three), std::end(three));
    groups[1].people = {};
    CHECK_THROWS_WITH(standardised(groups), "element [1], 5: standardised_per(20, 0, 50): a stratum without people has no rate; pool it with its neighbour, in the standard too");
    groups[1].people = people(-1);
    CHECK_THROWS_AS(standardised(groups), error);
    groups[1] = {5, patents(-1), people(1), people(1)};
    CHECK_THROWS_WITH(standardised(groups), "element [1], 5: standardised_per(-1, 1, 1): a part of a whole cannot be negative");
    for (group& g : groups) g = {0, {}, people(1), {}};
    CHECK_THROWS_WITH(standardised(groups), "standardised_per(): the total is zero; nothing has a share in it");
    CHECK_THROWS_WITH(standardised(std::vector<group>()), "standardised_per(): the range is empty");

    auto const lost = [](group const& g) { return g.key == 5 ? std::nullopt : std::optional(g.people); };
    CHECK_THROWS_WITH(standardised_per<1'000>(three, &group::cases, lost, &group::standard),
                      "element [1], 5: standardised_per(): a stratum lacks its cases, its people or its standard; no rate can be standardised without");

    auto const cases = column_of(three, &group::cases), without = cases.without([](int key) { return key == 10; });
    auto const people_ = column_of(three, &group::people), standard = column_of(three, &group::standard);
    CHECK_THROWS_WITH(standardised_per<1'000>(without, people_, standard),
                      "element [2], 10: standardised_per(): a stratum lacks its cases, its people or its standard; no rate can be standardised without");
    CHECK_THROWS_WITH(standardised_per<1'000>(cases, people_, standard.without([](int key) { return key == 0; })), "standardised_per(0): no such name");

    group const nothing[] = {{0, {}, {10}, {1}}};
    CHECK(round<2>(standardised(nothing), half_away) == "0.00"_dec);
    CHECK_THROWS_WITH(interval_of(standardised(nothing), dobson, 95), "interval_of(0/10): there are no cases, hence no variance to make an interval from");
}

TEST_CASE("any number of strata beside Boost's rationals, and Dobson's bounds beside 100 digits") {
    std::mt19937_64 random(2013);
    real const      z      = sqrt(real(2)) * boost::math::erf_inv(real(95) / 100);
    int             differ = 0;
    for (int i = 0; i != 300; ++i) {
        std::vector<group> groups(i == 0 ? 400 : static_cast<std::size_t>(random() % 25 + 1));
        oracle::rational   top = 0, variance = 0;
        oracle::integer    weight = 0, cases = 0;
        auto const         small = static_cast<unsigned>(random() % 40 + 20);
        for (group& g : groups) {
            auto const n = static_cast<std::int64_t>(random() >> small) + 1;
            g = {0, patents(static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(n + 5))), people(n), people(static_cast<std::int64_t>(random() % 9'000))};
            oracle::rational const w(g.standard.value), rate(g.cases.value, n);
            top += w * rate;
            variance += w * w * rate / n;
            weight += g.standard.value;
            cases += g.cases.value;
        }
        if (weight == 0) continue;
        rounding const         rule  = oracle::every_rule[random() % 6];
        oracle::rational const value = top / weight;
        differ += oracle::round(value * 1'000 * 10'000, rule) != round<4>(standardised(groups), rule).coefficient;
        if (cases == 0) continue;
        real const x(cases), lower = x * pow(1 - 1 / (9 * x) - z / (3 * sqrt(x)), 3), upper = (x + 1) * pow(1 - 1 / (9 * (x + 1)) + z / (3 * sqrt(x + 1)), 3);
        real const slope = sqrt(real(variance) / x) / real(weight);
        auto const as_rational = [](real const& bound) { return (bound < 0 ? real(0) : bound).convert_to<boost::multiprecision::cpp_rational>(); };
        auto const bounds      = round<4>(interval_of(standardised(groups), dobson, 95), rule);
        differ += oracle::round(as_rational((real(value) + slope * (lower - x)) * 10'000'000), rule) != bounds.lower.coefficient;
        differ += oracle::round(as_rational((real(value) + slope * (upper - x)) * 10'000'000), rule) != bounds.upper.coefficient;
    }
    CHECK(differ == 0);
}

// ---- indirect ----

struct area_group {
    count<person>                   people;
    rate_per<100'000, patent, person> rate;
};
constexpr area_group area[] = {{{12'000}, per_100k(patents(65), people(100'000))}, {{500}, per_100k(patents(7), people(300))}};

constexpr bool indirect_by_hand() {
    auto const one = expected(people(12'000), per_100k(patents(65), people(100'000)));
    auto const all = expected(area, &area_group::people, &area_group::rate);
    auto const ratio = standardised_ratio(patents(10), one);
    auto const isr   = indirectly_standardised(ratio, per_100k(patents(65), people(100'000)));
    FACT(round<2>(one, half_away) == "7.80"_dec);
    FACT(round<3>(all, half_away) == "19.467"_dec);  // 7.8 and 500 * 7 / 300
    FACT(round<3>(ratio, half_away) == "1.282"_dec);
    FACT(round<4>(isr, half_away) == "83.3333"_dec);
    FACT(ratio.observed() == patents(10));
    FACT(standardised_ratio(patents(0), all) < ratio);
    return true;
}
static_assert(indirect_by_hand());

TEST_CASE("indirect standardisation by hand") {
    CHECK(indirect_by_hand());
    auto const ratio = standardised_ratio(patents(10), expected(people(12'000), per_100k(patents(65), people(100'000))));
    auto const ten   = interval_of(patents(10), byar, 95);
    CHECK(round<6>(interval_of(ratio, byar, 95).lower(), half_away) == "0.613776"_dec);
    CHECK(ratio.to_double() == 10 / 7.8);
    CHECK(interval_of(ratio, byar, 95).contains(ratio));
    CHECK(round<4>(interval_of(indirectly_standardised(ratio, per_100k(patents(78), people(100'000))), byar, 95), half_away) ==
          round<4>(interval_of(per_100k(patents(10), people(10'000)), byar, 95), half_away));
    CHECK(round<3>(ten, half_away).lower == "4.787"_dec);
}

TEST_CASE("what indirect standardisation refuses") {
    area_group const wrong[] = {{{1}, area[0].rate}, {{-1}, area[0].rate}};
    CHECK_THROWS_WITH(expected(wrong, &area_group::people, &area_group::rate), "element [1]: expected(-1, 65/100000): a part of a whole cannot be negative");
    CHECK_THROWS_WITH(expected(std::vector<area_group>(), &area_group::people, &area_group::rate), "expected(): the range is empty");
    CHECK_THROWS_WITH(standardised_ratio(patents(1), expected(people(0), area[0].rate)),
                      "standardised_ratio(1, 0/100000): the base is zero; the try_ form answers nullopt there");
    CHECK_THROWS_AS(standardised_ratio(patents(-1), expected(people(1), area[0].rate)), error);
}

}  // namespace
