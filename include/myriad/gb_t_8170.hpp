// SPDX-License-Identifier: BSL-1.0
//
// GB/T 8170-2008, Rules of rounding off for numerical values: what it has beyond rounding by half_even to
// a place, which round<Places>(x, half_even) of decimal.hpp does.
//
//   round_to_half<0>(x, half_even)    in steps of 0.5 units of the place: 60.28 is 60.5   -> decimal<1>
//   round_to_fifth<-2>(x, half_even)  in steps of 0.2 units of the place: 842 is 840      -> decimal<-1>
//   report<1>(x, half_even)           rounded, with a mark that says which way: 16.5(+), 15.5(-), 17.5
//   round<0>(report, half_even)       the second rounding that the mark makes right: 17, 15, 18
//   compare_with_limit(x, "0.05"_dec, limits::full_value, half_even)       is x above its limit? as it is
//   compare_with_limit(x, "0.05"_dec, limits::rounded_value, half_even)    or rounded to the limit's places
//
// Rounding a rounded number is refused (3.3.1 of the standard: 不允许连续修约), unless its mark came with it
// (3.3.2): (+) says that digits were cut (舍), (-) that they were carried (进), nothing that the print is
// equal; of the absolute value, as the standard rounds, and where the last digit but zeros is a 5, which
// is where it matters.
// The standard asks for half_even; the call names it, as everywhere. Exact, for every kind of value that
// rounds. Error: a coefficient that does not fit.
#pragma once

#include <myriad/rational.hpp>
#include <myriad/text.hpp>

namespace MYRIAD_NAMESPACE {

// Where the value lies that was reported: at the print, above it or below it.
enum class residue : signed char { below = -1, none = 0, above = 1 };

template <int Places, class Caption, class Rep = std::int64_t>
struct reported {
    using kind    = rounded_kind<Caption>;
    using caption = Caption;
    using rep     = Rep;

    decimal<Places, Caption, Rep> value;
    residue                       rest = residue::none;

    [[nodiscard]] friend constexpr bool operator==(reported const& a, reported const& b) {
        return a.value.coefficient == b.value.coefficient && a.rest == b.rest;
    }
    void describe(error& e) const { value.describe(e); }
};

// By which value a limit is judged: as it was measured (全数值比较法), or rounded to the places of the limit
// (修约值比较法).
enum class limits : unsigned char { full_value, rounded_value };

namespace detail {

// x in steps of 1/parts of the place, as a coefficient with one place more.
template <int Places, int Parts, class T>
constexpr auto round_in_steps(T const& x, rounding rule) {
    using W      = whole_part_t<typename T::rep>;
    using C      = coefficient_t<typename T::rep>;
    auto const f = unfold<W>(x);
    W const    n = W(f.n * W(rounds<T>::factor * Parts));
    W const    q = W(round_fraction(n, f.d, Places + rounds<T>::shift, rule) * W(10 / Parts));
    using result = decimal<Places + 1, typename rounds<T>::caption, C>;
    if constexpr (machine_integer<C>)
        return result{narrow<C>(int128(q), "round_in_steps", x, Places)};
    else
        return result{C(q)};
}

// The sign of x - coefficient / 10^places, in the unit of the print.
template <class T, class C>
constexpr std::weak_ordering compare_with_print(T const& x, C const& coefficient, int places) {
    using W      = whole_part_t<typename T::rep>;
    auto const f = unfold<W>(x);
    W left = W(f.n * W(rounds<T>::factor)), right = W(f.d * W(coefficient));
    int const shift = places + rounds<T>::shift;
    for (int i = shift; i > 0; --i) left = W(left * W(10));
    for (int i = shift; i < 0; ++i) right = W(right * W(10));
    return std::weak_ordering(compare(left, right));
}

}  // namespace detail

// To the nearest multiple of 0.5 units of the place: 2x rounded to the place, halved (3.4.1).
template <int Places, detail::roundable T>
[[nodiscard]] constexpr auto round_to_half(T const& x, rounding rule) {
    return detail::round_in_steps<Places, 2>(x, rule);
}
// To the nearest multiple of 0.2 units of the place: 5x rounded to the place, a fifth of it (3.4.2).
template <int Places, detail::roundable T>
[[nodiscard]] constexpr auto round_to_fifth(T const& x, rounding rule) {
    return detail::round_in_steps<Places, 5>(x, rule);
}

// Rounded, and which way.
template <int Places, detail::roundable T>
[[nodiscard]] constexpr auto report(T const& x, rounding rule) {
    auto const print = round<Places>(x, rule);
    auto const rest  = detail::compare_with_print(x, print.coefficient, Places);
    using result     = reported<Places, typename detail::rounds<T>::caption, detail::coefficient_t<typename T::rep>>;
    return result{print, rest > 0 ? residue::above : rest < 0 ? residue::below : residue::none};
}

// A reported number rounds to fewer places as the value behind it would.
template <int Places, int P, class C, class R>
    requires(Places <= P)
struct algebra::rounding<Places, reported<P, C, R>> {
    static constexpr decimal<Places, C, R> of(reported<P, C, R> const& x, myriad::rounding rule) {
        // The value is less than one unit from the print, on a known side; borders lie on whole units.
        using W = widened_t<R>;
        W unit(4);
        for (int i = P - Places; i != 0; --i) unit = W(unit * W(10));
        W const n = W(W(x.value.coefficient) * W(4) + W(static_cast<int>(x.rest)));
        W const q = detail::round_division(n, unit, rule);
        if constexpr (machine_integer<R>)
            return {detail::narrow<R>(q, "round", x, Places)};
        else
            return {R(q)};
    }
};

// Is the value less than, equal to, or greater than the limit? By its full value, or rounded to the
// places of the limit by the rule (section 4.3).
template <detail::roundable T, int Places, class Caption, class Rep>
    requires std::same_as<typename detail::rounds<T>::caption, Caption>
[[nodiscard]] constexpr std::weak_ordering compare_with_limit(T const& x, decimal<Places, Caption, Rep> const& limit, limits by,
                                                              rounding rule) {
    if (by == limits::full_value) return detail::compare_with_print(x, limit.coefficient, limit.places);
    return std::weak_ordering(detail::compare(round_at(x, limit.places, rule).coefficient, limit.coefficient));
}

// The print with its mark: "16.5(+)", "-15.5(-)".
template <int Places, class Caption, class Rep>
[[nodiscard]] constexpr text to_text(reported<Places, Caption, Rep> const& x) {
    text out  = to_text(x.value);
    Rep  last = x.value.coefficient;
    while (!(last == Rep(0)) && last % Rep(10) == Rep(0)) last = Rep(last / Rep(10));
    bool const is_five = last % Rep(5) == Rep(0) && !(last == Rep(0));
    if (x.rest != residue::none && is_five) out += (x.rest == residue::above) == (Rep(0) < last) ? "(+)" : "(-)";
    return out;
}

}  // namespace myriad
