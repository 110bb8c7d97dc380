// SPDX-License-Identifier: BSL-1.0
//
// percentage_points: the difference of two growth rates or of two proportions, signed, exact. It is
// never a rate: 12 % after 10 % is 2 points more, not 2 % more.
//
//   growth - growth           -> points
//   proportion - proportion   -> points
//   points + points   points - points             -> points
//   -points   abs(points)                         -> points
//   ==  <=>                                       exact
//
// Differences of rates of 64-bit counts are held in int128, where every one of them fits; sums of
// points are checked.
// Source: Eurostat, Statistics Explained, "Percentage change and percentage points"; 百分点 of the NBS.
#pragma once

#include <myriad/growth_rate.hpp>
#include <myriad/proportion.hpp>

namespace MYRIAD_NAMESPACE {

template <class Rep>
struct percentage_points : detail::fraction<points_kind, Rep> {
    constexpr percentage_points() = default;  // no difference

    using detail::fraction<points_kind, Rep>::fraction;  // for maker

    // The nearest double, in points: 2 of 2 points, which are 2/100 of one.
    [[nodiscard]] constexpr double to_double() const { return detail::as_double(this->top_, this->bottom_, 100); }
};

template <class Left, class Right>
    requires(detail::fractions_of_one_kind<Left, Right> && (detail::is_growth_or_proportion<Left> || detail::is_points<Left>))
struct algebra::difference<Left, Right> {
    using result = percentage_points<detail::combining_t<typename Left::rep, typename Right::rep>>;
    static constexpr result of(Left const& a, Right const& b) { return detail::subtract_fractions<result>(a, b); }
};

template <class Left, class Right>
struct algebra::sum<percentage_points<Left>, percentage_points<Right>> {
    static constexpr auto of(percentage_points<Left> const& a, percentage_points<Right> const& b) {
        auto const minus_b = percentage_points<Right>() - b;
        return a - minus_b;
    }
};

}  // namespace myriad
