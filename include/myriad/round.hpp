// SPDX-License-Identifier: BSL-1.0
//
// round<Places>(x, rule): an exact value as a decimal, once. It is the edge of exactness.
//
//   round<2>(growth, half_away)        -> decimal<2, percent>    10.90 (%)
//   round<2>(proportion, half_away)    -> decimal<2, percent>
//   round<2>(points, half_away)        -> decimal<2, points>     in percentage points
//   round<1>(multiple, half_away)      -> decimal<1, times>
//   round<2>(rate per N, half_away)    -> decimal<2, per_n<N, Unit, Base>>
//   round<-4>(count, half_away)        -> decimal<-4, counted<Unit>>   whole myriads
//   round_at(x, places, rule)          -> decimal<dynamic_places, ...>, places from -18 to 18
//   round<1>(decimal<2>)               refused: round the exact value once
//   decimal_cast<2>(d)                 places known at run time, checked and put into the type
//
// The rules stand in rounding.hpp; no function has one by default.
#pragma once

#include <myriad/decimal.hpp>
#include <myriad/detail/binary.hpp>
#include <myriad/percentage_points.hpp>
#include <myriad/rate_per.hpp>

namespace MYRIAD_NAMESPACE {

struct rational;

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
template <class Type>  struct rounds {};
template <class Number>  struct rounds<growth_rate<Number>>       : rounds_as<percent, 2> {};
template <class Number>  struct rounds<proportion<Number>>        : rounds_as<percent, 2> {};
template <class Number>  struct rounds<percentage_points<Number>> : rounds_as<points, 2> {};
template <class Number>  struct rounds<multiple<Number>>          : rounds_as<times, 0> {};
template <>         struct rounds<rational>             : rounds_as<number, 0> {};
template <std::int64_t Per, class Unit, class Base, class Number>
struct rounds<rate_per<Per, Unit, Base, Number>> : rounds_as<per_n<Per, Unit, Base>, zeros(Per), Per / ten_to(zeros(Per))> {};
template <class Unit, class Number>  struct rounds<count<Unit, Number>> : rounds_as<counted<Unit>, 0> {};
// clang-format on

template <class Type>
concept roundable = requires { typename rounds<Type>::caption; } && (whole<typename Type::rep> || ratio<typename Type::rep> || std::floating_point<typename Type::rep>);

template <class Type>
using instead_of_rounding = say<is_rounded<typename kind_of<Type>::type>, instead::round_the_exact_value_once_to_the_places_wanted,
                            say<is_irrational<Type>, instead::include_multiprecision_to_decide_roots_and_logarithms,
                                                  instead::round_counts_and_rates_of_whole_numbers_only>>;

// A floating number as a quotient. What is below 2^-62 in magnitude, and would need more than 128 bits, becomes
// a smaller number of its sign: it rounds alike to any place that a decimal has.
template <std::floating_point Function>
constexpr unfolded<int128> unfold_floating(Function x) {
    binary const b(x, "round");
    if (b.exponent < -126) return {int128(x < Function(0) ? -1 : 1), times_two_to(1, 126, "round")};
    return {times_two_to(b.digits, b.exponent, "round"), times_two_to(1, -b.exponent, "round")};
}

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

template <class Wide, class Type>
constexpr unfolded<Wide> unfold(Type const& x) {
    using Number = typename Type::rep;
    if constexpr (is_count<Type> && std::floating_point<Number>) {
        return unfold_floating(x.value);
    } else if constexpr (is_count<Type> && ratio<Number>) {
        return {Wide(numerator(x.value)), Wide(denominator(x.value))};
    } else if constexpr (is_count<Type>) {
        return {Wide(x.value), Wide(1)};
    } else if constexpr (std::floating_point<Number> && std::same_as<typename kind_of<Type>::type, growth_kind>) {
        auto const f = unfold_quotient<Wide>(x.now(), x.before());  // not the difference, which was rounded
        return {f.n - f.d, f.d};
    } else {
        return unfold_quotient<Wide>(x.numerator(), x.denominator());
    }
}

// A coefficient is std::int64_t, or the user's own type if the value is held in one.
template <class Number>
struct coefficient {
    using type = std::conditional_t<std::same_as<whole_part_t<Number>, int128>, std::int64_t, whole_part_t<Number>>;
};
template <class Number>
using coefficient_t = typename coefficient<Number>::type;

// Error: it does not fit.
template <class Coefficient, class Wide, class Type>
constexpr Coefficient fitted(Wide const& n, char const* function, Type const& x, int places) {
    if constexpr (machine_integer<Coefficient>)
        return narrow<Coefficient>(int128(n), function, x, places);
    else
        return Coefficient(n);
}

template <class Type>
constexpr auto round_to(Type const& x, int places, rounding rule) {
    using Wide = whole_part_t<typename Type::rep>;
    using Coefficient = coefficient_t<typename Type::rep>;
    require_places<Coefficient>("round", places, x, places);
    auto const f = unfold<Wide>(x);
    Wide const    n = rounds<Type>::factor == 1 ? f.n : Wide(f.n * Wide(rounds<Type>::factor));
    Wide const    q = round_fraction(n, f.d, places + rounds<Type>::shift, rule);
    return fitted<Coefficient>(q, "round", x, places);
}

// A coefficient with that many zeros more.
template <class Coefficient>
constexpr Coefficient padded(Coefficient coefficient, int zeros, char const* function) {
    for (; zeros > 0; zeros -= 18)
        coefficient = multiply<Coefficient>(coefficient, Coefficient(ten_to(zeros < 18 ? zeros : 18)), function);
    return coefficient;
}

}  // namespace detail

