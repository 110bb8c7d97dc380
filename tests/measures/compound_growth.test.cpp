// SPDX-License-Identifier: BSL-1.0
#include <myriad/measures/compound_growth.hpp>
#include <myriad/measures/index_number.hpp>

#include "catch.hpp"
#include "effort.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <boost/multiprecision/cpp_dec_float.hpp>

#include <algorithm>

namespace {

using namespace myriad;
using namespace myriad::units;
using digits_80 = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<80>>;

template <compound_growth_rate<> R>
inline constexpr bool is_structural = true;
static_assert(is_structural<compound_growth(patents(2), patents(1), 5)>);
static_assert(std::is_trivially_copyable_v<compound_growth_rate<>>);

constexpr bool close(double a, double b) { return a - b < 1e-15 && b - a < 1e-15; }

constexpr bool by_hand() {
    auto const g = compound_growth(patents(1331), patents(1000), 3);
    auto const m = compound_growth(patents(121), patents(100), 24, 12);  // 21 % in 24 months: 10 % a year
    FACT(close(g.to_double(), 0.1));
    FACT(close(m.to_double(), 0.1));
    FACT(g.total() == growth(patents(1331), patents(1000)));
    FACT(g.periods() == 3);
    FACT(m.per() == 12);
    FACT(compound_growth(patents(0), patents(5), 2).to_double() == -1);
    FACT(compound_growth(patents(7), patents(7), 9).to_double() == 0);
    FACT(compound_growth_rate<>().to_double() == 0);
    FACT(close(compound_growth(patents(81), patents(100), 2).to_double(), -0.1));
    FACT(close(compound_growth(per_10k(patents(4), people(1)), per_10k(patents(1), people(1)), 2).to_double(), 1));
    FACT(close(compound_growth(index_of(yuans(9), yuans(4)), index_of(yuans(4), yuans(4)), 2).to_double(), 0.5));
    FACT(close(compound_growth(count<yuan, double>{4.0}, count<yuan, double>{1.0}, 2).to_double(), 1));
    return true;
}
static_assert(by_hand());

TEST_CASE("compound growth by hand") { CHECK(by_hand()); }

TEST_CASE("what compound growth refuses") {
    CHECK_THROWS_WITH(compound_growth(patents(2), patents(1), 0), "compound_growth(2/1, 0, 1): outside the range that is there");
    CHECK_THROWS_AS(compound_growth(patents(2), patents(1), 2, 0), error);
    CHECK_THROWS_AS(compound_growth(yuans(-2), yuans(1), 3), error);
    CHECK_THROWS_AS(compound_growth(patents(2), patents(0), 3), error);
}

TEST_CASE("the double form has the error it states") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    double          worst = 0;
    for (int round = 0; round != effort::of(20'000); ++round) {
        auto now = random.positive<std::int64_t>();
        auto const before = random.positive<std::int64_t>();
        if (round % 3 == 0 && before < (std::int64_t{1} << 62)) now = before + static_cast<std::int64_t>(random.below(1000));  // near
        auto const periods = static_cast<int>(random.below(60)) + 1, per = static_cast<int>(random.below(12)) + 1;
        double const    found    = compound_growth(patents(now), patents(before), periods, per).to_double();
        digits_80 const factor   = pow(digits_80(now) / before, digits_80(per) / periods);
        digits_80 const expected = factor - 1;
        if (factor > 1e300) continue;
        if (expected == 0) {
            REQUIRE(found == 0);
            continue;
        }
        digits_80 const relative = abs((found - expected) / expected) / (2 + abs(log(factor)));
        worst                    = std::max(worst, static_cast<double>(relative));
    }
    INFO("worst error over its bound: " << worst * 0x1p48);
    CHECK(worst < 0x1p-48);
    CHECK(worst > 0x1p-57);  // the measure itself works
}

}  // namespace
