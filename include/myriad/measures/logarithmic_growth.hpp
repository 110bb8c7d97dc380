// SPDX-License-Identifier: BSL-1.0
//
// logarithmic_growth_rate: ln(now / before) per period, growth in log points. It adds up over time: the
// sum of yearly log growths is that of all the years, where growth rates have to be compounded.
//
//   logarithmic_growth(now, before)          -> logarithmic_growth_rate   over one period
//   logarithmic_growth(now, before, 5)       a year's, over five years
//   logarithmic_growth(now, before, 30, 12)  over 30 months, for a year of 12
//   logarithmic_growth(growth, 5)            of what has a growth already
//   rate.to_double()                         its value, with a stated error
//   round<2>(rate, half_even)   a < b        exact to the last digit: multiprecision.hpp
//
// A logarithm of a fraction is never a fraction, but for ln 1 = 0, so the type keeps the question. Both
// counts must be above zero: an error else. Source: Törnqvist, Vartia and Vartia, How Should Relative Changes
// Be Measured?, The American Statistician 39 (1985).
#pragma once

#include <myriad/measures/detail/logarithm.hpp>
#include <myriad/measures/detail/timed_growth.hpp>

namespace MYRIAD_NAMESPACE {

template <class Rep = std::int64_t>
struct logarithmic_growth_rate : detail::timed_growth<logarithmic_kind, Rep> {
    constexpr logarithmic_growth_rate() = default;
    constexpr logarithmic_growth_rate(growth_rate<Rep> const& total, int periods, int per)
        : detail::timed_growth<logarithmic_kind, Rep>("logarithmic_growth", total, periods, per) {
        detail::require_base(total.now(), "logarithmic_growth", total);
    }

    // Relative error below 2^-48, on every platform with IEEE 754 doubles.
    [[nodiscard]] constexpr double to_double() const {
        using Wide = widened_t<Rep>;
        return detail::log_ratio(Wide(this->total_.now()), Wide(this->total_.before())) * this->per_ / this->periods_;
    }
};

// Of a growth over all the periods. Error: fewer than one period, or than one per rate; nothing left now.
// Of an observed growth, with its marks: status.hpp.
template <class Growth>
    requires detail::a_growth<detail::bare_t<Growth>>
[[nodiscard]] constexpr auto logarithmic_growth(Growth const& total, int periods = 1, int per = 1) {
    return detail::carry([&]<class Rep>(growth_rate<Rep> const& g) { return logarithmic_growth_rate<Rep>(g, periods, per); }, total);
}
// Of what has a growth: two counts of one unit, two rates per N of the same units, two index numbers.
template <quantity Left, quantity Right>
    requires requires(Left const& a, Right const& b) { algebra::growth<Left, Right>::of(a, b); }
[[nodiscard]] constexpr auto logarithmic_growth(Left const& now, Right const& before, int periods = 1, int per = 1) {
    return logarithmic_growth(growth(now, before), periods, per);
}

// What is refused (instead.hpp).
template <class = void>
detail::refused logarithmic_growth(detail::refusal_of_any<instead::pass_now_and_before_of_one_unit>, ...);

}  // namespace myriad
