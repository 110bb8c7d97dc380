// SPDX-License-Identifier: BSL-1.0
//
// multiple: how many times one count is another, a / b, exact: "7.48 times". Made only by
// multiple_of(a, b).
//
//   multiple_of(a, b)  -> multiple   counts of one unit, or rates per N of the same units
//   ==  <=>                          exact
//   multiple + multiple, multiple - multiple   refused
//
// The base b must be above zero. "7.48 times" is a growth of 648 %: ask growth for that.
// Source: 是…的 n 倍 of the NBS's communiqués, a over b; 增长 n 倍, growth by n times, is a growth of n times 100 %.
#pragma once

#include <myriad/count.hpp>
#include <myriad/detail/asking.hpp>
#include <myriad/number/fraction.hpp>

namespace MYRIAD_NAMESPACE {

template <class Rep>
struct multiple : detail::fraction<multiple_kind, Rep> {
    constexpr multiple() = default;  // no times

    using detail::fraction<multiple_kind, Rep>::fraction;  // for maker
};

// How many times b is a? Counts of one unit, or rates per N of the same units (whatever the N).
// Error: a base of zero or below; for rates, overflow of the int128 that holds the products.
template <class... Arguments, typename detail::enable_if<detail::is_answered<detail::asking_multiple, Arguments...>>::type = 0>
[[nodiscard]] constexpr auto multiple_of(Arguments&&... arguments) {
    return algebra::multiple_of<std::remove_cvref_t<Arguments>...>::of(static_cast<Arguments&&>(arguments)...);
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused multiple_of(detail::misuse<detail::asking<detail::asking_multiple>, Rest...>, Rest const&...);
template <class = void>
detail::refused multiple_of(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);

template <class Unit, class Left, class Right>
    requires representations_that_mix<Left, Right>
struct algebra::multiple_of<count<Unit, Left>, count<Unit, Right>> {
    using result = multiple<common_representation_t<Left, Right>>;
    static constexpr result of(count<Unit, Left> const& a, count<Unit, Right> const& b) {
        detail::require_base(b.value, "multiple_of", a, b);
        return detail::maker::make<result>("multiple_of", a.value, b.value);
    }
};

}  // namespace myriad
