// SPDX-License-Identifier: BSL-1.0
//
// relation: how a printed figure should follow from others; and what is known of each relation by itself: its name, its
// inputs, whether it is a ratio. This is the one list of them.
//
//   relation     inputs                 the print is
//   growth       now, before            (now - before) / before, in per cent
//   share        part, whole            part / whole, in per cent
//   points       now, before            the difference of two percentages
//   multiple     a, b                   a / b
//   per_n        count, base, N         N count / base
//   difference   a, b                   a - b
//   sum          parts ...              their total
//   parts        shares ...             100 per cent, or one of the shares where that is not printed
//   equality     x                      the same quantity elsewhere
//   bound        x                      what x must respect: more than, at least, under, ...
//   rank         values ...             the place of the first among all, 1 for the greatest
//   rank_up      values ...             the same, 1 for the least
//
//   relation_named("growth")            the relation of that name; null if there is none
//   facts_of(relation::growth).name     "growth"
#pragma once

#include <myriad/label.hpp>

namespace MYRIAD_NAMESPACE::audits {

enum class relation : unsigned char {
    growth, share, points, multiple, per_n, difference, sum, parts, equality, bound, rank, rank_up
};

struct relation_facts {
    audits::relation relation;
    label            name, chinese;
    int              inputs;   // how many
    bool             or_more;  // how many at least
    label            input[2]         = {"an input", "an input"};  // what the first two are called
    label            input_chinese[2] = {"该项", "该项"};
};

// clang-format off
inline constexpr relation_facts relations[] = {
    {relation::growth,     "growth",     "增长率",       2, false, {"a value now", "a base"},         {"本期数", "基数"}},
    {relation::share,      "share",      "占比",         2, false, {"a part", "a whole"},             {"部分", "总量"}},
    {relation::points,     "points",     "百分点",       2, false, {"a value now", "a value before"}, {"本期数", "上期数"}},
    {relation::multiple,   "multiple",   "倍数",         2, false, {"a value", "a base"},             {"数值", "基数"}},
    {relation::per_n,      "per_n",      "每单位数",     3, false, {"a count", "a base"},             {"数量", "基数"}},
    {relation::difference, "difference", "差",           2, false, {"a minuend", "a subtrahend"},     {"被减数", "减数"}},
    {relation::sum,        "sum",        "合计",         1, true},
    {relation::parts,      "parts",      "构成",         1, true},
    {relation::equality,   "equality",   "同一数",       1, false},
    {relation::bound,      "bound",      "界限",         1, false},
    {relation::rank,       "rank",       "位次",         1, true},
    {relation::rank_up,    "rank_up",    "位次（升序）", 1, true},
};
// clang-format on

[[nodiscard]] constexpr relation_facts const& facts_of(relation r) {
    for (relation_facts const& f : relations)
        if (f.relation == r) return f;
    failure::that_is_out_of_range("facts_of", "relation", static_cast<int>(r));
}

[[nodiscard]] constexpr relation const* relation_named(spelling name) noexcept {
    for (relation_facts const& f : relations)
        if (name == f.name) return &f.relation;
    return nullptr;
}

// Is the print a quotient of the inputs?
[[nodiscard]] constexpr bool is_ratio(relation r) noexcept {
    return r == relation::growth || r == relation::share || r == relation::multiple || r == relation::per_n;
}
// Is it a quotient that is printed in per cent?
[[nodiscard]] constexpr bool is_percentage(relation r) noexcept { return r == relation::growth || r == relation::share; }
[[nodiscard]] constexpr bool is_rank(relation r) noexcept { return r == relation::rank || r == relation::rank_up; }

}  // namespace myriad::audits
