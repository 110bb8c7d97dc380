// SPDX-License-Identifier: BSL-1.0
//
// template <class Unit, class Rep = std::int64_t> struct count { Rep value; };
#include <myriad/count.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <compare>
#include <cstdint>
#include <type_traits>

namespace {

using namespace myriad;
using namespace myriad::units;
using limits = std::numeric_limits<std::int64_t>;

// ---- what a count is ----
static_assert(sizeof(count<patent>) == sizeof(std::int64_t) && sizeof(count<patent, std::int8_t>) == 1 && sizeof(count<patent, double>) == 8);
static_assert(std::is_trivially_copyable_v<count<patent>> && std::is_aggregate_v<count<patent>> && std::is_standard_layout_v<count<patent>>);
static_assert(std::regular<count<patent>> && std::totally_ordered<count<patent>> && std::three_way_comparable<count<patent>, std::strong_ordering>);
static_assert(std::three_way_comparable<count<yuan, double>, std::partial_ordering>);
static_assert(count<patent>{} == patents(0));

template <count<patent> C>
inline constexpr std::int64_t as_argument = C.value;
static_assert(as_argument<patents(3)> == 3);

// ---- how a number gets in, and out ----
static_assert(!std::is_convertible_v<std::int64_t, count<patent>> && !std::is_convertible_v<count<patent>, std::int64_t>);
static_assert(!std::is_convertible_v<count<patent>, bool>);
static_assert(std::is_same_v<decltype(patents(3)), count<patent>> && std::is_same_v<decltype(patents(3U)), count<patent>>);
static_assert(std::is_same_v<decltype(count<patent, double>{3.5}), count<patent, double>> && std::is_same_v<decltype(patents(int128(3))), count<patent, int128>>);
static_assert(patents(119'635).value == 119'635);

// ---- conversions: implicit where nothing can be lost ----
static_assert(std::is_convertible_v<count<patent, std::int32_t>, count<patent>> && !std::is_convertible_v<count<patent>, count<patent, std::int32_t>>);
static_assert(std::is_convertible_v<count<patent>, count<patent, int128>> && !std::is_convertible_v<count<patent>, count<patent, double>>);
static_assert(!std::is_convertible_v<count<patent>, count<trademark>> && !std::is_constructible_v<count<patent>, count<trademark>>);

// ---- the algebra: what is there ----
static_assert(std::is_same_v<decltype(patents(1) + patents(2)), count<patent>>);
static_assert(std::is_same_v<decltype(count<patent, std::int16_t>{1} + count<patent, std::int16_t>{2}), count<patent, std::int16_t>>);
static_assert(std::is_same_v<decltype(count<patent, unsigned>{1} + patents(2)), count<patent>>);
static_assert(std::is_same_v<decltype(patents(int128(1)) + patents(2)), count<patent, int128>>);

// ---- and what is not ----
template <class A, class B> concept adds     = requires(A a, B b) { a + b; };
template <class A, class B> concept deducts  = requires(A a, B b) { a - b; };
template <class A, class B> concept scales   = requires(A a, B b) { a * b; };
template <class A, class B> concept divides  = requires(A a, B b) { a / b; };
template <class A, class B> concept equals   = requires(A a, B b) { a == b; };
template <class A, class B> concept compares = requires(A a, B b) { a < b; };
template <class A, class B> concept adds_to  = requires(A a, B b) { a += b; };
static_assert(adds<count<patent>, count<patent>> && scales<count<patent>, int> && scales<int, count<patent>>);
static_assert(!adds<count<patent>, count<trademark>> && !deducts<count<patent>, count<trademark>> && !adds_to<count<patent>, count<trademark>>);
static_assert(!adds<count<patent>, int> && !adds<int, count<patent>> && !adds_to<count<patent>, int> && !deducts<count<patent>, double>);
static_assert(!scales<count<patent>, count<patent>> && !scales<count<patent>, double> && !divides<count<patent>, count<patent>> && !divides<count<patent>, int>);
static_assert(!equals<count<patent>, count<trademark>> && !equals<count<patent>, int> && !compares<count<patent>, count<trademark>> && !compares<int, count<patent>>);
static_assert(!adds<count<patent>, count<patent, double>> && !compares<count<patent>, count<patent, double>>);

constexpr bool by_hand() {
    count<patent> c = patents(10);
    c += patents(5);
    c -= count<patent, std::int16_t>{3};
    c *= 2;
    FACT(c == patents(24));
    FACT(patents(3) * 4 == 4 * patents(3));
    FACT(patents(1) - patents(3) == patents(-2));
    FACT(patents(2) < patents(3));
    FACT(count<patent, std::uint64_t>{~std::uint64_t{0}} > patents(-1));
    FACT(count<patent, std::uint8_t>{200} > count<patent, std::int8_t>{-1});
    FACT(count_cast<std::int8_t>(patents(-128)).value == -128);
    FACT(count_cast<double>(patents(3)) == count<patent, double>{3.0});
    FACT(patents(limits::max()) + patents(limits::min()) == patents(-1));
    return true;
}
static_assert(by_hand());

TEST_CASE("counts by hand") { CHECK(by_hand()); }

TEST_CASE("counts do not wrap, and the error names function, values and reason") {
    CHECK_THROWS_WITH(patents(limits::max()) + patents(1), "count +(9223372036854775807, 1): the result does not fit the representation; use a wider one");
    CHECK_THROWS_WITH(patents(limits::min()) - patents(1), "count -(-9223372036854775808, 1): the result does not fit the representation; use a wider one");
    CHECK_THROWS_WITH(patents(limits::max()) * 2, "count *(9223372036854775807, 2): the result does not fit the representation; use a wider one");
    CHECK_THROWS_AS((count<patent, std::int8_t>{100} + count<patent, std::int8_t>{100}), error);
    CHECK_THROWS_AS((count<patent, unsigned>{3} - count<patent, unsigned>{5}), error);
    CHECK_THROWS_WITH(patents(~std::uint64_t{0}), "patents(18446744073709551615): the value has no exact equal in the type that was asked for");
    CHECK_THROWS_AS(count_cast<std::int8_t>(patents(128)), error);
    count<patent> c = patents(limits::max());
    CHECK_THROWS_AS(c += patents(1), error);
    CHECK(c == patents(limits::max()));  // an error changes nothing
    CHECK_THROWS_AS(c *= 2, error);
    try {
        (void)(c + patents(1));
        FAIL("no error");
    } catch (error const& e) {
        CHECK(e.reason() == fault::overflow);
    }
    CHECK(patents(int128(limits::max())) + patents(1) == patents(int128(limits::max()) + 1));
}

TEST_CASE("counts of Boost's integers") {
    count<patent, oracle::integer> const huge = patents(oracle::power_of_ten(50));
    CHECK((huge + patents(1)).value == oracle::power_of_ten(50) + 1);
    CHECK(huge > patents(limits::max()));
    CHECK((huge * 3).value == 3 * oracle::power_of_ten(50));
    CHECK_THROWS_AS(count_cast<std::int64_t>(huge), error);
    CHECK(count_cast<std::int64_t>(patents(oracle::integer(7))) == patents(7));
}

}  // namespace
