// SPDX-License-Identifier: BSL-1.0
#include <myriad/audit/joint.hpp>
#include <myriad/audit/reading.hpp>

#include "catch.hpp"
#include "exact.hpp"

#include <vector>

namespace {

using namespace myriad;
using namespace myriad::audits;
using namespace myriad::units;

// Three shares of one whole: two find it, the third cannot be true with the second.
constexpr printed_share shares[] = {
    {input::exactly(1000), "10.0%"_printed}, {input::exactly(2003), "20.0%"_printed}, {input::exactly(3000), "31.0%"_printed}};
static_assert(the_whole_of(shares, 2).holds && the_whole_of(shares, 2).common == interval::between(rational(9991), rational(10'040)));
static_assert(!the_whole_of(shares, 3).holds && the_whole_of(shares, 3).clash[1] == 2);
static_assert(the_whole_of(shares, 0).holds && the_whole_of(shares, 0).common == interval::everything());
// a single share that no whole prints: 2 of something is 40.6 %?
constexpr printed_share impossible[] = {{input::exactly(2), "40.6%"_printed}};
static_assert(!the_whole_of(impossible, 1).holds && the_whole_of(impossible, 1).clash[0] == 0 && the_whole_of(impossible, 1).clash[1] == -1);

// One against all the others is named; of two, or where either may be the one, none is.
constexpr interval at(int low, int high) { return interval::between(rational(low), rational(high)); }
constexpr interval odd_first[] = {at(1, 2), at(5, 8), at(6, 9)}, odd_last[] = {at(5, 8), at(6, 9), at(1, 2)}, either[] = {at(1, 2), at(5, 8), at(2, 5)}, pairs[] = {at(1, 2), at(1, 2), at(5, 8), at(5, 8)};
static_assert(agree(odd_first, 3, true).odd == 0 && agree(odd_first, 3, true).common == at(6, 8) && agree(odd_last, 3, false).odd == 2);
static_assert(agree(odd_first, 2, true).odd == -1 && !agree(either, 3, true).holds && agree(either, 3, true).odd == -1 && agree(pairs, 4, true).odd == -1);

// What they say together is said of each: the odd one does not follow, the others do; of two, neither is named.
constexpr finding alone{};
constexpr auto of(interval const (&all)[3], int i) { return joined(alone, agree(all, 3, true), 3, i); }
static_assert(of(odd_first, 0).verdict == verdict::inconsistent && of(odd_first, 0).reason == reason::disagrees);
static_assert(of(odd_first, 1).verdict == verdict::consistent && of(odd_first, 1).reason == reason::agrees && of(odd_first, 2).verdict == verdict::consistent);
static_assert(of(either, 0).verdict == verdict::undecided && of(either, 0).reason == reason::clashes && of(either, 1).reason == reason::clashes && of(either, 2).reason == reason::input_is_missing);
static_assert(joined(alone, agree(odd_first, 1, true), 1, 0).verdict == verdict::undecided && joined(alone, agree(pairs, 2, true), 2, 1).reason == reason::agrees);

TEST_CASE("intervals agree exactly when some number lies in all; a clash is a smallest set") {
    INFO("seed " << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int i = 0; i != 20'000; ++i) {
        std::vector<interval> v;
        int const             size = static_cast<int>(random.below(5)) + 1;
        for (int k = 0; k != size; ++k) {
            std::int64_t const a = static_cast<std::int64_t>(random.below(40)), b = a + static_cast<std::int64_t>(random.below(12));
            interval           next{{rational(a, 2), random.below(2) == 0}, {rational(b, 2), random.below(2) == 0}};
            if (random.below(8) == 0) next.high = {{}, true, true};
            v.push_back(next);
        }
        for (bool const whole : {true, false}) {
            // try every quarter (every whole number) in reach
            auto const holds_all = [&](auto const& which) {
                for (std::int64_t x = whole ? 0 : -1; x <= 240; x += whole ? 4 : 1) {
                    bool in_all = true;
                    for (auto const k : which)
                        if (!v[static_cast<std::size_t>(k)].holds(rational(x, 4))) in_all = false;
                    if (in_all) return true;
                }
                return false;
            };
            std::vector<int> all;
            for (int k = 0; k != size; ++k) all.push_back(k);
            agreement const a = agree(v.data(), size, whole);
            CHECK(a.holds == holds_all(all));
            if (!a.holds) {
                std::vector<int> clash{a.clash[0]};
                if (a.clash[1] >= 0) {
                    clash.push_back(a.clash[1]);
                    CHECK(holds_all(std::vector{a.clash[0]}));
                    CHECK(holds_all(std::vector{a.clash[1]}));
                }
                CHECK(!holds_all(clash));
            }
        }
    }
}

TEST_CASE("the whole of no more than 64 shares is asked for") {
    std::vector<printed_share> const many(65, printed_share{input::exactly(1000), "10.0%"_printed});
    CHECK(the_whole_of(many.data(), 64).holds);
    CHECK(the_whole_of(many.data(), 64).common == the_whole_of(many.data(), 1).common);
    CHECK_THROWS_WITH(the_whole_of(many.data(), 65), "the_whole_of(65): outside the range that is there");
    CHECK_THROWS_WITH(the_whole_of(many.data(), -1), "the_whole_of(-1): outside the range that is there");
}

TEST_CASE("the rule behind a table shows where its ties fall") {
    INFO("seed " << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (auto const rule : oracle::every_rule) {
        std::vector<input> in;
        std::vector<claim> claims;
        in.reserve(400);
        for (int i = 0; i != 200; ++i) {
            std::int64_t const base = 8 * (static_cast<std::int64_t>(random.below(50)) + 1), now = static_cast<std::int64_t>(random.below(900));
            in.push_back(input::exactly(now));
            in.push_back(input::exactly(base));
            claims.push_back({relation::growth, {round_at(growth(patents(now), patents(base)), 0, rule).coefficient, 0, 0, measure::growth}, inputs(&in[in.size() - 2], 2)});
        }
        CHECK(rules_behind(claims.data(), 200) == rule_set(rule));
    }
    claim const none{};
    CHECK(rules_behind(&none, 0) == every_rule);
}

}  // namespace
