// SPDX-License-Identifier: BSL-1.0
#include <myriad/number/int128.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <cmath>
#include <string>
#include <type_traits>

namespace {

using myriad::int128;
using limits = std::numeric_limits<int128>;

static_assert(sizeof(int128) == 16 && std::is_trivially_copyable_v<int128> && std::regular<int128>);
static_assert(std::is_convertible_v<int, int128> && std::is_convertible_v<std::uint64_t, int128>);
static_assert(!std::is_convertible_v<int128, std::int64_t> && std::is_constructible_v<std::int64_t, int128>);
static_assert(!std::is_constructible_v<int128, double>);
static_assert(limits::is_integer && limits::is_exact && limits::is_signed && !limits::is_modulo);

// Hand-worked: each runs as a constant expression and at run time.
constexpr bool arithmetic() {
    int128 const two64 = int128(std::uint64_t{1} << 63U) * 2;  // 2^64
    FACT(two64.low == 0);
    FACT(two64.high == 1);
    FACT(two64 - 1 == int128(~std::uint64_t{0}));
    FACT(two64 / 2 == std::uint64_t{1} << 63U);
    FACT(int128(-7) / 2 == -3);
    FACT(int128(-7) % 2 == -1);
    FACT(int128(7) % -2 == 1);
    FACT(int128(7) / -2 == -3);
    FACT(-int128(5) == -5);
    FACT(int128(-1).high == -1);
    FACT((limits::max)() > two64);
    FACT((limits::min)() < -two64);
    FACT((limits::max)() + (limits::min)() == -1);
    FACT((limits::min)() / -2 == two64 * (std::int64_t{1} << 62));
    FACT((limits::min)() % -1 == 0);
    FACT(myriad::full_product((std::numeric_limits<std::int64_t>::min)(), (std::numeric_limits<std::int64_t>::min)()) == two64 * (std::int64_t{1} << 62));
    FACT(static_cast<std::int64_t>(int128((std::numeric_limits<std::int64_t>::min)())) == (std::numeric_limits<std::int64_t>::min)());
    return true;
}
static_assert(arithmetic());

// Where a product just fits; TEST_CASE "int128 refuses" has where it just does not.
constexpr int128 two63(std::uint64_t{1} << 63U, 0), two64(0, 1), two126(0, std::int64_t{1} << 62);

constexpr bool products_at_the_edges() {
    FACT(two126 * -2 == (limits::min)());
    FACT(int128(-2) * two126 == (limits::min)());
    FACT(-two64 * two63 == (limits::min)());
    FACT(two63 * -two64 == (limits::min)());
    FACT((limits::min)() * 1 == (limits::min)());
    FACT(int128(1) * (limits::min)() == (limits::min)());
    FACT((limits::max)() * -1 == (limits::min)() + 1);
    FACT((limits::max)() * 1 == (limits::max)());
    FACT((limits::min)() * 0 == 0);
    FACT(two63 * two63 == two126);
    FACT(-two63 * -two63 == two126);
    return true;
}
static_assert(products_at_the_edges());

TEST_CASE("int128 by hand") {
    CHECK(arithmetic());
    CHECK(products_at_the_edges());
}

bool fits(oracle::integer const& n) {
    oracle::integer const edge = oracle::integer(1) << 127;
    return -edge <= n && n < edge;
}

// The same answer as the oracle, or an overflow where the oracle's answer does not fit.
template <class Operation>
void agrees(Operation operation, int128 a, int128 b) {
    oracle::integer const expected = operation(oracle::value(a), oracle::value(b));
    INFO("a = " << oracle::value(a) << ", b = " << oracle::value(b));
    if (fits(expected)) {
        CHECK(oracle::value(operation(a, b)) == expected);
    } else {
        CHECK_THROWS_AS(operation(a, b), myriad::error);
    }
}

int128 wide(oracle::numbers& n) {
    int128 x;
    x.low  = n.any<std::uint64_t>();
    x.high = n.below(3) == 0 ? (n.below(2) == 0 ? 0 : -1) : n.any<std::int64_t>();
    return x;
}

TEST_CASE("int128 agrees with cpp_int, or overflows where that does not fit") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    for (int i = 0; i != 20'000; ++i) {
        int128 const a = wide(n), b = wide(n);
        agrees([](auto const& x, auto const& y) { return decltype(x + y)(x + y); }, a, b);
        agrees([](auto const& x, auto const& y) { return decltype(x - y)(x - y); }, a, b);
        agrees([](auto const& x, auto const& y) { return decltype(x * y)(x * y); }, a, b);
        CHECK((a <=> b < 0) == (oracle::value(a) < oracle::value(b)));
        CHECK((a == b) == (oracle::value(a) == oracle::value(b)));
        if (b != 0) {
            agrees([](auto const& x, auto const& y) { return decltype(x / y)(x / y); }, a, b);
            if (b != -1) agrees([](auto const& x, auto const& y) { return decltype(x % y)(x % y); }, a, b);
        }
        auto const s = n.any<std::int64_t>(), t = n.any<std::int64_t>();
        CHECK(oracle::value(myriad::full_product(s, t)) == oracle::integer(s) * t);
    }
}

