// SPDX-License-Identifier: BSL-1.0
//
// Boost.Multiprecision in counts and rates: numbers of any size, rates to any number of places, roots and
// logarithms decided to the last printed digit. CMake target myriad::multiprecision; Boost 1.74 or newer.
//
//   big_count<patent>{big_integer("1000000000000000000000")}     count<patent, big_integer>
//   exact_cast<big_integer>(growth)   count_cast<std::int64_t>(big)   between representations: exactly, or
//                                                  an error that names the value
//   round<30>(exact_cast<big_integer>(growth), half_even)        any number of places
//   round<30>(compound_growth(now, before, 30), half_even)       (now / before)^(1/30) - 1, every digit true
//   round<30>(logarithmic_growth(now, before), half_even)        ln(now / before), every digit true
//   compound_growth(...) < compound_growth(...)                  by whole powers, exact
//   to_string(x, ",.30v")                                        the specification of text.hpp, any length
//   gini, quantile, herfindahl, extrapolate, ...                 answer in big_rational
//
// A representation may be any number of <boost/multiprecision/cpp_int.hpp>: unbounded, checked, of fixed
// width, a rational; with or without expression templates. Sums and products of bounded ones are taken
// without bounds and checked, so that nothing wraps. Results have concrete types.
// Roots and logarithms need not be whole: a compound growth whose root is exact is told from one that is
// 10^-1000 beside it, because a root is decided by whole powers. O(periods) digits, squared.
#pragma once

#include <myriad/number/instead.hpp>  // first: g++ prints by which headers it came there

#include <myriad/detail/values.hpp>
#include <myriad/measures/compound_growth.hpp>
#include <myriad/measures/logarithmic_growth.hpp>
#include <myriad/round.hpp>
#include <myriad/text.hpp>

#include <boost/multiprecision/cpp_int.hpp>

#include <numeric>  // std::gcd
#include <string>   // std::string

namespace MYRIAD_NAMESPACE {

// Whole and rational numbers of any size, without expression templates: an expression of them is a number.
using big_integer  = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>, boost::multiprecision::et_off>;
using big_rational = boost::multiprecision::number<boost::multiprecision::cpp_rational_backend, boost::multiprecision::et_off>;

template <class Unit>
using big_count = count<Unit, big_integer>;

namespace detail {

// Whole numbers of Boost with an upper limit compute in numbers without. (The limits are unsigned in
// Boost 1.74 and std::size_t in 1.81.)
template <class Number>
inline constexpr bool is_boost_integer = false;
template <auto Least, auto Most, boost::multiprecision::cpp_integer_type Sign, boost::multiprecision::cpp_int_check_type Check,
          class Allocator, boost::multiprecision::expression_template_option Templates>
inline constexpr bool is_boost_integer<
    boost::multiprecision::number<boost::multiprecision::cpp_int_backend<Least, Most, Sign, Check, Allocator>, Templates>> = true;

template <class Number>
    requires(is_boost_integer<Number> && std::numeric_limits<Number>::is_bounded)
struct widened<Number> : std::type_identity<big_integer> {};

// An answer in numbers without a limit stands beside what it was computed from.
template <class Number>
concept widened_to_big = is_boost_integer<Number> && !std::same_as<Number, big_integer> && std::same_as<widened_t<Number>, big_integer>;
template <widened_to_big Number>
struct common<Number, big_integer> : std::type_identity<big_integer> {};
template <widened_to_big Number>
struct common<big_integer, Number> : std::type_identity<big_integer> {};

template <class Number>
    requires is_boost_integer<Number>
struct ratio_of<Number> {
    using type = big_rational;
    static big_rational make(widened_t<Number> const& n, widened_t<Number> const& d) { return big_rational(big_integer(n), big_integer(d)); }
};

// Any whole number as a big one.
template <class Number>
big_integer big(Number const& n) {
    return convert_exact<big_integer>(n, "multiprecision");
}

template <class Number>
concept can_be_big = exact<Number> && !std::floating_point<Number>;

// numerator and denominator of now / before, each of which may be a ratio.
template <class Rep>
unfolded<big_integer> big_factor(growth_rate<Rep> const& g) {
    if constexpr (ratio<Rep>)
        return {big(numerator(g.now())) * big(denominator(g.before())), big(denominator(g.now())) * big(numerator(g.before()))};
    else
        return {big(g.now()), big(g.before())};
}

}  // namespace detail
}  // namespace myriad

