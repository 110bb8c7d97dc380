// SPDX-License-Identifier: BSL-1.0
#include <myriad/growth.hpp>
#include <myriad/literals.hpp>
#include <myriad/number/rational.hpp>
#include <myriad/round.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

namespace {

using namespace myriad;
using namespace myriad::units;

static_assert(std::regular<rational> && std::totally_ordered<rational> && sizeof(rational) == 32);

using limits = std::numeric_limits<rational>;
static_assert(limits::is_specialized && limits::is_signed && limits::is_exact && limits::is_bounded && limits::radix == 2 && limits::digits == 127);
static_assert(!limits::is_integer && !limits::is_modulo && !limits::is_iec559 && !limits::has_infinity && !limits::has_quiet_NaN && !limits::has_signaling_NaN);

// On each side of zero and of a whole number.
constexpr bool whole_numbers_around() {
    FACT(rational(4, 3).floor() == 1);
    FACT(rational(4, 3).ceil() == 2);
    FACT(rational(-4, 3).floor() == -2);
    FACT(rational(-4, 3).ceil() == -1);
    FACT(rational(1, 3).floor() == 0);
    FACT(rational(1, 3).ceil() == 1);
    FACT(rational(7).ceil() == 7);
    FACT(rational(-7).ceil() == -7);
    FACT(rational(-7).floor() == -7);
    FACT(rational(0).floor() == 0);
    FACT(rational(0).ceil() == 0);
    FACT(rational(-6, 3).floor() == -2);
    FACT(rational(-6, 3).ceil() == -2);
    return true;
}
static_assert(whole_numbers_around());

constexpr bool by_hand() {
    FACT(rational(1, 3) + rational(1, 6) == rational(1, 2));
    FACT(rational(1, -2) == rational(-1, 2));
    FACT(rational(2, 4).in_lowest_terms().bottom == 2);
    FACT(rational(-1, 3).floor() == -1);
    FACT(rational(-1, 3).ceil() == 0);
    FACT(rational(7).floor() == 7);
    FACT(rational(4, 2).is_whole());
    FACT(!rational(1, 2).is_whole());
    FACT(rational(1, 2) / rational(-1, 4) == rational(-2));
    FACT(power_of_ten(-3) == rational(1, 1000));
    FACT(power_of_ten(38) > power_of_ten(37));
    FACT(exactly("97.30%"_pct) == rational(973, 10));
    FACT(exactly(growth(patents(11), patents(10))) == rational(1, 10));
    FACT(exactly(patents(5)) == rational(5));
    FACT(round_at(rational(1, 8), 2, half_even) == "0.12"_dec);
    FACT(round_at(rational(5), -18, half_away).coefficient == 0);
    FACT(round_at(rational(5), -18, toward_positive).coefficient == 1);
    FACT(static_cast<double>(rational(1, 10)) == 0.1);
    return true;
}
static_assert(by_hand());

TEST_CASE("a rational rounds to places that a decimal has") {
    for (int const places : {-19, 19, -38, 38, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()})
        CHECK_THROWS_AS(round_at(rational(5), places, half_away), error);
    CHECK_THROWS_WITH(round_at(rational(5), -19, half_away), "round_at((5/1), -19): outside the range that is there");
}

TEST_CASE("rationals by hand") {
    CHECK(by_hand());
    CHECK(whole_numbers_around());
    CHECK_THROWS_WITH(rational(1, 0), "rational(1, 0): the base is zero; the try_ form answers nullopt there");
    CHECK_THROWS_WITH(rational(1) / rational(0), "rational /((1/1), (0/1)): the base is zero; the try_ form answers nullopt there");
    CHECK_THROWS_AS(power_of_ten(39), error);
}

TEST_CASE("rationals agree with unbounded ones, or overflow where lowest terms do not fit") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    auto const      big  = [](rational const& r) { return oracle::rational(oracle::value(r.top), oracle::value(r.bottom)); };
    auto const      fits = [](oracle::rational const& r) { return abs(numerator(r)) < (oracle::integer(1) << 127) && denominator(r) < (oracle::integer(1) << 127); };
    for (int i = 0; i != 20'000; ++i) {
        rational const a(full_product(n.any<std::int64_t>(), n.below(2) == 0 ? 1 : n.any<std::int64_t>()), n.positive<std::int64_t>());
        rational const b(n.any<std::int64_t>(), full_product(n.positive<std::int64_t>(), n.below(2) == 0 ? 1 : n.positive<std::int64_t>()));
        auto const     agrees = [&](oracle::rational const& expected, auto const& operation) {
            if (fits(expected)) {
                // lowest terms fit; a product on the way may not, which is an error and never a wrong number
                oracle::rational found = expected;
                try {
                    found = big(operation());
                } catch (error const& e) {
                    CHECK(e.reason() == fault::overflow);
                }
                CHECK(found == expected);
            } else {
                CHECK_THROWS_AS(operation(), error);
            }
        };
        agrees(big(a) + big(b), [&] { return a + b; });
        agrees(big(a) - big(b), [&] { return a - b; });
        agrees(big(a) * big(b), [&] { return a * b; });
        if (!(b == rational(0))) agrees(big(a) / big(b), [&] { return a / b; });
        CHECK((a < b) == (big(a) < big(b)));
        CHECK((a == b) == (big(a) == big(b)));
        CHECK(oracle::value(a.floor()) == oracle::floor(big(a)));
    }
}

}  // namespace
