// SPDX-License-Identifier: BSL-1.0
#include <myriad/measures/distribution.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct line {
    int                group;
    std::optional<int> value;
};
constexpr line rows[] = {{1, 10}, {2, 5}, {1, 20}, {1, {}}, {1, 20}, {1, 50}};

constexpr bool is(proportion<> const& p, std::int64_t part, std::int64_t whole) { return p == share(patents(part), patents(whole)); }

constexpr bool by_hand() {
    int const  values[] = {20, 10, 50, 20};
    auto const p = percentile_rank(values);
    auto const c = cumulative_distribution(values);
    auto const t = n_tiles(values, 2);
    auto const d = percentile_rank(values, descending);
    auto const m = n_tiles(values, 3);
    auto const q = n_tiles(values, 9);
    FACT(is(p[0], 1, 3));
    FACT(is(p[1], 0, 3));
    FACT(is(p[2], 1, 1));
    FACT(is(p[3], 1, 3));
    FACT(is(c[0], 3, 4));
    FACT(is(c[1], 1, 4));
    FACT(is(c[2], 1, 1));
    FACT(t[0] == 1);
    FACT(t[1] == 1);
    FACT(t[2] == 2);
    FACT(t[3] == 2);
    FACT(is(d[2], 0, 1));
    FACT(is(d[1], 1, 1));
    FACT(is(d[0], 1, 3));
    FACT(m[1] == 1);
    FACT(m[0] == 1);
    FACT(m[3] == 2);
    FACT(m[2] == 3);
    FACT(q[1] == 1);
    FACT(q[0] == 2);
    FACT(q[3] == 3);
    FACT(q[2] == 4);
    return true;
}
static_assert(by_hand());

constexpr bool missing_and_groups() {
    auto const kept    = percentile_rank(rows, &line::value, missing::keep, within(&line::group));
    auto const dropped = cumulative_distribution(rows, missing::drop, &line::value);
    auto const lowest  = cumulative_distribution(rows, &line::value, missing::first, within(&line::group));
    auto const tiles   = n_tiles(rows, 2, &line::value, missing::keep, within(&line::group));
    static_assert(std::is_same_v<decltype(kept), sequence<std::optional<proportion<>>, 6> const>);
    static_assert(std::is_same_v<decltype(dropped), sequence<proportion<>> const>);
    FACT(is(*kept[0], 0, 1));
    FACT(is(*kept[1], 0, 1));
    FACT(is(*kept[2], 1, 3));
    FACT(!kept[3]);
    FACT(is(*kept[5], 1, 1));
    FACT(dropped.size() == 5);
    FACT(is(dropped[1], 1, 5));
    FACT(is(dropped[4], 1, 1));
    FACT(is(lowest[3], 1, 5));
    FACT(is(lowest[2], 4, 5));
    FACT(tiles[0] == 1U);
    FACT(!tiles[3]);
    FACT(tiles[4] == 2U);
    FACT(tiles[1] == 1U);
    return true;
}
static_assert(missing_and_groups());

constexpr bool single_and_none() {
    std::array<int, 0> const none{};
    int const                one[] = {7};
    FACT(percentile_rank(none).empty());
    FACT(n_tiles(none, 3).empty());
    FACT(is(percentile_rank(one)[0], 0, 1));
    FACT(is(cumulative_distribution(one)[0], 1, 1));
    FACT(n_tiles(one, 4)[0] == 1);
    return true;
}
static_assert(single_and_none());

TEST_CASE("distributions by hand") {
    CHECK(by_hand());
    CHECK(missing_and_groups());
    CHECK(single_and_none());
}

TEST_CASE("what distributions refuse") {
    CHECK_THROWS_WITH(n_tiles(rows, 0, &line::group), "n_tiles(0): outside the range that is there");
    CHECK_THROWS_WITH(percentile_rank(rows, &line::value),
                      "element [3]: percentile_rank(): a value is missing; say missing::keep, first, last or drop");
}

template <class... Arguments>
concept distributes = requires(std::vector<int> v, Arguments... a) { percentile_rank(v, a...); };
static_assert(distributes<> && distributes<descending_order> && !distributes<ties>);

TEST_CASE("distributions agree with their definitions, counted") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 300; ++round) {
        std::vector<int> values(random.below(40) + 1);
        for (int& v : values) v = static_cast<int>(random.below(20));
        auto const n           = values.size();
        auto const percentiles = percentile_rank(values);
        auto const cumulative  = cumulative_distribution(values);
        auto const k           = random.below(12) + 1;
        auto const tiles       = n_tiles(values, k);
        std::vector<std::size_t> sizes(k);
        for (std::size_t i = 0; i != n; ++i) {
            auto const below     = std::count_if(values.begin(), values.end(), [&](int v) { return v < values[i]; });
            auto const not_above = std::count_if(values.begin(), values.end(), [&](int v) { return v <= values[i]; });
            REQUIRE(is(percentiles[i], n == 1 ? 0 : below, n == 1 ? 1 : static_cast<std::int64_t>(n) - 1));
            REQUIRE(is(cumulative[i], not_above, static_cast<std::int64_t>(n)));
            ++sizes[tiles[i] - 1];
            for (std::size_t j = 0; j != n; ++j)
                if (values[i] < values[j] || (values[i] == values[j] && i < j)) REQUIRE(tiles[i] <= tiles[j]);
        }
        for (std::size_t t = 0; t != k; ++t) REQUIRE(sizes[t] == n / k + (t < n % k ? 1 : 0));
    }
}

}  // namespace
