// SPDX-License-Identifier: BSL-1.0
//
// Literals of rounded numbers; they keep their places, and what is no number does not compile.
//
//   "10.90%"_pct     decimal<2, percent>
//   "1.25"_points    decimal<2, points>
//   "303.06"_dec     decimal<2>
#pragma once

#include <myriad/read_decimal.hpp>

namespace MYRIAD_NAMESPACE {

namespace detail {

template <decltype(sizeof 0) Size>
struct words {
    char chars[Size] = {};

    consteval words(char const (&literal)[Size]) {
        for (decltype(sizeof 0) i = 0; i != Size; ++i) chars[i] = literal[i];
    }
    [[nodiscard]] constexpr scanned_number scan() const { return scan_number(chars, chars + Size - 1); }
};

template <words Text>
inline constexpr scanned_number number_in = Text.scan();

// The decimal that a literal says.
template <words Text, class Caption>
consteval auto literal() {
    constexpr auto f             = number_in<Text>;
    constexpr bool is_percentage = std::is_same_v<Caption, percent>;
    constexpr bool is_number = f.wrong < 0, fits = !f.overflows, has_its_sign = f.percent || !is_percentage, has_no_other = is_percentage || !f.percent;
    static_assert(is_number, "this literal is no number");
    static_assert(fits, "this number has more digits than 64 bits hold");
    static_assert(has_its_sign, "a percentage is written with its sign: \"10.90%\"_pct");
    static_assert(has_no_other, "only a percentage is written with the sign %: \"10.90%\"_pct");
    return decimal<f.places, Caption>{f.coefficient};
}

}  // namespace detail

inline namespace literals {

// clang-format off
template <detail::words Text> [[nodiscard]] consteval auto operator""_pct()    { return detail::literal<Text, percent>(); }  // "10.90%"_pct
template <detail::words Text> [[nodiscard]] consteval auto operator""_points() { return detail::literal<Text, points>(); }   // "1.25"_points
template <detail::words Text> [[nodiscard]] consteval auto operator""_dec()    { return detail::literal<Text, number>(); }   // "303.06"_dec
// clang-format on

}  // namespace literals

}  // namespace myriad
