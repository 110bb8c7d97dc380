// SPDX-License-Identifier: BSL-1.0
//
// Roots and logarithms of fractions, decided to the last digit: for which whole q is the true value q
// units of the last place, rounded by the rule. Included by multiprecision.hpp only.
#pragma once

#include <myriad/config.hpp>

namespace MYRIAD_NAMESPACE::detail {

// Where a value lies that is not whole: above which whole number, and on which side of the half.
struct between_whole {
    big_integer        below;
    std::weak_ordering half;  // the value's part above `below`, beside one half
};

inline big_integer rounded(between_whole const& value, rounding rule) {
    bool const negative = value.below < 0;  // the value is above `below`: as far as below + 1, which is at most 0
    auto const nearest  = [&](bool tie_goes_up) { return value.half > 0 || (value.half == 0 && tie_goes_up); };
    bool       up       = false;
    switch (rule) {
        case half_away: up = nearest(!negative); break;
        case half_even: up = nearest(value.below % 2 != 0); break;
        case half_up: up = nearest(true); break;
        case toward_zero: up = negative; break;
        case toward_negative: up = false; break;
        case toward_positive: up = true; break;
        default: failure::that_is_out_of_range("round", static_cast<int>(rule));
    }
    return up ? big_integer(value.below + 1) : value.below;
}

inline big_integer power(big_integer const& base, unsigned exponent) { return boost::multiprecision::pow(base, exponent); }

inline big_integer floor_division(big_integer const& n, big_integer const& d) {
    big_integer q = n / d;
    if (n < 0 && q * d != n) --q;
    return q;
}

// The greatest r with r^degree <= n, by Newton's method from above; n not negative.
inline big_integer floor_root(big_integer const& n, unsigned degree) {
    if (degree == 1 || n < 2) return n;
    big_integer guess = big_integer(1) << (boost::multiprecision::msb(n) / degree + 1);
    for (;;) {
        big_integer const next = ((degree - 1) * guess + n / power(guess, degree - 1)) / degree;
        if (next >= guess) return guess;
        guess = next;
    }
}

// 100 * 10^places * ((now / before)^(per / periods) - 1), rounded.
inline big_integer round_compound(big_integer const& now, big_integer const& before, unsigned periods, unsigned per, int places, rounding rule) {
    unsigned const shared = std::gcd(periods, per);
    unsigned const degree = periods / shared;
    big_integer const top = power(now, per / shared), bottom = power(before, per / shared);
    int const         shift = places + 2;
    big_integer const scale = power(10, static_cast<unsigned>(shift > 0 ? shift : 0));
    big_integer const unit  = power(10, static_cast<unsigned>(shift < 0 ? -shift : 0));
    // the value is (scale x - scale) / unit for x = (top / bottom)^(1 / degree)
    big_integer const scaled = power(scale, degree) * top;
    big_integer const whole_part = floor_root(big_integer(scaled / bottom), degree);
    big_integer const below = floor_division(whole_part - scale, unit);
    // value <=> halves / 2, by powers: scale x <=> scale + halves unit / 2
    auto const beside = [&](big_integer const& halves) -> std::weak_ordering {
        big_integer const border = 2 * scale + halves * unit;
        if (border < 0) return std::weak_ordering::greater;
        big_integer const left = power(2, degree) * scaled, right = power(border, degree) * bottom;
        return left < right ? std::weak_ordering::less : right < left ? std::weak_ordering::greater : std::weak_ordering::equivalent;
    };
    if (beside(2 * below) == 0) return below;
    return rounded({below, beside(2 * below + 1)}, rule);
}

// (a / b)^(p / q) <=> (c / d)^(r / s), by whole powers. All above zero, but for a and c, which may be zero.
inline std::weak_ordering compare_powers(big_integer const& a, big_integer const& b, unsigned p, unsigned q, big_integer const& c,
                                         big_integer const& d, unsigned r, unsigned s) {
    big_integer const left  = power(a, p * s) * power(d, r * q);
    big_integer const right = power(c, r * q) * power(b, p * s);
    return left < right ? std::weak_ordering::less : right < left ? std::weak_ordering::greater : std::weak_ordering::equivalent;
}

// A number that is known up to an error: within `error` of `value`, both in units of 2^-bits.
struct approximate {
    big_integer value;
    big_integer error;
};

// 2 artanh(n / d) for |n / d| <= 1/3, in units of 2^-bits. Each term is cut by less than two units.
inline approximate twice_artanh(big_integer const& n, big_integer const& d, unsigned bits) {
    big_integer const squares_n = n * n, squares_d = d * d;
    big_integer       term = ((n << bits) * 2) / d, sum = 0;
    unsigned          k = 0;
    for (; term != 0; ++k) {
        sum += term / (2 * k + 1);
        term = term * squares_n / squares_d;
    }
    return {sum, big_integer(3 * k + 3)};
}

// ln(a / b), a and b above zero.
inline approximate logarithm(big_integer a, big_integer b, unsigned bits) {
    int k = 0;  // a / b = 2^k m with 2/3 <= m <= 4/3
    for (; 3 * a > 4 * b; ++k) b *= 2;
    for (; 3 * a < 2 * b; --k) a *= 2;
    approximate const m   = twice_artanh(a - b, a + b, bits);
    approximate const ln2 = twice_artanh(1, 3, bits);
    return {m.value + k * ln2.value, m.error + (k < 0 ? -k : k) * ln2.error};
}

// 100 * 10^places * ln(now / before) * per / periods, rounded. Irrational unless it is zero, so that some
// precision tells on which side of every border it lies.
inline big_integer round_logarithm(big_integer const& now, big_integer const& before, unsigned periods, unsigned per, int places, rounding rule) {
    if (now == before) return 0;
    int const         shift = places + 2;
    big_integer const times = power(10, static_cast<unsigned>(shift > 0 ? shift : 0)) * per;
    big_integer const over  = power(10, static_cast<unsigned>(shift < 0 ? -shift : 0)) * periods;
    for (unsigned bits = 64 + boost::multiprecision::msb(times);; bits *= 2) {
        approximate const log = logarithm(now, before, bits);
        auto const        at  = [&](big_integer const& value) {
            big_integer const halves = floor_division(value * times * 2, over << bits);  // whole halves below it
            big_integer const below  = floor_division(halves, 2);
            return between_whole{below, halves == 2 * below ? std::weak_ordering::less : std::weak_ordering::greater};
        };
        between_whole const low = at(log.value - log.error), high = at(log.value + log.error);
        if (low.below == high.below && low.half == high.half) return rounded(low, rule);
    }
}

}  // namespace myriad::detail
