// SPDX-License-Identifier: BSL-1.0
//
// How a floating number is taken apart into whole ones, to be rounded and printed as exactly as those.
#pragma once

#include <myriad/number/representation.hpp>

#include <concepts>  // std::floating_point
#include <cstdint>   // std::uint64_t

namespace MYRIAD_NAMESPACE::detail {

// A floating number as digits * 2^exponent; the digits are odd, or zero. Error: NaN or infinite.
struct binary {
    int128 digits;
    int    exponent = 0;

    template <std::floating_point Function>
    constexpr binary(Function x, char const* function) {
        if (!(x - x == Function(0))) failure::that_is_no_number(function, x);
        if (x == Function(0)) return;
        Function magnitude = x < Function(0) ? -x : x;
        for (; magnitude >= Function(18446744073709551616.0); ++exponent) magnitude /= 2;
        for (; static_cast<Function>(static_cast<std::uint64_t>(magnitude)) != magnitude; --exponent) magnitude *= 2;
        auto whole = static_cast<std::uint64_t>(magnitude);
        for (; whole % 2 == 0; ++exponent) whole /= 2;
        digits = x < Function(0) ? -int128(whole) : int128(whole);
    }
};

// n * 2^exponent. Error: it does not fit.
constexpr int128 times_two_to(int128 n, int exponent, char const* function) {
    int128 power = n;
    for (; exponent > 0 && power != 0; --exponent)
        if (add_overflows(power, power, power)) failure::the_result_overflows(function, n, exponent);
    return power;
}

// n / d as a quotient of whole numbers. Error: outside of about 2^-60 to 2^60.
template <class Wide, std::floating_point Number>
constexpr unfolded<Wide> unfold_quotient(Number n, Number d) {
    binary const a(n, "round"), b(d, "round");
    int const    gap = a.exponent - b.exponent;
    return {times_two_to(a.digits, gap, "round"), times_two_to(b.digits, a.digits == 0 ? 0 : -gap, "round")};
}

}  // namespace myriad::detail
