// SPDX-License-Identifier: BSL-1.0
#include <myriad/audit/judging.hpp>
#include <myriad/audit/reading.hpp>
#include <myriad/literals.hpp>

#include "catch.hpp"
#include "effort.hpp"
#include "exact.hpp"

#include <vector>

namespace {

using namespace myriad;
using namespace myriad::audits;
using namespace myriad::units;

constexpr auto verdict_of(relation r, published const& p, inputs const& in) { return audit(r, p, in).verdict; }
constexpr auto reason_of(relation r, published const& p, inputs const& in) { return audit(r, p, in).reason; }
constexpr input n(std::int64_t count) { return input::exactly(count); }

// ---- hand-worked, on each side of each edge ----

// 1125 after 1001 is 12.3876... %
constexpr finding worked = audit("12.5%"_printed, growth(patents(1125), patents(1001)));
static_assert(worked.verdict == verdict::inconsistent && worked.reason == reason::does_not_follow);
static_assert(worked.rounded("12.5%"_printed) == "12.4"_dec && whole_numbers_in(worked.implied) == whole_numbers{1000, 1000});
static_assert(audit("12.4%"_printed, growth(patents(1125), patents(1001))).reason == reason::follows);
static_assert(audit("12.3%"_printed, growth(patents(1125), patents(1001))).reason == reason::only_by_truncation);
static_assert(audit("12.3%"_printed, growth(patents(1125), patents(1001)), every_rule).verdict == verdict::consistent);

// a tie: 2.5 is 3 by two rules, 2 by one, and never 1 or 4
static_assert(audit("2 倍"_printed, multiple_of(patents(5), patents(2))).rules == rule_set(half_even));
static_assert(audit("3 倍"_printed, multiple_of(patents(5), patents(2))).rules == rule_set(half_away, half_up));
static_assert(audit("4 倍"_printed, multiple_of(patents(5), patents(2))).verdict == verdict::inconsistent);
static_assert(audit("-3%"_printed, growth(patents(39), patents(40))).rules == rule_set(half_away));
static_assert(audit("-2%"_printed, growth(patents(39), patents(40))).rules == rule_set(half_even, half_up));

// double rounding: 2.445 % is 2.45 to two places and, rounded again, 2.5
static_assert(audit("2.5%"_printed, growth(patents(10'244'6), patents(100'000))).reason == reason::only_by_rounding_twice);

// 3 in 40 000
static_assert(audit("0.8"_printed, per_10k(patents(3), people(40'000))).reason == reason::follows);
static_assert(audit("6.8%"_printed, share(patents(241'933), patents(3'563'128))).reason == reason::follows);
static_assert(audit("0.9 个百分点"_printed, share(patents(19), patents(1000)) - share(patents(1), patents(100))).reason == reason::follows);
static_assert(audit("214.03 万件"_printed, patents(2'140'349)).verdict == verdict::consistent && audit("214.03 万件"_printed, patents(2'140'351)).verdict == verdict::inconsistent);

// a missing base: an interval of counts; and none where it must be whole
constexpr input base_missing[] = {n(4215), input::unknown()};
static_assert(audit(relation::growth, "12.3%"_printed, base_missing).verdict == verdict::undecided);
static_assert(whole_numbers_in(audit(relation::growth, "12.3%"_printed, base_missing).implied) == whole_numbers{3752, 3755});
constexpr input no_base[] = {n(5), input::unknown()};
static_assert(reason_of(relation::growth, "12.3%"_printed, no_base) == reason::no_whole_input);
constexpr input part_missing[] = {input::unknown(), n(1000)};
static_assert(whole_numbers_in(audit(relation::share, "12.3%"_printed, part_missing).implied) == whole_numbers{123, 123});
constexpr input two_missing[] = {input::unknown(), input::unknown()};
static_assert(reason_of(relation::growth, "12.3%"_printed, two_missing) == reason::input_is_missing);

// rounded inputs: 214.03 万 out of 686.0 万 is between 31.19... and 31.20... %
constexpr input rounded_inputs[] = {input::from("214.03 万件"_printed), input::from("686.0 万件"_printed)};
static_assert(reason_of(relation::share, "31.20%"_printed, rounded_inputs) == reason::possible && verdict_of(relation::share, "31.30%"_printed, rounded_inputs) == verdict::inconsistent);

constexpr input none_of_any[] = {n(0), n(5), n(10'000)};
static_assert(audit(relation::per_n, "0.0"_printed, none_of_any).reason == reason::follows);

// in myriads the recomputed value is in myriads, too
constexpr input in_myriads[] = {n(2'140'349)};
static_assert(audit(relation::equality, "214.03 万件"_printed, in_myriads).rounded("214.03 万件"_printed) == "2140300"_dec);
static_assert(audit(relation::equality, "214.03 万件"_printed, in_myriads).rounded("214.03 万件"_printed).places == -2);

// whole numbers from first to last
static_assert(!whole_numbers{3, 3}.empty() && !whole_numbers{3, 4}.empty() && whole_numbers{4, 3}.empty() && whole_numbers{}.empty());
static_assert(whole_numbers_in({{rational(1), true}, {rational(3), true}}) == whole_numbers{2, 2});

// qualifiers
constexpr input at_least_110[] = {input::from("突破 110 件"_printed), n(14)};
static_assert(reason_of(relation::multiple, "7.9 倍"_printed, at_least_110) == reason::possible && verdict_of(relation::multiple, "7.7 倍"_printed, at_least_110) == verdict::inconsistent);
constexpr input exactly_115[] = {n(115)};
static_assert(verdict_of(relation::bound, "突破 110 件"_printed, exactly_115) == verdict::consistent && verdict_of(relation::bound, "突破 120 件"_printed, exactly_115) == verdict::inconsistent);

// whatever the truth beyond 1.2 亿, it is above 千万
constexpr input beyond[] = {input::from("超 1.2 亿"_printed)};
static_assert(verdict_of(relation::bound, "1000 万以上"_printed, beyond) == verdict::consistent && verdict_of(relation::bound, "2 亿以上"_printed, beyond) == verdict::undecided);

// no base, no quotient: what is printed all the same has no value to be compared with
constexpr input of_zero[] = {n(5), n(0)}, of_less[] = {n(5), n(-4)}, zero_of_zero[] = {n(0), n(0)}, of_zero_people[] = {n(5), n(0), n(10'000)}, per_nothing[] = {n(5), n(3), n(0)};
static_assert(reason_of(relation::growth, "12.3%"_printed, of_zero) == reason::no_base && reason_of(relation::growth, "12.3%"_printed, of_less) == reason::no_base);
static_assert(reason_of(relation::growth, "0%"_printed, zero_of_zero) == reason::no_base && reason_of(relation::share, "0%"_printed, zero_of_zero) == reason::no_base);
static_assert(reason_of(relation::share, "12.3%"_printed, of_zero) == reason::no_base && reason_of(relation::multiple, "1.2 倍"_printed, of_less) == reason::no_base);
static_assert(reason_of(relation::per_n, "12.3"_printed, of_zero_people) == reason::no_base && reason_of(relation::per_n, "12.3"_printed, per_nothing) == reason::no_base);
constexpr input of_maybe_zero[] = {n(5), input::from("0.0 万件"_printed)}, from_nothing[] = {input::unknown(), n(0)};
static_assert(reason_of(relation::multiple, "0.01 倍"_printed, of_maybe_zero) == reason::possible && reason_of(relation::growth, "-100.0%"_printed, of_maybe_zero) == reason::no_base);
static_assert(verdict_of(relation::growth, "12.3%"_printed, from_nothing) == verdict::undecided);
// of money and the like a base may be below zero
constexpr input profit[] = {{interval::point(rational(5)), false}, input::unknown(false)};
static_assert(verdict_of(relation::growth, "-250%"_printed, profit) == verdict::undecided);

// growth by, growth to, times, doubled and doubled twice: five things
constexpr input grown[] = {n(25), n(10)}, doubled[] = {n(20), n(10)}, fourfold[] = {n(40), n(10)};
static_assert(reason_of(relation::growth, "增长 1.5 倍"_printed, grown) == reason::follows && verdict_of(relation::growth, "增长 2.5 倍"_printed, grown) == verdict::inconsistent);
static_assert(reason_of(relation::multiple, "增长 1.5 倍"_printed, grown) == reason::follows && verdict_of(relation::multiple, "增长 2.5 倍"_printed, grown) == verdict::inconsistent);
static_assert(reason_of(relation::growth, "增长到 2.5 倍"_printed, grown) == reason::follows && reason_of(relation::multiple, "增长到 2.5 倍"_printed, grown) == reason::follows);
static_assert(reason_of(relation::growth, "是上年的 2.5 倍"_printed, grown) == reason::follows && verdict_of(relation::multiple, "是上年的 1.5 倍"_printed, grown) == verdict::inconsistent);
static_assert(reason_of(relation::growth, "1.5 倍"_printed, grown) == reason::read_otherwise && verdict_of(relation::growth, "1.4 倍"_printed, grown) == verdict::inconsistent);
static_assert(reason_of(relation::growth, "翻一番"_printed, doubled) == reason::follows && reason_of(relation::multiple, "翻一番"_printed, doubled) == reason::follows);
static_assert(reason_of(relation::growth, "翻两番"_printed, fourfold) == reason::follows && reason_of(relation::multiple, "翻两番"_printed, fourfold) == reason::follows);
static_assert(verdict_of(relation::multiple, "翻两番"_printed, doubled) == verdict::inconsistent && verdict_of(relation::growth, "翻一番"_printed, fourfold) == verdict::inconsistent);
static_assert(reason_of(relation::multiple, "250%"_printed, grown) == reason::follows && audit("2.5 倍"_printed, growth(patents(25), patents(10))).reason == reason::follows);
static_assert(audit("增长 1.5 倍"_printed, multiple_of(patents(25), patents(10))).reason == reason::follows && audit("0.4 倍"_printed, share(patents(10), patents(25))).reason == reason::follows);

// what a rate is per may be an average over the year; what grew is a count
constexpr input per_head[] = {n(5), input::unknown(), n(1)};
static_assert(verdict_of(relation::per_n, "2.3"_printed, per_head) == verdict::undecided);

// "nearly" has a lower end
constexpr input one_of_a_hundred[] = {n(1), n(100)}, seventeen[] = {n(17), n(100)}, twenty[] = {n(20), n(100)};
static_assert(verdict_of(relation::share, "接近 20%"_printed, one_of_a_hundred) == verdict::inconsistent && verdict_of(relation::share, "接近 20%"_printed, seventeen) == verdict::consistent && verdict_of(relation::share, "接近 20%"_printed, twenty) == verdict::inconsistent);
constexpr input fallen[] = {n(88), n(100)};
static_assert(verdict_of(relation::growth, "下降超过 10%"_printed, fallen) == verdict::consistent && verdict_of(relation::growth, "下降超过 13%"_printed, fallen) == verdict::inconsistent);

// sums, parts, differences, points, equality, per N
constexpr input parts[] = {n(119'635), n(60'309), n(19'758)};
static_assert(reason_of(relation::sum, "199702 件"_printed, parts) == reason::follows && verdict_of(relation::sum, "199703 件"_printed, parts) == verdict::inconsistent);
constexpr input shares_of_all[] = {input::from("92.25%"_printed), input::from("3.28%"_printed), input::from("2.95%"_printed), input::from("0.72%"_printed), input::from("0.80%"_printed)};
static_assert(verdict_of(relation::parts, "100%"_printed, shares_of_all) == verdict::consistent);
constexpr input shares_short[] = {input::from("92.25%"_printed), input::from("3.28%"_printed), input::from("2.95%"_printed)};
static_assert(verdict_of(relation::parts, "100%"_printed, shares_short) == verdict::inconsistent);
// the whole is often not printed: then one of its parts stands for it
static_assert(verdict_of(relation::parts, "92.25%"_printed, shares_of_all) == verdict::consistent && verdict_of(relation::parts, "92.25%"_printed, shares_short) == verdict::inconsistent);
constexpr input two_counts[] = {n(7), n(12)};
static_assert(reason_of(relation::difference, "减少 5 件"_printed, two_counts) == reason::follows && verdict_of(relation::difference, "增加 5 件"_printed, two_counts) == verdict::inconsistent);
constexpr input two_shares[] = {input::from("60.48%"_printed), input::from("59.61%"_printed)};
static_assert(verdict_of(relation::points, "上升 0.87 个百分点"_printed, two_shares) == verdict::consistent && verdict_of(relation::points, "上升 0.89 个百分点"_printed, two_shares) == verdict::inconsistent);
static_assert(verdict_of(relation::points, "上升 0.88 个百分点"_printed, two_shares) == verdict::consistent);  // 0.8749... to 0.8750...1 may be
constexpr input elsewhere[] = {input::from("214.03 万件"_printed)};
static_assert(verdict_of(relation::equality, "2140312 件"_printed, elsewhere) == verdict::consistent && verdict_of(relation::equality, "2140412 件"_printed, elsewhere) == verdict::inconsistent);
constexpr input per_ten_thousand[] = {n(2'894'140), n(4'403'817), n(10'000)};
static_assert(verdict_of(relation::per_n, "6571.9 件"_printed, per_ten_thousand) == verdict::consistent && verdict_of(relation::per_n, "6577.59 件"_printed, per_ten_thousand) == verdict::inconsistent);

// ranks, with ties and with what is not known
constexpr input ranked[] = {n(5), n(7), n(3), n(5)};
static_assert(verdict_of(relation::rank, "第二"_printed, ranked) == verdict::consistent && verdict_of(relation::rank, "第一"_printed, ranked) == verdict::inconsistent);
static_assert(verdict_of(relation::rank, "第三"_printed, ranked) == verdict::consistent && verdict_of(relation::rank, "第四"_printed, ranked) == verdict::inconsistent);  // a tie for second and third
static_assert(verdict_of(relation::rank_up, "第二"_printed, ranked) == verdict::consistent);
// an unknown one among the others stands for any number of rivals
constexpr input hidden_rival[] = {n(5), n(7), input::unknown()};
static_assert(verdict_of(relation::rank, "第九"_printed, hidden_rival) == verdict::undecided && verdict_of(relation::rank, "第一"_printed, hidden_rival) == verdict::inconsistent);

TEST_CASE("a claim has the inputs of its relation") {
    CHECK_THROWS_WITH(audit(relation::growth, "12%"_printed, exactly_115), "image(number of inputs, 1): outside the range that is there");
    CHECK_THROWS_AS(audit(relation::per_n, "12"_printed, two_counts), error);
    CHECK_THROWS_AS(audit(relation::sum, "12"_printed, inputs()), error);
    CHECK_THROWS_AS(audit(relation::parts, "12"_printed, inputs()), error);
    CHECK_THROWS_AS(audit(relation::rank, "12"_printed, inputs()), error);
    CHECK_THROWS_AS(audit(relation::rank_up, "12"_printed, inputs()), error);
    for (relation const r : {relation::growth, relation::share, relation::points, relation::multiple, relation::difference}) {
        CHECK_THROWS_AS(audit(r, "12"_printed, exactly_115), error);
        CHECK_THROWS_AS(audit(r, "12"_printed, per_ten_thousand), error);
    }
    for (relation const r : {relation::equality, relation::bound}) CHECK_THROWS_AS(audit(r, "12"_printed, two_counts), error);
}

TEST_CASE("there are whole numbers to name only between two ends") {
    CHECK_THROWS_WITH(whole_numbers_in(interval::at_least(rational(3))), "whole_numbers_in(no end): outside the range that is there");
    CHECK_THROWS_AS(whole_numbers_in(interval::at_most(rational(3))), error);
    CHECK_THROWS_AS(whole_numbers_in(interval::everything()), error);
}

// ---- brute force: over small whole numbers everything can be tried ----

TEST_CASE("what a growth print implies is what brute force finds") {
    int wrong = 0;
    for (std::int64_t now = 0; now <= 40; ++now)
        for (std::int64_t coefficient = -1000; coefficient <= 1500; coefficient += 53 * effort::stride) {
            published const p{coefficient, 1, 0, measure::growth};
            std::vector<std::int64_t> bases;
            for (std::int64_t base = 1; base <= 1300; ++base) {
                bool prints = false;
                for (auto const rule : {half_away, half_even, half_up}) prints = prints || round<1>(growth(patents(now), patents(base)), rule).coefficient == coefficient;
                if (prints) bases.push_back(base);
                wrong += (audit(p, growth(patents(now), patents(base))).verdict == verdict::consistent) != prints;
            }
            input const in[] = {n(now), input::unknown()};
            finding const f  = audit(relation::growth, p, in);
            if (bases.empty()) {
                // hulls of three rules: a whole number may stand on a closed end that only one rule owns
                if (f.verdict != verdict::inconsistent && f.implied.is_bounded() && now > 0 && f.implied.high.at < rational(1300))
                    CHECK(whole_numbers_in(f.implied).last - whole_numbers_in(f.implied).first < 2);
            } else {
                CHECK(f.verdict == verdict::undecided);
                for (auto const base : bases) wrong += !f.implied.holds(rational(base));
            }
        }
    CHECK(wrong == 0);
}

// ---- random: what was printed from true counts is never called inconsistent ----

TEST_CASE("figures made by rounding true counts are never inconsistent: a million seeds") {
    INFO("seed " << oracle::seed());
    oracle::numbers random(oracle::seed());
    rounding const  in_use[] = {half_away, half_even, half_up};
    int             wrong = 0, moved_seen = 0, moved_called = 0;
    for (int i = 0; i != effort::of(1'000'000); ++i) {
        std::int64_t const base = static_cast<std::int64_t>(random.below(1U << (random.below(28) + 1))) + 1;
        std::int64_t const now  = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(2 * base)));
        int const          places = static_cast<int>(random.below(4));
        rounding const     rule   = in_use[random.below(3)];
        published          p;
        relation           r = relation::growth;
        input              in[3] = {n(now), n(base), n(10'000)};
        inputs             all(in, 2);
        switch (random.below(5)) {
            case 0: p = {round_at(growth(patents(now), patents(base)), places, rule).coefficient, static_cast<signed char>(places), 0, measure::growth}; break;
            case 1:
                r    = relation::share;
                in[0] = n(now % (base + 1));
                p    = {round_at(share(patents(now % (base + 1)), patents(base)), places, rule).coefficient, static_cast<signed char>(places), 0, measure::share};
                break;
            case 2:
                r = relation::multiple;
                p = {round_at(multiple_of(patents(now), patents(base)), places, rule).coefficient, static_cast<signed char>(places), 0, measure::multiple};
                break;
            case 3:
                r   = relation::per_n;
                all = inputs(in, 3);
                p   = {round_at(per_10k(patents(now), people(base)), places, rule).coefficient, static_cast<signed char>(places), 0, measure::per_n};
                break;
            default:  // inputs that were themselves printed in myriads
                p     = {round_at(growth(patents(now), patents(base)), places, rule).coefficient, static_cast<signed char>(places), 0, measure::growth};
                in[0] = input::from({round_at(patents(now), -2, rule).coefficient, 2, 4, measure::count});
                in[1] = input::from({round_at(patents(base), -2, rule).coefficient, 2, 4, measure::count});
        }
        wrong += audit(r, p, all).verdict == verdict::inconsistent;
        // one unit of the last place away: inconsistent, unless the truth is a tie
        if (in[0].value.is_point() && in[1].value.is_point()) {
            published moved = p;
            moved.coefficient += random.below(2) == 0 ? 1 : -1;
            finding const f = audit(r, moved, all);
            bool const tie  = audit(r, p, all).reason == reason::follows_under_some;
            ++moved_seen;
            moved_called += f.verdict == verdict::inconsistent || tie;
        }
    }
    CHECK(wrong == 0);
    CHECK(moved_seen > effort::of(700'000));
    CHECK(moved_called == moved_seen);
}

}  // namespace
