// SPDX-License-Identifier: BSL-1.0
#include <myriad/literals.hpp>
#include <myriad/growth.hpp>
#include <myriad/per.hpp>
#include <myriad/round.hpp>
#include <myriad/share.hpp>
#include <myriad/quantile.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

inline constexpr quantiles every_definition[] = {
    quantiles::inverse_distribution, quantiles::averaged_inverse_distribution, quantiles::closest_observation,
    quantiles::interpolated_inverse_distribution, quantiles::hazen, quantiles::weibull, quantiles::linear,
    quantiles::median_unbiased, quantiles::normal_unbiased};

// The lower quartile of 1, 2, 4, 8, 16 by the nine definitions, worked by hand: n = 5, p = 1/4.
constexpr bool by_hand() {
    int const      values[]   = {16, 1, 8, 2, 4};
    rational const expected[] = {2, 2, 1, rational(5, 4), rational(7, 4), rational(3, 2), 2, rational(5, 3), rational(27, 16)};
    std::size_t    i          = 0;
    for (quantiles const definition : every_definition)
        if (quantile(values, "25%"_pct, definition) != expected[i++]) return false;
    return true;
}
static_assert(by_hand());

constexpr bool where_definitions_meet() {
    int const even[] = {4, 1, 3, 2};  // np whole at 1/2
    FACT(quantile(even, "0.5"_dec, quantiles::inverse_distribution) == 2);
    FACT(quantile(even, "0.5"_dec, quantiles::averaged_inverse_distribution) == rational(5, 2));
    FACT(quantile(even, "0.5"_dec, quantiles::closest_observation) == 2);
    FACT(median(even) == rational(5, 2));
    FACT(quantile(even, rational(5, 8), quantiles::closest_observation) == 2);
    // 2.5 lies between 2 and 3: the even one
    FACT(quantile(even, rational(3, 8), quantiles::closest_observation) == 2);
    FACT(quantile(even, "0"_dec, quantiles::hazen) == 1);
    FACT(quantile(even, "100%"_pct, quantiles::weibull) == 4);
    FACT(quantile(even, share(patents(1), patents(3)), quantiles::linear) == 2);
    return true;
}
static_assert(where_definitions_meet());

struct town {
    count<patent>                granted;
    count<person>                people;
    std::optional<count<patent>> before;
};
constexpr town towns[] = {{{30}, {100}, patents(10)}, {{10}, {50}, {}}, {{25}, {100}, patents(20)}, {{11}, {10}, patents(11)}};

constexpr bool of_counts_and_rates() {
    auto const middle  = median(towns, &town::granted);
    auto const of_rest = median(towns, missing::drop, &town::before);
    std::array const growths{growth(patents(11), patents(10)), growth(patents(5), patents(4)), growth(patents(1), patents(2))};
    auto const       grown = quantile(growths, "0.75"_dec, quantiles::linear);
    auto const       dense = median(towns, [](town const& t) { return per_10k(t.granted, t.people); });
    static_assert(std::is_same_v<decltype(middle), count<patent, rational> const>);
    static_assert(std::is_same_v<decltype(grown), growth_rate<int128> const>);
    FACT(middle == count<patent, rational>{18});
    FACT(middle > patents(17));
    FACT(of_rest == patents(11));
    FACT(grown == growth(patents(47), patents(40)));
    FACT(round<1>(grown, half_even) == "17.5%"_pct);
    FACT(dense == per_10k(patents(11), people(40)));
    FACT(round<1>(dense, half_even) == "2750.0"_dec);
    return true;
}
static_assert(of_counts_and_rates());

TEST_CASE("quantiles by hand") {
    CHECK(by_hand());
    CHECK(where_definitions_meet());
    CHECK(of_counts_and_rates());
}

TEST_CASE("quantiles of floating numbers") {
    std::vector<double> const values{1e308, -1e308, 0.5, 0.5};
    CHECK(median(values) == 0.5);
    CHECK(quantile(values, "0.99"_dec, quantiles::linear) == Approx(0.97e308));  // no step overflows
    CHECK(median(std::vector{1.0f, 2.0f}) == 1.5f);
}

TEST_CASE("quantiles of infinities") {
    double const infinite = std::numeric_limits<double>::infinity();
    CHECK(median(std::vector{-infinite, 1.0, infinite}) == 1.0);
    CHECK(median(std::vector{1.0, infinite, infinite, -infinite, infinite}) == infinite);
    CHECK(median(std::vector{1.0, infinite}) == infinite);
    CHECK_THROWS_WITH(median(std::vector{infinite, -infinite}), "quantile(-above 9e12, above 9e12): not a number");
}

TEST_CASE("what quantiles refuse") {
    std::vector<int> const none;
    CHECK_THROWS_WITH(median(none), "quantile((1/2)): the range is empty");
    CHECK_THROWS_WITH(quantile(std::vector{1}, "100.1%"_pct, quantiles::hazen), "quantile(1001e-1): outside the range that is there");
    CHECK_THROWS_AS(quantile(std::vector{1}, "-0.1"_dec, quantiles::hazen), error);
    CHECK_THROWS_AS(median(towns, &town::before), error);
    CHECK_THROWS_AS(median(std::vector{1.0, std::numeric_limits<double>::quiet_NaN()}), error);
    CHECK_THROWS_AS(quantile(std::vector{1}, "0.5"_dec, static_cast<quantiles>(0)), error);
}

template <class... Arguments>
concept has_median = requires(std::vector<std::optional<int>> v, Arguments... a) { median(v, a...); };
static_assert(has_median<> && has_median<missing::drop_rule> && !has_median<missing::keep_rule> && !has_median<ties>);
static_assert(!has_median<descending_order>);

// Hyndman and Fan's general form, in unbounded rationals: Q(p) = (1 - g) x[j] + g x[j + 1].
oracle::rational by_definition(std::vector<std::int64_t> const& sorted, oracle::rational const& p, int type) {
    using oracle::rational;
    auto const n = static_cast<std::int64_t>(sorted.size());
    rational   m[] = {0, 0, rational(-1, 2), 0, rational(1, 2), p, 1 - p, (p + 1) / 3, p / 4 + rational(3, 8)};
    rational const       h = p * n + m[type - 1];
    oracle::integer const j = oracle::floor(h);
    rational const       g = h - j;
    rational const gamma = type == 1 ? rational(g == 0 ? 0 : 1)
                         : type == 2 ? (g == 0 ? rational(1, 2) : rational(1))
                         : type == 3 ? rational(g == 0 && j % 2 == 0 ? 0 : 1)
                                     : g;
    auto const x = [&](oracle::integer k) {
        if (k < 1) k = 1;
        if (k > n) k = n;
        return rational(sorted[static_cast<std::size_t>(k) - 1]);
    };
    return (1 - gamma) * x(j) + gamma * x(j + 1);
}

TEST_CASE("all nine definitions against unbounded rationals, at the edges of 64 bits too") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 400; ++round) {
        std::vector<std::int64_t> values(random.below(12) + 1);
        for (auto& v : values) v = random.any<std::int64_t>();
        auto const b = static_cast<std::int64_t>(random.below(1000)) + 1;
        auto const a = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(b) + 1));
        std::vector<std::int64_t> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        for (quantiles const definition : every_definition) {
            auto const found = quantile(values, rational(a, b), definition);
            REQUIRE(oracle::value(found) == by_definition(sorted, oracle::rational(a, b), static_cast<int>(definition)));
        }
    }
}

}  // namespace