#include <myriad/detail/exact_roots.hpp>

namespace MYRIAD_NAMESPACE {

// ---- between representations ----

// The same count or rate held in another type. Error: a number that has no equal there.
template <representation To, class Unit, class From>
[[nodiscard]] constexpr count<Unit, To> exact_cast(count<Unit, From> const& c) {
    return count_cast<To>(c);
}
template <representation To, detail::a_fraction Rate>
[[nodiscard]] constexpr detail::in_representation_t<Rate, To> exact_cast(Rate const& rate) {
    return detail::maker::make<detail::in_representation_t<Rate, To>>("exact_cast", rate.top_, rate.bottom_);
}

// ---- roots and logarithms, to the last digit ----

struct log_percent;  // the caption of a rounded logarithmic growth: hundredths of a natural logarithm

namespace detail {

template <class Type>
concept big_timed = is_irrational<Type> && can_be_big<typename Type::rep>;

template <class Timed>
using timed_caption = std::conditional_t<std::same_as<typename Timed::kind, compound_kind>, percent, log_percent>;

template <class Timed>
big_integer round_timed(Timed const& g, int places, rounding rule) {
    unfolded<big_integer> const f       = big_factor(g.total());
    auto const                  periods = static_cast<unsigned>(g.periods()), per = static_cast<unsigned>(g.per());
    if constexpr (std::same_as<typename Timed::kind, compound_kind>)
        return round_compound(f.n, f.d, periods, per, places, rule);
    else
        return round_logarithm(f.n, f.d, periods, per, places, rule);
}
}  // namespace detail

namespace algebra {

template <int Places, detail::big_timed Timed>
struct rounding<Places, Timed> {
    static decimal<Places, detail::timed_caption<Timed>, big_integer> of(Timed const& g, myriad::rounding rule) {
        return {detail::round_timed(g, Places, rule)};
    }
};

template <detail::big_timed Left, detail::big_timed Right>
    requires std::same_as<typename Left::kind, typename Right::kind>
struct order<Left, Right> {
    static std::weak_ordering of(Left const& a, Right const& b) {
        detail::unfolded<big_integer> const x = detail::big_factor(a.total()), y = detail::big_factor(b.total());
        return detail::compare_powers(x.n, x.d, static_cast<unsigned>(a.per()), static_cast<unsigned>(a.periods()), y.n, y.d,
                                      static_cast<unsigned>(b.per()), static_cast<unsigned>(b.periods()));
    }
};

}  // namespace algebra

// The same with places that are known at run time only.
template <detail::big_timed Timed>
[[nodiscard]] decimal<dynamic_places, detail::timed_caption<Timed>, big_integer> round_at(Timed const& g, int places, rounding rule) {
    return {detail::round_timed(g, places, rule), places};
}

// ---- printing ----

namespace detail {

// As many digits as there are.
template <>
struct digits_for<std::string> {
    std::string digits;
    int         size;
    bool        negative;

    template <class Coefficient>
    digits_for(Coefficient const& n, int) : digits(big_integer(abs(big_integer(big(n)))).str()), size(static_cast<int>(digits.size())), negative(n < Coefficient(0)) {}

    char operator[](int i) const { return digits[static_cast<std::size_t>(size - 1 - i)]; }
};

template <class Type>
concept rounds_anywhere = requires(Type const& x, rounding rule) { round_at(x, 0, rule); };

}  // namespace detail

// What to_text prints, of any length, for counts, rates, decimals, and compound and logarithmic growth,
// which need their places said. Error: as to_text, but for the length.
template <class Type>
    requires(printable<Type> || detail::rounds_anywhere<Type>)
[[nodiscard]] std::string to_string(Type const& x, char const* spec = "") {
    style const    how        = detail::style_said(spec);
    constexpr bool percentage = detail::is_percentage<Type> || std::is_same_v<typename detail::kind_of<Type>::type, compound_kind>;
    if (how.sign_demanded && !percentage) failure::that_text_is_unreadable("to_string", "% is for percentages only", x);
    std::string out;
    detail::append_value(out, x, how);
    return out;
}

}  // namespace myriad
