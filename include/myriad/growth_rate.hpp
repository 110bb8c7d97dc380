// SPDX-License-Identifier: BSL-1.0
//
// growth_rate: (now - before) / before, signed, exact. Made only by growth(now, before).
//
//   growth(now, before)   -> growth_rate        counts of one unit, or rates per N of the same units
//   growth - growth       -> percentage points  (percentage_points.hpp)
//   ==  <=>                                     exact
//   growth + growth       refused: growth over two years is growth(now, two years before)
//
// The base must be above zero: growth from nothing and growth from less than nothing are errors.
// growth.hpp has try_growth, which answers nullopt there, and growth over ranges and columns.
#pragma once

#include <myriad/count.hpp>
#include <myriad/detail/asking.hpp>
#include <myriad/number/fraction.hpp>

namespace MYRIAD_NAMESPACE {

template <class Rep>
struct growth_rate : detail::fraction<growth_kind, Rep> {
    constexpr growth_rate() : detail::fraction<growth_kind, Rep>(Rep(1), Rep(1)) {}  // no growth

    [[nodiscard]] constexpr Rep const& now() const& noexcept { return this->top_; }
    [[nodiscard]] constexpr Rep const& before() const& noexcept { return this->bottom_; }
    [[nodiscard]] constexpr Rep        now() const&& { return this->top_; }
    [[nodiscard]] constexpr Rep        before() const&& { return this->bottom_; }

    // The rate as one fraction: numerator() / denominator() is (now - before) / before.
    [[nodiscard]] constexpr widened_t<Rep> numerator() const {
        return widened_t<Rep>(widened_t<Rep>(now()) - widened_t<Rep>(before()));
    }
    [[nodiscard]] constexpr widened_t<Rep> denominator() const { return widened_t<Rep>(before()); }
    // The nearest double to that: 0.109 of 10.9 %.
    [[nodiscard]] constexpr double to_double() const { return detail::as_double(numerator(), denominator()); }

    using detail::fraction<growth_kind, Rep>::fraction;  // for maker
};

// How much faster than before? (now - before) / before, of what has a growth: two counts of one
// unit, two rates per N of the same units. Error: a base of zero or below, overflow of an int128.
// Source: the usual definition, OECD Glossary of Statistical Terms, "growth rate".
template <class... Arguments, typename detail::enable_if<detail::is_answered<detail::asking_growth, Arguments...>>::type = 0>
[[nodiscard]] constexpr auto growth(Arguments&&... arguments) {
    return algebra::growth<std::remove_cvref_t<Arguments>...>::of(static_cast<Arguments&&>(arguments)...);
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused growth(detail::misuse<detail::asking<detail::asking_growth>, Rest...>, Rest const&...);
template <class = void>
detail::refused growth(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);

template <class Unit, class Left, class Right>
    requires representations_that_mix<Left, Right>
struct algebra::growth<count<Unit, Left>, count<Unit, Right>> {
    using result = growth_rate<common_representation_t<Left, Right>>;
    static constexpr result of(count<Unit, Left> const& now, count<Unit, Right> const& before) {
        detail::require_base(before.value, "growth", now, before);
        return detail::maker::make<result>("growth", now.value, before.value);
    }
};

}  // namespace myriad
