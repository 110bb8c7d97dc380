// SPDX-License-Identifier: BSL-1.0
//
// What growth rates, proportions, multiples, percentage points and rates per N have in common: each
// is the two numbers it came from, top over bottom, the bottom above zero. Nothing is divided until
// something is printed, so comparing and subtracting them is exact.
//
//   a/b <=> c/d     for 64-bit integers one 128-bit product on each side, never a division
//   a/b -  c/d      (ad - cb) / bd in int128, in lowest terms where that is needed to fit
//
// The five types are made only by the questions named after them (growth, share, multiple_of,
// per_10k, ...) and by subtraction; fraction itself is a base that nobody names.
#pragma once

#include <myriad/algebra.hpp>
#include <myriad/fwd.hpp>
#include <myriad/representation.hpp>

#include <compare>   // std::weak_ordering
#include <concepts>  // std::floating_point

namespace MYRIAD_NAMESPACE {
namespace detail {

template <class Kind, class Rep>
struct fraction {
    static_assert(representation<Rep>, "a rate holds two numbers: see representation.hpp");

    using kind = Kind;
    using rep  = Rep;

    Rep top_    = Rep(0);  // public because a template argument must be; read by the names of
    Rep bottom_ = Rep(1);  // the derived types

    constexpr fraction() = default;

    // The nearest double: 0.25 of a quarter. Types of another unit say so in their own header.
    [[nodiscard]] constexpr double to_double() const { return detail::as_double(top_, bottom_); }

    void describe(error& e) const {
        detail::describe(e, top_);
        e << '/';
        detail::describe(e, bottom_);
    }

protected:
    constexpr fraction(Rep const& top, Rep const& bottom) : top_(top), bottom_(bottom) {}
};

// The only way to make a Rate from its two numbers.
struct maker {
    template <class Rate, class Top, class Bottom>
    static constexpr Rate make(char const* function, Top const& top, Bottom const& bottom) {
        using rep = typename Rate::rep;
        if constexpr (std::floating_point<Top>)
            if (!(top == top)) failure::that_is_no_number(function, top, bottom);
        return Rate(detail::convert<rep>(top, function), detail::convert<rep>(bottom, function));
    }
};

template <class T>
concept a_fraction = requires(T const& t) {
    typename T::kind;
    typename T::rep;
    t.top_;
    t.bottom_;
};

template <class A, class B>
concept fractions_of_one_kind =
    a_fraction<A> && a_fraction<B> && std::same_as<typename A::kind, typename B::kind> &&
    representations_that_mix<typename A::rep, typename B::rep>;

// Where two fractions meet to be compared or subtracted: a type that holds every value of both.
template <class A, class B>
using comparing_t = std::conditional_t<
    machine_integer<A> && machine_integer<B> && std::is_signed_v<A> != std::is_signed_v<B>, int128,
    common_representation_t<A, B>>;

template <whole R>
constexpr R greatest_common_divisor(R a, R b) {
    while (!(b == R(0))) {
        R const rest = a % b;
        a            = b;
        b            = rest;
    }
    return a < R(0) ? R(R(0) - a) : a;
}

// a/b <=> c/d by their continued fractions: no product, hence nothing to overflow.
template <whole R>
constexpr std::weak_ordering compare_by_division(R a, R b, R c, R d) {
    for (bool swapped = false;; swapped = !swapped) {
        R p = a / b, q = c / d, r = a % b, s = c % d;
        if (r < R(0)) {  // floor, not truncation
            p = p - R(1);
            r = r + b;
        }
        if (s < R(0)) {
            q = q - R(1);
            s = s + d;
        }
        if (!(p == q)) return (p < q) != swapped ? std::weak_ordering::less : std::weak_ordering::greater;
        if (r == R(0) || s == R(0)) {
            if (r == s) return std::weak_ordering::equivalent;
            return (r == R(0)) != swapped ? std::weak_ordering::less : std::weak_ordering::greater;
        }
        a = b, b = r, c = d, d = s;  // compare b/r with d/s, the other way round
    }
}

// a/b <=> c/d for bottoms above zero.
template <class R>
constexpr auto compare_fractions(R const& a, R const& b, R const& c, R const& d) {
    if constexpr (machine_integer<R> && std::is_signed_v<R>)
        return std::weak_ordering(full_product(a, d) <=> full_product(c, b));
    else if constexpr (machine_integer<R>)
        return std::weak_ordering(product(a, d) <=> product(c, b));
    else if constexpr (std::same_as<R, int128>)
        return compare_by_division(a, b, c, d);
    else if constexpr (std::floating_point<R>)
        return a * d <=> c * b;
    else
        return std::weak_ordering(detail::compare(widened_t<R>(widened_t<R>(a) * widened_t<R>(d)), widened_t<R>(widened_t<R>(c) * widened_t<R>(b))));
}

template <class W>
struct quotient {
    W top, bottom;
};

// a/b - c/d for bottoms above zero, in the widened representation.
template <class R>
constexpr quotient<widened_t<R>> subtract_fractions(R const& a, R const& b, R const& c, R const& d) {
    using W = widened_t<R>;
    if (b == d) return {W(W(a) - W(c)), W(b)};
    if constexpr (std::same_as<W, int128>) {
        // a/b - c/d = (a(d/g) - c(b/g)) / b(d/g), with g the common divisor of the bottoms
        W const g = greatest_common_divisor(W(b), W(d));
        W const x = W(b) / g, y = W(d) / g;
        return {W(a) * y - W(c) * x, W(b) * y};
    } else {
        return {W(W(a) * W(d) - W(c) * W(b)), W(W(b) * W(d))};
    }
}

// A bottom must be above zero. NaN is neither above nor below.
template <class R, class... Values>
constexpr void require_base(R const& bottom, char const* function, Values const&... values) {
    if (R(0) < bottom) return;
    if (bottom < R(0)) failure::the_base_is_negative(function, values...);
    if (bottom == R(0)) failure::the_base_is_zero(function, values...);
    failure::that_is_no_number(function, values...);
}

}  // namespace detail

namespace algebra {

template <class A, class B>
    requires detail::fractions_of_one_kind<A, B>
struct order<A, B> {
    static constexpr auto of(A const& a, B const& b) {
        using R = detail::comparing_t<typename A::rep, typename B::rep>;
        return detail::compare_fractions<R>(R(a.top_), R(a.bottom_), R(b.top_), R(b.bottom_));
    }
};

}  // namespace algebra
}  // namespace myriad
