// SPDX-License-Identifier: BSL-1.0
#include <myriad/literals.hpp>
#include <myriad/number/rounding.hpp>
#include <myriad/round.hpp>

#include "catch.hpp"
#include "effort.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <cmath>
#include <cstdio>

namespace {

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;

// The table of rounding.hpp, cell by cell.
constexpr std::int64_t halves(std::int64_t n, rounding rule) { return detail::round_division<std::int64_t>(n, 2, rule); }
constexpr std::int64_t tenths(std::int64_t n, rounding rule) { return detail::round_division<std::int64_t>(n, 10, rule); }
constexpr bool         table_of_rules() {
    FACT(halves(5, half_away) == 3);
    FACT(halves(-5, half_away) == -3);
    FACT(halves(7, half_away) == 4);
    FACT(tenths(24, half_away) == 2);
    FACT(halves(5, half_even) == 2);
    FACT(halves(-5, half_even) == -2);
    FACT(halves(7, half_even) == 4);
    FACT(tenths(24, half_even) == 2);
    FACT(halves(5, half_up) == 3);
    FACT(halves(-5, half_up) == -2);
    FACT(halves(7, half_up) == 4);
    FACT(tenths(24, half_up) == 2);
    FACT(halves(5, toward_zero) == 2);
    FACT(halves(-5, toward_zero) == -2);
    FACT(halves(7, toward_zero) == 3);
    FACT(tenths(24, toward_zero) == 2);
    FACT(halves(5, toward_negative) == 2);
    FACT(halves(-5, toward_negative) == -3);
    FACT(halves(7, toward_negative) == 3);
    FACT(halves(5, toward_positive) == 3);
    FACT(halves(-5, toward_positive) == -2);
    FACT(halves(7, toward_positive) == 4);
    FACT(tenths(24, toward_positive) == 3);
    return true;
}
static_assert(table_of_rules());

TEST_CASE("the six rules by hand") { CHECK(table_of_rules()); }

// The gate: growth to 0.1 % for every pair of counts up to 2000, by every rule. The expected tenths are
// worked out in whole numbers from the definitions of the rules, not by the library.
TEST_CASE("growth to 0.1 % is right for all 4 000 000 pairs of counts up to 2000") {
    std::int64_t wrong = 0, seen = 0;
    for (std::int64_t before = 1; before <= 2000; ++before)
        for (std::int64_t now = before % effort::stride; now < 2000; now += effort::stride, ++seen) {
            std::int64_t const n     = 1000 * (now - before);
            std::int64_t const below = n >= 0 ? n / before : -((-n + before - 1) / before);  // floor
            std::int64_t const rest  = n - below * before;                                   // 0 <= rest < before
            bool const         past = 2 * rest > before, tie = 2 * rest == before;
            std::int64_t const expected[] = {
                below + (past || (tie && n > 0)), below + (past || (tie && below % 2 != 0)), below + (past || tie),
                below + (rest != 0 && n < 0),     below,                                     below + (rest != 0)};
            auto const g = growth(patents(now), patents(before));
            for (int r = 0; r != 6; ++r) wrong += round<1>(g, oracle::every_rule[r]).coefficient != expected[r];
        }
    CHECK(seen >= effort::of(4'000'000) - 2'000);
    CHECK(wrong == 0);
}

// What the same pairs give in double, printed by the C library: the README quotes these numbers.
TEST_CASE("growth in double, printed to 0.1 %, misses thousands of the pairs") {
    std::int64_t not_away = 0, not_even = 0;
    char         digits[32];
    for (std::int64_t before = 1; before <= 2000; ++before)
        for (std::int64_t now = 0; now < 2000; ++now) {
            std::snprintf(digits, sizeof digits, "%.1f", 100.0 * static_cast<double>(now - before) / static_cast<double>(before));
            std::int64_t tenths = 0;
            for (char const* at = digits; *at != '\0'; ++at)
                if ('0' <= *at && *at <= '9') tenths = 10 * tenths + (*at - '0');
            if (digits[0] == '-') tenths = -tenths;
            auto const g = growth(patents(now), patents(before));
            not_away += round<1>(g, half_away).coefficient != tenths;
            not_even += round<1>(g, half_even).coefficient != tenths;
        }
    CHECK(not_away == 5'575);
    CHECK(not_even == 402);
}

TEST_CASE("a rule that is none is an error where it has to decide") {
    auto const none = static_cast<rounding>(77);
    CHECK_THROWS_WITH(round<0>(growth(patents(1001), patents(1000)), none), "round(77): outside the range that is there");
    CHECK_THROWS_AS(round_at(multiple_of(patents(1), patents(3)), 18, none), error);
    CHECK_THROWS_AS(round<-18>(patents(5), none), error);
    CHECK(round<1>(growth(patents(1001), patents(1000)), none) == "0.1%"_pct);  // exact: nothing is decided
}

// The library's rounding beside the oracle's, or an overflow where the coefficient does not fit.
template <class Rate>
void agrees(Rate const& rate, oracle::rational const& printed, int places, rounding rule) {
    oracle::integer const expected =
        oracle::round(places < 0 ? oracle::rational(printed / oracle::power_of_ten(-places)) : oracle::rational(printed * oracle::power_of_ten(places)), rule);
    INFO(printed << " to " << places << " places by rule " << static_cast<int>(rule));
    if (expected < std::numeric_limits<std::int64_t>::min() || expected > std::numeric_limits<std::int64_t>::max())
        CHECK_THROWS_AS(round_at(rate, places, rule), error);
    else
        CHECK(round_at(rate, places, rule).coefficient == static_cast<std::int64_t>(expected));
}

TEST_CASE("rounding agrees with unbounded rationals for every 64-bit input, place and rule") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    for (int i = 0; i != effort::of(20'000); ++i) {
        auto const a = n.any<std::int64_t>(), c = n.any<std::int64_t>();
        auto const b = n.positive<std::int64_t>(), e = n.positive<std::int64_t>();
        int const  places = static_cast<int>(n.below(37)) - 18;
        auto const rule   = oracle::every_rule[n.below(6)];
        auto const g      = growth(patents(a), patents(b));
        agrees(g, oracle::rational(a, b) * 100 - 100, places, rule);
        agrees(per_10k(patents(a), people(b)), oracle::rational(a, b) * 10'000, places, rule);
        agrees(per<7'000>(patents(a), people(b)), oracle::rational(a, b) * 7'000, places, rule);
        agrees(multiple_of(patents(a), patents(b)), oracle::rational(a, b), places, rule);
        agrees(patents(a), oracle::rational(a), places, rule);
        agrees(g - growth(patents(c), patents(e)), (oracle::rational(a, b) - oracle::rational(c, e)) * 100, places, rule);
        std::int64_t const part = static_cast<std::int64_t>(n.below(static_cast<std::uint64_t>(b)));
        agrees(share(patents(part), patents(b)), oracle::rational(part, b) * 100, places, rule);
    }
}

// n / d is about half of 10^18, and d * 10^18 does not fit 128 bits: only the side of the half decides.
TEST_CASE("a quotient in 64 bits is rounded as one in 128") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != effort::of(100'000); ++round) {
        auto const n = random.any<std::int64_t>(), any = random.any<std::int64_t>();
        auto const d = any > 0 ? any : 1 + static_cast<std::int64_t>(random.below(9));
        for (int i = 0; i != 6; ++i) {
            auto const rule = static_cast<rounding>(i);
            CAPTURE(n, d, i);
            REQUIRE(detail::round_division(n, d, rule) == detail::round_division(int128(n), int128(d), rule));
        }
    }
}

TEST_CASE("what is less than one unit goes to the unit or to zero, by the side of the half") {
    int128 const d    = int128(2) * detail::ten_to(18) * 100;  // 2 * 10^20
    int128 const half = d * (detail::ten_to(18) / 2);
    struct row {
        int128 n;
        int    away, even, up, zero, floor, ceiling;
    };
    for (row const& r : {row{half, 1, 0, 1, 0, 0, 1}, {half - 1, 0, 0, 0, 0, 0, 1}, {half + 1, 1, 1, 1, 0, 0, 1}, {1, 0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 0, 0},
                         {-half, -1, 0, 0, 0, -1, 0}, {-half + 1, 0, 0, 0, 0, -1, 0}, {-half - 1, -1, -1, -1, 0, -1, 0}, {-1, 0, 0, 0, 0, -1, 0}}) {
        INFO(oracle::value(r.n));
        CHECK(detail::round_fraction(r.n, d, -18, half_away) == r.away);
        CHECK(detail::round_fraction(r.n, d, -18, half_even) == r.even);
        CHECK(detail::round_fraction(r.n, d, -18, half_up) == r.up);
        CHECK(detail::round_fraction(r.n, d, -18, toward_zero) == r.zero);
        CHECK(detail::round_fraction(r.n, d, -18, toward_negative) == r.floor);
        CHECK(detail::round_fraction(r.n, d, -18, toward_positive) == r.ceiling);
    }
    // where not even the half fits
    int128 const most = (std::numeric_limits<int128>::max)();
    CHECK(detail::round_fraction(most, most, -18, half_away) == 0);
    CHECK(detail::round_fraction(most, most, -18, toward_positive) == 1);
    CHECK(detail::round_fraction(int128(0), most, -18, toward_positive) == 0);
    CHECK(detail::round_fraction(int128(0) - most, most, -18, toward_negative) == -1);
    CHECK_THROWS_AS(detail::round_fraction(most, most, -18, static_cast<rounding>(77)), error);
}

// A double is a fraction of whole numbers, and is rounded as that: 1.005 is below the tie.
TEST_CASE("floating counts and their rates agree with unbounded rationals") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    auto const      any = [&](int least) { return std::ldexp(static_cast<double>(n.any<std::int64_t>() >> n.below(20)), least + static_cast<int>(n.below(80))); };
    for (int i = 0; i != effort::of(10'000); ++i) {
        double const a = any(-100), b = any(-60), c = std::abs(any(-60)) + 0x1p-50;
        int const    places = static_cast<int>(n.below(37)) - 18;
        auto const   rule   = oracle::every_rule[n.below(6)];
        agrees(count<patent, double>{a}, oracle::rational(a), places, rule);
        agrees(count<patent, float>{static_cast<float>(a)}, oracle::rational(static_cast<double>(static_cast<float>(a))), places, rule);
        if (std::abs(b) > c * 0x1p-40 && std::abs(b) < c * 0x1p40) {  // other quotients may not fit
            agrees(growth(count<patent, double>{b}, count<patent, double>{c}), oracle::rational(b) / oracle::rational(c) * 100 - 100, places < 8 ? places : 8, rule);
            agrees(multiple_of(count<patent, double>{b}, count<patent, double>{c}), oracle::rational(b) / oracle::rational(c), places < 8 ? places : 8, rule);
        }
    }
    for (double const tiny : {0x1p-1074, 0x1p-127, 0x1.8p-126})
        for (auto const rule : oracle::every_rule)
            for (double const x : {tiny, -tiny}) agrees(count<patent, double>{x}, oracle::rational(x), 18, rule);
    CHECK_THROWS_AS(round<1>(count<patent, double>{std::numeric_limits<double>::infinity()}, half_away), error);
    CHECK_THROWS_AS(round<1>(count<patent, double>{-std::numeric_limits<double>::quiet_NaN()}, half_away), error);
    CHECK_THROWS_AS(round<1>(count<patent, double>{1e300}, half_away), error);
}

TEST_CASE("ties are found wherever they stand") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    for (int i = 0; i != 5'000; ++i) {
        // (2k + 1) / 2 units of the last place, over a base that hides it
        auto const         k      = static_cast<std::int64_t>(n.below(1'000'000));
        std::int64_t const base   = 2 * (static_cast<std::int64_t>(n.below(1'000'000)) + 1);
        int const          places = static_cast<int>(n.below(4));
        auto const         m      = multiple_of(patents((2 * k + 1) * (base / 2)), patents(base * detail::ten_to(places)));
        CHECK(round_at(m, places, half_away).coefficient == k + 1);
        CHECK(round_at(m, places, half_even).coefficient == k + k % 2);
        CHECK(round_at(m, places, toward_zero).coefficient == k);
    }
}

}  // namespace
