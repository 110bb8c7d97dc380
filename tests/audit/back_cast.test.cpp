// SPDX-License-Identifier: BSL-1.0
#include <myriad/round.hpp>
#include <myriad/audit/back_cast.hpp>
#include <myriad/literals.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

namespace {

using namespace myriad;
using namespace myriad::audits;
using namespace myriad::tables;
using namespace myriad::units;

constexpr bool by_hand() {
    auto const r = back_cast(patents(1125), "12.4%"_pct, half_away);
    auto const s = back_cast(patents(1125), "12.5%"_pct, half_away);
    auto const t = back_cast(patents(100), "0%"_pct, half_even);
    FACT(r == whole_counts<patent>{{1001}, {1001}});
    FACT(r.size() == 1);
    FACT(s == whole_counts<patent>{{1000}, {1000}});
    FACT(t.holds(patents(100)));
    FACT(!t.holds(patents(101)));
    FACT(back_cast(patents(3), "10.0%"_pct, half_away).is_empty());
    FACT(back_cast(patents(0), "-100%"_pct, half_away).greatest.value == std::numeric_limits<std::int64_t>::max());
    FACT(back_cast(patents(0), "-99%"_pct, half_away).is_empty());
    FACT(forecast(patents(1001), "12.4%"_pct, half_away).holds(patents(1125)));
    FACT(forecast(patents(10), "-100%"_pct, half_away) == whole_counts<patent>{{0}, {0}});
    FACT(back_cast(patents(0), "5%"_pct, half_away).size() == 0);
    return true;
}
static_assert(by_hand());

TEST_CASE("back-casts by hand") {
    CHECK(by_hand());
    CHECK_THROWS_AS(back_cast(yuans(-1), "5%"_pct, half_away), error);
    CHECK_THROWS_AS(forecast(yuans(0), "5%"_pct, half_away), error);
}

TEST_CASE("the bases are those whose growth prints so, and no others") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 3000; ++round) {
        auto const now  = patents(static_cast<std::int64_t>(random.below(400)));
        auto const rule = oracle::every_rule[random.below(6)];
        auto const q    = static_cast<std::int64_t>(random.below(2400)) - 1000;
        decimal<1, percent> const print{q};
        auto const bases = back_cast(now, print, rule);
        int wrong = 0;
        for (std::int64_t b = 1; b != 1000; ++b)
            wrong += bases.holds(patents(b)) != (myriad::round<1>(growth(now, patents(b)), rule) == print);
        auto const before = patents(static_cast<std::int64_t>(random.below(400)) + 1);
        auto const grown  = forecast(before, print, rule);
        for (std::int64_t n = 0; n != 1000; ++n)
            wrong += grown.holds(patents(n)) != (myriad::round<1>(growth(patents(n), before), rule) == print);
        REQUIRE(wrong == 0);
    }
}

}  // namespace
