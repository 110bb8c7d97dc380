// SPDX-License-Identifier: BSL-1.0
#include <myriad/growth.hpp>
#include <myriad/index_number.hpp>
#include <myriad/per.hpp>
#include <myriad/rank.hpp>
#include <myriad/share.hpp>
#include <myriad/status.hpp>
#include <myriad/sum.hpp>

#include "catch.hpp"

#include <array>
#include <vector>

namespace {

using namespace myriad;

static_assert(std::regular<observed<count<patent>>> && std::is_trivially_copyable_v<observed<count<patent>>>);

constexpr auto provisional = marked(patents(12), status::provisional);
constexpr auto revised     = marked(patents(10), status::revised, status::break_in_series);
constexpr auto nothing     = unobserved<count<patent>>();

constexpr bool marks_add_up() {
    auto const g = growth(provisional, revised);
    auto const p = per_10k(provisional, people(40'000));
    return g.value() == growth(patents(12), patents(10)) && g.marks().has(status::provisional) && g.marks().has(status::revised) &&
           g.marks().has(status::break_in_series) && !g.marks().has(status::estimated) && !g.marks().is_final() &&
           (provisional + revised).value() == patents(22) && (provisional - patents(2)).value() == patents(10) &&
           (patents(2) + provisional).marks() == statuses(status::provisional) && share(revised, provisional).value() == share(patents(5), patents(6)) &&
           p.value() == per_10k(patents(12), people(40'000)) && p.marks() == statuses(status::provisional) &&
           multiple_of(patents(20), revised).value() == multiple_of(patents(2), patents(1)) &&
           marked(patents(1), status::final).marks().is_final() && to_text(g.marks()) == "BPR" && to_text(statuses()) == "A";
}
static_assert(marks_add_up());

constexpr bool missing_stays_missing() {
    auto const g = growth(provisional, nothing);
    return !g.has_value() && g.marks().has(status::missing) && g.marks().has(status::provisional) && !(nothing + provisional).has_value() &&
           !share(nothing, patents(0)).has_value() && !marked(patents(3), status::missing).has_value() &&
           !growth(unobserved<growth_rate<>>().has_value() ? provisional : nothing, patents(1)).has_value() && nothing == unobserved<count<patent>>();
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
    return g.at('a') == s[0] && !g.at('b').has_value() && g.at('c').marks() == statuses(status::estimated) && r[0] == 1 && !r[1].is_ranked() &&
           r[2] == 2 && t.value() == patents(23) && to_text(t.marks()) == "BR" && !sum(towns, &town::now).has_value() &&
           try_growth(towns, &town::now, &town::before)[0] == growth(patents(12), patents(10)) &&
           sum(std::array<observed<count<patent>>, 0>{}).value() == patents(0);
}
static_assert(in_columns_and_ranges());

TEST_CASE("status by hand") {
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

// What does not carry marks refuses observed values, and the refusal can be asked for.
template <class A>
concept has_index = requires(A a) { index_of(a, a); };
static_assert(has_index<count<patent>> && !has_index<observed<count<patent>>>);

}  // namespace
