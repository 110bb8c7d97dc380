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

#include <myriad/fwd.hpp>
#include <myriad/number/algebra.hpp>
#include <myriad/number/rounding.hpp>

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

namespace detail {

// Error: a coefficient of 64 bits with places outside -18..18.
template <class Coefficient, class... Values>
constexpr void require_places(char const* function, int places, Values const&... values) {
    if (machine_integer<Coefficient> && (places < -18 || places > 18)) failure::that_is_out_of_range(function, values...);
}

// coefficient / 10^places as the nearest double.
template <class Number>
constexpr double scaled_to_double(Number const& coefficient, int places) {
    require_places<Number>("to_double", places, coefficient, places);
    using Wide = widened_t<Number>;
    Wide power(1);
    for (int i = places < 0 ? -places : places; i != 0; --i) power = Wide(power * Wide(10));
    return places < 0 ? nearest_double(Wide(Wide(coefficient) * power), Wide(1)) : nearest_double(Wide(coefficient), power);
}
template <class Number>
void describe_scaled(error& e, Number const& coefficient, std::int64_t places) {
    describe(e, coefficient);
    e << 'e' << -places;
}

}  // namespace detail

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
    [[nodiscard]] constexpr double to_double() const { return detail::scaled_to_double(coefficient, places); }

    void describe(error& e) const { detail::describe_scaled(e, coefficient, places); }
};

template <class Caption, class Rep>
struct decimal<dynamic_places, Caption, Rep> {
    using kind    = rounded_kind<Caption>;
    using caption = Caption;
    using rep     = Rep;

    Rep coefficient{};
    int places = 0;

    [[nodiscard]] constexpr double to_double() const { return detail::scaled_to_double(coefficient, places); }

    void describe(error& e) const { detail::describe_scaled(e, coefficient, places); }
};

// ---- implementation ----

namespace detail {

template <class Caption>
inline constexpr bool is_in_hundredths = std::is_same_v<Caption, percent> || std::is_same_v<Caption, points>;
template <class Left, class Right>
inline constexpr bool captions_agree = std::is_same_v<Left, Right> || (std::is_same_v<Right, number> && !is_in_hundredths<Left>) ||
                                       (std::is_same_v<Left, number> && !is_in_hundredths<Right>);

// a * 10^-p <=> b * 10^-q, in whole numbers.
template <whole Wide>
constexpr std::weak_ordering compare_scaled(Wide a, std::int64_t p, Wide b, std::int64_t q) {
    std::int64_t gap = q - p;  // a has to be multiplied by 10^gap
    if (gap < 0) return 0 <=> compare_scaled(b, q, a, p);
    if constexpr (std::same_as<Wide, int128>) {  // a and b have 64 bits: 10^19 times anything but zero is beyond them
        if (gap > 18) return a == Wide(0) ? std::weak_ordering(Wide(0) <=> b) : std::weak_ordering(a <=> Wide(0));
        return a * Wide(ten_to(static_cast<int>(gap))) <=> b;
    } else {
        for (; gap != 0; --gap) a = a * Wide(10);
        return std::weak_ordering(compare(a, b));
    }
}

}  // namespace detail

template <int Places, int OfPlaces, class Caption, class OfCaption, class Rep, class OfRep>
    requires(detail::captions_agree<Caption, OfCaption> && representations_that_mix<Rep, OfRep>)
struct algebra::order<decimal<Places, Caption, Rep>, decimal<OfPlaces, OfCaption, OfRep>> {
    static constexpr std::weak_ordering of(decimal<Places, Caption, Rep> const& a, decimal<OfPlaces, OfCaption, OfRep> const& b) {
        using Wide = widened_t<common_representation_t<Rep, OfRep>>;
        return detail::compare_scaled(Wide(a.coefficient), a.places, Wide(b.coefficient), b.places);
    }
};

}  // namespace myriad
