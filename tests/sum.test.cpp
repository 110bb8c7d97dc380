// SPDX-License-Identifier: BSL-1.0
#include <myriad/column.hpp>
#include <myriad/sum.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <limits>
#include <list>
#include <optional>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct shop {
    char        name;
    count<yuan> sales;

    [[nodiscard]] constexpr count<yuan> twice() const { return sales * 2; }
};
constexpr shop shops[] = {{'a', {12}}, {'b', {-8}}, {'c', {1}}};

inline constexpr auto lowest  = std::numeric_limits<std::int64_t>::min();
inline constexpr auto highest = std::numeric_limits<std::int64_t>::max();

constexpr bool by_hand() {
    std::array const            counts{patents(1), patents(2), patents(4)};
    std::array<count<patent>, 0> const none{};
    std::array const            over{yuans(highest), yuans(highest), yuans(lowest), yuans(lowest), yuans(2)};  // no step overflows
    std::array const            narrow{count<patent, std::uint8_t>{200}, count<patent, std::uint8_t>{55}};
    FACT(sum(counts) == patents(7));
    FACT(sum(shops, &shop::sales) == yuans(5));
    FACT(sum(shops, &shop::twice) == yuans(10));
    FACT(sum(none) == patents(0));
    FACT(sum(over) == yuans(0));
    FACT(sum(narrow) == count<patent, std::uint8_t>{255});
    FACT(sum(make_column(shops, &shop::name, &shop::sales)) == yuans(5));
    FACT(sum(std::array{count<yuan, double>{0.5}, count<yuan, double>{0.25}}) == count<yuan, double>{0.75});
    FACT(sum(std::array{count<patent, std::uint64_t>{~std::uint64_t{0}}}).value == ~std::uint64_t{0});
    return true;
}
static_assert(by_hand());

TEST_CASE("sums by hand") { CHECK(by_hand()); }

struct stall {
    std::optional<count<yuan>> sales;
};
constexpr bool of_what_is_there() {
    std::array const  some{std::optional(yuans(3)), std::optional<count<yuan>>(), std::optional(yuans(4))};
    stall const       stalls[] = {{yuans(5)}, {std::nullopt}, {yuans(6)}};
    std::array const  measured{count<yuan, double>{0.5}, count<yuan, double>{std::numeric_limits<double>::quiet_NaN()}};
    std::array const  none{std::optional<count<yuan>>()};
    std::array const  whole{yuans(1), yuans(2)};
    FACT(sum(some, missing::drop) == yuans(7));
    FACT(sum(stalls, &stall::sales, missing::drop) == yuans(11));
    FACT(sum(stalls, missing::drop, &stall::sales) == yuans(11));
    FACT(sum(none, missing::drop) == yuans(0));
    FACT(sum(measured, missing::drop) == count<yuan, double>{0.5});
    FACT(sum(whole, missing::drop) == yuans(3));
    FACT(sum(whole, missing::refuse) == yuans(3));
    FACT(sum(std::array{some[0], some[2]}, missing::refuse) == yuans(7));
    FACT(sum(make_column(stalls, &stall::sales, &stall::sales), missing::drop) == yuans(11));
    return true;
}
static_assert(of_what_is_there());

TEST_CASE("a sum of what is there") {
    CHECK(of_what_is_there());
    CHECK_THROWS_AS(sum(std::vector{std::optional(yuans(3)), std::optional<count<yuan>>()}, missing::refuse), error);
}

template <class... Arguments>
concept sums = requires(Arguments... arguments) { sum(arguments...); };
static_assert(!sums<std::vector<std::optional<count<yuan>>>> && !sums<std::vector<int>> && !sums<int> &&
              !sums<std::vector<count<yuan>>, decltype(missing::keep)> && sums<std::vector<std::optional<count<yuan>>>, missing::drop_rule>);

TEST_CASE("a sum that does not fit is an error, whatever the order") {
    CHECK_THROWS_WITH(sum(std::vector{yuans(highest), yuans(1)}),
                      "sum(9223372036854775808, of the range): the result does not fit the representation; use a wider one");
    CHECK_THROWS_AS(sum(std::vector{count<patent, std::uint8_t>{200}, count<patent, std::uint8_t>{56}}), error);
    CHECK_THROWS_AS(sum(std::vector{count<patent, std::uint64_t>{~std::uint64_t{0}}, count<patent, std::uint64_t>{1}}), error);
}

TEST_CASE("a sum that is not a number is an error") {
    double const not_there = std::numeric_limits<double>::quiet_NaN(), infinite = std::numeric_limits<double>::infinity();
    CHECK_THROWS_WITH(sum(std::vector{count<yuan, double>{1.5}, count<yuan, double>{not_there}}), "element [1]: sum(NaN): not a number");
    CHECK_THROWS_AS(sum(std::vector{count<yuan, double>{infinite}, count<yuan, double>{-infinite}}), error);
    CHECK(sum(std::vector{count<yuan, double>{infinite}, count<yuan, double>{1.0}}) == count<yuan, double>{infinite});
}

TEST_CASE("sums against unbounded integers") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 500; ++round) {
        std::list<count<yuan>> counts;
        oracle::integer        expected = 0;
        for (auto n = random.below(30); n != 0; --n) {
            counts.push_back(yuans(random.any<std::int64_t>()));
            expected += counts.back().value;
        }
        if (expected >= lowest && expected <= highest)
            REQUIRE(oracle::value(sum(counts).value) == expected);
        else
            REQUIRE_THROWS_AS(sum(counts), error);
    }
}

}  // namespace
