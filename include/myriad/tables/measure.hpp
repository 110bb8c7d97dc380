// SPDX-License-Identifier: BSL-1.0
//
// measure: what a printed figure measures.
//
//   name_of(measure::growth)     "growth"
#pragma once

#include <myriad/label.hpp>

namespace MYRIAD_NAMESPACE::detail {

// A thing and what it is called; and its name in a list of all its kind.
template <class Thing>
struct called {
    Thing thing;
    label english, chinese = {};
};
template <class Thing, decltype(sizeof 0) Size>
constexpr called<Thing> name_among(called<Thing> const (&list)[Size], Thing wanted) {
    for (called<Thing> const& c : list)
        if (c.thing == wanted) return c;
    return {wanted, {}};
}

}  // namespace myriad::detail

namespace MYRIAD_NAMESPACE::tables {

enum class measure : unsigned char {
    count,       // 241933 件
    money,       // 445.24 亿元
    growth,      // 同比增长 2.91%: signed, a fall is below zero
    share,       // 占 6.79%
    points,      // 上升 0.87 个百分点: signed
    multiple,    // 5.9 倍
    per_n,       // 每万人口 199.42 件
    difference,  // 增加 5649 家: signed, in the unit of what is counted
    rank,        // 第一
    bound,       // a limit or a target
    score,       // 82.36 分
    duration     // 15.5 个月, 连续 20 年
};

inline constexpr detail::called<measure> measures[] = {
    {measure::count, "count"}, {measure::money, "money"}, {measure::growth, "growth"}, {measure::share, "share"},
    {measure::points, "points"}, {measure::multiple, "multiple"}, {measure::per_n, "per_n"}, {measure::difference, "difference"},
    {measure::rank, "rank"}, {measure::bound, "bound"}, {measure::score, "score"}, {measure::duration, "duration"}};

[[nodiscard]] constexpr label name_of(measure m) { return detail::name_among(measures, m).english; }

}  // namespace myriad::tables
