// SPDX-License-Identifier: BSL-1.0
//
// Growth on a comparable basis, 同口径: when what is counted has changed (a new definition, a wider
// coverage, a revised population), the base is restated and growth is from there. The growth of the two
// published counts is then another number, and both are true.
//
//   auto const base = restated(patents(1000), patents(940));    as published, as restated
//   growth(now, base)            -> growth_rate, on the comparable basis; columns pair by key as ever
//   growth(now, base.published)  -> growth_rate of the published counts
//   base.restatement()           -> growth_rate: by how much the base was restated, here down by 6 %
//
// The restated base that a printed growth on a comparable basis implies: back_cast.hpp. The same set of
// places on both sides: pooled_growth(matched(now, before), ...) of pooled.hpp.
// Error: a base of zero or below. Source: the NBS's 同口径 or 可比口径, comparable basis.
#pragma once

#include <myriad/detail/carried.hpp>
#include <myriad/growth_rate.hpp>

namespace MYRIAD_NAMESPACE {

template <class Unit, class Rep = std::int64_t>
struct restated_base {
    count<Unit, Rep> published;
    count<Unit, Rep> comparable;

    [[nodiscard]] constexpr growth_rate<Rep> restatement() const { return growth(comparable, published); }

    [[nodiscard]] friend constexpr bool operator==(restated_base const&, restated_base const&) = default;
};

namespace detail {

struct restated_from {
    template <class Unit, class Rep>
    constexpr restated_base<Unit, Rep> operator()(count<Unit, Rep> const& published, count<Unit, Rep> const& comparable) const {
        return {published, comparable};
    }
};

}  // namespace detail

// A base with both of its counts; of observed counts it is observed, with the marks of both.
template <class Published, class Comparable>
    requires std::is_invocable_v<detail::carrying<detail::restated_from>, Published const&, Comparable const&>
[[nodiscard]] constexpr auto restated(Published const& published, Comparable const& comparable) {
    return detail::carrying<detail::restated_from>{}(published, comparable);
}

template <class Counted, class Left, class Right>
    requires representations_that_mix<Left, Right>
struct algebra::growth<count<Counted, Left>, restated_base<Counted, Right>> {
    static constexpr auto of(count<Counted, Left> const& now, restated_base<Counted, Right> const& before) {
        return myriad::growth(now, before.comparable);
    }
};

// What is refused (instead.hpp).
template <class = void>
detail::refused restated(detail::refusal_of_any<instead::pass_two_counts_of_one_unit_published_and_comparable>, ...);

}  // namespace myriad
