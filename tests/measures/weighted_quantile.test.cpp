// SPDX-License-Identifier: BSL-1.0
#include <myriad/literals.hpp>
#include <myriad/measures/weighted_quantile.hpp>
#include <myriad/rate_per.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <optional>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct town {
    count<patent>                granted;
    count<person>                people;
    std::optional<count<patent>> before;
};
// A village of ten and a town of ninety: half of the places, a tenth of the people.
constexpr town towns[] = {{{1}, {10}, {}}, {{9}, {90}, patents(4)}};

struct value {
    int      x;
    rational weight;
};

constexpr bool weighted_by_hand() {
    auto const by_people = weighted_by(&town::people);
    int const  three[][2] = {{30, 1}, {10, 2}, {20, 1}};  // 10 10 20 30
    auto const x = [](auto const& v) { return v[0]; };
    auto const w = weighted_by([](auto const& v) { return v[1]; });
    value const halves[] = {{1, rational(1, 2)}, {2, rational(1, 2)}, {7, rational()}, {8, 1}};
    FACT(median(towns, &town::granted) == count<patent, rational>{5});
    FACT(median(towns, &town::granted, by_people) == patents(9));
    FACT(quantile(towns, "10%"_pct, quantiles::inverse_distribution, &town::granted, by_people) == patents(1));
    FACT(quantile(towns, "10%"_pct, quantiles::averaged_inverse_distribution, &town::granted, by_people) == patents(5));
    FACT(quantile(towns, "0"_dec, quantiles::averaged_inverse_distribution, by_people, &town::granted) == patents(1));
    FACT(quantile(towns, "100%"_pct, quantiles::averaged_inverse_distribution, &town::granted, by_people) == patents(9));
    FACT(median(three, x, w) == 15);
    FACT(quantile(three, rational(1, 2), quantiles::inverse_distribution, x, w) == 10);
    FACT(quantile(three, rational(3, 4), quantiles::averaged_inverse_distribution, x, w) == 25);
    FACT(median(towns, &town::before, missing::drop, by_people) == patents(4));
    FACT(median(halves, &value::x, weighted_by(&value::weight)) == 5);
    // the 7 has no weight: between 2 and 8
    FACT(median(towns, [](town const& t) { return per_10k(t.granted, t.people); }, by_people) == per_10k(patents(1), people(10)));
    return true;
}
static_assert(weighted_by_hand());

TEST_CASE("weighted quantiles by hand") { CHECK(weighted_by_hand()); }

TEST_CASE("what weighted quantiles refuse") {
    std::vector<std::array<int, 2>> const none, weightless{{1, 0}}, negative{{1, 3}, {2, -1}};
    auto const x = [](auto const& v) { return v[0]; };
    auto const w = weighted_by([](auto const& v) { return v[1]; });
    CHECK_THROWS_WITH(median(none, x, w), "quantile((1/2)): the range is empty");
    CHECK_THROWS_WITH(median(weightless, x, w), "quantile(0): the total is zero; nothing has a share in it");
    CHECK_THROWS_WITH(median(negative, x, w), "element [1]: quantile(-1): a part of a whole cannot be negative");
    CHECK_THROWS_WITH(quantile(weightless, "0.5"_dec, quantiles::linear, x, w), "quantile(5e-1, 7, weighted): outside the range that is there");
    CHECK_THROWS_AS(quantile(weightless, "1.5"_dec, quantiles::inverse_distribution, x, w), error);
    CHECK_THROWS_AS(median(towns, &town::before, weighted_by(&town::people)), error);
}

template <class... Arguments>
concept has_weighted_median = requires(std::vector<value> v, Arguments... a) { median(v, a...); };
static_assert(has_weighted_median<int value::*, weighting<rational value::*>> && !has_weighted_median<weighting<int value::*>> &&
              !has_weighted_median<int value::*, weighting<rational value::*>, missing::keep_rule>);

// A weight of w says a value w times: the unweighted quantile of the repeated values.
TEST_CASE("weighted quantiles are those of the values repeated, at random") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 1000; ++round) {
        std::vector<std::array<std::int64_t, 2>> weighted(random.below(8) + 1);
        std::vector<std::int64_t>                repeated;
        for (auto& [x, w] : weighted) {
            x = round % 2 == 0 ? random.any<std::int64_t>() : static_cast<std::int64_t>(random.below(4));
            w = static_cast<std::int64_t>(random.below(5));
            repeated.insert(repeated.end(), static_cast<std::size_t>(w), x);
        }
        if (repeated.empty()) continue;
        auto const b = static_cast<std::int64_t>(random.below(12)) + 1;
        auto const a = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(b) + 1));
        auto const x = [](auto const& v) { return v[0]; };
        auto const w = weighted_by([](auto const& v) { return v[1]; });
        // Weights of any scale, also of fractions, give the same.
        auto const scaled = weighted_by([](auto const& v) { return rational(v[1], 7); });
        for (quantiles const type : {quantiles::inverse_distribution, quantiles::averaged_inverse_distribution}) {
            auto const expected = quantile(repeated, rational(a, b), type);
            REQUIRE(quantile(weighted, rational(a, b), type, x, w) == expected);
            REQUIRE(quantile(weighted, rational(a, b), type, x, scaled) == expected);
        }
        REQUIRE(median(weighted, x, w) == median(repeated));
    }
}

}  // namespace
