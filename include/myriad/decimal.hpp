// SPDX-License-Identifier: BSL-1.0
//
// decimal<Places, Caption>: a number that was rounded to a stated number of places, or printed with them. It
// remembers its places and what it is a number of.
//
//   decimal<2, percent>    decimal<2, points>    decimal<1, times>    decimal<2, per_n<10'000, patent, person>>
//   decimal<-4, counted<patent>>                 whole myriads of patents
//   decimal<>                                    places known at run time only, from -18 to 18
//   ==  <=>          exact, by value: 10.9 equals 10.90; of one caption, and a bare number beside anything but percent
//                    and points
//   to_double()      the nearest double to what is printed: 10.9 of 10.90%
//
// round.hpp makes them from exact values, literals.hpp and read_decimal.hpp from text.
// The printed value is coefficient / 10^places. Zeros are kept: 97.30 stays 97.30.
#pragma once

#include <myriad/algebra.hpp>
#include <myriad/fwd.hpp>
#include <myriad/rounding.hpp>

namespace MYRIAD_NAMESPACE {

// What a rounded number is a number of.
struct percent;  // hundredths: growth rates and proportions
struct points;   // percentage points
struct times;    // multiples
struct number;   // nothing said
template <class Unit>
struct counted;
template <std::int64_t Per, class Unit, class Base>
struct per_n;

template <int Places, class Caption, class Rep>
struct decimal {
    static_assert(whole<Rep>, "a decimal is a whole number of units of its last place");
    static_assert(!machine_integer<Rep> || (-18 <= Places && Places <= 18), "a decimal has from -18 to 18 places");

    using kind    = rounded_kind<Caption>;
    using caption = Caption;
    using rep     = Rep;

    Rep coefficient{};

    static constexpr int places = Places;

    // Its places are then known at run time only. The way back is exact or an error: decimal_cast.
    [[nodiscard]] constexpr operator decimal<dynamic_places, Caption, Rep>() const { return {coefficient, Places}; }

    // The nearest double to the printed value, in the unit of the caption: 10.9 of 10.90%.
    [[nodiscard]] constexpr double to_double() const;

    void describe(error& e) const;
};

template <class Caption, class Rep>
struct decimal<dynamic_places, Caption, Rep> {
    using kind    = rounded_kind<Caption>;
    using caption = Caption;
    using rep     = Rep;

    Rep coefficient{};
    int places = 0;

    [[nodiscard]] constexpr double to_double() const;

    void describe(error& e) const;
};

// ---- implementation ----

namespace detail {

// Error: a coefficient of 64 bits with places outside -18..18.
template <class C, class... Values>
constexpr void require_places(char const* function, int places, Values const&... values) {
    if (machine_integer<C> && (places < -18 || places > 18)) failure::that_is_out_of_range(function, values...);
}

template <class A, class B>
inline constexpr bool captions_agree = std::is_same_v<A, B>;
template <class A>
    requires(!std::is_same_v<A, percent> && !std::is_same_v<A, points> && !std::is_same_v<A, number>)
inline constexpr bool captions_agree<A, number> = true;
template <class A>
    requires(!std::is_same_v<A, percent> && !std::is_same_v<A, points> && !std::is_same_v<A, number>)
inline constexpr bool captions_agree<number, A> = true;

// a * 10^-p <=> b * 10^-q, in whole numbers.
template <whole W>
constexpr std::weak_ordering compare_scaled(W a, std::int64_t p, W b, std::int64_t q) {
    std::int64_t gap = q - p;  // a has to be multiplied by 10^gap
    if (gap < 0) return 0 <=> compare_scaled(b, q, a, p);
    if constexpr (std::same_as<W, int128>) {  // a and b have 64 bits: 10^19 times anything but zero is beyond them
        if (gap > 18) return a == W(0) ? std::weak_ordering(W(0) <=> b) : std::weak_ordering(a <=> W(0));
        return a * W(power_of_ten(static_cast<int>(gap))) <=> b;
    } else {
        for (; gap != 0; --gap) a = a * W(10);
        return std::weak_ordering(compare(a, b));
    }
}

}  // namespace detail

namespace algebra {

template <int P, int Q, class C, class D, class R, class S>
    requires(detail::captions_agree<C, D> && representations_that_mix<R, S>)
struct order<decimal<P, C, R>, decimal<Q, D, S>> {
    static constexpr std::weak_ordering of(decimal<P, C, R> const& a, decimal<Q, D, S> const& b) {
        using W = widened_t<common_representation_t<R, S>>;
        return detail::compare_scaled(W(a.coefficient), a.places, W(b.coefficient), b.places);
    }
};

}  // namespace algebra

namespace detail {

// coefficient / 10^places as the nearest double.
template <class R>
constexpr double scaled_to_double(R const& coefficient, int places) {
    require_places<R>("to_double", places, coefficient, places);
    using W = widened_t<R>;
    W power(1);
    for (int i = places < 0 ? -places : places; i != 0; --i) power = W(power * W(10));
    return places < 0 ? nearest_double(W(W(coefficient) * power), W(1)) : nearest_double(W(coefficient), power);
}

}  // namespace detail

template <int Places, class Caption, class Rep>
constexpr double decimal<Places, Caption, Rep>::to_double() const {
    return detail::scaled_to_double(coefficient, Places);
}
template <class Caption, class Rep>
constexpr double decimal<dynamic_places, Caption, Rep>::to_double() const {
    return detail::scaled_to_double(coefficient, places);
}

template <int Places, class Caption, class Rep>
void decimal<Places, Caption, Rep>::describe(error& e) const {
    detail::describe(e, coefficient);
    e << "e" << -Places;
}
template <class Caption, class Rep>
void decimal<dynamic_places, Caption, Rep>::describe(error& e) const {
    detail::describe(e, coefficient);
    e << "e" << -std::int64_t{places};
}

}  // namespace myriad
