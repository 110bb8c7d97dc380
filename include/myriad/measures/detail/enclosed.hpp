// SPDX-License-Identifier: BSL-1.0
//
// Real numbers by what encloses them, and the rounding that waits until the enclosure leaves no doubt: how an
// irrational bound is printed right to the last place.
//
//   a + b   a - b   a * b   a / b   square_root(a)     enclose every result of what the operands enclose
//   decided_round(factor, digits, rule, enclose)       factor * 10^digits * x, rounded, where enclose(bits) holds x
#pragma once

#include <myriad/measures/detail/large_integer.hpp>
#include <myriad/number/rounding.hpp>

namespace MYRIAD_NAMESPACE::detail {

// Between low and high, both in units of 2^-bits. Operands have the same bits.
struct enclosed {
    large_integer low, high;
    int           bits = 0;

    [[nodiscard]] static constexpr enclosed whole(large_integer const& n, int bits) { return {shifted(n, bits), shifted(n, bits), bits}; }
    // n / d, for d above zero.
    [[nodiscard]] static constexpr enclosed fraction(large_integer const& n, large_integer const& d, int bits) {
        large_integer const scaled = shifted(n, bits);
        return {floor_division(scaled, d), ceil_division(scaled, d), bits};
    }
    [[nodiscard]] constexpr enclosed operator-() const { return {-high, -low, bits}; }
    [[nodiscard]] friend constexpr enclosed operator+(enclosed const& a, enclosed const& b) { return {a.low + b.low, a.high + b.high, a.bits}; }
    [[nodiscard]] friend constexpr enclosed operator-(enclosed const& a, enclosed const& b) { return {a.low - b.high, a.high - b.low, a.bits}; }
    [[nodiscard]] friend constexpr enclosed operator*(enclosed const& a, enclosed const& b) {
        large_integer least = a.low * b.low, most = a.high * b.high;
        if (!a.low.is_negative() && !b.low.is_negative()) return {floor_shifted(least, a.bits), ceil_shifted(most, a.bits), a.bits};
        if (most < least) most = least, least = a.high * b.high;
        auto const    take = [&](large_integer const& product) {
            if (product < least) least = product;
            if (most < product) most = product;
        };
        take(a.low * b.high);
        take(a.high * b.low);
        return {floor_shifted(least, a.bits), ceil_shifted(most, a.bits), a.bits};
    }
    // b is above zero, all that it encloses.
    [[nodiscard]] friend constexpr enclosed operator/(enclosed const& a, enclosed const& b) {
        return {floor_division(shifted(a.low, a.bits), a.low.is_negative() ? b.low : b.high),
                ceil_division(shifted(a.high, a.bits), a.high.is_negative() ? b.high : b.low), a.bits};
    }
    // What is below zero in it is not meant.
    [[nodiscard]] constexpr enclosed not_negative() const {
        return {low.is_negative() ? large_integer() : low, high.is_negative() ? large_integer() : high, bits};
    }
    // What is above one in it is not meant.
    [[nodiscard]] constexpr enclosed at_most_one() const {
        large_integer const one = shifted(1, bits);
        return {one < low ? one : low, one < high ? one : high, bits};
    }
};

// Of what is not negative.
[[nodiscard]] constexpr enclosed square_root(enclosed const& a) {
    large_integer const low = shifted(a.low, a.bits), high = shifted(a.high, a.bits), root = floor_root(high);
    return {floor_root(low), root * root == high ? root : root + 1, a.bits};
}

inline constexpr int first_bits = 192, most_bits = 1536;

// answer(enclosure) for enclosures that are ever narrower, until it is the same at both of their ends. Error: it
// is not at 1536 bits, where the value is as good as on the border.
template <class Answer, class Enclose>
constexpr auto decided(char const* function, Answer const& answer, Enclose const& enclose) {
    for (int bits = first_bits;; bits *= 2) {
        enclosed const x   = enclose(bits);
        auto const     low = answer(x.low, bits), high = answer(x.high, bits);
        if (low == high) return low;
        if (bits == most_bits) failure::that_cannot_be_decided(function);
    }
}

template <class Enclose>
constexpr large_integer decided_round(std::int64_t factor, int digits, rounding rule, Enclose const& enclose) {
    large_integer scale(factor), unit(1);
    for (int i = digits < 0 ? -digits : digits; i != 0; --i) (digits < 0 ? unit : scale) = (digits < 0 ? unit : scale) * 10;
    return decided("round", [&](large_integer const& x, int bits) {
        return round_division(large_integer(x * scale), shifted(unit, bits), rule);
    }, enclose);
}

// The double nearest to the value, but where the value lies between two of them to within 2^-190.
template <class Enclose>
constexpr double enclosed_to_double(std::int64_t factor, Enclose const& enclose) {
    enclosed const x = enclose(first_bits);
    return nearest_double(large_integer(x.low + x.high), shifted(1, x.bits + 1), factor);
}

}  // namespace myriad::detail
