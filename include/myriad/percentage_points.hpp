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

    // The points as a fraction of one: 2 points are 2/100.
    [[nodiscard]] constexpr Rep const& numerator() const& noexcept { return this->top_; }
    [[nodiscard]] constexpr Rep const& denominator() const& noexcept { return this->bottom_; }
    [[nodiscard]] constexpr Rep        numerator() const&& { return this->top_; }
    [[nodiscard]] constexpr Rep        denominator() const&& { return this->bottom_; }
    // The nearest double, in points: 2 of 2 points.
    [[nodiscard]] constexpr double to_double() const { return detail::as_double(numerator(), denominator(), 100); }

private:
    friend detail::maker;
    constexpr percentage_points(Rep const& n, Rep const& d) : detail::fraction<points_kind, Rep>(n, d) {}
};

namespace algebra {

template <class Left, class Right>
    requires(detail::fractions_of_one_kind<Left, Right> &&
             (std::same_as<typename Left::kind, growth_kind> || std::same_as<typename Left::kind, proportion_kind> ||
              std::same_as<typename Left::kind, points_kind>))
struct difference<Left, Right> {
    using operand = detail::comparing_t<typename Left::rep, typename Right::rep>;
    using result  = percentage_points<widened_t<operand>>;
    static constexpr result of(Left const& a, Right const& b) {
        auto const d = detail::subtract_fractions<operand>(operand(a.top_), operand(a.bottom_), operand(b.top_),
                                                           operand(b.bottom_));
        return detail::maker::make<result>("operator-", d.top, d.bottom);
    }
};

template <class Left, class Right>
struct sum<percentage_points<Left>, percentage_points<Right>> {
    static constexpr auto of(percentage_points<Left> const& a, percentage_points<Right> const& b) {
        auto const minus_b = percentage_points<Right>() - b;
        return a - minus_b;
    }
};

}  // namespace algebra

// The difference the other way round, and how large it is.
template <class Rep>
[[nodiscard]] constexpr percentage_points<Rep> operator-(percentage_points<Rep> const& p) {
    return detail::maker::make<percentage_points<Rep>>("operator-", detail::subtract<Rep>(Rep(0), p.numerator(), "operator-"), p.denominator());
}
template <class Rep>
[[nodiscard]] constexpr percentage_points<Rep> abs(percentage_points<Rep> const& p) {
    return p.numerator() < Rep(0) ? -p : p;
}

}  // namespace myriad
