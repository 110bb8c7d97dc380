// SPDX-License-Identifier: BSL-1.0
//
// Specialisation: how the make-up of a place differs from that of the whole nation. Exact.
//
//   location_quotient(share_here, share_there)     -> multiple: 2 is twice the part it has elsewhere
//   location_quotient(here, nation)                -> column of multiples, by industry
//   location_quotient(industries, &i::here, &i::nation)   -> sequence of multiples
//   krugman_specialisation(here, nation)           -> rational, from 0 (the same make-up) to 2
//   krugman_specialisation(industries, &i::here, &i::nation)
//
// location quotient = (xi / X) / (ni / N)          Krugman = sum of |xi / X - ni / N|
//
// X and N are the sums of the whole column or range. By key, location quotients are of the industries in
// both columns, the others are noted; the Krugman index is of all, so that a key in one column only is an
// error. Error: an industry of nobody in the nation, a sum of zero, a negative count, terms above 128
// bits. O(n), by key O(n log n).
// Source: Isard, Methods of Regional Analysis (1960); Krugman, Geography and Trade (1991).
#pragma once

#include <myriad/column.hpp>
#include <myriad/measures/detail/amounts.hpp>
#include <myriad/multiple.hpp>
#include <myriad/rate_per.hpp>
#include <myriad/share.hpp>

namespace MYRIAD_NAMESPACE {

// The part here over the part there. Error: a part of zero there.
template <class Left, class Right>
    requires representations_that_mix<Left, Right>
[[nodiscard]] constexpr auto location_quotient(proportion<Left> const& here, proportion<Right> const& there) {
    using result = multiple<detail::combining_t<Left, Right>>;
    return detail::divide_rates<result>("location_quotient", here, there);
}

template <class Range, class Here, class There>
    requires(detail::projects_to_counts<Range, Here> && detail::projects_to_counts<Range, There> && !detail::single_pass<Range>)
[[nodiscard]] constexpr auto location_quotient(Range&& range, Here const& here, There const& there) {
    auto const all_here = sum(range, here);
    auto const all_there = sum(range, there);
    auto const of = [&](auto const& h, auto const& t) { return location_quotient(share(h, all_here), share(t, all_there)); };
    return detail::for_each_of(of, range, here, there);
}

template <class Key, class Left, class Right>
    requires(detail::has_share<Left, Left> && detail::has_share<Right, Right>)
[[nodiscard]] constexpr auto location_quotient(column<Key, Left> const& here, column<Key, Right> const& there) {
    Left const all_here  = sum(here);
    Right const all_there = sum(there);
    return detail::paired("location_quotient", here, there, [&](Left const& h, Right const& t) {
        return location_quotient(share(h, all_here), share(t, all_there));
    });
}

namespace detail {

// Half of it is the part that would have to change its industry.
template <class Number, class Pairs>
constexpr ratio_of_t<Number> krugman(Pairs const& pairs) {
    using Wide = widened_t<Number>;
    Wide here(0), there(0), apart(0);
    for (auto const& p : pairs) {
        here  = Wide(here + p.left);
        there = Wide(there + p.right);
    }
    if (!(Wide(0) < here) || !(Wide(0) < there)) failure::the_total_is_zero("krugman_specialisation", here, there);
    for (auto const& p : pairs) {
        Wide const gap(Wide(p.left * there) - Wide(p.right * here));
        apart = Wide(gap < Wide(0) ? Wide(apart - gap) : Wide(apart + gap));
    }
    return exact_quotient<Number>(apart, Wide(here * there));
}

template <class Left, class Right>
using krugman_rep = common_representation_t<typename Left::rep, typename Right::rep>;

}  // namespace detail

template <class Range, class Here, class There>
    requires(detail::projects_to_counts<Range, Here> && detail::projects_to_counts<Range, There>)
[[nodiscard]] constexpr auto krugman_specialisation(Range&& range, Here const& here, There const& there) {
    using Number = detail::krugman_rep<detail::found_t<Range, Here>, detail::found_t<Range, There>>;
    auto const pair = [](auto const& h, auto const& t) {
        return match<widened_t<Number>, widened_t<Number>>{detail::checked_amount<Number>(h, "krugman_specialisation"),
                                                 detail::checked_amount<Number>(t, "krugman_specialisation")};
    };
    return detail::krugman<Number>(detail::for_each_of(pair, range, here, there));
}

template <class Key, class Left, class Right>
    requires(detail::has_share<Left, Left> && detail::has_share<Right, Right>)
[[nodiscard]] constexpr auto krugman_specialisation(column<Key, Left> const& here, column<Key, Right> const& there) {
    auto const both = matched(here, there);
    for (auto const& u : both.left_out()) failure::that_name_is_unknown("krugman_specialisation", u.key);
    return krugman_specialisation(both, [](auto const& o) { return o.value.left; }, [](auto const& o) { return o.value.right; });
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused location_quotient(detail::misuse<detail::range_question<instead::pass_two_counts_or_two_columns_or_a_range_and_two_members>, Rest...>, Rest const&...);
template <class... Rest>
detail::refused krugman_specialisation(detail::misuse<detail::range_question<instead::pass_two_counts_or_two_columns_or_a_range_and_two_members>, Rest...>, Rest const&...);

}  // namespace myriad
