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

#include <myriad/decimal.hpp>
#include <myriad/detail/carried.hpp>
#include <myriad/detail/values.hpp>
#include <myriad/growth_rate.hpp>

namespace MYRIAD_NAMESPACE {
namespace detail {

// The factor of one period, 1 + g.
template <class Number, class Rep>
constexpr ratio_of_t<Number> growth_factor(growth_rate<Rep> const& g) {
    using Wide = widened_t<Number>;
    return make_ratio<Number>(Wide(g.now()), Wide(g.before()));
}
template <class Number, int Places>
constexpr ratio_of_t<Number> growth_factor(decimal<Places, percent> const& g) {
    rational const factor = rational(1) + exactly(g) / rational(100);
    using Wide               = widened_t<Number>;
    return make_ratio<Number>(from_int128<Wide>(factor.numerator()), from_int128<Wide>(factor.denominator()));
}

struct extrapolated {
    int periods = 0;

    template <class Unit, divisible Rep, class Rate>
        requires requires(Rate const& g) { growth_factor<Rep>(g); }
    constexpr auto operator()(count<Unit, Rep> const& now, Rate const& rate) const {
        using Quantity  = ratio_of_t<Rep>;
        Quantity factor = growth_factor<Rep>(rate);
        Quantity value  = Quantity(widened_t<Rep>(now.value));
        if (periods < 0) {
            if (!(Quantity(0) < factor)) failure::the_base_is_zero("extrapolate", now, rate, periods);
            factor = Quantity(Quantity(1) / factor);
        }
        for (int left = periods; left != 0; left += left < 0 ? 1 : -1) value = Quantity(value * factor);
        return count<Unit, Quantity>{value};
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
