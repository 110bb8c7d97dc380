// SPDX-License-Identifier: BSL-1.0
//
// decimal<Places, Caption>: a number rounded to a stated number of places, by a stated rule. It is the
// edge of exactness: round<Places>(x, rule) makes one from an exact value, once.
//
//   round<2>(growth, half_away)        -> decimal<2, percent>    10.90 (%)
//   round<2>(proportion, half_away)    -> decimal<2, percent>
//   round<2>(points, half_away)        -> decimal<2, points>     in percentage points
//   round<1>(multiple, half_away)      -> decimal<1, times>
//   round<2>(rate per N, half_away)    -> decimal<2, per_n<N, Unit, Base>>
//   round<-4>(count, half_away)        -> decimal<-4, counted<Unit>>   whole myriads
//   round_at(x, places, rule)          -> decimal<dynamic_places, ...>, places from -18 to 18
//   "10.90%"_pct  "1.25"_points  "303.06"_dec                   literals; they keep their places
//   read_decimal<percent>(first, last) the same from text at run time
//   ==  <=>                            exact, by value: 10.9 equals 10.90; of one caption, and a bare
//                                      number beside anything but percent and points
//   round<1>(decimal<2>)               refused: round the exact value once
//
// The printed value is coefficient / 10^places. Zeros are kept: 97.30 stays 97.30.
#pragma once

#include <myriad/instead.hpp>  // first: g++ prints by which headers it came there

#include <myriad/percentage_points.hpp>
#include <myriad/rate_per.hpp>
#include <myriad/rounding.hpp>

namespace myriad {

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

    void describe(error& e) const;
};

template <class Caption, class Rep>
struct decimal<dynamic_places, Caption, Rep> {
    using kind    = rounded_kind<Caption>;
    using caption = Caption;
    using rep     = Rep;

    Rep coefficient{};
    int places = 0;

    void describe(error& e) const;
};

namespace detail {

// What a value rounds to: its caption, and by what it is multiplied first: factor * 10^shift.
template <class Caption, int Shift, std::int64_t Factor = 1>
struct rounds_as {
    using caption                        = Caption;
    static constexpr int          shift  = Shift;
    static constexpr std::int64_t factor = Factor;
};

constexpr int zeros(std::int64_t n) noexcept {
    int count = 0;
    for (; n % 10 == 0; n /= 10) ++count;
    return count;
}

// clang-format off
template <class T>  struct rounds {};
template <class R>  struct rounds<growth_rate<R>>       : rounds_as<percent, 2> {};
template <class R>  struct rounds<proportion<R>>        : rounds_as<percent, 2> {};
template <class R>  struct rounds<percentage_points<R>> : rounds_as<points, 2> {};
template <class R>  struct rounds<multiple<R>>          : rounds_as<times, 0> {};
template <std::int64_t Per, class U, class B, class R>
struct rounds<rate_per<Per, U, B, R>> : rounds_as<per_n<Per, U, B>, zeros(Per), Per / power_of_ten(zeros(Per))> {};
template <class U, class R>  struct rounds<count<U, R>> : rounds_as<counted<U>, 0> {};
// clang-format on

template <class T>
concept roundable = requires { typename rounds<T>::caption; } && (whole<typename T::rep> || ratio<typename T::rep>);

template <class T>
using instead_of_rounding = say<is_rounded<typename kind_of<T>::type>, instead::round_the_exact_value_once_to_the_places_wanted,
                            say<is_irrational<T>, instead::include_multiprecision_to_decide_roots_and_logarithms,
                                                  instead::round_counts_and_rates_of_whole_numbers_only>>;

template <class... Rest>
inline constexpr bool is_rule_only = false;
template <>
inline constexpr bool is_rule_only<rounding> = true;

template <int Places>
struct round_question {
    template <class First, class... Rest>
    static constexpr bool answers = !quantity<std::remove_cvref_t<First>> && !std::is_arithmetic_v<std::remove_cvref_t<First>>;

    template <class First, class... Rest>
    static auto sentence() -> std::type_identity<say<is_rule_only<Rest...>, instead_of_rounding<std::remove_cvref_t<First>>,
                                                                            instead::name_one_rule_of_rounding_such_as_half_away>>;
};
struct round_question_without_places {
    template <class First, class... Rest>
    static constexpr bool answers = !quantity<std::remove_cvref_t<First>>;

