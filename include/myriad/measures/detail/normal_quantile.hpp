// SPDX-License-Identifier: BSL-1.0
//
// The level of an interval, and the z within which a standard normal variable lies with that probability: 1.96 for
// 95 %, to 57 digits and as many more as a rounding asks for.
//
//   confidence_level(95)              confidence_level("99.8%"_pct)
//
// z solves  integral from 0 to z of exp(-t^2 / 2) dt = level sqrt(pi / 2). The integral is summed as
// z - z^3/(2 1! 3) + z^5/(4 2! 5) - ..., pi by Machin's formula, all with bounds of their errors; what Newton's
// method finds is accepted only if the integral is proved below on one side of it and above on the other.
#pragma once

#include <myriad/decimal.hpp>
#include <myriad/measures/detail/enclosed.hpp>
#include <myriad/measures/detail/logarithm.hpp>

namespace MYRIAD_NAMESPACE {
namespace detail {

// arctan(1 / m).
constexpr enclosed arctangent_of_one_over(int m, int bits) {
    large_integer term = shifted(1, bits) / m, sum;
    int           k    = 0;
    for (; !term.is_zero(); ++k) {
        large_integer const part = term / (2 * k + 1);
        sum  = k % 2 == 0 ? sum + part : sum - part;
        term = term / (m * m);
    }
    return {sum - (2 * k + 2), sum + (2 * k + 2), bits};
}
constexpr enclosed half_of_pi(int bits) {
    return enclosed::whole(8, bits) * arctangent_of_one_over(5, bits) - enclosed::whole(2, bits) * arctangent_of_one_over(239, bits);
}

// The integral of exp(-t^2 / 2) from 0 to z.
constexpr enclosed bell_to(large_integer const& z, int bits) {
    enclosed const point{z, z, bits}, square = point * point;
    enclosed       term = point, sum = point;
    for (int k = 1;; ++k) {
        term = term * square;
        term = {term.low / (2 * k), ceil_division(term.high, 2 * k), bits};
        enclosed const part{term.low / (2 * k + 1), ceil_division(term.high, 2 * k + 1), bits};
        sum = k % 2 == 0 ? sum + part : sum - part;
        // The terms fall from where 2k is above the square; the rest is then below the next of them.
        if (part.high <= 1 && shifted(2 * k, bits) > square.high) return {sum.low - 1, sum.high + 1, bits};
    }
}

// z of the level n / d, in units of 2^-bits and cut: it lies between the answer and one more. Error: a level so near
// to 100 % that the two cannot be told apart.
constexpr large_integer normal_quantile(std::int64_t n, std::int64_t d, int bits) {
    int const      work   = bits + 128;
    enclosed const target = square_root(half_of_pi(work)) * enclosed::fraction(n, d, work);
    large_integer  z;
    for (int step = 0; step != 200; ++step) {  // from below; the slope to some 50 bits
        double const at     = nearest_double(z, shifted(1, work));
        double       growth = exponential_less_one(at * at / 2) + 1;
        int          power  = 0;
        for (; growth < 0x1p60; growth *= 2) ++power;
        large_integer const delta = shifted((target.low - bell_to(z, work).low) * static_cast<std::int64_t>(growth), -power);
        z = z + delta;
        if (delta.bits() < work - bits - 8) break;
    }
    large_integer const answer = floor_shifted(z, work - bits);
    for (int off = -1; off != 2; ++off) {
        large_integer const low = answer + off;
        if (bell_to(shifted(low, work - bits), work).high < target.low && target.high < bell_to(shifted(low + 1, work - bits), work).low)
            return low;
    }
    failure::that_cannot_be_decided("confidence_level", n, d);
}

// z in units of 2^-189.
struct quantile_limbs {
    std::uint64_t high = 0, middle = 0, low = 0;
};
inline constexpr int quantile_bits = 189;

constexpr quantile_limbs known_or_found(std::int64_t n, std::int64_t d) {
    struct known {
        std::int64_t   level;  // in thousandths
        quantile_limbs z;
    };
    constexpr known of_use[] = {
        {900, {0x34a2a412ced57ab5, 0xd3edff6ec6961734, 0x6276be420b78259a}},
        {950, {0x3eb80663ddff09ad, 0x1968e1893bc6ddf7, 0xf07f91fb4d2c1baa}},
        {990, {0x526d31935a458364, 0xe3d743acdcdaeaed, 0x314087670cb158b4}},
        {998, {0x62e32edc8111c325, 0xadf613c3e5fc68a3, 0xcd6c71f0ed1c1c82}},
    };
    for (known const& k : of_use)
        if (full_product(n, 1000) == full_product(k.level, d)) return k.z;
    large_integer const z = normal_quantile(n, d, quantile_bits);
    auto const limb = [&](int from) {
        large_integer const above = shifted(z, -from);
        return static_cast<std::uint64_t>(above - shifted(shifted(above, -64), 64));
    };
    return {limb(128), limb(64), limb(0)};
}

}  // namespace detail

// How sure, in per cent: a whole number, or a decimal where it is none. 90, 95, 99 and 99.8 cost nothing; for another
// the quantile is worked out, once for each such object. Error: a level of 0 % or below, of 100 % or above.
struct confidence_level {
    std::int64_t           n = 95, d = 100;  // n / d of all intervals hold the true value
    detail::quantile_limbs z = detail::known_or_found(95, 100);

    constexpr confidence_level() = default;
    template <machine_integer Integer>
    constexpr confidence_level(Integer per_cent) : n(detail::convert<std::int64_t>(per_cent, "confidence_level")) { check(); }
    template <int Places>
    constexpr confidence_level(decimal<Places, percent> const& level) : n(level.coefficient) {
        if (level.places < 0 || level.places > 16) failure::that_is_out_of_range("confidence_level", level);
        d = 100 * detail::ten_to(level.places);
        check();
    }

    void describe(error& e) const { e << static_cast<double>(n) / static_cast<double>(d) * 100 << " %"; }

private:
    constexpr void check() {
        if (n <= 0 || n >= d) failure::that_is_no_level("confidence_level", *this);
        z = detail::known_or_found(n, d);
    }
};

namespace detail {

constexpr enclosed quantile_of(confidence_level const& level, int bits) {
    int const missing = bits - quantile_bits;
    if (bits == first_bits) {
        auto const          limb = [](std::uint64_t n) { return large_integer(int128(n, 0)); };
        large_integer const z = shifted(shifted(limb(level.z.high), 64) + limb(level.z.middle), 64) + limb(level.z.low);
        return {shifted(z, missing), shifted(z + 1, missing), bits};
    }
    large_integer const z = normal_quantile(level.n, level.d, bits);
    return {z, z + 1, bits};
}

}  // namespace detail
}  // namespace myriad
