// SPDX-License-Identifier: BSL-1.0
//
// to_double() of every value: the double nearest to the exact one, in the unit that the value is named after.
#include <myriad/literals.hpp>
#include <myriad/measures/based.hpp>
#include <myriad/measures/compound_growth.hpp>
#include <myriad/measures/index_number.hpp>
#include <myriad/number/rational.hpp>
#include <myriad/standing.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <cmath>

namespace {

using namespace myriad;
using namespace myriad::units;

constexpr base_used census{"resident population", "2020-11-01"};

constexpr bool in_its_own_unit() {
    auto const faster = growth(patents(11), patents(10)), slower = growth(patents(21), patents(20));
    FACT(patents(5).to_double() == 5.0);
    FACT(count<patent, double>{2.5}.to_double() == 2.5);
    FACT(count<patent, rational>{rational(1, 10)}.to_double() == 0.1);
    FACT(growth(patents(1109), patents(1000)).to_double() == 0.109);
    FACT(growth(patents(9), patents(10)).to_double() == -0.1);
    FACT(growth_rate<>().to_double() == 0);
    FACT(share(patents(1), patents(3)).to_double() == 1.0 / 3);
    FACT(multiple_of(patents(748), patents(100)).to_double() == 7.48);
    FACT((faster - slower).to_double() == 5.0);
    FACT(per_10k(patents(3), people(40'000)).to_double() == 0.75);
    FACT(per<7'000>(patents(1), people(3)).to_double() == 7000.0 / 3);
    FACT(per_square_kilometre(patents(7), square_kilometres(4)).to_double() == 1.75);
    FACT(index_of(yuans(9), yuans(8)).to_double() == 112.5);
    FACT(per_10k(patents(3), based_on(census, people(40'000))).to_double() == 0.75);
    FACT(rational(-1, 10).to_double() == -0.1);
    FACT(standing::between(2, 3).to_double() == 2.5);
    FACT(compound_growth(patents(7), patents(7), 9).to_double() == 0);
    // as printed, in the unit of the caption
    FACT("10.90%"_pct.to_double() == 10.9);
    FACT("1.25"_points.to_double() == 1.25);
    FACT("303.06"_dec.to_double() == 303.06);
    FACT(decimal<-4>{214}.to_double() == 2'140'000);
    FACT(decimal<>{3, 18}.to_double() == 3e-18);
    FACT(decimal<>{-3, -18}.to_double() == -3e18);
    FACT(growth(count<yuan, double>{1.5}, count<yuan, double>{1.0}).to_double() == 0.5);
    return true;
}
static_assert(in_its_own_unit());

TEST_CASE("to_double by hand") {
    CHECK(in_its_own_unit());
    CHECK_THROWS_AS((decimal<>{3, 19}.to_double()), error);
}

// No double is nearer, and of two as near it is the even one. Said with unbounded rationals.
bool is_nearest(double found, oracle::rational const& exact) {
    double const up = std::nextafter(found, HUGE_VAL), down = std::nextafter(found, -HUGE_VAL);
    if (found == 0) return exact == 0;
    auto const off = [&](double x) { return oracle::rational(abs(oracle::rational(oracle::rational(x) - exact))); };
    auto const here = off(found), above = off(up), below = off(down);
    if (here > above || here > below) return false;
    if (here != above && here != below) return true;
    int exponent = 0;
    return std::fmod(std::ldexp(std::frexp(found, &exponent), 53), 2) == 0;
}

TEST_CASE("to_double is the nearest double to every value of 64-bit integers") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    for (int i = 0; i != 4'000; ++i) {
        auto const a = n.any<std::int64_t>(), c = n.any<std::int64_t>();
        auto const b = n.positive<std::int64_t>(), e = n.positive<std::int64_t>();
        INFO(a << '/' << b << ", " << c << '/' << e);
        oracle::rational const x(a, b), y(c, e);
        CHECK(is_nearest(patents(a).to_double(), a));
        CHECK(is_nearest(growth(patents(a), patents(b)).to_double(), x - 1));
        CHECK(is_nearest(multiple_of(patents(a), patents(b)).to_double(), x));
        CHECK(is_nearest(per_10k(patents(a), people(b)).to_double(), x * 10'000));
        CHECK(is_nearest(per<999'999'999'999>(patents(a), people(b)).to_double(), x * 999'999'999'999));
        CHECK(is_nearest((growth(patents(a), patents(b)) - growth(patents(c), patents(e))).to_double(), (x - y) * 100));
        CHECK(is_nearest(index_of(patents(a), patents(b)).to_double(), x * 100));
        CHECK(is_nearest(rational(a, b).to_double(), x));
        auto const part = static_cast<std::int64_t>(n.below(static_cast<std::uint64_t>(b)));
        CHECK(is_nearest(share(patents(part), patents(b)).to_double(), oracle::rational(part, b)));
        auto const f = n.any<std::uint64_t>(), g = n.positive<std::uint64_t>();
        CHECK(is_nearest(growth(count<patent, std::uint64_t>{f}, count<patent, std::uint64_t>{g}).to_double(), oracle::rational(f, g) - 1));
        decimal<> const d{a, static_cast<int>(n.below(37)) - 18};
        CHECK(is_nearest(d.to_double(), oracle::value(d)));
    }
}

// A quotient halfway between two doubles, and one beside it, whatever hides it.
TEST_CASE("to_double finds ties") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    for (int i = 0; i != 1'000; ++i) {
        std::int64_t const k      = static_cast<std::int64_t>((std::uint64_t{1} << 53U) + 1 + 2 * n.below(std::uint64_t{1} << 52U));  // 54 bits, odd: between two doubles
        std::int64_t const hidden = static_cast<std::int64_t>(n.below(500)) + 1;
        for (std::int64_t const beside : {-1, 0, 1}) {
            std::int64_t const top = k * hidden + beside;
            INFO(top << '/' << hidden);
            CHECK(is_nearest(multiple_of(patents(top), patents(hidden)).to_double(), oracle::rational(top, hidden)));
            CHECK(is_nearest(multiple_of(patents(-top), patents(hidden)).to_double(), -oracle::rational(top, hidden)));
        }
    }
}

TEST_CASE("a 128-bit integer is the nearest double") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    for (int i = 0; i != 4'000; ++i) {
        int128 const x = full_product(n.any<std::int64_t>(), n.any<std::int64_t>()), y(n.any<std::uint64_t>(), n.any<std::int64_t>());
        CHECK(is_nearest(static_cast<double>(x), oracle::value(x)));
        CHECK(is_nearest(static_cast<double>(y), oracle::value(y)));
        int128 const tie((std::uint64_t{1} << 11U) * n.below(4) + n.below(3), static_cast<std::int64_t>((std::uint64_t{1} << 52U) + n.below(1000)));  // the last place is 2^12 or 2^11
        CHECK(is_nearest(static_cast<double>(tie), oracle::value(tie)));
    }
}

// Of numbers of any size, too.
TEST_CASE("to_double of Boost's integers") {
    auto const third = multiple_of(patents(oracle::integer(1)), patents(oracle::integer(3)));
    CHECK(third.to_double() == 1.0 / 3);
    oracle::integer const large = oracle::power_of_ten(60) + 1;
    CHECK(multiple_of(patents(large), patents(oracle::integer(7))).to_double() == static_cast<double>(oracle::rational(large, 7)));
    CHECK(patents(large).to_double() == 1e60);
    CHECK(growth(patents(large), patents(oracle::integer(large - 1))).to_double() == 1e-60);
    CHECK(round<40>(third, half_away).to_double() == 1.0 / 3);
}

}  // namespace
