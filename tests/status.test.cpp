// SPDX-License-Identifier: BSL-1.0
#include <myriad/growth.hpp>
#include <myriad/literals.hpp>
#include <myriad/measures/compound_growth.hpp>
#include <myriad/measures/contribution.hpp>
#include <myriad/measures/extrapolation.hpp>
#include <myriad/measures/index_number.hpp>
#include <myriad/measures/inequality.hpp>
#include <myriad/measures/lagged_growth.hpp>
#include <myriad/measures/logarithmic_growth.hpp>
#include <myriad/measures/pooled.hpp>
#include <myriad/measures/restated.hpp>
#include <myriad/measures/share_change.hpp>
#include <myriad/per.hpp>
#include <myriad/quantile.hpp>
#include <myriad/rank.hpp>
#include <myriad/share.hpp>
#include <myriad/status.hpp>
#include <myriad/sum.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;

static_assert(std::regular<observed<count<patent>>> && std::is_trivially_copyable_v<observed<count<patent>>>);

constexpr auto provisional = marked(patents(12), status::provisional);
constexpr auto revised     = marked(patents(10), status::revised, status::break_in_series);
constexpr auto nothing     = unobserved<count<patent>>();

constexpr bool marks_add_up() {
    auto const g = growth(provisional, revised);
    auto const p = per_10k(provisional, people(40'000));
    FACT(g.value() == growth(patents(12), patents(10)));
    FACT(g.marks().has(status::provisional));
    FACT(g.marks().has(status::revised));
    FACT(g.marks().has(status::break_in_series));
    FACT(!g.marks().has(status::estimated));
    FACT(!g.marks().is_final());
    FACT((provisional + revised).value() == patents(22));
    FACT((provisional - patents(2)).value() == patents(10));
    FACT((patents(2) + provisional).marks() == statuses(status::provisional));
    FACT(share(revised, provisional).value() == share(patents(5), patents(6)));
    FACT(p.value() == per_10k(patents(12), people(40'000)));
    FACT(p.marks() == statuses(status::provisional));
    FACT(multiple_of(patents(20), revised).value() == multiple_of(patents(2), patents(1)));
    FACT(marked(patents(1), status::final).marks().is_final());
    FACT(to_text(g.marks()) == "BPR");
    FACT(to_text(statuses()) == "A");
    return true;
}
static_assert(marks_add_up());

constexpr bool missing_stays_missing() {
    auto const g = growth(provisional, nothing);
    FACT(!g.has_value());
    FACT(g.marks().has(status::missing));
    FACT(g.marks().has(status::provisional));
    FACT(!(nothing + provisional).has_value());
    FACT(!share(nothing, patents(0)).has_value());
    FACT(!marked(patents(3), status::missing).has_value());
    FACT(!growth(unobserved<growth_rate<>>().has_value() ? provisional : nothing, patents(1)).has_value());
    FACT(nothing == unobserved<count<patent>>());
    return true;
}
static_assert(missing_stays_missing());

struct town {
    char                    name;
    observed<count<patent>> now, before;
};
constexpr town towns[] = {{'a', provisional, revised}, {'b', nothing, marked(patents(4), status::final)}, {'c', marked(patents(9), status::estimated), marked(patents(9), status::final)}};

constexpr bool in_columns_and_ranges() {
    auto const g = growth(make_column(towns, &town::name, &town::now), make_column(towns, &town::name, &town::before));
    auto const s = growth(towns, &town::now, &town::before);
    auto const r = rank(towns, &town::now, missing::keep);
    auto const t = sum(towns, &town::before);
    FACT(g.at('a') == s[0]);
    FACT(!g.at('b').has_value());
    FACT(g.at('c').marks() == statuses(status::estimated));
    FACT(r[0] == 1);
    FACT(!r[1].is_ranked());
    FACT(r[2] == 2);
    FACT(t.value() == patents(23));
    FACT(to_text(t.marks()) == "BR");
    FACT(!sum(towns, &town::now).has_value());
    FACT(try_growth(towns, &town::now, &town::before)[0] == growth(patents(12), patents(10)));
    FACT(sum(std::array<observed<count<patent>>, 0>{}).value() == patents(0));
    return true;
}
static_assert(in_columns_and_ranges());

// Equal are those of equal marks and, where there are any, equal values.
constexpr bool equal_by_marks_and_value() {
    FACT(provisional == marked(patents(12), status::provisional));
    FACT(provisional != marked(patents(13), status::provisional));
    FACT(provisional != marked(patents(12), status::revised));
    FACT(provisional != marked(patents(12), status::final));
    FACT(marked(patents(3), status::missing) == marked(patents(4), status::missing));
    FACT(nothing != marked(patents(0), status::final));
    FACT(marked(patents(3), status::missing) != marked(patents(3), status::missing, status::revised));
    FACT(nothing == marked(patents(3), status::missing));
    return true;
}
static_assert(equal_by_marks_and_value());

// A set has each mark that was put in, and no other.
constexpr bool every_mark_alone() {
    constexpr status each[] = {status::break_in_series, status::definition_differs, status::estimated, status::forecast,
                               status::missing,         status::provisional,        status::revised};
    char const*      codes  = "BDEFOPR";
    for (int i = 0; i != 7; ++i) {
        statuses const one(each[i]);
        char const     code[] = {codes[i], '\0'};
        if (one.is_final() || one.has(status::final) || !(to_text(one) == code)) return false;
        for (int j = 0; j != 7; ++j)
            if (one.has(each[j]) != (i == j) || (one | statuses(each[j])).has(each[j]) == false) return false;
    }
    return statuses().is_final() && statuses().has(status::final) && statuses() == statuses(status::final);
}
static_assert(every_mark_alone());

TEST_CASE("status by hand") {
    CHECK(equal_by_marks_and_value());
    CHECK(every_mark_alone());
    CHECK(marks_add_up());
    CHECK(missing_stays_missing());
    CHECK(in_columns_and_ranges());
}

TEST_CASE("what observed values refuse") {
    CHECK_THROWS_WITH(nothing.value(), "observed::value(): a value is missing; say missing::keep, first, last or drop");
    CHECK_THROWS_AS(growth(provisional, marked(patents(0), status::final)), error);
    CHECK_THROWS_AS(rank(towns, &town::now), error);
}

template <class A, class B>
concept adds = requires(A a, B b) { a + b; };
static_assert(adds<observed<count<patent>>, count<patent>> && !adds<observed<count<patent>>, count<person>> &&
              !adds<observed<growth_rate<>>, growth_rate<>> && !adds<observed<count<patent>>, int>);

// ---- every operation of the table carries marks, or says that it does not ----

constexpr auto p_12  = marked(patents(12), status::provisional);
constexpr auto r_10  = marked(patents(10), status::revised);
constexpr auto both  = statuses(status::provisional) | status::revised;
constexpr auto p     = statuses(status::provisional);
constexpr bool has(auto const& o, auto const& value, statuses marks) { return o.value() == value && o.marks() == marks; }

constexpr bool indices_carry_marks() {
    std::array const series{r_10, p_12, marked(patents(15), status::final)};
    auto const       fixed = fixed_base_index(series, 0);
    auto const       again = rebased(fixed, 1);
    auto const       keyed = make_column(towns, &town::name, &town::before);
    auto const       year  = fixed_base_index(keyed, 'b');
    auto const       back  = rebased(year, 'c');
    FACT(has(index_of(p_12, r_10), index_of(patents(6), patents(5)), both));
    FACT(has(index_of(p_12, patents(12)), index_number<>(), p));
    FACT(has(fixed[2], index_of(patents(3), patents(2)), status::revised));
    FACT(has(again[2], index_of(patents(5), patents(4)), both));
    FACT(has(year.at('c'), index_of(patents(9), patents(4)), status::final));
    FACT(to_text(back.at('a').marks()) == "BR");
    FACT(has(index_of(p_12, r_10) - index_of(patents(11), patents(10)), index_of(patents(6), patents(5)) - index_of(patents(11), patents(10)), both));
    FACT(!index_of(nothing, patents(0)).has_value());
    return true;
}
static_assert(indices_carry_marks());

// Of a root or a logarithm the question is compared: the growth and its periods.
constexpr bool asks(auto const& o, growth_rate<> const& total, int periods, int per, statuses marks) {
    return o.value().total() == total && o.value().periods() == periods && o.value().per() == per && o.marks() == marks;
}

constexpr bool growth_carries_marks() {
    auto const total  = growth(patents(12), patents(10));
    auto const base   = restated(r_10, patents(8));
    auto const points = contribution(p_12, r_10, patents(20));
    FACT(asks(compound_growth(p_12, r_10, 5), total, 5, 1, both));
    FACT(asks(compound_growth(growth(p_12, r_10), 5, 2), total, 5, 2, both));
    FACT(asks(logarithmic_growth(p_12, patents(10)), total, 1, 1, p));
    FACT(asks(logarithmic_growth(growth(p_12, patents(10)), 2, 12), total, 2, 12, p));
    FACT(has(growth(p_12, base), growth(patents(3), patents(2)), both));
    FACT((*base).published == patents(10));
    FACT(has(extrapolate(p_12, "10%"_pct, 2), extrapolate(patents(12), "10%"_pct, 2), p));
    FACT(has(extrapolate(patents(12), growth(p_12, r_10), -1), extrapolate(patents(10), "0%"_pct, 1), both));
    FACT(has(points, contribution(patents(12), patents(10), patents(20)), both));
    FACT(has(round<1>(points, half_even), "10.0"_points, both));
    FACT(!extrapolate(nothing, "10%"_pct, 1).has_value());
    return true;
}
static_assert(growth_carries_marks());

struct firm {
    char                    name;
    observed<count<patent>> now;
    observed<count<patent>> before;
};
constexpr firm firms[] = {{'a', marked(patents(3), status::provisional), marked(patents(1), status::final)},
                          {'b', marked(patents(1), status::final), marked(patents(3), status::revised)}};

// The whole of a share is a sum of all, so that each share has the marks of all.
constexpr bool wholes_carry_marks() {
    auto const s = share(firms, &firm::now);
    auto const c = share_change(firms, &firm::now, &firm::before);
    auto const k = share_change(make_column(firms, &firm::name, &firm::now), make_column(firms, &firm::name, &firm::before));
    auto const l = contribution(firms, &firm::now, &firm::before);
    auto const m = contribution(make_column(firms, &firm::name, &firm::now), make_column(firms, &firm::name, &firm::before));
    std::array const bare{patents(3), patents(1)};
    std::array const then{marked(patents(1), status::final), marked(patents(3), status::revised)};
    FACT(has(s[1], share(patents(1), patents(4)), p));
    FACT(share(std::array{p_12, r_10})[0].marks() == both);
    FACT(has(share(make_column(firms, &firm::name, &firm::now)).at('a'), share(patents(3), patents(4)), p));
    FACT(has(c[0], share(patents(1), patents(2)) - share(patents(0), patents(2)), both));
    FACT(k.at('a') == c[0]);
    FACT(has(l[0], contribution(patents(3), patents(1), patents(4)), both));
    FACT(m.at('b') == l[1]);
    FACT(has(l[0] + l[1], contribution(patents(0), patents(0), patents(1)), both));
    FACT(has(pooled_growth(firms, &firm::now, &firm::before), growth(patents(4), patents(4)), both));
    FACT(has(pooled_share(firms, &firm::now, [](firm const&) { return patents(8); }), share(patents(1), patents(4)), p));
    FACT(has(pooled_per<10>(firms, &firm::now, [](firm const&) { return people(8); }), per<10>(patents(4), people(16)), p));
    FACT(try_share(firms, &firm::now)[0] == share(bare[0], patents(4)));
    FACT(share(then)[0].marks() == statuses(status::revised));
    FACT(!share(towns, &town::now)[0].has_value());
    FACT(try_share(towns, &town::now)[0] == std::nullopt);
    return true;
}
static_assert(wholes_carry_marks());

// By the value, as rank is; the marks can be asked for beside it.
constexpr bool measures_answer_without_marks() {
    std::array const all{p_12, r_10, nothing};
    auto const       lagged = lagged_growth(all, 1);
    auto const       by_key = lagged_growth(make_column(firms, [](firm const& f) { return int{f.name}; }, &firm::now), 1);
    FACT(median(all, missing::drop) == count<patent, rational>{11});
    FACT(gini(firms, &firm::now) == rational(1, 4));
    FACT(lagged[1] == growth(patents(10), patents(12)));
    FACT(lagged[2] == std::nullopt);
    FACT(has(by_key.at('b'), growth(patents(1), patents(3)), p));
    FACT(chained_index(std::array{growth(p_12, r_10)})[0] == index_of(patents(12), patents(10)));
    FACT(pooled(std::array{growth(p_12, r_10)}) == growth(patents(12), patents(10)));
    FACT(to_text(marks_of(all)) == "OPR");
    FACT(marks_of(firms, &firm::now) == p);
    FACT(marks_of(make_column(firms, &firm::name, &firm::before)) == statuses(status::revised));
    FACT(marks_of(std::array{1, 2}).is_final());
    FACT(marks_of(std::array<observed<int>, 0>{}).is_final());
    return true;
}
static_assert(measures_answer_without_marks());

TEST_CASE("status through every operation of the table") {
    CHECK(indices_carry_marks());
    CHECK(growth_carries_marks());
    CHECK(wholes_carry_marks());
    CHECK(measures_answer_without_marks());
    CHECK_THROWS_AS(median(std::vector{p_12, nothing}), error);
    CHECK_THROWS_AS(index_of(p_12, marked(patents(0), status::revised)), error);
    CHECK_THROWS_AS(sum(std::vector{marked(patents(std::numeric_limits<std::int64_t>::max()), status::final), p_12}), error);
}

// Under missing::drop the sum has the marks of what is there.
static_assert(sum(std::array{marked(patents(1), status::revised), unobserved<count<patent>>()}, missing::drop) == marked(patents(1), status::revised));

// Partial sums do not overflow, as in sum.hpp.
static_assert(sum(std::array{marked(patents(std::numeric_limits<std::int64_t>::max()), status::revised), p_12, marked(patents(-12), status::final)}) ==
              marked(patents(std::numeric_limits<std::int64_t>::max()), status::revised, status::provisional));

template <class A, class B>
concept has_index = requires(A a, B b) { index_of(a, b); };
template <class A, class B>
concept has_restated = requires(A a, B b) { restated(a, b); };
static_assert(has_index<observed<count<patent>>, count<patent>> && !has_index<observed<count<patent>>, count<person>> &&
              !has_index<observed<count<patent>>, int> && !has_restated<observed<count<patent>>, count<person>>);

// Against the plain operations and the union of the marks, at random.
TEST_CASE("marks and values are carried apart, at random") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    constexpr status each[] = {status::final, status::break_in_series, status::estimated, status::provisional, status::revised, status::forecast};
    auto const draw = [&] { return marked(patents(static_cast<std::int64_t>(random.below(1'000'000)) + 1), each[random.below(6)], each[random.below(6)]); };
    auto const same = [](auto const& o, auto const& value, statuses marks) { return has(o, value, marks); };
    for (int round = 0; round != 300; ++round) {
        auto const a = draw(), b = draw();
        auto const x = *a, y = *b;
        auto const m = a.marks() | b.marks();
        bool const a_is_part = x < y;
        REQUIRE(same(a + b, x + y, m));
        REQUIRE(same(a - y, x - y, a.marks()));
        REQUIRE(same(growth(a, b), growth(x, y), m));
        REQUIRE(same(a_is_part ? share(a, b) : share(b, a), a_is_part ? share(x, y) : share(y, x), m));
        REQUIRE(same(index_of(x, b), index_of(x, y), b.marks()));
        REQUIRE(oracle::value(*index_of(a, b)) == oracle::rational(x.value, y.value));
        REQUIRE(same(contribution(a, x, b), contribution(x, x, y), m));
        std::vector<observed<count<patent>>> all;
        oracle::integer                      total = 0;
        statuses                             marks;
        for (std::uint64_t n = random.below(6); n != 0; --n) {
            all.push_back(draw());
            total += oracle::value((*all.back()).value);
            marks = marks | all.back().marks();
        }
        REQUIRE(oracle::value((*sum(all)).value) == total);
        REQUIRE(sum(all).marks() == marks);
        REQUIRE(marks_of(all) == marks);
        for (auto const& one : share(all)) REQUIRE(one.marks() == marks);
        all.push_back(nothing);
        REQUIRE(!sum(all).has_value());
        REQUIRE(sum(all).marks() == (marks | status::missing));
    }
}

}  // namespace
