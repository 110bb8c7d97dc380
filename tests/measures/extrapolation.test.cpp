// SPDX-License-Identifier: BSL-1.0
#include <myriad/growth_rate.hpp>
#include <myriad/literals.hpp>
#include <myriad/round.hpp>
#include <myriad/measures/extrapolation.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

namespace {

using namespace myriad;
using namespace myriad::units;

constexpr bool by_hand() {
    FACT(extrapolate(patents(1000), "10%"_pct, 3) == patents(1331));
    FACT(extrapolate(patents(1331), "10.0%"_pct, -3) == patents(1000));
    FACT(extrapolate(patents(12), growth(patents(12), patents(10)), 1) == count<patent, rational>{rational(72, 5)});
    FACT(extrapolate(patents(12), growth(patents(12), patents(10)), -1) == patents(10));
    FACT(extrapolate(patents(7), "-100%"_pct, 2) == patents(0));
    FACT(extrapolate(patents(7), "12.3%"_pct, 0) == patents(7));
    FACT(round<0>(extrapolate(patents(1000), "2.5%"_pct, 2), half_even) == "1051"_dec);
    FACT(extrapolate(count<patent, double>{8.0}, growth(count<patent, double>{2.0}, count<patent, double>{1.0}), 2) == count<patent, double>{32.0});
    return true;
}
static_assert(by_hand());

TEST_CASE("extrapolation by hand") { CHECK(by_hand()); }

TEST_CASE("what extrapolation refuses") {
    CHECK_THROWS_AS(extrapolate(patents(7), "-100%"_pct, -1), error);
    CHECK_THROWS_AS(extrapolate(patents(7), "12.345678%"_pct, 40), error);  // beyond 128 bits
}

TEST_CASE("extrapolation against unbounded rationals, forwards and back") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 1000; ++round) {
        auto const start  = patents(random.any<std::int64_t>() % 1'000'000);
        auto const before = static_cast<std::int64_t>(random.below(1000)) + 1, now = static_cast<std::int64_t>(random.below(1000)) + 1;
        int const  periods = static_cast<int>(random.below(15)) - 7;
        oracle::rational expected = start.value;
        for (int i = 0; i < periods; ++i) expected *= oracle::rational(now, before);
        for (int i = 0; i > periods; --i) expected *= oracle::rational(before, now);
        REQUIRE(oracle::value(extrapolate(start, growth(patents(now), patents(before)), periods).value) == expected);
    }
}

}  // namespace
