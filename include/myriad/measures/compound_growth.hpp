// SPDX-License-Identifier: BSL-1.0
//
// compound_growth_rate: the rate that, applied in every period, gives the growth of all of them:
// (now / before)^(1 / periods) - 1, the compound annual growth rate if the periods are years. 年均增长
//
//   compound_growth(now, before, 5)          -> compound_growth_rate   over five years
//   compound_growth(now, before, 30, 12)     over 30 months, for a year of 12
//   compound_growth(growth, 5)               of what has a growth already: rates, index numbers
//   rate.total()  rate.periods()  rate.per()     what it came from, exact
//   rate.to_double()                         its value, 0.0718 for 7.18 %, with a stated error
//   round<2>(rate, half_even)   a < b        exact to the last digit, any number of places: multiprecision.hpp
//
// A root is irrational as a rule, so the type keeps the question and not an answer. The base must be above
// zero; down to nothing is -100 %. Error: a base of zero or below, a count below zero now, no period.
// Source: the NBS's 年均增长速度, geometric (水平法); OECD Glossary, "compound growth rate".
#pragma once

#include <myriad/measures/detail/logarithm.hpp>
#include <myriad/measures/detail/timed_growth.hpp>

namespace MYRIAD_NAMESPACE {

template <class Rep = std::int64_t>
struct compound_growth_rate : detail::timed_growth<compound_kind, Rep> {
    constexpr compound_growth_rate() = default;
    constexpr compound_growth_rate(growth_rate<Rep> const& total, int periods, int per)
        : detail::timed_growth<compound_kind, Rep>("compound_growth", total, periods, per) {
        if (total.now() < Rep(0)) failure::the_part_is_negative("compound_growth", total);
    }

    // Relative error below (2 + |ln(1 + rate)|) 2^-48, on every platform with IEEE 754 doubles.
    [[nodiscard]] constexpr double to_double() const {
        using Wide = widened_t<Rep>;
        Wide const now(this->total_.now()), before(this->total_.before());
        if (now == Wide(0)) return -1;
        return detail::exponential_less_one(detail::log_ratio(now, before) * this->per_ / this->periods_);
    }
};

// Of a growth over all the periods. Error: fewer than one period, or than one per rate; growth below -100 %.
// Of an observed growth, with its marks: status.hpp.
template <class Growth>
    requires detail::a_growth<detail::bare_t<Growth>>
[[nodiscard]] constexpr auto compound_growth(Growth const& total, int periods, int per = 1) {
    return detail::carry([&]<class Rep>(growth_rate<Rep> const& g) { return compound_growth_rate<Rep>(g, periods, per); }, total);
}
// Of what has a growth: two counts of one unit, two rates per N of the same units, two index numbers.
template <quantity Left, quantity Right>
    requires requires(Left const& a, Right const& b) { algebra::growth<Left, Right>::of(a, b); }
[[nodiscard]] constexpr auto compound_growth(Left const& now, Right const& before, int periods, int per = 1) {
    return compound_growth(growth(now, before), periods, per);
}

// What is refused (instead.hpp).
template <class = void>
detail::refused compound_growth(detail::refusal_of_any<instead::pass_now_before_and_the_number_of_periods>, ...);

}  // namespace myriad
