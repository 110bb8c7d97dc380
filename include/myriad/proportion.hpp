// SPDX-License-Identifier: BSL-1.0
//
// proportion: part / whole, between 0 and 1, exact. Made only by share(part, whole).
//
//   share(part, whole)       -> proportion         counts of one unit
//   proportion - proportion  -> percentage points  (percentage_points.hpp)
//   ==  <=>                                        exact
//   proportion + proportion  refused: ask share(part + part, whole)
//
// An empty whole, a negative part and a part above the whole are errors. A ratio that may exceed
// one is a multiple: multiple_of(a, b).
// Source: 比重 or 结构相对数 of Chinese official statistics, a part over the whole that it belongs to.
#pragma once

#include <myriad/count.hpp>
#include <myriad/detail/asking.hpp>
#include <myriad/number/fraction.hpp>

namespace MYRIAD_NAMESPACE {

template <class Rep>
struct proportion : detail::fraction<proportion_kind, Rep> {
    constexpr proportion() = default;  // nothing of something

    [[nodiscard]] constexpr Rep const& part() const& noexcept { return this->top_; }
    [[nodiscard]] constexpr Rep const& whole() const& noexcept { return this->bottom_; }
    [[nodiscard]] constexpr Rep        part() const&& { return this->top_; }
    [[nodiscard]] constexpr Rep        whole() const&& { return this->bottom_; }

    using detail::fraction<proportion_kind, Rep>::fraction;  // for maker
};

// What part of the whole? Counts of one unit. Error: a whole of zero, a negative part or whole, a
// part above the whole. Source: OECD Glossary of Statistical Terms, "proportion".
template <class... Arguments, typename detail::enable_if<detail::is_answered<detail::asking_share, Arguments...>>::type = 0>
[[nodiscard]] constexpr auto share(Arguments&&... arguments) {
    return algebra::share<std::remove_cvref_t<Arguments>...>::of(static_cast<Arguments&&>(arguments)...);
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused share(detail::misuse<detail::asking<detail::asking_share>, Rest...>, Rest const&...);
template <class = void>
detail::refused share(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);

template <class Unit, class Left, class Right>
    requires representations_that_mix<Left, Right>
struct algebra::share<count<Unit, Left>, count<Unit, Right>> {
    using result = proportion<common_representation_t<Left, Right>>;
    static constexpr result of(count<Unit, Left> const& part, count<Unit, Right> const& whole) {
        if (whole.value == Right(0)) failure::the_whole_is_zero("share", part, whole);
        detail::require_base(whole.value, "share", part, whole);
        if (part.value < Left(0)) failure::the_part_is_negative("share", part, whole);
        if (part > whole) failure::the_part_exceeds_the_whole("share", part, whole);
        if (!(part <= whole)) failure::that_is_no_number("share", part, whole);
        return detail::maker::make<result>("share", part.value, whole.value);
    }
};

}  // namespace myriad
