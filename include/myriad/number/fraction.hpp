// SPDX-License-Identifier: BSL-1.0
//
// What growth rates, proportions, multiples, percentage points and rates per N have in common: each
// is the two numbers it came from, top over bottom, the bottom above zero. Nothing is divided until
// something is printed, so comparing and subtracting them is exact.
//
//   a/b <=> c/d     for 64-bit integers one 128-bit product on each side, never a division
//   a/b -  c/d      (ad - cb) / bd in int128, in lowest terms where that is needed to fit
//
//   -a   abs(a)     of a difference: of points and of rates per N
//
// The five types are made only by the questions named after them (growth, share, multiple_of,
// per_10k, ...) and by subtraction; fraction itself is a base that nobody names.
#pragma once

#include <myriad/fwd.hpp>
#include <myriad/number/algebra.hpp>
#include <myriad/number/representation.hpp>

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

    // The value as a fraction of one. A growth rate says it in its own way.
    [[nodiscard]] constexpr Rep const& numerator() const& noexcept { return top_; }
    [[nodiscard]] constexpr Rep const& denominator() const& noexcept { return bottom_; }
    [[nodiscard]] constexpr Rep        numerator() const&& { return top_; }
    [[nodiscard]] constexpr Rep        denominator() const&& { return bottom_; }
    // The nearest double: 0.25 of a quarter. Types of another unit say so in their own header.
    [[nodiscard]] constexpr double to_double() const { return detail::as_double(top_, bottom_); }

    void describe(error& e) const {
        detail::describe(e, top_);
        e << '/';
        detail::describe(e, bottom_);
    }

protected:
    friend struct maker;
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

template <class Type>
concept a_fraction = requires(Type const& t) {
    typename Type::kind;
    typename Type::rep;
    t.top_;
    t.bottom_;
};

template <class Left, class Right>
concept fractions_of_one_kind =
    a_fraction<Left> && a_fraction<Right> && std::same_as<typename Left::kind, typename Right::kind> &&
    representations_that_mix<typename Left::rep, typename Right::rep>;

// Where two fractions meet to be compared or subtracted: a type that holds every value of both.
template <class Left, class Right>
using comparing_t = std::conditional_t<
    machine_integer<Left> && machine_integer<Right> && std::is_signed_v<Left> != std::is_signed_v<Right>, int128,
    common_representation_t<Left, Right>>;

// And one that holds their sums and products.
template <class Left, class Right>
using combining_t = widened_t<comparing_t<Left, Right>>;

template <whole Number>
constexpr Number greatest_common_divisor(Number a, Number b) {
    while (!(b == Number(0))) {
        Number const rest = a % b;
        a            = b;
        b            = rest;
    }
    return a < Number(0) ? Number(Number(0) - a) : a;
}

// a/b <=> c/d by their continued fractions: no product, hence nothing to overflow.
template <whole Number>
constexpr std::weak_ordering compare_by_division(Number a, Number b, Number c, Number d) {
    for (bool swapped = false;; swapped = !swapped) {
        Number p = a / b, q = c / d, r = a % b, s = c % d;
        if (r < Number(0)) {  // floor, not truncation
            p = p - Number(1);
            r = r + b;
        }
        if (s < Number(0)) {
            q = q - Number(1);
            s = s + d;
        }
        if (!(p == q)) return (p < q) != swapped ? std::weak_ordering::less : std::weak_ordering::greater;
        if (r == Number(0) || s == Number(0)) {
            if (r == s) return std::weak_ordering::equivalent;
            return (r == Number(0)) != swapped ? std::weak_ordering::less : std::weak_ordering::greater;
        }
        a = b, b = r, c = d, d = s;  // compare b/r with d/s, the other way round
    }
}

// a/b <=> c/d for bottoms above zero.
template <class Number>
constexpr auto compare_fractions(Number const& a, Number const& b, Number const& c, Number const& d) {
    if constexpr (machine_integer<Number> && std::is_signed_v<Number>)
        return std::weak_ordering(full_product(a, d) <=> full_product(c, b));
    else if constexpr (machine_integer<Number>)
        return std::weak_ordering(product(a, d) <=> product(c, b));
    else if constexpr (std::same_as<Number, int128>)
        return compare_by_division(a, b, c, d);
    else if constexpr (std::floating_point<Number>)
        return a * d <=> c * b;
    else
        return std::weak_ordering(detail::compare(widened_t<Number>(widened_t<Number>(a) * widened_t<Number>(d)), widened_t<Number>(widened_t<Number>(c) * widened_t<Number>(b))));
}

// a - b, in the widened representation of both.
template <class Result, class Left, class Right>
constexpr Result subtract_fractions(Left const& left, Right const& right) {
    using Wide = typename Result::rep;
    Wide const a(left.top_), b(left.bottom_), c(right.top_), d(right.bottom_);
    if (b == d) return maker::make<Result>("operator-", Wide(a - c), b);
    if constexpr (std::same_as<Wide, int128>) {
        // a/b - c/d = (a(d/g) - c(b/g)) / b(d/g), with g the common divisor of the bottoms
        Wide const g = greatest_common_divisor(b, d), x = b / g, y = d / g;
        return maker::make<Result>("operator-", a * y - c * x, b * y);
    } else {
        return maker::make<Result>("operator-", Wide(Wide(a * d) - Wide(c * b)), Wide(b * d));
    }
}

// A bottom must be above zero. NaN is neither above nor below.
template <class Number, class... Values>
constexpr void require_base(Number const& bottom, char const* function, Values const&... values) {
    if (Number(0) < bottom) return;
    if (bottom < Number(0)) failure::the_base_is_negative(function, values...);
    if (bottom == Number(0)) failure::the_base_is_zero(function, values...);
    failure::that_is_no_number(function, values...);
}

// Differences have an opposite and a magnitude.
template <class Type>
concept a_difference = a_fraction<Type> && (is_points<Type> || is_per<typename Type::kind>);

}  // namespace detail

// The difference the other way round, and how large it is. Error: it does not fit.
template <detail::a_difference Difference>
[[nodiscard]] constexpr Difference operator-(Difference const& d) {
    return detail::maker::make<Difference>("operator-", detail::subtract<typename Difference::rep>(typename Difference::rep(0), d.top_, "operator-"), d.bottom_);
}
template <detail::a_difference Difference>
[[nodiscard]] constexpr Difference abs(Difference const& d) {
    return d.top_ < typename Difference::rep(0) ? -d : d;
}

template <class Left, class Right>
    requires detail::fractions_of_one_kind<Left, Right>
struct algebra::order<Left, Right> {
    static constexpr auto of(Left const& a, Right const& b) {
        using Number = detail::comparing_t<typename Left::rep, typename Right::rep>;
        return detail::compare_fractions<Number>(Number(a.top_), Number(a.bottom_), Number(b.top_), Number(b.bottom_));
    }
};

}  // namespace myriad