    template <class First, class... Rest>
    static auto sentence() -> std::type_identity<instead::write_the_places_in_angle_brackets_as_in_round_of_2>;
};

template <class W>
struct unfolded {
    W n, d;
};
// n / d, of which each may itself be a ratio.
template <class W, class Top, class Bottom>
constexpr unfolded<W> unfold_quotient(Top const& n, Bottom const& d) {
    if constexpr (ratio<Top>)
        return {W(W(numerator(n)) * W(denominator(d))), W(W(denominator(n)) * W(numerator(d)))};
    else
        return {W(n), W(d)};
}
template <class W, class T>
constexpr unfolded<W> unfold(T const& x) {
    if constexpr (is_count<T> && ratio<typename T::rep>)
        return {W(numerator(x.value)), W(denominator(x.value))};
    else if constexpr (is_count<T>)
        return {W(x.value), W(1)};
    else
        return unfold_quotient<W>(x.numerator(), x.denominator());
}

// A coefficient is std::int64_t, or the user's own type if the value is held in one.
template <class R>
using coefficient_t =
    std::conditional_t<std::same_as<whole_part_t<R>, int128>, std::int64_t, whole_part_t<R>>;

template <class T>
constexpr auto round_to(T const& x, int places, rounding rule) {
    using W = whole_part_t<typename T::rep>;
    using C = coefficient_t<typename T::rep>;
    if (machine_integer<C> && (places < -18 || places > 18)) failure::that_is_out_of_range("round", x, places);
    auto const f = unfold<W>(x);
    W const    n = rounds<T>::factor == 1 ? f.n : W(f.n * W(rounds<T>::factor));
    W const    q = round_fraction(n, f.d, places + rounds<T>::shift, rule);
    if constexpr (machine_integer<C>)
        return narrow<C>(int128(q), "round", x, places);
    else
        return C(q);
}

// A coefficient with that many zeros more.
template <class C>
constexpr C padded(C coefficient, int zeros, char const* function) {
    for (; zeros > 0; zeros -= 18)
        coefficient = multiply<C>(coefficient, C(power_of_ten(zeros < 18 ? zeros : 18)), function);
    return coefficient;
}

}  // namespace detail

namespace algebra {

// round<Places>(x, rule): what it makes of an exact value, and of a decimal of as many places or fewer.
template <int Places, class T>
struct rounding {};

template <int Places, detail::roundable T>
struct rounding<Places, T> {
    using result = decimal<Places, typename detail::rounds<T>::caption, detail::coefficient_t<typename T::rep>>;
    static constexpr result of(T const& x, myriad::rounding rule) { return {detail::round_to(x, Places, rule)}; }
};
template <int Places, int P, class C, class R>
    requires(Places >= P && P != dynamic_places)
struct rounding<Places, decimal<P, C, R>> {
    static constexpr decimal<Places, C, R> of(decimal<P, C, R> const& x, myriad::rounding) {
        return {detail::padded(x.coefficient, Places - P, "round")};
    }
};

}  // namespace algebra

// An exact value as a decimal of that many places, by that rule: correct for every input. A decimal
// may get more places (zeros), never fewer. Error: the coefficient does not fit 64 bits.
template <int Places, class T,
          typename detail::enable_if<detail::answers<algebra::rounding<Places, T>, T const&, rounding>>::type = 0>
[[nodiscard]] constexpr auto round(T const& x, rounding rule) {
    return algebra::rounding<Places, T>::of(x, rule);
}

// What is refused (instead.hpp).
template <int Places, class... Rest>
detail::refused round(detail::misuse<detail::round_question<Places>, Rest...>, Rest const&...);
template <class... Rest>
detail::refused round(detail::misuse<detail::round_question_without_places, Rest...>, Rest const&...);

// The same with places that are known at run time only. Error also: places outside -18..18, or fewer
// than a decimal has.
template <detail::roundable T>
[[nodiscard]] constexpr auto round_at(T const& x, int places, rounding rule) {
    using result = decimal<dynamic_places, typename detail::rounds<T>::caption, detail::coefficient_t<typename T::rep>>;
    return result{detail::round_to(x, places, rule), places};
}
template <int P, class C, class R>
[[nodiscard]] constexpr decimal<dynamic_places, C, R> round_at(decimal<P, C, R> const& x, int places, rounding) {
    if (places < x.places) failure::it_was_rounded_before("round_at", x, places);
    if (machine_integer<R> && places > 18) failure::that_is_out_of_range("round_at", x, places);
    return {detail::padded(x.coefficient, places - x.places, "round_at"), places};
}

template <class = void>
detail::refused round_at(detail::refusal_of_any<instead::pass_an_exact_value_its_places_and_a_rule_of_rounding>, ...);

// The decimal with its places in the type. Error: those are not its places.
template <int Places, class C, class R>
[[nodiscard]] constexpr decimal<Places, C, R> decimal_cast(decimal<dynamic_places, C, R> const& x) {
    if (x.places != Places) failure::the_conversion_loses_something("decimal_cast", x, Places);
    return {x.coefficient};
}

// ---- reading ----

