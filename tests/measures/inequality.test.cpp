// SPDX-License-Identifier: BSL-1.0
#include <myriad/measures/inequality.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct province {
    count<yuan>   income;
    count<person> people;
};
// Two thirds of the people have one third of the income.
constexpr province provinces[] = {{{200}, {10}}, {{100}, {20}}};

constexpr bool by_hand() {
    auto const weights = weighted_by(&province::people);
    FACT(gini(std::array{1, 2, 3, 4}) == rational(1, 4));
    FACT(gini(std::array{5, 5, 5}) == 0);
    FACT(gini(std::array{0, 0, 0, 1}) == rational(3, 4));
    FACT(gini(std::array{9}) == 0);
    FACT(hoover(std::array{1, 2, 3, 4}) == rational(1, 5));
    FACT(hoover(std::array{5, 5}) == 0);
    FACT(gini(provinces, &province::income, weights) == rational(1, 3));
    FACT(hoover(provinces, weights, &province::income) == rational(1, 3));
    FACT(gini(std::array{std::optional(1), std::optional<int>(), std::optional(3)}, missing::drop) == rational(1, 4));
    FACT(gini(std::array{1.0, 3.0}) == 0.25);
    return true;
}
static_assert(by_hand());

TEST_CASE("inequality by hand") { CHECK(by_hand()); }

TEST_CASE("what measures of inequality refuse") {
    CHECK_THROWS_WITH(gini(std::vector<int>()), "gini(): the range is empty");
    CHECK_THROWS_WITH(hoover(std::vector{0}), "hoover(0): the total is zero; nothing has a share in it");
    CHECK_THROWS_AS(gini(std::vector{1, -1}), error);
    CHECK_THROWS_WITH(gini(std::vector{1.0, std::numeric_limits<double>::quiet_NaN()}), "element [1]: gini(NaN): not a number");
    CHECK_THROWS_AS(gini(std::vector{1.0, std::numeric_limits<double>::infinity()}), error);
    CHECK_THROWS_AS(hoover(std::vector{1.0, std::numeric_limits<double>::infinity()}), error);
    std::vector<province> deserted{{{3}, {0}}, {{1}, {1}}};
    CHECK_THROWS_WITH(gini(deserted, &province::income, weighted_by(&province::people)),
                      "element [0]: gini(3, 0): the base is zero; the try_ form answers nullopt there");
}

template <class... Arguments>
concept has_gini = requires(std::vector<province> v, Arguments... a) { gini(v, a...); };
static_assert(has_gini<decltype(&province::income)> && !has_gini<> && !has_gini<decltype(&province::income), ties>);

TEST_CASE("inequality against its definition over all pairs, in unbounded rationals") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 300; ++round) {
        std::vector<province> all(random.below(12) + 1);
        for (auto& p : all)
            p = {yuans(static_cast<std::int64_t>(random.below(std::uint64_t{1} << (random.below(30) + 1)))), people(static_cast<std::int64_t>(random.below(1000)) + 1)};
        all[0].income += yuans(1);
        bool const weighted = round % 2 == 0;
        auto const weight   = [&](province const& p) { return oracle::rational(weighted ? p.people.value : 1); };
        oracle::rational X = 0, W = 0, pairs = 0, apart = 0;
        for (auto const& p : all) X += p.income.value, W += weight(p);
        for (auto const& p : all) {
            apart += abs(oracle::rational(p.income.value / X - weight(p) / W)) / 2;
            for (auto const& q : all)
                pairs += weight(p) * weight(q) * abs(oracle::rational(p.income.value / weight(p) - q.income.value / weight(q)));
        }
        auto const g = weighted ? gini(all, &province::income, weighted_by(&province::people)) : gini(all, &province::income);
        auto const h = weighted ? hoover(all, &province::income, weighted_by(&province::people)) : hoover(all, &province::income);
        REQUIRE(oracle::value(g) == pairs / (2 * W * X));
        REQUIRE(oracle::value(h) == apart);

        // The Gini index is twice the area between the diagonal and the Lorenz curve; Hoover's is their distance.
        auto const curve = weighted ? lorenz_curve(all, &province::income, weighted_by(&province::people)) : lorenz_curve(all, &province::income);
        oracle::rational area = 0, distance = 0;
        for (std::size_t i = 1; i < curve.size(); ++i) {
            oracle::rational const p0 = oracle::value(curve[i - 1].population), p1 = oracle::value(curve[i].population);
            oracle::rational const l0 = oracle::value(curve[i - 1].amount), l1 = oracle::value(curve[i].amount);
            area += (p1 - p0) * (l0 + l1);
            if (p1 - l1 > distance) distance = p1 - l1;
        }
        REQUIRE(1 - area == oracle::value(g));
        REQUIRE(distance == oracle::value(h));
    }
}

}  // namespace
