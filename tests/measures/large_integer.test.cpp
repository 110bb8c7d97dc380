// SPDX-License-Identifier: BSL-1.0
//
// Whole numbers of any size beside Boost's, and the quantiles that they work out beside its 100 digits.
#include <myriad/literals.hpp>
#include <myriad/measures/detail/normal_quantile.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <boost/math/special_functions/erf.hpp>
#include <boost/multiprecision/cpp_dec_float.hpp>

#include <random>
#include <utility>

namespace {

using namespace myriad;
using detail::large_integer;
using detail::shifted;
using boost::multiprecision::cpp_int;
using real = boost::multiprecision::cpp_dec_float_100;

// The same random limbs as both: at times all ones or zeros, where carries run through.
std::pair<large_integer, cpp_int> any(std::mt19937_64& random, int most_limbs) {
    large_integer a;
    cpp_int       b  = 0;
    int const     n  = static_cast<int>(random() % static_cast<unsigned>(most_limbs + 1));
    for (int i = 0; i != n; ++i) {
        auto const          kind = random() % 4;
        std::uint32_t const limb = kind == 0 ? 0 : kind == 1 ? 0xFFFFFFFFU : static_cast<std::uint32_t>(random());
        a = shifted(a, 32) + limb;
        b = (b << 32) + limb;
    }
    if (random() % 2 == 0) return {-a, -b};
    return {a, b};
}
// Are they the same? By the remainders of one and the limbs of the other.
bool same(large_integer a, cpp_int const& b) {
    if (a.is_negative() != (b < 0)) return false;
    cpp_int rest = abs(b);
    if (a.is_negative()) a = -a;
    for (; !a.is_zero(); a = shifted(a, -32), rest >>= 32)
        if (static_cast<std::uint64_t>(a - shifted(shifted(a, -32), 32)) != static_cast<std::uint64_t>(rest & 0xFFFFFFFFU)) return false;
    return rest == 0;
}

constexpr bool by_hand() {
    large_integer const big = shifted(1, 100), minus = -big;
    FACT(big - 1 < big);
    FACT(minus < large_integer(0));
    FACT((big + 7) % big == large_integer(7));
    FACT((minus - 7) / big == large_integer(-1));
    FACT(detail::floor_division(minus - 7, big) == large_integer(-2));
    FACT(detail::ceil_division(minus - 7, big) == large_integer(-1));
    FACT(detail::floor_root(big) == shifted(1, 50));
    FACT(detail::floor_root(big - 1) == shifted(1, 50) - 1);
    FACT(detail::floor_shifted(large_integer(-5), 1) == large_integer(-3));
    FACT(int128(shifted(1, 126)) == int128(0, std::int64_t{1} << 62));
    FACT(static_cast<std::int64_t>(large_integer(-9)) == -9);
    FACT(big.bits() == 101);
    return true;
}
static_assert(by_hand());

TEST_CASE("whole numbers of any size, by hand") { CHECK(by_hand()); }

TEST_CASE("whole numbers of any size beside Boost's") {
    std::mt19937_64 random(20261122);
    int             differ = 0;
    for (int i = 0; i != 20'000; ++i) {
        auto const [a, x] = any(random, i % 100 == 0 ? 120 : 9);
        auto const [b, y] = any(random, i % 100 == 0 ? 70 : 6);
        int const bits = static_cast<int>(random() % 200);
        differ += !same(a, x) + !same(a + b, x + y) + !same(a - b, x - y) + !same(a * b, x * y) + ((a < b) != (x < y)) + ((a == b) != (x == y));
        if (y != 0) differ += !same(a / b, x / y) + !same(a % b, x % y);
        differ += !same(shifted(a, bits), x * (cpp_int(1) << bits));
        differ += !same(shifted(a, -bits), x / (cpp_int(1) << bits));
        if (x >= 0) differ += !same(detail::floor_root(a), cpp_int(sqrt(x)));
    }
    CHECK(differ == 0);
}

TEST_CASE("what whole numbers of any size refuse") {
    CHECK_THROWS_WITH(large_integer(1) / large_integer(0), "large_integer /(1, 0): the base is zero; the try_ form answers nullopt there");
    CHECK_THROWS_WITH(int128(shifted(1, 127)), "static_cast<int128>(170141183460469231731687303715884105728): the result does not fit the representation; use a wider one");
}

// z of a level in units of 2^-bits, cut, by the inverse error function of Boost.Math.
cpp_int quantile(std::int64_t n, std::int64_t d, unsigned bits) {
    real const z = sqrt(real(2)) * boost::math::erf_inv(real(n) / real(d));
    return cpp_int(floor(z * pow(real(2), bits)));
}

TEST_CASE("the quantile of a level beside Boost.Math's") {
    std::pair<std::int64_t, std::int64_t> const levels[] = {{90, 100},  {95, 100},  {99, 100},    {998, 1000},   {50, 100},
                                                            {1, 100},   {975, 1000}, {9999, 10000}, {1, 1'000'000}, {999'999'999'999, 1'000'000'000'000}};
    for (auto const& [n, d] : levels) {
        CAPTURE(n, d);
        CHECK(same(detail::normal_quantile(n, d, 189), quantile(n, d, 189)));
        CHECK(same(detail::normal_quantile(n, d, 250), quantile(n, d, 250)));
    }
}

TEST_CASE("the quantiles that are known are those that would be found") {
    for (int const level : {900, 950, 990, 998}) {
        auto const z    = detail::known_or_found(level, 1000);
        auto const limb = [](std::uint64_t bits) { return large_integer(int128(bits, 0)); };
        CHECK(shifted(shifted(limb(z.high), 64) + limb(z.middle), 64) + limb(z.low) == detail::normal_quantile(level, 1000, 189));
    }
}

TEST_CASE("which levels there are") {
    CHECK_THROWS_WITH(confidence_level(100), "confidence_level(100 %): a level lies between 0 and 100 per cent");
    CHECK_THROWS_AS(confidence_level(0), error);
    CHECK_THROWS_AS(confidence_level("100.0%"_pct), error);
    CHECK(confidence_level("95.0%"_pct).z.low == confidence_level(95).z.low);
    CHECK(confidence_level("99.8%"_pct).n == 998);
}

}  // namespace
