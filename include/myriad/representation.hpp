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
#include <myriad/int128.hpp>

#include <compare>      // std::partial_ordering, std::weak_ordering
#include <concepts>     // std::regular, std::integral, std::floating_point
#include <cstdint>      // std::int64_t
#include <limits>       // std::numeric_limits
#include <type_traits>  // std::conditional_t, std::make_signed_t, std::remove_cvref_t

namespace MYRIAD_NAMESPACE {

// A built-in integer that counts: not bool, not a character type.
template <class R>
concept machine_integer =
    std::integral<R> && sizeof(R) <= 8 && !(std::same_as<R, bool> || std::same_as<R, char> || std::same_as<R, wchar_t> ||
    std::same_as<R, char8_t> || std::same_as<R, char16_t> || std::same_as<R, char32_t>);

namespace detail {

template <class R>
struct widened {
    using type = R;
};
template <machine_integer R>
struct widened<R> {
    using type = int128;
};

// Does the type wrap, with no wider one that would notice? multiprecision.hpp brings one for Boost's
// fixed-width integers.
template <class R>
concept wraps = std::numeric_limits<R>::is_modulo && std::same_as<typename widened<R>::type, R>;

}  // namespace detail

template <class R>
concept representation =
    machine_integer<R> || std::floating_point<R> ||
    (std::regular<R> && !std::integral<R> && std::numeric_limits<R>::is_specialized && !detail::wraps<R> &&
     requires(R const a, R const b) {
        { a + b } -> std::convertible_to<R>;
        { a - b } -> std::convertible_to<R>;
        { a * b } -> std::convertible_to<R>;
        { a < b } -> std::convertible_to<bool>;
    });

template <class R>
concept exact = representation<R> && std::numeric_limits<R>::is_exact;

template <class R>
concept whole = exact<R> && std::numeric_limits<R>::is_integer;

template <class R>
concept ratio = exact<R> && !std::numeric_limits<R>::is_integer && requires(R const& r) {
    numerator(r);
    denominator(r);
};

// ---- which type results ----

namespace detail {

struct no_type {};  // these two do not mix

template <class A, class B>
constexpr auto common_of() {
    if constexpr (!representation<A> || !representation<B>) {
        return no_type{};
    } else if constexpr (std::same_as<A, B>) {
        return std::type_identity<A>{};
    } else if constexpr ((machine_integer<A> && machine_integer<B>) || (std::floating_point<A> && std::floating_point<B>)) {
        using wider = std::conditional_t<(sizeof(A) >= sizeof(B)), A, B>;
        if constexpr (std::is_signed_v<A> == std::is_signed_v<B>) return std::type_identity<wider>{};
        else return std::type_identity<std::make_signed_t<wider>>{};
    } else if constexpr (machine_integer<B> && exact<A>) {
        return std::conditional_t<std::constructible_from<A, B>, std::type_identity<A>, no_type>{};
    } else if constexpr (machine_integer<A> && exact<B>) {
        return std::conditional_t<std::constructible_from<B, A>, std::type_identity<B>, no_type>{};
    } else {
        return no_type{};
    }
}

// A layer may say for numbers of its own where they meet.
template <class A, class B>
struct common : decltype(common_of<A, B>()) {};

template <class R>
struct whole_part {
    using type = typename widened<R>::type;
};
template <ratio R>
struct whole_part<R> {
    using type = std::remove_cvref_t<decltype(numerator(std::declval<R const&>()))>;
};
template <std::floating_point R>
struct whole_part<R> {
    using type = int128;
};

}  // namespace detail

template <class A, class B>
using common_representation_t = typename detail::common<A, B>::type;

template <class A, class B>
concept representations_that_mix = requires { typename detail::common<A, B>::type; };

// Holds any sum and product of two R: int128 for the built-in integers; R itself for every other type,
// but where a layer says otherwise.
template <class R>
using widened_t = typename detail::widened<R>::type;

// In what whole numbers a value of R is rounded: widened_t, of a ratio what it is a ratio of, and int128 for
// floating numbers, which are quotients of whole ones.
template <class R>
using whole_part_t = typename detail::whole_part<R>::type;

}  // namespace myriad

#include <myriad/detail/conversion.hpp>
#include <myriad/detail/nearest_double.hpp>

// ---- arithmetic that does not wrap ----

namespace MYRIAD_NAMESPACE {
namespace detail {

// An int128 that must fit R, as the result of `function` on a and b.
template <machine_integer R, class A, class B>
constexpr R narrow(int128 n, char const* function, A const& a, B const& b) {
    if (n < int128((std::numeric_limits<R>::min)()) || n > int128((std::numeric_limits<R>::max)()))
        failure::the_result_overflows(function, a, b);
    return static_cast<R>(n.low);
}

template <class R, class A, class B>
constexpr R add(A const& a, B const& b, char const* function) {
    if constexpr (machine_integer<R>) {
#if MYRIAD_HAS_OVERFLOW
        R result{};
        if (__builtin_add_overflow(a, b, &result)) failure::the_result_overflows(function, a, b);
        return result;
#else
        return narrow<R>(int128(a) + int128(b), function, a, b);
#endif
    } else if constexpr (bounded_by_layer<R>) {
        using W = widened_t<R>;
        W const result(W(a) + W(b));
        if (!is_within<R>(result)) failure::the_result_overflows(function, a, b);
        return static_cast<R>(result);
    } else {
        return R(R(a) + R(b));
    }
}

template <class R, class A, class B>
constexpr R subtract(A const& a, B const& b, char const* function) {
    if constexpr (machine_integer<R>) {
#if MYRIAD_HAS_OVERFLOW
        R result{};
        if (__builtin_sub_overflow(a, b, &result)) failure::the_result_overflows(function, a, b);
        return result;
#else
        return narrow<R>(int128(a) - int128(b), function, a, b);
#endif
    } else if constexpr (bounded_by_layer<R>) {
        using W = widened_t<R>;
        W const result(W(a) - W(b));
        if (!is_within<R>(result)) failure::the_result_overflows(function, a, b);
        return static_cast<R>(result);
    } else {
        return R(R(a) - R(b));
    }
}

template <class R, class A, class B>
constexpr R multiply(A const& a, B const& b, char const* function) {
    if constexpr (machine_integer<R>) {
#if MYRIAD_HAS_OVERFLOW
        R result{};
        if (__builtin_mul_overflow(a, b, &result)) failure::the_result_overflows(function, a, b);
        return result;
#else
        return narrow<R>(int128(a) * int128(b), function, a, b);
#endif
    } else if constexpr (bounded_by_layer<R>) {
        using W = widened_t<R>;
        W const result(W(a) * W(b));
        if (!is_within<R>(result)) failure::the_result_overflows(function, a, b);
        return static_cast<R>(result);
    } else {
        return R(R(a) * R(b));
    }
}

// a <=> b, right for a signed beside an unsigned integer too.
template <class A, class B>
constexpr auto compare(A const& a, B const& b) {
    if constexpr (machine_integer<A> && machine_integer<B>) {
        if constexpr (std::is_signed_v<A> == std::is_signed_v<B>)
            return a <=> b;
        else
            return int128(a) <=> int128(b);
    } else {
        using R = common_representation_t<A, B>;
        if constexpr (requires(R const& r) { std::partial_ordering(r <=> r); })
            return R(a) <=> R(b);
        else
            return R(a) < R(b) ? std::weak_ordering::less
                 : R(b) < R(a) ? std::weak_ordering::greater
                               : std::weak_ordering::equivalent;
    }
}

}  // namespace detail
}  // namespace myriad
