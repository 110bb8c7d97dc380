// SPDX-License-Identifier: BSL-1.0
//
// The six rounding rules, and the one division by which everything is rounded. An exact fraction goes
// in, a whole number of units of the last place comes out; there is no step between.
//
//                      2.5   -2.5    3.5    2.4
//   half_away           3     -3      4      2     ties away from zero: 四舍五入, the usual rule
//   half_even           2     -2      4      2     ties to the even digit: GB/T 8170-2008, IEEE 754
//   half_up             3     -2      4      2     ties towards plus infinity: some scripts, JavaScript
//   toward_zero         2     -2      3      2     truncation: 去尾
//   toward_negative     2     -3      3      2     towards minus infinity, the floor
//   toward_positive     3     -2      4      3     towards plus infinity, the ceiling: 进一
//
// No function of the library has a default rule: the call names it. A rule that is none of these is an error
// where it has to decide.
// Source: IEEE 754-2019, clause 4.3, has half_away, half_even and the last three as roundTiesToAway, -TiesToEven,
// -TowardZero, -TowardNegative and -TowardPositive; half_up is Math.round of ECMAScript.
#pragma once

#include <myriad/number/representation.hpp>

namespace MYRIAD_NAMESPACE {

enum class rounding : unsigned char { half_away, half_even, half_up, toward_zero, toward_negative, toward_positive };
using enum rounding;

namespace detail {

inline constexpr std::int64_t powers_of_ten[] = {
    1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000, 10'000'000'000, 100'000'000'000, 1'000'000'000'000,
    10'000'000'000'000, 100'000'000'000'000, 1'000'000'000'000'000, 10'000'000'000'000'000, 100'000'000'000'000'000, 1'000'000'000'000'000'000};

// 10^n for 0 <= n <= 18.
constexpr std::int64_t ten_to(int n) noexcept { return powers_of_ten[n]; }

// Does the quotient move away from zero by one unit? `half` compares the remainder, which is not
// zero, with half the divisor.
constexpr bool moves_away(rounding rule, bool negative, bool odd, std::weak_ordering half) {
    switch (rule) {
        case half_away: return half >= 0;
        case half_even: return half > 0 || (half == 0 && odd);
        case half_up: return half > 0 || (half == 0 && !negative);
        case toward_zero: return false;
        case toward_negative: return negative;
        case toward_positive: return !negative;
    }
    failure::that_is_out_of_range("round", static_cast<int>(rule));
}

// n / d to the nearest whole number by the rule; d > 0.
template <whole Wide>
constexpr Wide round_division(Wide const& n, Wide const& d, rounding rule) {
    Wide quotient = n / d, rest = n % d;
    if (rest == Wide(0)) return quotient;
    bool const negative = n < Wide(0);
    if (negative) rest = Wide(0) - rest;
    bool const odd = !(quotient % Wide(2) == Wide(0));
    if (moves_away(rule, negative, odd, std::weak_ordering(compare(rest, Wide(d - rest)))))
        quotient = negative ? Wide(quotient - Wide(1)) : Wide(quotient + Wide(1));
    return quotient;
}

// The same in 64 bits, without a branch but that of the rule.
constexpr std::int64_t round_division(std::int64_t n, std::int64_t d, rounding rule) {
    bool const          negative  = n < 0;
    std::uint64_t const magnitude = negative ? 0 - static_cast<std::uint64_t>(n) : static_cast<std::uint64_t>(n);
    std::uint64_t const divisor   = static_cast<std::uint64_t>(d);
    std::uint64_t       quotient  = magnitude / divisor;
    std::uint64_t const rest = magnitude % divisor, missing = divisor - rest;
    switch (rule) {
        case half_away: quotient += rest + 1 > missing; break;
        case half_even: quotient += rest + (quotient & 1U) > missing; break;
        case half_up: quotient += rest + !negative > missing; break;
        default: quotient += rest != 0 && moves_away(rule, negative, false, std::weak_ordering::less);
    }
    return static_cast<std::int64_t>(negative ? 0 - quotient : quotient);
}

// The same for n * 10^digits / d where that product may not fit: one decimal digit at a time, as on
// paper, without a number above 2d.
template <whole Wide>
constexpr Wide round_long_division(Wide const& n, Wide const& d, int digits, rounding rule) {
    bool const negative = n < Wide(0);
    Wide          quotient = n / d, rest = n % d;
    if (negative) {
        quotient = Wide(0) - quotient;
        rest     = Wide(0) - rest;
    }
    for (; digits > 0; --digits) {
        Wide          digit(0);
        Wide const    one   = rest;
        auto const twice = [&](Wide const& more) {  // rest = (rest + more) mod d
            Wide const room = d - rest;
            if (more < room) {
                rest = rest + more;
            } else {
                rest  = more - room;
                digit = digit + Wide(1);
            }
        };
        for (int bit = 0; bit != 3; ++bit) {  // ten is 1010 in binary
            digit = digit + digit;
            twice(Wide(rest));
            if (bit == 1) twice(one);
        }
        quotient = quotient * Wide(10) + digit;
    }
    if (!(rest == Wide(0))) {
        bool const odd = !(quotient % Wide(2) == Wide(0));
        if (moves_away(rule, negative, odd, std::weak_ordering(compare(rest, Wide(d - rest))))) quotient = quotient + Wide(1);
    }
    return negative ? Wide(Wide(0) - quotient) : quotient;
}

// n / d * 10^digits, rounded by the rule; d > 0, digits of either sign. Wide is wide: int128 for the
// built-in integers, where every step below fits, or is taken digit by digit.
template <whole Wide>
constexpr Wide round_fraction(Wide const& n, Wide const& d, int digits, rounding rule) {
    if constexpr (std::same_as<Wide, int128>) {
        if (digits > 18) return round_long_division(n, d, digits, rule);
        if (digits >= 0 && is_64_bit(n) && is_64_bit(d)) {  // the usual case: one 64-bit division
            std::int64_t top = 0;
            if (!multiply_overflows(static_cast<std::int64_t>(n.low), ten_to(digits), top))
                return round_division(top, static_cast<std::int64_t>(d.low), rule);
        }
        int128       product;
        int128 const power(ten_to(digits < 0 ? -digits : digits));
        if (digits < 0) {
            if (!multiply_overflows(d, power, product)) return round_division(n, product, rule);
            // below one unit: only the side of the half matters
            int128     half;
            bool const less = multiply_overflows(d, int128(power / int128(2)), half) || half > (n < 0 ? -n : n);
            auto const side = less ? std::weak_ordering::less
                                   : half == (n < 0 ? -n : n) ? std::weak_ordering::equivalent : std::weak_ordering::greater;
            return n != 0 && moves_away(rule, n < 0, false, side) ? int128(n < 0 ? -1 : 1) : int128();
        }
        if (multiply_overflows(n, power, product)) return round_long_division(n, d, digits, rule);
        return round_division(product, d, rule);
    } else {
        Wide scale(1);
        for (int i = digits < 0 ? -digits : digits; i != 0; --i) scale = scale * Wide(10);
        return digits < 0 ? round_division(n, Wide(d * scale), rule) : round_division(Wide(n * scale), d, rule);
    }
}

}  // namespace detail
}  // namespace myriad
