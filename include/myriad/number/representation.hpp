// SPDX-License-Identifier: BSL-1.0
//
// Which numbers may stand inside a count: the built-in integers but for bool and characters, the
// floating types, int128, and any number type of the user that is regular, ordered and has + - *,
// such as those of Boost.Multiprecision. A type says by std::numeric_limits whether it is exact, and
// whether it wraps: what wraps stands in no count.
//
//   representation<R>   may stand inside a count
//   exact<R>            its arithmetic loses nothing: integers and rationals
//   whole<R>            exact, and a whole number: what can be rounded and printed digit by digit
//   ratio<R>            exact, and a quotient of two whole numbers that numerator(r) and denominator(r)
//                       name: rational (rational.hpp), Boost's cpp_rational
//
// Two representations meet in common_representation_t: the wider of two built-in integers of one
// signedness, a signed one as wide as the wider if they differ, the user's type if the other is a
// built-in integer. Exact and floating numbers do not mix: convert one of them by name.
#pragma once

#include <myriad/config.hpp>
#include <myriad/error.hpp>
#include <myriad/number/int128.hpp>

#include <compare>      // std::partial_ordering, std::weak_ordering
#include <concepts>     // std::regular, std::integral, std::floating_point
#include <cstdint>      // std::int64_t
#include <limits>       // std::numeric_limits
#include <type_traits>  // std::conditional_t, std::make_signed_t, std::remove_cvref_t, std::type_identity

namespace MYRIAD_NAMESPACE {

// A built-in integer that counts: not bool, not a character type.
template <class Number>
concept machine_integer =
    std::integral<Number> && sizeof(Number) <= 8 && !(std::same_as<Number, bool> || std::same_as<Number, char> || std::same_as<Number, wchar_t> ||
    std::same_as<Number, char8_t> || std::same_as<Number, char16_t> || std::same_as<Number, char32_t>);

namespace detail {

template <class Number>
struct widened : std::type_identity<Number> {};
template <machine_integer Number>
struct widened<Number> : std::type_identity<int128> {};

// Does the type wrap, with no wider one that would notice? multiprecision.hpp brings one for Boost's
// fixed-width integers.
template <class Number>
concept wraps = std::numeric_limits<Number>::is_modulo && std::same_as<typename widened<Number>::type, Number>;

}  // namespace detail

template <class Number>
concept representation =
    machine_integer<Number> || std::floating_point<Number> ||
    (std::regular<Number> && !std::integral<Number> && std::numeric_limits<Number>::is_specialized && !detail::wraps<Number> &&
     requires(Number const a, Number const b) {
        { a + b } -> std::convertible_to<Number>;
        { a - b } -> std::convertible_to<Number>;
        { a * b } -> std::convertible_to<Number>;
        { a < b } -> std::convertible_to<bool>;
    });

template <class Number>
concept exact = representation<Number> && std::numeric_limits<Number>::is_exact;

template <class Number>
concept whole = exact<Number> && std::numeric_limits<Number>::is_integer;

template <class Number>
concept ratio = exact<Number> && !std::numeric_limits<Number>::is_integer && requires(Number const& r) {
    numerator(r);
    denominator(r);
};

// ---- which type results ----

namespace detail {

struct no_type {};  // these two do not mix

template <class Left, class Right>
constexpr auto common_of() {
    if constexpr (!representation<Left> || !representation<Right>) {
        return no_type{};
    } else if constexpr (std::same_as<Left, Right>) {
        return std::type_identity<Left>{};
    } else if constexpr ((machine_integer<Left> && machine_integer<Right>) || (std::floating_point<Left> && std::floating_point<Right>)) {
        using wider = std::conditional_t<(sizeof(Left) >= sizeof(Right)), Left, Right>;
        if constexpr (std::is_signed_v<Left> == std::is_signed_v<Right>) return std::type_identity<wider>{};
        else return std::type_identity<std::make_signed_t<wider>>{};
    } else if constexpr (machine_integer<Right> && exact<Left>) {
        return std::conditional_t<std::constructible_from<Left, Right>, std::type_identity<Left>, no_type>{};
    } else if constexpr (machine_integer<Left> && exact<Right>) {
        return std::conditional_t<std::constructible_from<Right, Left>, std::type_identity<Right>, no_type>{};
    } else {
        return no_type{};
    }
}

// A layer may say for numbers of its own where they meet.
template <class Left, class Right>
struct common : decltype(common_of<Left, Right>()) {};

template <class Number>
struct whole_part : std::type_identity<typename widened<Number>::type> {};
template <ratio Number>
struct whole_part<Number> : std::type_identity<std::remove_cvref_t<decltype(numerator(std::declval<Number const&>()))>> {};
template <std::floating_point Number>
struct whole_part<Number> : std::type_identity<int128> {};

}  // namespace detail

template <class Left, class Right>
using common_representation_t = typename detail::common<Left, Right>::type;

template <class Left, class Right>
concept representations_that_mix = requires { typename detail::common<Left, Right>::type; };

// Holds any sum and product of two Number: int128 for the built-in integers; Number itself for every other type,
// but where a layer says otherwise.
template <class Number>
using widened_t = typename detail::widened<Number>::type;

// In what whole numbers a value of Number is rounded: widened_t, of a ratio what it is a ratio of, and int128 for
// floating numbers, which are quotients of whole ones.
template <class Number>
using whole_part_t = typename detail::whole_part<Number>::type;

}  // namespace myriad

