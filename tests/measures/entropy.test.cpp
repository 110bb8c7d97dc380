// SPDX-License-Identifier: BSL-1.0
#include <myriad/measures/entropy.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <boost/multiprecision/cpp_dec_float.hpp>

#include <array>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;
using digits_50 = boost::multiprecision::cpp_dec_float_50;

struct group {
    count<yuan>   income;
    count<person> people;
};

constexpr bool close(double a, double b) { return a - b < 1e-15 && b - a < 1e-15; }

constexpr bool by_hand() {
    std::array const groups{group{{20}, {10}}, group{{10}, {20}}};  // t = 2 and 1/2: (2/3) ln 2 - (1/3) ln 2
    FACT(theil(std::array{3, 3, 3}) == 0);
    FACT(close(theil(std::array{0, 0, 0, 1}), 1.3862943611198906));
    FACT(close(theil(groups, &group::income, weighted_by(&group::people)), 0.23104906018664842));
    FACT(shannon(std::array{7}) == 0);
    FACT(close(shannon(std::array{1, 1, 1, 1}), 1.3862943611198906));
    FACT(close(shannon(std::array{1, 1, 0}), 0.69314718055994531));
    FACT(close(theil(std::array{2.0, 1.0}), 0.056633012265132404));
    return true;
}
static_assert(by_hand());

TEST_CASE("entropies by hand") { CHECK(by_hand()); }

TEST_CASE("what entropies refuse") {
    CHECK_THROWS_WITH(theil(std::vector<int>()), "theil(): the range is empty");
    CHECK_THROWS_AS(shannon(std::vector{0, 0}), error);
    CHECK_THROWS_AS(shannon(std::vector{1, -1}), error);
    CHECK_THROWS_WITH(theil(std::vector{1.0, std::numeric_limits<double>::quiet_NaN()}), "element [1]: theil(NaN): not a number");
    CHECK_THROWS_AS(theil(std::vector{1.0, std::numeric_limits<double>::infinity()}), error);
}

TEST_CASE("entropies have the error they state, for nearly equal amounts too") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    double          worst = 0;
    for (int round = 0; round != 2000; ++round) {
        std::vector<group> all(random.below(20) + 1);
        auto const         spread = std::uint64_t{1} << (random.below(30) + 1);
        for (auto& g : all)
            g = {yuans((round % 2 == 0 ? std::int64_t{1} << 40 : 0) + static_cast<std::int64_t>(random.below(spread))),
                 people(static_cast<std::int64_t>(random.below(1000)) + 1)};
        all[0].income += yuans(1);
        bool const weighted = round % 3 == 0;
        digits_50  X = 0, W = 0, T = 0, H = 0;
        for (auto const& g : all) X += g.income.value, W += weighted ? g.people.value : 1;
        for (auto const& g : all) {
            if (g.income.value == 0) continue;
            digits_50 const s = g.income.value / X;
            T += s * log(s / ((weighted ? g.people.value : 1) / W));
            H -= s * log(s);
        }
        double const found = weighted ? theil(all, &group::income, weighted_by(&group::people)) : theil(all, &group::income);
        if (T > 1e-30) worst = std::max(worst, static_cast<double>(abs((found - T) / T)));
        else REQUIRE(found == 0);
        if (H > 1e-30) worst = std::max(worst, static_cast<double>(abs((shannon(all, &group::income) - H) / H)));
    }
    INFO("worst relative error " << worst);
    CHECK(worst < 0x1p-44);
    CHECK(worst > 0x1p-56);
}

}  // namespace
