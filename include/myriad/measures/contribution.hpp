// SPDX-License-Identifier: BSL-1.0
//
// Contribution of each part to the growth of the whole, in percentage points: they add up to the growth
// of the whole, exactly. 拉动
//
//   contribution(now, before, whole_before)     -> points   (now - before) / whole_before, of one part
//   contribution(sectors, &s::now, &s::before)  -> sequence of points; the whole is the sum of the range
//   contribution(now, before)                   -> column of points, by key; the whole is the sum of the
//                                                  keys that stand in both columns, the others are noted
//   contribution(now, before, whole_before)     -> the same, of a whole that is given: a printed total
//
// A part may shrink, and may have had nothing before; the whole must have been above zero. An empty range
// has an empty answer. O(n), by key O(n log n).
// Source: OECD, Understanding National Accounts (2014), chapter 2, "contributions to growth".
#pragma once

#include <myriad/column.hpp>
#include <myriad/percentage_points.hpp>
#include <myriad/sum.hpp>

namespace MYRIAD_NAMESPACE {
namespace detail {

template <class Left, class Right, class Wider>
concept parts_of_growth = same_unit<Left, Right> && same_unit<Left, Wider>;

struct contribution_to {
    char const* function = "contribution";

    template <class Left, class Right, class Wider>
        requires parts_of_growth<Left, Right, Wider>
    constexpr auto operator()(Left const& now, Right const& before, Wider const& whole) const {
        using Wide = combining_t<comparing_t<typename Left::rep, typename Right::rep>, typename Wider::rep>;
        require_base(whole.value, function, now, before, whole);
        return maker::make<percentage_points<Wide>>(function, Wide(Wide(now.value) - Wide(before.value)), Wide(whole.value));
    }
};
using contribution_of_one = carrying<contribution_to>;

}  // namespace detail

// The contribution of one part. Error: a whole of zero or below.
template <class Left, class Right, class Wider>
    requires std::is_invocable_v<detail::contribution_of_one, Left const&, Right const&, Wider const&>
[[nodiscard]] constexpr auto contribution(Left const& now, Right const& before, Wider const& whole_before) {
    return detail::contribution_of_one{}(now, before, whole_before);
}

template <class Range, class Now, class Before>
    requires(detail::projects_to_summands<Range, Now> && detail::projects_to_summands<Range, Before> && !detail::single_pass<Range>)
[[nodiscard]] constexpr auto contribution(Range&& parts, Now const& now, Before const& before) {
    auto const whole = sum(parts, before);
    auto const of    = [&](auto const& n, auto const& b) { return detail::contribution_of_one{}(n, b, whole); };
    return detail::for_each_of(of, parts, now, before);
}

template <class Key, class Left, class Right, class Wider>
    requires std::is_invocable_v<detail::contribution_of_one, Left const&, Right const&, Wider const&>
[[nodiscard]] constexpr auto contribution(column<Key, Left> const& now, column<Key, Right> const& before, Wider const& whole_before) {
    return detail::paired("contribution", now, before,
                          [&](Left const& n, Right const& b) { return detail::contribution_of_one{}(n, b, whole_before); });
}
template <class Key, class Left, class Right>
    requires std::is_invocable_v<detail::contribution_of_one, Left const&, Right const&, Right const&>
[[nodiscard]] constexpr auto contribution(column<Key, Left> const& now, column<Key, Right> const& before) {
    auto const in_both = matched(now, before);
    Right const    whole   = sum(in_both, [](auto const& o) { return o.value.right; });
    return contribution(now, before, whole);
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused contribution(detail::misuse<detail::range_question<instead::pass_two_counts_or_two_columns_or_a_range_and_two_members>, Rest...>, Rest const&...);

}  // namespace myriad
