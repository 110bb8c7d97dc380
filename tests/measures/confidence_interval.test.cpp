// SPDX-License-Identifier: BSL-1.0
//
// Intervals by hand, from their sources, and beside the formulas in 100 digits; how often they hold the truth.
#include <myriad/literals.hpp>
#include <myriad/measures/confidence_interval.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <boost/math/special_functions/erf.hpp>
#include <boost/multiprecision/cpp_dec_float.hpp>

#include <iostream>
#include <random>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;
using real = boost::multiprecision::cpp_dec_float_100;

constexpr auto rate = per_100k(patents(65), people(100'000));

// A constant expression, as all of it may be.
static_assert(round<2>(interval_of(patents(65), byar, 95).lower(), half_away) == "50.16"_dec);
static_assert(round<1>(interval_of(share(patents(65), patents(100)), wilson, 95).upper(), half_away) == "73.6%"_pct);

TEST_CASE("confidence intervals by hand") {
    auto const i = interval_of(rate, byar, 95);
    CHECK(round<2>(i.lower(), half_away) == "50.16"_dec);
    CHECK(round<2>(i.upper(), half_away) == "82.85"_dec);
    CHECK(round<0>(i, outward).lower == "50"_dec);
    CHECK(round<0>(i, outward).upper == "83"_dec);
    CHECK(round<0>(i, half_even) == round<0>(i, half_away));
    CHECK(round<-1>(i.upper(), toward_positive).coefficient == 9);
    CHECK(i.lower().to_double() == 50.163187710459439);
    CHECK(interval_of(share(patents(1), patents(2)), wilson, 95).upper().to_double() < 1);
    // the same counts per another number, and as a count
    CHECK(round<3>(interval_of(rate_cast<10'000>(rate), byar, 95).upper(), half_away) == "8.285"_dec);
    CHECK(round<2>(interval_of(patents(65), byar, 95), half_away).upper == "82.85"_dec);
}

// As R has it: prop.test(65, 100, conf.level = 0.998, correct = FALSE).
TEST_CASE("a proportion as Wilson has it") {
    auto const p = share(patents(65), patents(100));
    CHECK(round<4>(interval_of(p, wilson, 95), half_away).lower == "55.2544%"_pct);
    CHECK(round<4>(interval_of(p, wilson, 95), half_away).upper == "73.6358%"_pct);
    CHECK(round<4>(interval_of(p, wilson, "99.8%"_pct), half_away).lower == "49.5495%"_pct);
    CHECK(round<4>(interval_of(p, wilson, "99.8%"_pct), half_away).upper == "77.8354%"_pct);
}

TEST_CASE("the edges") {
    CHECK(round<5>(interval_of(patents(0), byar, 95).lower(), toward_negative) == "0.00000"_dec);
    CHECK(round<2>(interval_of(patents(0), byar, 95).upper(), half_away) == "3.67"_dec);
    CHECK(round<5>(interval_of(patents(1), byar, "99.8%"_pct).lower(), toward_positive) == "0.00000"_dec);
    CHECK(round<5>(interval_of(patents(1), byar, 95).lower(), toward_positive) > "0.00000"_dec);
    CHECK(round<9>(interval_of(share(patents(0), patents(9)), wilson, 99).lower(), toward_positive) == "0.000000000%"_pct);
    CHECK(round<9>(interval_of(share(patents(9), patents(9)), wilson, 99).upper(), toward_negative) == "100.000000000%"_pct);
    CHECK(round<9>(interval_of(share(patents(9), patents(9)), agresti_coull, 99).upper(), toward_negative) == "100.000000000%"_pct);
    CHECK(round<2>(interval_of(share(patents(1), patents(1)), wilson, 95), outward).lower == "20.65%"_pct);
    auto const most = std::numeric_limits<std::int64_t>::max();
    CHECK(round<-3>(interval_of(patents(most), byar, 95).lower(), half_away).coefficient < most / 1000);
    CHECK(round<18>(interval_of(share(patents(1), patents(most)), wilson, 95).lower(), toward_negative).coefficient == 1);
}

TEST_CASE("a target inside, above and below") {
    auto const i = interval_of(rate, byar, 95);
    CHECK(i.contains(per_100k(patents(65), people(100'000))));
    CHECK(i.contains(per_10k(patents(6), people(10'000))));
    CHECK(i.is_above(per_10k(patents(5), people(10'000))));
    CHECK(i.is_below(per<1'000>(patents(9), people(10'000))));
    CHECK(interval_of(patents(0), byar, 95).contains(patents(0)));
    CHECK(!interval_of(patents(4), byar, 95).contains(patents(0)));
}

TEST_CASE("what intervals refuse") {
    CHECK_THROWS_WITH(interval_of(patents(-1), byar, 95), "interval_of(-1): a part of a whole cannot be negative");
    CHECK_THROWS_WITH(interval_of(patents(1), byar, 0), "confidence_level(0 %): a level lies between 0 and 100 per cent");
    CHECK_THROWS_AS(round<18>(interval_of(patents(10), byar, 95).upper(), half_away), error);
}

// ---- beside 100 digits ----

real quantile(confidence_level const& level) { return sqrt(real(2)) * boost::math::erf_inv(real(level.n) / real(level.d)); }

real byar_by_formula(real x, real const& z, bool upper) {
    if (!upper && x == 0) return 0;
    if (upper) x += 1;
    real const cube = 1 - 1 / (9 * x) + (upper ? z : real(-z)) / (3 * sqrt(x));
    return cube < 0 ? real(0) : real(x * cube * cube * cube);
}
real wilson_by_formula(real const& x, real const& n, real const& z, bool upper) {
    real const root = z * sqrt(z * z + 4 * x * (1 - x / n));
    return (2 * x + z * z + (upper ? root : real(-root))) / (2 * (n + z * z));
}
real agresti_by_formula(real const& x, real const& n, real const& z, bool upper) {
    real const m = n + z * z, p = (x + z * z / 2) / m, side = z * sqrt(p * (1 - p) / m);
    real const bound = upper ? real(p + side) : real(p - side);
    return bound < 0 ? real(0) : bound > 1 ? real(1) : bound;
}

// Is that the value rounded by the rule? The formula is good to 90 digits; the edges are above.
bool rounds_to(std::int64_t coefficient, real const& value, rounding rule) {
    return oracle::round(oracle::rational(value.convert_to<boost::multiprecision::cpp_rational>()), rule) == coefficient;
}

TEST_CASE("intervals beside their formulas in 100 digits") {
    std::mt19937_64        random(14);
    confidence_level const levels[] = {90, 95, 99, "99.8%"_pct, 80, "97.5%"_pct};
    std::vector<real>      z;
    for (auto const& level : levels) z.push_back(quantile(level));
    int differ = 0;
    for (int i = 0; i != 1'500; ++i) {
        std::size_t const  which = static_cast<std::size_t>(random() % 6);
        auto const         n     = static_cast<std::int64_t>(random() >> (random() % 55 + 9)) + 1;
        auto const         x     = i % 7 == 0 ? n / 2 : static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(n + (i % 2))) % (n + 1);
        rounding const     rule  = oracle::every_rule[random() % 6];
        bool const         upper = random() % 2 == 0;
        auto const         bound = [&](auto const& interval) { return upper ? interval.upper() : interval.lower(); };
        auto const         p     = share(patents(x), patents(n));
        real const         power = 1000;
        if (x != 0 || upper) {
            differ += !rounds_to(round<0>(bound(interval_of(patents(x), byar, levels[which])), rule).coefficient, byar_by_formula(real(x), z[which], upper), rule);
            differ += !rounds_to(round<3>(bound(interval_of(per_10k(patents(x), people(n)), byar, levels[which])), rule).coefficient,
                                 byar_by_formula(real(x), z[which], upper) / n * 10'000 * power, rule);
            if (x != n || !upper)
                differ += !rounds_to(round<3>(bound(interval_of(p, wilson, levels[which])), rule).coefficient,
                                     wilson_by_formula(real(x), real(n), z[which], upper) * 100 * power, rule);
        }
        differ += !rounds_to(round<3>(bound(interval_of(p, agresti_coull, levels[which])), rule).coefficient,
                             agresti_by_formula(real(x), real(n), z[which], upper) * 100 * power, rule);
    }
    CHECK(differ == 0);
}

// ---- how often the truth is inside ----

TEST_CASE("how often intervals at 95 % hold the truth") {
    std::mt19937_64 random(95);
    auto const      held = [&](auto const& draw, auto const& holds) {
        int hits = 0;
        for (int i = 0; i != 1'000; ++i) hits += holds(draw());
        return hits;
    };
    for (int const mean : {4, 30, 400}) {
        std::poisson_distribution<std::int64_t> poisson(mean);
        int const hits = held([&] { return poisson(random); }, [&](std::int64_t x) { return interval_of(patents(x), byar, 95).contains(patents(mean)); });
        std::cout << "Byar's interval held a mean of " << mean << " in " << hits << " of 1000\n";
        CHECK(hits > 930);
    }
    for (int const per_cent : {3, 50}) {
        std::binomial_distribution<std::int64_t> binomial(200, per_cent / 100.0);
        int const hits = held([&] { return binomial(random); }, [&](std::int64_t x) {
            return interval_of(share(patents(x), patents(200)), wilson, 95).contains(share(patents(per_cent), patents(100)));
        });
        std::cout << "Wilson's interval of 200 held " << per_cent << " % in " << hits << " of 1000\n";
        CHECK(hits > 920);
    }
}

}  // namespace