namespace algebra {

// round<Places>(x, rule): what it makes of an exact value, and of a decimal of as many places or fewer.
template <int Places, class Type>
struct rounding {};

template <int Places, detail::roundable Type>
struct rounding<Places, Type> {
    using result = decimal<Places, typename detail::rounds<Type>::caption, detail::coefficient_t<typename Type::rep>>;
    static constexpr result of(Type const& x, myriad::rounding rule) { return {detail::round_to(x, Places, rule)}; }
};
template <int Places, int OfPlaces, class Caption, class Rep>
    requires(Places >= OfPlaces && OfPlaces != dynamic_places)
struct rounding<Places, decimal<OfPlaces, Caption, Rep>> {
    static constexpr decimal<Places, Caption, Rep> of(decimal<OfPlaces, Caption, Rep> const& x, myriad::rounding) {
        return {detail::padded(x.coefficient, Places - OfPlaces, "round")};
    }
};

}  // namespace algebra

// An exact value as a decimal of that many places, by that rule: correct for every input. A decimal
// may get more places (zeros), never fewer. Error: the coefficient does not fit 64 bits.
template <int Places, class Type,
          typename detail::enable_if<detail::answers<algebra::rounding<Places, Type>, Type const&, rounding>>::type = 0>
[[nodiscard]] constexpr auto round(Type const& x, rounding rule) {
    return algebra::rounding<Places, Type>::of(x, rule);
}

// What is refused (instead.hpp).
template <int Places, class... Rest>
detail::refused round(detail::misuse<detail::round_question<Places>, Rest...>, Rest const&...);
template <class... Rest>
detail::refused round(detail::misuse<detail::round_question_without_places, Rest...>, Rest const&...);

// The same with places that are known at run time only. Error also: places outside -18..18, or fewer
// than a decimal has.
template <detail::roundable Type>
[[nodiscard]] constexpr auto round_at(Type const& x, int places, rounding rule) {
    using result = decimal<dynamic_places, typename detail::rounds<Type>::caption, detail::coefficient_t<typename Type::rep>>;
    return result{detail::round_to(x, places, rule), places};
}
template <detail::roundable Exact>
    requires std::same_as<Exact, rational>
[[nodiscard]] constexpr decimal<> round_at(Exact const& x, int places, rounding rule) {
    detail::require_places<std::int64_t>("round_at", places, x, places);
    return {detail::narrow<std::int64_t>(detail::round_fraction(x.top, x.bottom, places, rule), "round_at", x, places), places};
}
template <int OfPlaces, class Caption, class Rep>
[[nodiscard]] constexpr decimal<dynamic_places, Caption, Rep> round_at(decimal<OfPlaces, Caption, Rep> const& x, int places, rounding) {
    detail::require_places<Rep>("round_at", x.places, x, places);
    detail::require_places<Rep>("round_at", places, x, places);
    if (places < x.places) failure::it_was_rounded_before("round_at", x, places);
    return {detail::padded(x.coefficient, places - x.places, "round_at"), places};
}

template <class = void>
detail::refused round_at(detail::refusal_of_any<instead::pass_an_exact_value_its_places_and_a_rule_of_rounding>, ...);

// The decimal with its places in the type. Error: those are not its places.
template <int Places, class Caption, class Rep>
[[nodiscard]] constexpr decimal<Places, Caption, Rep> decimal_cast(decimal<dynamic_places, Caption, Rep> const& x) {
    if (x.places != Places) failure::the_conversion_loses_something("decimal_cast", x, Places);
    return {x.coefficient};
}

}  // namespace myriad