TEST_CASE("int128 refuses products that just do not fit") {
    CHECK_THROWS_AS(two126 * 2, myriad::error);
    CHECK_THROWS_AS(int128(2) * two126, myriad::error);
    CHECK_THROWS_AS(-two126 * -2, myriad::error);
    CHECK_THROWS_AS(two64 * two63, myriad::error);
    CHECK_THROWS_AS(two64 * two64, myriad::error);
    CHECK_THROWS_AS(two64 * -two64, myriad::error);
    CHECK_THROWS_AS((limits::min)() * -1, myriad::error);
    CHECK_THROWS_AS((limits::min)() * 2, myriad::error);
    CHECK_THROWS_AS((limits::max)() * 2, myriad::error);
    CHECK_THROWS_AS((limits::max)() * (limits::max)(), myriad::error);
}

// An error is where an int128 is printed.
std::string text_of(int128 n) {
    myriad::error e(myriad::fault::overflow);
    n.describe(e);
    return e.what();
}

TEST_CASE("the text of int128 is that of cpp_int") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    CHECK(text_of(0) == "0");
    CHECK(text_of((limits::min)()) == "-170141183460469231731687303715884105728");
    int128 power = 1;
    for (int i = 0; i != 123; ++i, power *= 2) {  // every bit alone; what is ten times as much has it after the first digit
        CHECK(text_of(power) == oracle::value(power).str());
        CHECK(text_of(power * 10) == oracle::value(power * 10).str());
    }
    for (int i = 0; i != 5'000; ++i) {
        int128 const x = wide(n);
        CHECK(text_of(x) == oracle::value(x).str());
    }
}

TEST_CASE("int128 refuses what has no answer") {
    CHECK_THROWS_WITH(int128(1) / int128(0), "int128 /(1, 0): the base is zero; the try_ form answers nullopt there");
    CHECK_THROWS_AS(int128(1) % int128(0), myriad::error);
    CHECK_THROWS_WITH((limits::max)() + 1,
                      "int128 +(170141183460469231731687303715884105727, 1): the result does not fit the representation; use a wider one");
    CHECK_THROWS_AS((limits::min)() - 1, myriad::error);
    CHECK_THROWS_AS((limits::min)() / -1, myriad::error);
    CHECK_THROWS_AS(-(limits::min)(), myriad::error);
    CHECK_THROWS_AS(static_cast<std::int64_t>(int128(std::uint64_t{1} << 63U)), myriad::error);
    CHECK_THROWS_AS(static_cast<unsigned>(int128(-1)), myriad::error);
}

TEST_CASE("int128 to double is near") {
    CHECK(static_cast<double>(int128(-3)) == -3.0);
    CHECK(static_cast<double>((limits::min)()) == -std::ldexp(1.0, 127));
}

}  // namespace
