// SPDX-License-Identifier: BSL-1.0
//
// Many quotients of 64-bit integers, rounded at once, in a loop without a branch that a compiler vectorises.
//
// Let x / y be the quotient, x and y whole numbers below 2^48. The nearest double to (x + b) / y, for b in quarters
// and at most y / 2 + 1/4, lies on the same side of every number halfway between two whole ones as the quotient itself,
// and on it only with it: from such a number the quotient is 1 / 4y away or more, and from the double less than
// 1 / 16y. So the machine's own rounding to the nearest, ties to even, rounds exactly; b makes the other rules of it:
// a quarter breaks a tie upwards, and - y / 2 beside it makes the floor.
//
// To add 1.5 * 2^52 to a double below 2^51 rounds it to a whole number, which stands in the lowest bits of the sum.
#pragma once

#include <myriad/number/rounding.hpp>

#include <bit>      // std::bit_cast
#include <cstdint>  // std::uint64_t

namespace MYRIAD_NAMESPACE::detail {

class quotients {
public:
    static constexpr unsigned size = 256;

    std::uint64_t tops[size];  // of signed numbers
    std::uint64_t bottoms[size];

    // Replaces the first n tops by top * scale / bottom as the rule rounds it. False if it cannot: a number is too large,
    // a bottom not above zero, the machine works in another way, or there is no such rule.
    bool round(unsigned n, std::uint64_t scale, rounding rule) noexcept {
        auto const digits = static_cast<unsigned>(std::bit_width(scale));
        if (digits > 40 || rule > toward_positive || !adds_to_nearest_even()) return false;
        for (; n < size; ++n) tops[n] = 0, bottoms[n] = 1;
        bias const b = bias_of(rule);
        return b.bases == 0 ? round_all<false>(static_cast<double>(scale), 48 - digits, b) : round_all<true>(static_cast<double>(scale), 48 - digits, b);
    }

private:
    // b = ones + bases * bottom, with the sign of the top if that is asked for.
    struct bias {
        double        ones, bases;
        std::uint64_t of_sign;
    };
    static bias bias_of(rounding rule) noexcept {
        constexpr std::uint64_t sign     = std::uint64_t{1} << 63U;
        constexpr bias          biases[] = {{0.25, 0, sign}, {0, 0, 0}, {0.25, 0, 0}, {0.25, -0.5, sign}, {0.25, -0.5, 0}, {-0.25, 0.5, 0}};
        return biases[static_cast<unsigned>(rule)];
    }

    static constexpr double        whole = 6'755'399'441'055'744.0;  // 1.5 * 2^52
    static constexpr std::uint64_t base  = std::bit_cast<std::uint64_t>(whole);

    static double as_double(std::uint64_t n) noexcept { return std::bit_cast<double>(n + base) - whole; }

    // Not where the program has changed the direction of rounding, or its compiler the arithmetic.
    static bool adds_to_nearest_even() noexcept {
        double const volatile half = 0.5, three_halves = 1.5;
        return (whole + half) - whole == 0 && (whole + three_halves) - whole == 2;
    }

    // False if a top has more than so many bits, or a bottom more than 48, or one is not above zero.
    template <bool HasBases>
    bool round_all(double scale, unsigned bits, bias b) noexcept {
        std::uint64_t const most      = std::uint64_t{1} << bits;
        std::uint64_t       any_top   = 0;
        std::uint64_t       any_bottom = 0;
        for (unsigned i = 0; i != size; ++i) {
            std::uint64_t const top = tops[i], bottom = bottoms[i];
            any_top |= top + most;
            any_bottom |= bottom - 1;
            double const y    = as_double(bottom);
            double const up   = HasBases ? b.ones + b.bases * y : b.ones;
            double const side = std::bit_cast<double>(std::bit_cast<std::uint64_t>(up) ^ (top & b.of_sign));
            tops[i]           = std::bit_cast<std::uint64_t>((as_double(top) * scale + side) / y + whole) - base;
        }
        return (any_top >> (bits + 1) | any_bottom >> 48U) == 0;
    }
};

}  // namespace myriad::detail
