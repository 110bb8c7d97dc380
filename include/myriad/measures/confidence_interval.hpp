// SPDX-License-Identifier: BSL-1.0
//
// interval_of(x, method, level): between which values the true one lies, as sure as the level says, seen that
// counts vary by chance. Each bound is known to as many digits as its rounding needs.
//
//   interval_of(deaths(65), byar, 95)                    of a count, as of a Poisson variable
//   interval_of(per_100k(deaths(65), people), byar, 95)  of a rate per N; the people are taken as exact
//   interval_of(share(part, whole), wilson, 95)          of a proportion; also agresti_coull
//   interval_of(standardised, dobson, 95)                of standardised rates: standardised.hpp
//   interval_of(ratio, byar, "99.8%"_pct)                of observed to expected: standardised_ratio.hpp
//
//   i.lower()   i.upper()         the bounds, in the unit of x
//   round<1>(i, outward)          both rounded away from x, so that nothing is lost: {lower, upper} as decimals
//   round<1>(i, half_away)        both by one rule; round<1>(i.upper(), half_away) one of them
//   i.contains(y)   i.is_above(y)   i.is_below(y)     exact: is the target y inside; is all of the interval above it
//   i.lower().to_double()         the nearest double but for ties to within 2^-180
//
// A level is a whole number of per cent or a decimal, 0 and 100 excluded. Correct to the last place for any places
// from -18 to 18, or an error where 1536 bits do not decide. Error: a negative count, a part above its whole.
//
//   byar            Poisson: x (1 - 1/(9x) - z/(3 sqrt x))^3 and the same of x + 1 with + z. Nothing has 0 as its lower
//                   bound, and so has what the formula puts below 0 (1 at 99.8 %). Source: Breslow and Day, Statistical
//                   Methods in Cancer Research II (1987), 69; as Fingertips and PHEindicatormethods
//   wilson          (2x + z^2 -+ z sqrt(z^2 + 4x(1 - x/n))) / 2(n + z^2), the score interval, without a correction for
//                   continuity. Source: Wilson, JASA 22 (1927), 209
//   agresti_coull   p' -+ z sqrt(p'(1 - p')/n'), n' = n + z^2, p' = (x + z^2/2)/n', cut at 0 and 1.
//                   Source: Agresti and Coull, The American Statistician 52 (1998), 119
#pragma once

#include <myriad/measures/detail/normal_quantile.hpp>
#include <myriad/round.hpp>

namespace MYRIAD_NAMESPACE {

inline constexpr struct byar_method {} byar{};
inline constexpr struct wilson_method {} wilson{};
inline constexpr struct agresti_coull_method {} agresti_coull{};

// To the next decimal below for a lower bound, above for an upper one.
inline constexpr struct outward_rule {} outward{};

namespace algebra {

// interval_of(x, method, level): `check` refuses what has no interval, `bound` encloses a bound of the value as a
// fraction of one, at the z of the level.
template <class Value, class Method>
struct interval_of {};

}  // namespace algebra

namespace detail {

template <class Value, class Method>
concept has_interval = requires(Value const& x, enclosed const& z) { algebra::interval_of<Value, Method>::bound(x, z, true); };

}  // namespace detail

template <class Value, class Method>
struct confidence_bound {
    Value            of;
    confidence_level level;
    bool             is_upper = false;

    [[nodiscard]] constexpr double to_double() const {
        using rounds = detail::rounds<Value>;
        return detail::enclosed_to_double(std::is_same_v<typename rounds::caption, percent> ? 1 : rounds::factor * detail::ten_to(rounds::shift),
                                          [this](int bits) { return enclose(bits); });
    }
    // The bound as a fraction of one, or of a count, in units of 2^-bits.
    [[nodiscard]] constexpr detail::enclosed enclose(int bits) const {
        return algebra::interval_of<Value, Method>::bound(of, detail::quantile_of(level, bits), is_upper);
    }
    // Beside n / d, d above zero.
    [[nodiscard]] constexpr std::strong_ordering compare(detail::large_integer const& n, detail::large_integer const& d) const {
        return detail::decided("interval_of", [&](detail::large_integer const& x, int bits) { return x * d <=> detail::shifted(n, bits); },
                               [this](int bits) { return enclose(bits); });
    }
};

template <class Value, class Method>
struct confidence_interval {
    Value            of;
    confidence_level level;

