// SPDX-License-Identifier: BSL-1.0
//
// rational: an exact fraction of 128-bit integers, for the arithmetic of intervals and findings. Where
// the value types say what a number means, a rational is just the number.
//
//   a + b   a - b   a * b   a / b   -a     exact; an error where even lowest terms do not fit
//   a <=> b  a == b                        by value, never overflowing
//   a.floor()  a.ceil()                    the whole numbers around it
//   exactly(x)                             the value of a count, a rate or a decimal
//   round<2>(a, rule)                      a decimal: round.hpp
//
// It may stand inside a count: count<patent, rational> is a number of patents that need not be whole,
// such as a median or an expectation. Counts of whole numbers convert to it, and compare with it.
#pragma once

#include <myriad/number/fraction.hpp>

namespace MYRIAD_NAMESPACE {
struct rational;
}

template <>
struct std::numeric_limits<myriad::rational> {
    static constexpr bool is_specialized = true, is_signed = true, is_integer = false, is_exact = true;
    static constexpr bool is_bounded = true, is_modulo = false, is_iec559 = false, has_infinity = false;
    static constexpr bool has_quiet_NaN = false, has_signaling_NaN = false;
    static constexpr int  radix = 2, digits = 127, digits10 = 38;
};

namespace MYRIAD_NAMESPACE {

struct rational {
    using rep = int128;

    int128 top    = 0;
    int128 bottom = 1;  // above zero; not always in lowest terms

    constexpr rational() = default;
    constexpr rational(int128 whole) noexcept : top(whole) {}
    template <std::integral Integer>
    constexpr rational(Integer whole) noexcept : top(whole) {}
    // Error: a bottom of zero.
    constexpr rational(int128 n, int128 d) : top(n), bottom(d) {
        if (d == 0) failure::the_base_is_zero("rational", n, d);
        if (d < 0) top = -n, bottom = -d;
    }

    [[nodiscard]] constexpr rational in_lowest_terms() const {
        int128 const g = detail::greatest_common_divisor(top, bottom);
        return g == 0 || g == 1 ? *this : rational(top / g, bottom / g);
    }
    [[nodiscard]] constexpr int128 numerator() const { return in_lowest_terms().top; }
    [[nodiscard]] constexpr int128 denominator() const { return in_lowest_terms().bottom; }
    [[nodiscard]] constexpr bool   is_whole() const { return top % bottom == 0; }
    [[nodiscard]] constexpr int128 floor() const {
        int128 const q = top / bottom;
        return top < 0 && q * bottom != top ? q - 1 : q;
    }
    [[nodiscard]] constexpr int128 ceil() const { return -(-*this).floor(); }

    [[nodiscard]] friend constexpr rational operator+(rational const& a, rational const& b) { return a.plus(b.top, b.bottom); }
    [[nodiscard]] friend constexpr rational operator-(rational const& a, rational const& b) { return a.plus(-b.top, b.bottom); }
    [[nodiscard]] friend constexpr rational operator*(rational const& a, rational const& b) { return a.times(b.top, b.bottom); }
    [[nodiscard]] friend constexpr rational operator/(rational const& a, rational const& b) {
        if (b.top == 0) failure::the_base_is_zero("rational /", a, b);
        return b.top < 0 ? a.times(-b.bottom, -b.top) : a.times(b.bottom, b.top);
    }
    [[nodiscard]] constexpr rational operator-() const { return rational(-top, bottom); }

    [[nodiscard]] friend constexpr std::weak_ordering operator<=>(rational const& a, rational const& b) {
        int128 left, right;
        if (!detail::multiply_overflows(a.top, b.bottom, left) && !detail::multiply_overflows(b.top, a.bottom, right))
            return left <=> right;
        return detail::compare_by_division(a.top, a.bottom, b.top, b.bottom);
    }
    [[nodiscard]] friend constexpr bool operator==(rational const& a, rational const& b) { return (a <=> b) == 0; }

    // The same whole number. Error: it is not one, or does not fit.
    template <std::integral Integer>
    [[nodiscard]] constexpr explicit operator Integer() const {
        if (!is_whole()) failure::the_conversion_loses_something("static_cast<integer>", *this);
        return static_cast<Integer>(top / bottom);
    }
    // The nearest double.
    [[nodiscard]] constexpr double to_double() const { return detail::nearest_double(top, bottom); }
    [[nodiscard]] constexpr explicit operator double() const { return to_double(); }

    void describe(error& e) const {
        e << '(';
        detail::describe(e, top);
        e << '/';
        detail::describe(e, bottom);
        e << ')';
    }

private:
    constexpr rational plus(int128 n, int128 d) const {
        int128 left, right, sum, product;
        if (bottom == d) {
            if (!detail::add_overflows(top, n, sum)) return rational(sum, d);
        } else if (!detail::multiply_overflows(top, d, left) && !detail::multiply_overflows(n, bottom, right) &&
                   !detail::add_overflows(left, right, sum) && !detail::multiply_overflows(bottom, d, product)) {
            return rational(sum, product);
        }
        rational const a = in_lowest_terms(), b = rational(n, d).in_lowest_terms();
        int128 const   g = detail::greatest_common_divisor(a.bottom, b.bottom);
        return rational(a.top * (b.bottom / g) + b.top * (a.bottom / g), a.bottom * (b.bottom / g));
    }
    constexpr rational times(int128 n, int128 d) const {
        int128 over, under;
        if (!detail::multiply_overflows(top, n, over) && !detail::multiply_overflows(bottom, d, under))
            return rational(over, under);
        rational const a = rational(top, d).in_lowest_terms(), b = rational(n, bottom).in_lowest_terms();
        return rational(a.top * b.top, a.bottom * b.bottom);
    }
};

// The parts by which representation.hpp knows a ratio.
[[nodiscard]] constexpr int128 numerator(rational const& r) { return r.numerator(); }
[[nodiscard]] constexpr int128 denominator(rational const& r) { return r.denominator(); }

// 10^n. Error: an n outside -38..38.
[[nodiscard]] constexpr rational power_of_ten(int n) {
    if (n < -38 || n > 38) failure::that_is_out_of_range("power_of_ten", n);
    int128 power = 1;
    for (int i = n < 0 ? -n : n; i != 0; --i) power = power * 10;
    return n < 0 ? rational(1, power) : rational(power);
}

// The value of a count, of a rate as a fraction of one (12 % is 12/100), of a decimal as printed.
template <quantity Quantity>
[[nodiscard]] constexpr rational exactly(Quantity const& q) {
    if constexpr (detail::is_count<Quantity>)
        return rational(int128(q.value));
    else if constexpr (detail::is_rounded<typename Quantity::kind>)
        return rational(int128(q.coefficient)) * power_of_ten(-q.places);
    else
        return rational(int128(q.numerator()), int128(q.denominator()));
}

}  // namespace myriad
