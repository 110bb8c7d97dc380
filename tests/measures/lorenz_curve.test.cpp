// SPDX-License-Identifier: BSL-1.0
//
// That the curve agrees with the Gini index is tested in inequality.test.cpp.
#include <myriad/count.hpp>
#include <myriad/measures/inequality.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct town {
    count<yuan>   income;
    count<person> people;
};

constexpr bool by_hand() {
    auto const c = lorenz_curve(std::array{5, 1, 4});
    auto const t = lorenz_curve(std::array{town{{200}, {10}}, town{{100}, {20}}}, &town::income, weighted_by(&town::people));
    auto const is = [](auto const& p, std::int64_t part, std::int64_t whole) { return p == share(yuans(part), yuans(whole)); };
    FACT(c.size() == 4);
    FACT(is(c[0].population, 0, 1));
    FACT(is(c[0].amount, 0, 1));
    FACT(is(c[1].population, 1, 3));
    FACT(is(c[1].amount, 1, 10));
    FACT(is(c[2].amount, 1, 2));
    FACT(is(c[3].population, 1, 1));
    FACT(is(c[3].amount, 1, 1));
    FACT(t.size() == 3);
    FACT(is(t[1].population, 2, 3));
    FACT(is(t[1].amount, 1, 3));
    return true;
}
static_assert(by_hand());

TEST_CASE("the Lorenz curve by hand") { CHECK(by_hand()); }

TEST_CASE("what the Lorenz curve refuses") {
    CHECK_THROWS_WITH(lorenz_curve(std::vector<int>()), "lorenz_curve(): the range is empty");
    CHECK_THROWS_AS(lorenz_curve(std::vector{0, 0}), error);
    CHECK_THROWS_AS(lorenz_curve(std::vector{2, -1}), error);
}

TEST_CASE("the Lorenz curve against its definition, counted") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 300; ++round) {
        std::vector<town> towns(random.below(12) + 1);
        auto const        spread = std::uint64_t{1} << (random.below(30) + 1);
        oracle::rational  people = 0, income = 0;
        for (town& t : towns) {
            t = {yuans(static_cast<std::int64_t>(random.below(spread))), myriad::units::people(static_cast<std::int64_t>(random.below(spread)) + 1)};
            people += t.people.value, income += t.income.value;
        }
        if (income == 0) continue;
        auto const curve = lorenz_curve(towns, &town::income, weighted_by(&town::people));
        REQUIRE(curve.size() == towns.size() + 1);
        // Every point (p, a): the towns that are poorer than the slope after it have p of the people and a of the income.
        for (std::size_t i = 0; i + 1 != curve.size(); ++i) {
            oracle::rational const p = oracle::value(curve[i].population), a = oracle::value(curve[i].amount);
            oracle::rational const slope = (oracle::value(curve[i + 1].amount) - a) / (oracle::value(curve[i + 1].population) - p);
            oracle::rational poorer_people = 0, poorer_income = 0, tied_people = 0;
            for (town const& t : towns) {
                oracle::rational const own = oracle::rational(t.income.value, t.people.value) * people / income;
                if (own < slope) poorer_people += t.people.value, poorer_income += t.income.value;
                else if (own == slope) tied_people += t.people.value;
            }
            REQUIRE(p * people >= poorer_people);
            REQUIRE(p * people < poorer_people + tied_people);  // somewhere on the stretch of that slope
            REQUIRE(a * income == poorer_income + (p * people - poorer_people) * slope * income / people);
        }
        REQUIRE((oracle::value(curve[0].amount) == 0 && oracle::value(curve[towns.size()].amount) == 1));
    }
}

}  // namespace