    [[nodiscard]] constexpr confidence_bound<Value, Method> lower() const { return {of, level, false}; }
    [[nodiscard]] constexpr confidence_bound<Value, Method> upper() const { return {of, level, true}; }

    // Beside a value of the same kind and units, exact: a rate per any N, a count, a proportion.
    template <class Other>
        requires detail::comparable<Value, Other>
    [[nodiscard]] constexpr bool is_above(Other const& target) const {
        return beside(lower(), target) > 0;
    }
    template <class Other>
        requires detail::comparable<Value, Other>
    [[nodiscard]] constexpr bool is_below(Other const& target) const {
        return beside(upper(), target) < 0;
    }
    template <class Other>
        requires detail::comparable<Value, Other>
    [[nodiscard]] constexpr bool contains(Other const& target) const {
        return !is_above(target) && !is_below(target);
    }

private:
    template <class Other>
    static constexpr std::strong_ordering beside(confidence_bound<Value, Method> const& bound, Other const& target) {
        auto const f = detail::unfold<detail::large_integer>(target);
        return bound.compare(f.n, f.d);
    }
};

template <class Decimal>
struct rounded_interval {
    Decimal lower{}, upper{};

    [[nodiscard]] friend constexpr bool operator==(rounded_interval const& a, rounded_interval const& b) {
        return a.lower == b.lower && a.upper == b.upper;
    }
};

template <class Value, class Method>
    requires detail::has_interval<Value, Method>
[[nodiscard]] constexpr confidence_interval<Value, Method> interval_of(Value const& x, Method, confidence_level const& level) {
    algebra::interval_of<Value, Method>::check(x);
    return {x, level};
}

// What is refused (instead.hpp).
template <class = void>
detail::refused interval_of(detail::refusal_of_any<instead::pass_a_count_rate_or_proportion_a_method_that_suits_it_and_a_level_such_as_95>, detail::anything, ...);

template <int Places, class Value, class Method>
[[nodiscard]] constexpr auto round(confidence_interval<Value, Method> const& i, outward_rule) {
    auto const lower = round<Places>(i.lower(), toward_negative);
    return rounded_interval<std::remove_const_t<decltype(lower)>>{lower, round<Places>(i.upper(), toward_positive)};
}

// ---- implementation ----

namespace detail {

// Byar's bounds for x cases.
constexpr enclosed byar_bound(large_integer const& x, enclosed const& z, bool upper) {
    int const bits = z.bits;
    if (!upper && x.is_zero()) return enclosed::whole(0, bits);
    large_integer n = x;
    if (upper) n = n + 1;
    enclosed const      whole = enclosed::whole(n, bits), part = z / (enclosed::whole(3, bits) * square_root(whole));
    enclosed const      side = enclosed::fraction(n * 9 - 1, n * 9, bits) + (upper ? part : -part);
    enclosed const      base = side.not_negative();
    return whole * base * base * base;
}
// Times n / d, which is not negative.
constexpr enclosed times_fraction(enclosed const& x, large_integer const& n, large_integer const& d) {
    return {floor_division(x.low * n, d), ceil_division(x.high * n, d), x.bits};
}

// x of n, and z^2: what the intervals of a proportion are made of.
struct successes {
    enclosed x, n, square;

