// SPDX-License-Identifier: BSL-1.0
#include <myriad/column.hpp>
#include <myriad/sum.hpp>

#include "catch.hpp"
#include "exact.hpp"

#include <array>
#include <limits>
#include <list>
#include <vector>

namespace {

using namespace myriad;

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
    return sum(counts) == patents(7) && sum(shops, &shop::sales) == yuans(5) && sum(shops, &shop::twice) == yuans(10) &&
           sum(none) == patents(0) && sum(over) == yuans(0) && sum(narrow) == count<patent, std::uint8_t>{255} &&
           sum(make_column(shops, &shop::name, &shop::sales)) == yuans(5) && sum(std::array{yuans(0.5), yuans(0.25)}) == yuans(0.75) &&
           sum(std::array{count<patent, std::uint64_t>{~std::uint64_t{0}}}).value == ~std::uint64_t{0};
}
static_assert(by_hand());

TEST_CASE("sums by hand") { CHECK(by_hand()); }

TEST_CASE("a sum that does not fit is an error, whatever the order") {
    CHECK_THROWS_WITH(sum(std::vector{yuans(highest), yuans(1)}),
                      "sum(9223372036854775808, of the range): the result does not fit the representation; use a wider one");
    CHECK_THROWS_AS(sum(std::vector{count<patent, std::uint8_t>{200}, count<patent, std::uint8_t>{56}}), error);
    CHECK_THROWS_AS(sum(std::vector{count<patent, std::uint64_t>{~std::uint64_t{0}}, count<patent, std::uint64_t>{1}}), error);
}

TEST_CASE("a sum that is not a number is an error") {
    double const not_there = std::numeric_limits<double>::quiet_NaN(), infinite = std::numeric_limits<double>::infinity();
    CHECK_THROWS_WITH(sum(std::vector{yuans(1.5), yuans(not_there)}), "element [1]: sum(NaN): not a number");
    CHECK_THROWS_AS(sum(std::vector{yuans(infinite), yuans(-infinite)}), error);
    CHECK(sum(std::vector{yuans(infinite), yuans(1.0)}) == yuans(infinite));
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
