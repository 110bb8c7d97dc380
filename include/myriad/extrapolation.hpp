// SPDX-License-Identifier: BSL-1.0
//
// extrapolate: what a count becomes if it goes on growing at one rate. Exact, so that it need not be whole:
// it is rounded when it is printed.
//
//   extrapolate(patents(1000), "10%"_pct, 3)            -> count<patent, rational>, 1331
//   extrapolate(now, growth(now, before), 2)            at the rate it grew
//   extrapolate(now, rate, -1)                          back: what it was a period ago
//
// A rate printed in per cent is taken at its word; what else it may have been says back_cast.hpp.
// Error: growth of -100 % or less backwards; terms above 128 bits. O(periods) multiplications.
// Source: compound growth, compound_growth.hpp, solved for the count.
#pragma once

#include <myriad/detail/carried.hpp>
#include <myriad/detail/values.hpp>
#include <myriad/growth_rate.hpp>

namespace myriad {
namespace detail {

// The factor of one period, 1 + g.
template <class R, class Rep>
constexpr ratio_of_t<R> growth_factor(growth_rate<Rep> const& g) {
    using W = widened_t<R>;
    return make_ratio<R>(W(g.now()), W(g.before()));
}
template <class R, int Places>
constexpr ratio_of_t<R> growth_factor(decimal<Places, percent> const& g) {
    rational const factor = rational(1) + exactly(g) / rational(100);
    using W               = widened_t<R>;
    return make_ratio<R>(from_int128<W>(factor.numerator()), from_int128<W>(factor.denominator()));
}

struct extrapolated {
    int periods = 0;

    template <class Unit, divisible Rep, class Rate>
        requires requires(Rate const& g) { growth_factor<Rep>(g); }
    constexpr auto operator()(count<Unit, Rep> const& now, Rate const& rate) const {
        using Q  = ratio_of_t<Rep>;
        Q factor = growth_factor<Rep>(rate);
        Q value  = Q(widened_t<Rep>(now.value));
        if (periods < 0) {
            if (!(Q(0) < factor)) failure::the_base_is_zero("extrapolate", now, rate, periods);
            factor = Q(Q(1) / factor);
        }
        for (int left = periods; left != 0; left += left < 0 ? 1 : -1) value = Q(value * factor);
        return count<Unit, Q>{value};
    }
};

}  // namespace detail

template <class Count, class Rate>
    requires std::is_invocable_v<detail::carrying<detail::extrapolated>, Count const&, Rate const&>
[[nodiscard]] constexpr auto extrapolate(Count const& now, Rate const& rate, int periods) {
    return detail::carrying<detail::extrapolated>{{periods}}(now, rate);
}

// What is refused (instead.hpp).
template <class = void>
detail::refused extrapolate(detail::refusal_of_any<instead::pass_a_count_a_growth_rate_or_percentage_and_the_number_of_periods>, ...);

}  // namespace myriad