    template <class Value>
    constexpr successes(Value const& share, enclosed const& z)
        : x(enclosed::whole(share.part(), z.bits)), n(enclosed::whole(share.whole(), z.bits)), square(z * z) {}
};

}  // namespace detail

namespace algebra {

template <class Unit, machine_integer Rep>
struct interval_of<count<Unit, Rep>, byar_method> {
    static constexpr void check(count<Unit, Rep> const& x) {
        if (x.value < Rep(0)) failure::the_part_is_negative("interval_of", x);
    }
    static constexpr detail::enclosed bound(count<Unit, Rep> const& x, detail::enclosed const& z, bool upper) {
        return detail::byar_bound(x.value, z, upper);
    }
};

template <std::int64_t Per, class Unit, class Base, machine_integer Rep>
struct interval_of<rate_per<Per, Unit, Base, Rep>, byar_method> {
    using rate = rate_per<Per, Unit, Base, Rep>;
    static constexpr void check(rate const& r) {
        if (r.numerator() < Rep(0)) failure::the_part_is_negative("interval_of", r);
    }
    static constexpr detail::enclosed bound(rate const& r, detail::enclosed const& z, bool upper) {
        return detail::times_fraction(detail::byar_bound(r.numerator(), z, upper), 1, r.denominator());
    }
};

template <machine_integer Rep>
struct interval_of<proportion<Rep>, wilson_method> {
    static constexpr void check(proportion<Rep> const&) {}
    static constexpr detail::enclosed bound(proportion<Rep> const& p, detail::enclosed const& z, bool upper) {
        using detail::enclosed;
        if (!upper && p.part() == Rep(0)) return enclosed::whole(0, z.bits);
        if (upper && p.part() == p.whole()) return enclosed::whole(1, z.bits);
        detail::successes const s(p, z);
        detail::large_integer const x(p.part()), n(p.whole());
        enclosed const root   = z * square_root(s.square + enclosed::fraction(x * 4 * (n - x), n, z.bits));
        enclosed const middle = s.x + s.x + s.square;
        return ((upper ? middle + root : middle - root) / (s.n + s.n + s.square + s.square)).not_negative().at_most_one();
    }
};

template <machine_integer Rep>
struct interval_of<proportion<Rep>, agresti_coull_method> {
    static constexpr void check(proportion<Rep> const&) {}
    static constexpr detail::enclosed bound(proportion<Rep> const& p, detail::enclosed const& z, bool upper) {
        using detail::enclosed;
        detail::successes const s(p, z);
        enclosed const one = enclosed::whole(1, z.bits), half{detail::floor_shifted(s.square.low, 1), detail::ceil_shifted(s.square.high, 1), z.bits};
        enclosed const n = s.n + s.square, middle = (s.x + half) / n;
        enclosed const side = z * square_root(middle * (one - middle) / n);
        return (upper ? middle + side : middle - side).not_negative().at_most_one();
    }
};

template <int Places, class Value, class Method>
struct rounding<Places, confidence_bound<Value, Method>> {
    using result = decimal<Places, typename detail::rounds<Value>::caption>;
    static constexpr result of(confidence_bound<Value, Method> const& x, myriad::rounding rule) {
        using rounds = detail::rounds<Value>;
        static_assert(-18 <= Places && Places <= 18, "a decimal has from -18 to 18 places");
        return {detail::narrow<std::int64_t>(int128(detail::decided_round(rounds::factor, Places + rounds::shift, rule, [&](int bits) { return x.enclose(bits); })),
                                             "round", x.of, Places)};
    }
};
template <int Places, class Value, class Method>
struct rounding<Places, confidence_interval<Value, Method>> {
    using result = rounded_interval<typename rounding<Places, confidence_bound<Value, Method>>::result>;
    static constexpr result of(confidence_interval<Value, Method> const& x, myriad::rounding rule) {
        return {rounding<Places, confidence_bound<Value, Method>>::of(x.lower(), rule), rounding<Places, confidence_bound<Value, Method>>::of(x.upper(), rule)};
    }
};

}  // namespace algebra
}  // namespace myriad