namespace detail {

struct figure {
    std::int64_t coefficient = 0;
    int          places      = 0;
    bool         percent     = false;
    bool         overflows   = false;
    int          wrong       = -1;  // where the text stops being a figure; -1 if it does not
};

// [+-] digits [. digits] [%], the thousands separated by commas or not at all. Nothing before or after.
constexpr figure scan_figure(char const* first, char const* last) {
    char const* at       = first;
    figure      f;
    bool const  negative = at != last && *at == '-';
    auto const  digit_at = [&] { return at != last && '0' <= *at && *at <= '9'; };
    auto const  take     = [&] {
        int128 const next = int128(f.coefficient) * int128(10) + int128(negative ? '0' - *at : *at - '0');
        if (next.high != (static_cast<std::int64_t>(next.low) < 0 ? -1 : 0)) f.overflows = true;
        f.coefficient = static_cast<std::int64_t>(next.low);
        ++at;
    };
    auto const stopped = [&] {
        f.wrong = static_cast<int>(at - first);
        return f;
    };
    if (at != last && (*at == '-' || *at == '+')) ++at;
    if (!digit_at()) return stopped();
    int  run    = 0;
    bool groups = false;
    while (digit_at() || (at != last && *at == ',')) {
        if (*at != ',') {
            ++run, take();
        } else if (groups ? run == 3 : run <= 3) {
            groups = true, run = 0, ++at;
            if (!digit_at()) return stopped();
        } else {
            return stopped();
        }
    }
    if (groups && run != 3) return stopped();
    if (at != last && *at == '.') {
        ++at;
        if (!digit_at()) return stopped();
        for (; digit_at(); ++f.places) take();
    }
    if (at != last && *at == '%') f.percent = true, ++at;
    if (at != last || f.places > 18) return stopped();
    return f;
}

template <decltype(sizeof 0) Size>
struct words {
    char chars[Size] = {};

    consteval words(char const (&literal)[Size]) {
        for (decltype(sizeof 0) i = 0; i != Size; ++i) chars[i] = literal[i];
    }
    [[nodiscard]] constexpr figure scan() const { return scan_figure(chars, chars + Size - 1); }
};

template <words Text>
inline constexpr figure figure_of = Text.scan();

// The decimal that a literal says.
template <words Text, class Caption>
consteval auto literal() {
    constexpr figure f             = figure_of<Text>;
    constexpr bool   is_percentage = std::is_same_v<Caption, percent>;
    constexpr bool   is_number = f.wrong < 0, fits = !f.overflows, has_its_sign = f.percent || !is_percentage, has_no_other = is_percentage || !f.percent;
    static_assert(is_number, "this literal is no number");
    static_assert(fits, "this number has more digits than 64 bits hold");
    static_assert(has_its_sign, "a percentage is written with its sign: \"10.90%\"_pct");
    static_assert(has_no_other, "only a percentage is written with the sign %: \"10.90%\"_pct");
    return decimal<f.places, Caption>{f.coefficient};
}

}  // namespace detail

// A decimal from text, with the places it has there: "1,234.50" or "-10.90%". The % must be there for
// a percentage, and nowhere else. Error: unreadable, with the position; more than 64 bits.
template <class Caption = number>
[[nodiscard]] constexpr decimal<dynamic_places, Caption> read_decimal(char const* first, char const* last) {
    detail::figure const  f = detail::scan_figure(first, last);
    detail::excerpt const text{first, last};
    if (f.wrong >= 0) failure::that_text_is_unreadable("read_decimal", text, f.wrong);
    if (f.percent != std::is_same_v<Caption, percent>)
        failure::that_text_is_unreadable("read_decimal", text, static_cast<int>(last - first));
    if (f.overflows) failure::the_result_overflows("read_decimal", text);
    return {f.coefficient, f.places};
}

inline namespace literals {

// clang-format off
template <detail::words Text> [[nodiscard]] consteval auto operator""_pct()    { return detail::literal<Text, percent>(); }  // "10.90%"_pct
template <detail::words Text> [[nodiscard]] consteval auto operator""_points() { return detail::literal<Text, points>(); }   // "1.25"_points
template <detail::words Text> [[nodiscard]] consteval auto operator""_dec()    { return detail::literal<Text, number>(); }   // "303.06"_dec
// clang-format on

}  // namespace literals

// ---- implementation ----

namespace detail {

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
constexpr std::weak_ordering compare_scaled(W a, int p, W b, int q) {
    int gap = q - p;  // a has to be multiplied by 10^gap
    if (gap < 0) return 0 <=> compare_scaled(b, q, a, p);
    if constexpr (std::same_as<W, int128>) {  // |a| < 2^63: up to 10^18 fits, the rest divides b
        int const up = gap < 18 ? gap : 18;
        a            = a * W(power_of_ten(up));
        W const down(power_of_ten(gap - up));
        W const quotient = b / down, rest = b % down;
        return a != quotient ? std::weak_ordering(a <=> quotient) : std::weak_ordering(W(0) <=> rest);
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

template <int Places, class Caption, class Rep>
void decimal<Places, Caption, Rep>::describe(error& e) const {
    detail::describe(e, coefficient);
    e << "e" << -Places;
}
template <class Caption, class Rep>
void decimal<dynamic_places, Caption, Rep>::describe(error& e) const {
    detail::describe(e, coefficient);
    e << "e" << -places;
}

}  // namespace myriad
