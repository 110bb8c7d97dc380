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
template <auto Least, auto Most, boost::multiprecision::cpp_integer_type Sign, boost::multiprecision::cpp_int_check_type Check,
          class Allocator, boost::multiprecision::expression_template_option Templates>
    requires(std::numeric_limits<boost::multiprecision::number<
                 boost::multiprecision::cpp_int_backend<Least, Most, Sign, Check, Allocator>, Templates>>::is_bounded)
struct widened<boost::multiprecision::number<boost::multiprecision::cpp_int_backend<Least, Most, Sign, Check, Allocator>, Templates>> {
    using type = big_integer;
};

template <class Number>
inline constexpr bool is_boost_integer = false;
template <auto Least, auto Most, boost::multiprecision::cpp_integer_type Sign, boost::multiprecision::cpp_int_check_type Check,
          class Allocator, boost::multiprecision::expression_template_option Templates>
inline constexpr bool is_boost_integer<
    boost::multiprecision::number<boost::multiprecision::cpp_int_backend<Least, Most, Sign, Check, Allocator>, Templates>> = true;

// An answer in numbers without a limit stands beside what it was computed from.
template <class Number>
    requires(is_boost_integer<Number> && !std::same_as<Number, big_integer> && std::same_as<widened_t<Number>, big_integer>)
struct common<Number, big_integer> {
    using type = big_integer;
};
template <class Number>
    requires(is_boost_integer<Number> && !std::same_as<Number, big_integer> && std::same_as<widened_t<Number>, big_integer>)
struct common<big_integer, Number> {
    using type = big_integer;
};

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
template <representation To, template <class> class Rate, class From>
    requires detail::a_fraction<Rate<From>>
[[nodiscard]] constexpr Rate<To> exact_cast(Rate<From> const& rate) {
    return detail::maker::make<Rate<To>>("exact_cast", rate.top_, rate.bottom_);
}
template <representation To, std::int64_t Per, class Unit, class Base, class From>
[[nodiscard]] constexpr rate_per<Per, Unit, Base, To> exact_cast(rate_per<Per, Unit, Base, From> const& rate) {
    return detail::maker::make<rate_per<Per, Unit, Base, To>>("exact_cast", rate.top_, rate.bottom_);
}

// ---- roots and logarithms, to the last digit ----

namespace detail {

template <class Rep>
big_integer round_timed(compound_growth_rate<Rep> const& g, int places, rounding rule) {
    unfolded<big_integer> const f = big_factor(g.total());
    return round_compound(f.n, f.d, static_cast<unsigned>(g.periods()), static_cast<unsigned>(g.per()), places, rule);
}
template <class Rep>
big_integer round_timed(logarithmic_growth_rate<Rep> const& g, int places, rounding rule) {
    unfolded<big_integer> const f = big_factor(g.total());
    return round_logarithm(f.n, f.d, static_cast<unsigned>(g.periods()), static_cast<unsigned>(g.per()), places, rule);
}
template <class Left, class Right>
std::weak_ordering compare_timed(Left const& a, Right const& b) {
    unfolded<big_integer> const x = big_factor(a.total()), y = big_factor(b.total());
    return compare_powers(x.n, x.d, static_cast<unsigned>(a.per()), static_cast<unsigned>(a.periods()), y.n, y.d,
                          static_cast<unsigned>(b.per()), static_cast<unsigned>(b.periods()));
}

}  // namespace detail

struct log_percent;  // the caption of a rounded logarithmic growth: hundredths of a natural logarithm

namespace algebra {

template <int Places, class Rep>
    requires detail::can_be_big<Rep>
struct rounding<Places, compound_growth_rate<Rep>> {
    static decimal<Places, percent, big_integer> of(compound_growth_rate<Rep> const& g, myriad::rounding rule) {
        return {detail::round_timed(g, Places, rule)};
    }
};
template <int Places, class Rep>
    requires detail::can_be_big<Rep>
struct rounding<Places, logarithmic_growth_rate<Rep>> {
    static decimal<Places, log_percent, big_integer> of(logarithmic_growth_rate<Rep> const& g, myriad::rounding rule) {
        return {detail::round_timed(g, Places, rule)};
    }
};

template <class Left, class Right>
    requires(detail::can_be_big<Left> && detail::can_be_big<Right>)
struct order<compound_growth_rate<Left>, compound_growth_rate<Right>> {
    static std::weak_ordering of(compound_growth_rate<Left> const& a, compound_growth_rate<Right> const& b) { return detail::compare_timed(a, b); }
};
template <class Left, class Right>
    requires(detail::can_be_big<Left> && detail::can_be_big<Right>)
struct order<logarithmic_growth_rate<Left>, logarithmic_growth_rate<Right>> {
    static std::weak_ordering of(logarithmic_growth_rate<Left> const& a, logarithmic_growth_rate<Right> const& b) { return detail::compare_timed(a, b); }
};

}  // namespace algebra

// The same with places that are known at run time only.
template <class Rep>
    requires detail::can_be_big<Rep>
[[nodiscard]] decimal<dynamic_places, percent, big_integer> round_at(compound_growth_rate<Rep> const& g, int places, rounding rule) {
    return {detail::round_timed(g, places, rule), places};
}
template <class Rep>
    requires detail::can_be_big<Rep>
[[nodiscard]] decimal<dynamic_places, log_percent, big_integer> round_at(logarithmic_growth_rate<Rep> const& g, int places, rounding rule) {
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
    char const* end = spec;
    while (*end != '\0') ++end;
    style const how = read_style(spec, end);
    using Kind      = typename detail::kind_of<Type>::type;
    constexpr bool percentage = std::is_same_v<Kind, growth_kind> || std::is_same_v<Kind, proportion_kind> ||
                                std::is_same_v<Kind, compound_kind> || std::is_same_v<Kind, rounded_kind<percent>>;
    if (how.sign_demanded && !percentage) failure::that_text_is_unreadable("to_string", "% is for percentages only", x);
    std::string out;
    detail::append_value(out, x, how);
    return out;
}

}  // namespace myriad
