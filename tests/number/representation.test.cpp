// SPDX-License-Identifier: BSL-1.0
#include <myriad/number/representation.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <cstdint>
#include <type_traits>

namespace {

using namespace myriad;
using detail::holds_every;
using limits64 = std::numeric_limits<std::int64_t>;

// ---- which types may stand in a count ----
static_assert(representation<std::int64_t> && representation<std::int8_t> && representation<unsigned> && representation<double>);
static_assert(representation<int128> && representation<oracle::integer> && representation<oracle::rational>);
static_assert(!representation<bool> && !representation<char> && !representation<char8_t> && !representation<wchar_t> && !representation<int*>);
static_assert(exact<int> && exact<int128> && exact<oracle::integer> && exact<oracle::rational> && !exact<double>);
static_assert(whole<int> && whole<oracle::integer> && !whole<oracle::rational> && !whole<double>);

// ---- where two of them meet ----
static_assert(std::is_same_v<common_representation_t<int, std::int64_t>, std::int64_t>);
static_assert(std::is_same_v<common_representation_t<std::int16_t, std::int16_t>, std::int16_t>);
static_assert(std::is_same_v<common_representation_t<unsigned, int>, int>);
static_assert(std::is_same_v<common_representation_t<std::uint64_t, int>, std::int64_t>);
static_assert(std::is_same_v<common_representation_t<std::uint64_t, int128>, int128>);
static_assert(std::is_same_v<common_representation_t<float, double>, double>);
static_assert(std::is_same_v<common_representation_t<oracle::integer, int>, oracle::integer>);
static_assert(!representations_that_mix<int, double> && !representations_that_mix<double, int128>);
static_assert(std::is_same_v<widened_t<std::int8_t>, int128> && std::is_same_v<widened_t<double>, double>);

static_assert(holds_every<std::int64_t, std::int32_t> && holds_every<std::int64_t, std::uint32_t> && !holds_every<std::uint64_t, std::int32_t>);
static_assert(!holds_every<std::int64_t, std::uint64_t> && holds_every<int128, std::uint64_t> && holds_every<double, float> && !holds_every<double, int>);

constexpr bool conversions() {
    FACT(detail::convert<std::int8_t>(std::int64_t{-128}, "test") == -128);
    FACT(detail::convert<std::uint64_t>(std::int64_t{5}, "test") == 5);
    FACT(detail::convert<std::int64_t>(3.0, "test") == 3);
    FACT(detail::convert<int128>(std::uint64_t{7}, "test") == 7);
    FACT(detail::convert<std::int64_t>(int128(-9), "test") == -9);
    FACT(detail::convert<std::int64_t>(-9223372036854775808.0, "test") == limits64::min());
    return true;
}
static_assert(conversions());

TEST_CASE("conversions are exact or refused") {
    CHECK(conversions());
    CHECK_THROWS_WITH(detail::convert<std::int8_t>(std::int64_t{128}, "count_cast"),
                      "count_cast(128): the value has no exact equal in the type that was asked for");
    CHECK_THROWS_AS(detail::convert<std::uint64_t>(std::int64_t{-1}, "test"), error);
    CHECK_THROWS_AS(detail::convert<std::int64_t>(~std::uint64_t{0}, "test"), error);
    CHECK_THROWS_AS(detail::convert<std::int64_t>(2.5, "test"), error);
    CHECK_THROWS_AS(detail::convert<std::int64_t>(9223372036854775808.0, "test"), error);
    CHECK_THROWS_AS(detail::convert<unsigned>(-1.0, "test"), error);
    CHECK_THROWS_AS(detail::convert<std::int64_t>(std::numeric_limits<double>::quiet_NaN(), "test"), error);
    CHECK_THROWS_AS(detail::convert<std::int64_t>(std::numeric_limits<double>::infinity(), "test"), error);
    CHECK_THROWS_AS(detail::convert<double>((std::int64_t{1} << 53) + 1, "test"), error);
    CHECK(detail::convert<double>(std::int64_t{1} << 53, "test") == 9007199254740992.0);
}

template <class R, class A, class B>
void checks(oracle::numbers& n) {
    A const a = n.any<A>();
    B const b = n.any<B>();
    INFO("a = " << +a << ", b = " << +b);
    auto const agrees = [&](oracle::integer const& expected, auto const& operation) {
        if (expected < (std::numeric_limits<R>::min)() || expected > (std::numeric_limits<R>::max)())
            CHECK_THROWS_AS(operation(), error);
        else
            CHECK(oracle::integer(operation()) == expected);
    };
    agrees(oracle::integer(a) + b, [&] { return detail::add<R>(a, b, "test"); });
    agrees(oracle::integer(a) - b, [&] { return detail::subtract<R>(a, b, "test"); });
    if (abs(oracle::integer(a) * b) < (oracle::integer(1) << 127))
        agrees(oracle::integer(a) * b, [&] { return detail::multiply<R>(a, b, "test"); });
    else
        CHECK_THROWS_AS(detail::multiply<R>(a, b, "test"), error);
    CHECK((detail::compare(a, b) < 0) == (oracle::integer(a) < b));
    CHECK((detail::compare(a, b) == 0) == (oracle::integer(a) == b));
}

TEST_CASE("arithmetic does not wrap, whatever the two types") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    for (int i = 0; i != 3'000; ++i) {
        checks<std::int64_t, std::int64_t, std::int64_t>(n);
        checks<std::int64_t, std::uint64_t, std::int64_t>(n);
        checks<std::int64_t, std::int32_t, std::uint64_t>(n);
        checks<std::uint64_t, std::uint64_t, std::uint64_t>(n);
        checks<std::int8_t, std::int8_t, std::int8_t>(n);
        checks<std::int16_t, std::uint16_t, std::int16_t>(n);
        checks<std::uint32_t, std::uint32_t, std::uint32_t>(n);
    }
}

}  // namespace
