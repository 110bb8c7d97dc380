// SPDX-License-Identifier: BSL-1.0
//
// GB/T 8170-2008, Rules of rounding off for numerical values: what it has beyond rounding by half_even to
// a place, which round<Places>(x, half_even) of round.hpp does.
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

#include <myriad/number/rational.hpp>
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
template <int Places, int Parts, class Type>
constexpr auto round_in_steps(Type const& x, rounding rule) {
    using Wide        = whole_part_t<typename Type::rep>;
    using Coefficient = coefficient_t<typename Type::rep>;
    auto const f      = unfold<Wide>(x);
    Wide const n      = Wide(f.n * Wide(rounds<Type>::factor * Parts));
    Wide const q      = Wide(round_fraction(n, f.d, Places + rounds<Type>::shift, rule) * Wide(10 / Parts));
    return decimal<Places + 1, typename rounds<Type>::caption, Coefficient>{fitted<Coefficient>(q, "round_in_steps", x, Places)};
}

// The sign of x - coefficient / 10^places, in the unit of the print.
template <class Type, class Coefficient>
constexpr std::weak_ordering compare_with_print(Type const& x, Coefficient const& coefficient, int places) {
    using Wide      = whole_part_t<typename Type::rep>;
    auto const f = unfold<Wide>(x);
    Wide left = Wide(f.n * Wide(rounds<Type>::factor)), right = Wide(f.d * Wide(coefficient));
    int const shift = places + rounds<Type>::shift;
    for (int i = shift; i > 0; --i) left = Wide(left * Wide(10));
    for (int i = shift; i < 0; ++i) right = Wide(right * Wide(10));
    return std::weak_ordering(compare(left, right));
}

}  // namespace detail

// To the nearest multiple of 0.5 units of the place: 2x rounded to the place, halved (3.4.1).
template <int Places, detail::roundable Type>
[[nodiscard]] constexpr auto round_to_half(Type const& x, rounding rule) {
    return detail::round_in_steps<Places, 2>(x, rule);
}
// To the nearest multiple of 0.2 units of the place: 5x rounded to the place, a fifth of it (3.4.2).
template <int Places, detail::roundable Type>
[[nodiscard]] constexpr auto round_to_fifth(Type const& x, rounding rule) {
    return detail::round_in_steps<Places, 5>(x, rule);
}

// Rounded, and which way.
template <int Places, detail::roundable Type>
[[nodiscard]] constexpr auto report(Type const& x, rounding rule) {
    auto const print = round<Places>(x, rule);
    auto const rest  = detail::compare_with_print(x, print.coefficient, Places);
    using result     = reported<Places, typename detail::rounds<Type>::caption, detail::coefficient_t<typename Type::rep>>;
    return result{print, rest > 0 ? residue::above : rest < 0 ? residue::below : residue::none};
}

// A reported number rounds to fewer places as the value behind it would.
template <int Places, int OfPlaces, class Coefficient, class Number>
    requires(Places <= OfPlaces)
struct algebra::rounding<Places, reported<OfPlaces, Coefficient, Number>> {
    static constexpr decimal<Places, Coefficient, Number> of(reported<OfPlaces, Coefficient, Number> const& x, myriad::rounding rule) {
        // The value is less than one unit from the print, on a known side; borders lie on whole units.
        using Wide = widened_t<Number>;
        Wide unit(4);
        for (int i = OfPlaces - Places; i != 0; --i) unit = Wide(unit * Wide(10));
        Wide const n = Wide(Wide(x.value.coefficient) * Wide(4) + Wide(static_cast<int>(x.rest)));
        return {detail::fitted<Number>(detail::round_division(n, unit, rule), "round", x, Places)};
    }
};

// Is the value less than, equal to, or greater than the limit? By its full value, or rounded to the
// places of the limit by the rule (section 4.3).
template <detail::roundable Type, int Places, class Caption, class Rep>
    requires std::same_as<typename detail::rounds<Type>::caption, Caption>
[[nodiscard]] constexpr std::weak_ordering compare_with_limit(Type const& x, decimal<Places, Caption, Rep> const& limit, limits by,
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
