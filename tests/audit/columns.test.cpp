// SPDX-License-Identifier: BSL-1.0
#include <myriad/audit/columns.hpp>
#include <myriad/audit/judging.hpp>
#include <myriad/literals.hpp>

#include "catch.hpp"
#include "exact.hpp"

#include <vector>

namespace {

using namespace myriad;
using namespace myriad::audits;
using namespace myriad::tables;
using namespace myriad::units;

static_assert(judge_growth(patents(1125), patents(1001), "12.4%"_pct) == verdict::consistent);
static_assert(judge_growth(patents(1125), patents(1001), "12.5%"_pct) == verdict::inconsistent);
static_assert(judge_growth(patents(1125), patents(0), "12.5%"_pct) == verdict::undecided);
static_assert(judge_share(patents(1), patents(8), "12%"_pct) == verdict::consistent && judge_share(patents(1), patents(8), "13%"_pct) == verdict::consistent);
static_assert(judge_share(patents(1), patents(8), "12%"_pct, rule_set(half_away)) == verdict::inconsistent);
static_assert(judge_share(patents(3), patents(2), "150%"_pct) == verdict::undecided);

// The fast judge and the general engine agree: on prints that are right, one unit off, or on a tie, for
// counts of every size and every set of rules.
TEST_CASE("columns are judged as single claims are") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    rule_set const  sets[] = {nearest, rule_set(half_away), rule_set(half_even), rule_set(half_up)};
    int             ties   = 0;
    for (int i = 0; i != 60'000; ++i) {
        auto now = n.any<std::int64_t>(), before = n.positive<std::int64_t>();
        if (i % 3 == 0) {  // make a tie likely
            before = 8 * (static_cast<std::int64_t>(n.below(1000)) + 1);
            now    = static_cast<std::int64_t>(n.below(20'000));
        }
        auto const g = growth(patents(now), patents(before));
        decimal<1, percent> print{};
        try {
            print = round<1>(g, oracle::every_rule[n.below(6)]);
        } catch (error const&) {
            continue;
        }
        if (n.below(4) == 0) print.coefficient += static_cast<std::int64_t>(n.below(3)) - 1;
        published const p{print.coefficient, 1, 0, measure::growth};
        rule_set const  rules = sets[n.below(4)];
        INFO(now << " after " << before << ", printed " << print.coefficient);
        auto const whole = audit(p, g, rules);
        ties += whole.reason == reason::follows_under_some;
        CHECK(judge_growth(patents(now), patents(before), print, rules) == whole.verdict);
        auto const part = static_cast<std::int64_t>(n.below(static_cast<std::uint64_t>(before)));
        auto const s    = round<1>(share(patents(part), patents(before)), oracle::every_rule[n.below(6)]);
        CHECK(judge_share(patents(part), patents(before), s, rules) ==
              audit({s.coefficient, 1, 0, measure::share}, share(patents(part), patents(before)), rules).verdict);
    }
    CHECK(ties > 20);
}

TEST_CASE("whole columns at once") {
    std::vector const now{patents(1125), patents(10), patents(3)}, before{patents(1001), patents(4), patents(0)};
    std::vector const prints{"12.4%"_pct, "149.9%"_pct, "0.0%"_pct};
    auto const        verdicts = audit_growths(now, before, prints);
    CHECK(verdicts.size() == 3);
    CHECK(verdicts[0] == verdict::consistent);
    CHECK(verdicts[1] == verdict::inconsistent);
    CHECK(verdicts[2] == verdict::undecided);
    CHECK(audit_shares(std::vector{patents(1)}, std::vector{patents(3)}, std::vector{"33.3%"_pct})[0] == verdict::consistent);
    CHECK_THROWS_WITH(audit_growths(now, std::vector{patents(1)}, prints), "audit_growths(3, 1, 3): outside the range that is there");
}

}  // namespace
