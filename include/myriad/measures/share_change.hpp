// SPDX-License-Identifier: BSL-1.0
//
// Change of share, in percentage points: how much larger or smaller a part of the whole each has become.
//
//   share_change(shops, &shop::sales, &shop::sales_last_year)   -> sequence of points, aligned with shops
//   share_change(now, before)                                    -> column of points, by key
//   share(part, whole) - share(part_then, whole_then)            of one
//
// The whole is the sum of the range or of the whole column, keys without a partner included, so that a
// newcomer takes its share from the others; such keys have no change and are noted. Over a range, or over
// columns with the same keys, the changes add up to zero, exactly. Error: a whole of zero, a negative
// part. An empty range has an empty answer. O(n), by key O(n log n).
// Source: the NBS's 比重提高 and 比重下降, in percentage points (个百分点), never in per cent.
#pragma once

#include <myriad/percentage_points.hpp>
#include <myriad/share.hpp>

namespace MYRIAD_NAMESPACE {
namespace detail {

template <class Left, class Right>
concept has_share_change = has_share<Left, Left> && has_share<Right, Right> && same_unit<bare_t<Left>, bare_t<Right>>;

}  // namespace detail

template <class Range, class Now, class Before>
    requires(detail::projects_to_summands<Range, Now> && detail::projects_to_summands<Range, Before> && !detail::single_pass<Range>)
[[nodiscard]] constexpr auto share_change(Range&& range, Now const& now, Before const& before) {
    auto const whole_now = sum(range, now);
    auto const whole_before = sum(range, before);
    auto const of = [&](auto const& n, auto const& b) { return share(n, whole_now) - share(b, whole_before); };
    return detail::for_each_of(of, range, now, before);
}

template <class Key, class Left, class Right>
    requires detail::has_share_change<Left, Right>
[[nodiscard]] constexpr auto share_change(column<Key, Left> const& now, column<Key, Right> const& before) {
    Left const whole_now    = sum(now);
    Right const whole_before = sum(before);
    return detail::paired("share_change", now, before,
                          [&](Left const& n, Right const& b) { return share(n, whole_now) - share(b, whole_before); });
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused share_change(detail::misuse<detail::range_question<instead::pass_two_counts_or_two_columns_or_a_range_and_two_members>, Rest...>, Rest const&...);

}  // namespace myriad
