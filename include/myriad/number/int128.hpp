// SPDX-License-Identifier: BSL-1.0
//
// int128: a signed 128-bit integer that never wraps. Two 64-bit counts give their difference of
// growth rates as a fraction of products; this is the integer that holds such products exactly.
//
//   a + b   a - b   a * b   -a     checked: overflow is an error, never a wrong number
//   a / b   a % b                  truncated towards zero, as for int; a zero divisor is an error
//   a <=> b                        strong order
//   int128(n)                      from any built-in integer, implicit: nothing is lost
//   static_cast<std::int64_t>(a)   explicit and checked
//
// The layout is two 64-bit limbs on every platform. Where the compiler has a 128-bit integer the
// operations use it; elsewhere, and wherever MYRIAD_TWO_LIMBS is defined, they use the limbs.
#pragma once

#include <myriad/config.hpp>
#include <myriad/error.hpp>

#include <compare>   // std::strong_ordering
#include <concepts>  // std::integral
#include <cstdint>   // std::int64_t, std::uint64_t
#include <limits>    // std::numeric_limits

namespace MYRIAD_NAMESPACE {

struct int128 {
    std::uint64_t low  = 0;  // the value is high * 2^64 + low
    std::int64_t  high = 0;

    constexpr int128() = default;
    template <std::integral Integer>
        requires(sizeof(Integer) <= 8)
    constexpr int128(Integer n) noexcept : low(static_cast<std::uint64_t>(n)), high(n < Integer{} ? -1 : 0) {}

    constexpr int128(std::uint64_t low_limb, std::int64_t high_limb) noexcept : low(low_limb), high(high_limb) {}

    template <std::integral Integer>
    [[nodiscard]] constexpr explicit operator Integer() const;
    [[nodiscard]] constexpr explicit operator double() const noexcept;  // the nearest

    // Members, so that the messages about other types do not list them.
    [[nodiscard]] constexpr bool                 operator==(int128 const&) const = default;
    [[nodiscard]] constexpr std::strong_ordering operator<=>(int128 const& b) const noexcept {
        return high != b.high ? high <=> b.high : low <=> b.low;
    }

    [[nodiscard]] constexpr int128 operator+(int128 b) const;
    [[nodiscard]] constexpr int128 operator-(int128 b) const;
    [[nodiscard]] constexpr int128 operator*(int128 b) const;
    [[nodiscard]] constexpr int128 operator/(int128 b) const { return over(b, false); }
    [[nodiscard]] constexpr int128 operator%(int128 b) const { return over(b, true); }
    [[nodiscard]] constexpr int128 operator-() const { return int128{} - *this; }

    constexpr int128& operator+=(int128 b) { return *this = *this + b; }
    constexpr int128& operator-=(int128 b) { return *this = *this - b; }
    constexpr int128& operator*=(int128 b) { return *this = *this * b; }
    constexpr int128& operator/=(int128 b) { return *this = *this / b; }
    constexpr int128& operator%=(int128 b) { return *this = *this % b; }

    void describe(error& e) const;

private:
    constexpr int128 over(int128 b, bool remainder) const;
};

// The product of two 64-bit integers; it always fits.
[[nodiscard]] constexpr int128 full_product(std::int64_t a, std::int64_t b) noexcept;

}  // namespace myriad

template <>
struct std::numeric_limits<myriad::int128> {
    static constexpr bool is_specialized = true, is_signed = true, is_integer = true, is_exact = true;
    static constexpr bool is_bounded = true, is_modulo = false, is_iec559 = false, has_infinity = false;
    static constexpr bool has_quiet_NaN = false, has_signaling_NaN = false;
    static constexpr int  radix = 2, digits = 127, digits10 = 38;

    static constexpr myriad::int128 (min)() noexcept { return {0, (numeric_limits<std::int64_t>::min)()}; }
    static constexpr myriad::int128 (max)() noexcept { return {~std::uint64_t{}, (numeric_limits<std::int64_t>::max)()}; }
    static constexpr myriad::int128 lowest() noexcept { return (min)(); }
};

// ---- implementation ----

namespace MYRIAD_NAMESPACE::detail {

// Is it the same number as its lower half?
constexpr bool is_64_bit(int128 n) noexcept { return n.high == static_cast<std::int64_t>(n.low) >> 63U; }

// An unsigned 128-bit number, for comparing and printing.
struct uint128 {
    std::uint64_t high = 0;
    std::uint64_t low  = 0;

    friend constexpr bool                 operator==(uint128 const&, uint128 const&)  = default;
    friend constexpr std::strong_ordering operator<=>(uint128 const&, uint128 const&) = default;
};

}  // namespace myriad::detail

#if MYRIAD_HAS_INT128
#  include <myriad/number/detail/int128_native.hpp>
#else
#  include <myriad/number/detail/int128_limbs.hpp>
#endif

namespace MYRIAD_NAMESPACE {

constexpr int128 int128::operator+(int128 b) const {
    int128 sum;
    if (detail::add_overflows(*this, b, sum)) failure::the_result_overflows("int128 +", *this, b);
    return sum;
}

constexpr int128 int128::operator-(int128 b) const {
    int128 difference;
    if (detail::subtract_overflows(*this, b, difference)) failure::the_result_overflows("int128 -", *this, b);
    return difference;
}

constexpr int128 int128::operator*(int128 b) const {
    int128 product;
    if (detail::multiply_overflows(*this, b, product)) failure::the_result_overflows("int128 *", *this, b);
    return product;
}

constexpr int128 int128::over(int128 b, bool remainder) const {
    if (b.high == 0 && b.low == 0) failure::the_base_is_zero("int128 /", *this, b);
    if (b.high == -1 && b.low == ~std::uint64_t{}) return remainder ? int128{} : int128{} - *this;  // the one that may overflow
    return detail::divide(*this, b, remainder);
}

template <std::integral Integer>
constexpr int128::operator Integer() const {
    if (*this < int128((std::numeric_limits<Integer>::min)()) || *this > int128((std::numeric_limits<Integer>::max)()))
        failure::the_conversion_loses_something("static_cast<integer>", *this);
    return static_cast<Integer>(low);
}

constexpr int128::operator double() const noexcept {
    bool const    negative = high < 0;
    std::uint64_t top      = static_cast<std::uint64_t>(high), bits = low;  // of the magnitude
    if (negative) bits = ~bits + 1, top = ~top + (bits == 0);
    double scale = 1;
    for (; top != 0; top >>= 1U, scale *= 2) bits = bits >> 1U | top << 63U | (bits & 1U);  // the last bit stands for all that fell off
    double const magnitude = static_cast<double>(bits) * scale;
    return negative ? -magnitude : magnitude;
}

inline void int128::describe(error& e) const {
    bool const    negative = high < 0;
    std::uint64_t top      = static_cast<std::uint64_t>(high), bottom = low;  // of the magnitude
    if (negative) bottom = ~bottom + 1, top = ~top + (bottom == 0);
    std::uint64_t limbs[] = {top >> 32, top & 0xFFFFFFFF, bottom >> 32, bottom & 0xFFFFFFFF};
    char          digits[40];
    unsigned      n = 0;
    do {
        std::uint64_t rest = 0;
        for (std::uint64_t& limb : limbs) {
            rest = rest << 32 | limb;
            limb = rest / 10;
            rest %= 10;
        }
        digits[n++] = static_cast<char>('0' + rest);
    } while ((limbs[0] | limbs[1] | limbs[2] | limbs[3]) != 0);
    if (negative) e << '-';
    while (n != 0) e << digits[--n];
}

}  // namespace myriad
