// SPDX-License-Identifier: BSL-1.0
#include <myriad/literals.hpp>
#include <myriad/round.hpp>
#include <myriad/measures/inequality.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;

struct firm {
    count<yuan>        sales;
    std::optional<int> staff;
};
constexpr firm firms[] = {{{50}, 5}, {{30}, {}}, {{20}, 15}};

constexpr bool by_hand() {
    auto const cr = concentration_ratio(firms, 2, &firm::sales);
    FACT(herfindahl(firms, &firm::sales) == rational(38, 100));
    FACT(herfindahl_points(firms, &firm::sales) == 3800);
    FACT(round<0>(herfindahl_points(firms, &firm::sales), half_even) == "3800"_dec);
    FACT(cr == share(yuans(80), yuans(100)));
    FACT(concentration_ratio(firms, 0, &firm::sales) == proportion<>());
    FACT(concentration_ratio(firms, 9, &firm::sales) == share(yuans(1), yuans(1)));
    FACT(herfindahl(firms, &firm::staff, missing::drop) == rational(5, 8));
    FACT(herfindahl(std::array{7}) == 1);
    FACT(herfindahl(std::array{1, 1, 1, 1}) == rational(1, 4));
    FACT(herfindahl(std::array{0.5, 0.5}) == 0.5);
    return true;
}
static_assert(by_hand());

TEST_CASE("concentration by hand") { CHECK(by_hand()); }

TEST_CASE("what measures of concentration refuse") {
    CHECK_THROWS_WITH(herfindahl(std::vector<int>()), "herfindahl(): the range is empty");
    CHECK_THROWS_WITH(herfindahl(std::vector{0, 0}), "herfindahl(0): the total is zero; nothing has a share in it");
    CHECK_THROWS_WITH(concentration_ratio(std::vector{1, -1}, 1), "element [1]: concentration_ratio(-1): a part of a whole cannot be negative");
    CHECK_THROWS_AS(herfindahl(firms, &firm::staff), error);
    auto const most = std::numeric_limits<std::int64_t>::max();
    CHECK(herfindahl(std::vector{most}) == 1);
    CHECK_THROWS_AS(herfindahl(std::vector{most, most}), error);  // the square of the sum does not fit 128 bits
    CHECK_THROWS_WITH(herfindahl(std::vector{1.0, std::numeric_limits<double>::quiet_NaN()}), "element [1]: herfindahl(NaN): not a number");
    CHECK_THROWS_AS(herfindahl(std::vector{1.0, std::numeric_limits<double>::infinity()}), error);
    CHECK_THROWS_AS(herfindahl(std::vector{1e200, 1e200}), error);
}

TEST_CASE("concentration against unbounded rationals") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 500; ++round) {
        std::vector<std::int64_t> amounts(random.below(20) + 1);
        for (auto& a : amounts) a = static_cast<std::int64_t>(random.below(std::uint64_t{1} << (random.below(50) + 1)));
        amounts[0] += 1;
        oracle::integer total = 0, squares = 0;
        for (auto a : amounts) total += a, squares += oracle::integer(a) * a;
        REQUIRE(oracle::value(herfindahl(amounts)) == oracle::rational(squares, total * total));
        auto sorted = amounts;
        std::sort(sorted.rbegin(), sorted.rend());
        auto const      n    = random.below(25);
        oracle::integer part = 0;
        for (std::size_t i = 0; i != std::min<std::size_t>(n, sorted.size()); ++i) part += sorted[i];
        REQUIRE(oracle::value(concentration_ratio(amounts, n)) == oracle::rational(part, total));
    }
}

}  // namespace