#include <myriad/number/detail/conversion.hpp>
#include <myriad/number/detail/nearest_double.hpp>

// ---- arithmetic that does not wrap ----

namespace MYRIAD_NAMESPACE::detail {

// An int128 that must fit Number, as the result of `function` on a and b.
template <machine_integer Number, class Left, class Right>
constexpr Number narrow(int128 n, char const* function, Left const& a, Right const& b) {
    if (n < int128((std::numeric_limits<Number>::min)()) || n > int128((std::numeric_limits<Number>::max)()))
        failure::the_result_overflows(function, a, b);
    return static_cast<Number>(n.low);
}

template <class Number, class Left, class Right>
constexpr Number add(Left const& a, Right const& b, char const* function) {
    if constexpr (machine_integer<Number>) {
#if MYRIAD_HAS_OVERFLOW
        Number result{};
        if (__builtin_add_overflow(a, b, &result)) failure::the_result_overflows(function, a, b);
        return result;
#else
        return narrow<Number>(int128(a) + int128(b), function, a, b);
#endif
    } else if constexpr (bounded_by_layer<Number>) {
        using Wide = widened_t<Number>;
        Wide const result(Wide(a) + Wide(b));
        if (!is_within<Number>(result)) failure::the_result_overflows(function, a, b);
        return static_cast<Number>(result);
    } else {
        return Number(Number(a) + Number(b));
    }
}

template <class Number, class Left, class Right>
constexpr Number subtract(Left const& a, Right const& b, char const* function) {
    if constexpr (machine_integer<Number>) {
#if MYRIAD_HAS_OVERFLOW
        Number result{};
        if (__builtin_sub_overflow(a, b, &result)) failure::the_result_overflows(function, a, b);
        return result;
#else
        return narrow<Number>(int128(a) - int128(b), function, a, b);
#endif
    } else if constexpr (bounded_by_layer<Number>) {
        using Wide = widened_t<Number>;
        Wide const result(Wide(a) - Wide(b));
        if (!is_within<Number>(result)) failure::the_result_overflows(function, a, b);
        return static_cast<Number>(result);
    } else {
        return Number(Number(a) - Number(b));
    }
}

template <class Number, class Left, class Right>
constexpr Number multiply(Left const& a, Right const& b, char const* function) {
    if constexpr (machine_integer<Number>) {
#if MYRIAD_HAS_OVERFLOW
        Number result{};
        if (__builtin_mul_overflow(a, b, &result)) failure::the_result_overflows(function, a, b);
        return result;
#else
        return narrow<Number>(int128(a) * int128(b), function, a, b);
#endif
    } else if constexpr (bounded_by_layer<Number>) {
        using Wide = widened_t<Number>;
        Wide const result(Wide(a) * Wide(b));
        if (!is_within<Number>(result)) failure::the_result_overflows(function, a, b);
        return static_cast<Number>(result);
    } else {
        return Number(Number(a) * Number(b));
    }
}

// a <=> b, right for a signed beside an unsigned integer too.
template <class Left, class Right>
constexpr auto compare(Left const& a, Right const& b) {
    if constexpr (machine_integer<Left> && machine_integer<Right>) {
        if constexpr (std::is_signed_v<Left> == std::is_signed_v<Right>)
            return a <=> b;
        else
            return int128(a) <=> int128(b);
    } else {
        using Number = common_representation_t<Left, Right>;
        if constexpr (requires(Number const& r) { std::partial_ordering(r <=> r); })
            return Number(a) <=> Number(b);
        else
            return Number(a) < Number(b) ? std::weak_ordering::less
                 : Number(b) < Number(a) ? std::weak_ordering::greater
                               : std::weak_ordering::equivalent;
    }
}

}  // namespace myriad::detail
