// SPDX-License-Identifier: BSL-1.0
#include <myriad/measures/logarithmic_growth.hpp>
#include <myriad/rate_per.hpp>

#include "catch.hpp"
#include "effort.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <boost/multiprecision/cpp_dec_float.hpp>

#include <algorithm>

namespace {

using namespace myriad;
using namespace myriad::units;
using digits_50 = boost::multiprecision::cpp_dec_float_50;

constexpr bool close(double a, double b) { return a - b < 1e-15 && b - a < 1e-15; }

constexpr bool by_hand() {
    auto const year_1 = logarithmic_growth(patents(110), patents(100)), year_2 = logarithmic_growth(patents(99), patents(110));
    FACT(close(logarithmic_growth(patents(2), patents(1)).to_double(), 0.69314718055994531));
    FACT(close(logarithmic_growth(patents(1), patents(8), 3).to_double(), -0.69314718055994531));
    FACT(close(year_1.to_double() + year_2.to_double(), logarithmic_growth(patents(99), patents(100)).to_double()));
    FACT(logarithmic_growth(patents(5), patents(5), 4).to_double() == 0);
    FACT(close(logarithmic_growth(growth(patents(3), patents(2)), 6, 12).to_double(), 2 * logarithmic_growth(patents(3), patents(2)).to_double()));
    FACT(close(logarithmic_growth(per_10k(patents(4), people(1)), per_10k(patents(2), people(1))).to_double(), 0.69314718055994531));
    return true;
}
static_assert(by_hand());

TEST_CASE("logarithmic growth by hand") { CHECK(by_hand()); }

TEST_CASE("what logarithmic growth refuses") {
    CHECK_THROWS_AS(logarithmic_growth(patents(0), patents(1)), error);
    CHECK_THROWS_AS(logarithmic_growth(patents(1), patents(0)), error);
    CHECK_THROWS_AS(logarithmic_growth(yuans(-1), yuans(1)), error);
    CHECK_THROWS_AS(logarithmic_growth(patents(1), patents(1), -1), error);
}

TEST_CASE("the double form of logarithmic growth has the error it states") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    double          worst = 0, worst_log = 0;
    for (int round = 0; round != effort::of(50'000); ++round) {
        auto       now    = random.positive<std::int64_t>();
        auto const before = random.positive<std::int64_t>();
        if (round % 3 == 0 && before < (std::int64_t{1} << 62)) now = before + static_cast<std::int64_t>(random.below(1000)) + 1;
        if (now == before) continue;
        auto const      periods  = static_cast<int>(random.below(60)) + 1;
        digits_50 const expected = log(digits_50(now) / before);
        double const    found    = logarithmic_growth(patents(now), patents(before), periods).to_double();
        worst     = std::max(worst, static_cast<double>(abs((found - expected / periods) / (expected / periods))));
        worst_log = std::max(worst_log, static_cast<double>(abs((detail::log_ratio(int128(now), int128(before)) - expected) / expected)));
    }
    INFO("worst: " << worst << ", of the logarithm: " << worst_log);
    CHECK(worst < 0x1p-48);
    CHECK(worst_log < 0x1p-49);
    CHECK(worst_log > 0x1p-56);
}

TEST_CASE("e^x - 1 has the error it states") {
    std::mt19937_64                        random(3);
    std::uniform_real_distribution<double> wide(-40, 690), close_to_zero(-1e-3, 1e-3);
    double                                 worst = 0;
    for (int round = 0; round != effort::of(20'000); ++round) {
        double const    x        = round % 2 == 0 ? wide(random) : close_to_zero(random);
        digits_50 const expected = boost::multiprecision::expm1(digits_50(x));
        worst = std::max(worst, static_cast<double>(abs((detail::exponential_less_one(x) - expected) / expected)) / (3 + std::abs(x)));
    }
    CHECK(worst < 0x1p-52);
}

}  // namespace
