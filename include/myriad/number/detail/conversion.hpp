// SPDX-License-Identifier: BSL-1.0
//
// From one representation to another: exactly, or an error that names the value. Included by
// representation.hpp only.
#pragma once

#include <myriad/config.hpp>

namespace MYRIAD_NAMESPACE::detail {

// Does every value of From have an equal in To?
template <class To, class From>
constexpr bool holds_all() {
    using limits = std::numeric_limits<To>;
    if constexpr (std::same_as<To, From>)
        return true;
    else if constexpr (std::floating_point<To> && std::floating_point<From>)
        return sizeof(To) >= sizeof(From);
    else if constexpr (!machine_integer<From> || !exact<To>)
        return false;
    else if constexpr (!std::convertible_to<From, To>)
        return false;
    else
        return !limits::is_bounded || (limits::digits >= std::numeric_limits<From>::digits && (limits::is_signed || !std::is_signed_v<From>));
}
template <class To, class From>
inline constexpr bool holds_every = holds_all<To, From>();

// The same number in another whole type that holds it.
template <class Wide>
constexpr Wide from_int128(int128 const& n) {
    if constexpr (std::same_as<Wide, int128>)
        return n;
    else if constexpr (std::floating_point<Wide>)
        return static_cast<Wide>(static_cast<double>(n));
    else
        return Wide(Wide(Wide(n.high) * Wide(std::uint64_t{1} << 32U)) * Wide(std::uint64_t{1} << 32U) + Wide(n.low));
}
template <class Wide>
constexpr int128 to_int128(Wide const& n) {  // n fits
    Wide const      base = Wide(Wide(std::uint64_t{1} << 32U) * Wide(std::uint64_t{1} << 32U));
    Wide            high = Wide(n / base), low = Wide(n % base);
    if (low < Wide(0)) high = Wide(high - Wide(1)), low = Wide(low + base);
    return {static_cast<std::uint64_t>(low), static_cast<std::int64_t>(high)};
}

// A bounded number of the user, whose sums and products are taken in a wider type.
template <class Number>
concept bounded_by_layer = exact<Number> && !machine_integer<Number> && !std::same_as<widened_t<Number>, Number>;

// Is n, in any whole type of unbounded numbers, within the limits of Number?
template <class Number, class Wide>
constexpr bool is_within(Wide const& n) {
    using limits = std::numeric_limits<Number>;
    if constexpr (std::same_as<Number, int128>)
        return !(n < from_int128<Wide>((limits::min)())) && !(from_int128<Wide>((limits::max)()) < n);
    else if constexpr (limits::is_bounded)
        return !(n < Wide((limits::min)())) && !(Wide((limits::max)()) < n);
    else
        return true;
}

// From one type of exact numbers to another, one of which at least is the user's, exactly or not at all.
template <exact To, exact From>
constexpr To convert_exact(From const& n, char const* function) {
    if constexpr (ratio<From> && ratio<To>) {
        using Wide = whole_part_t<To>;
        return To(convert_exact<Wide>(whole_part_t<From>(numerator(n)), function), convert_exact<Wide>(whole_part_t<From>(denominator(n)), function));
    } else if constexpr (ratio<From>) {
        if (!(denominator(n) == whole_part_t<From>(1))) failure::the_conversion_loses_something(function, n);
        return convert_exact<To>(whole_part_t<From>(numerator(n)), function);
    } else if constexpr (ratio<To>) {
        return To(convert_exact<whole_part_t<To>>(n, function));
    } else if constexpr (std::same_as<To, From>) {
        return n;
    } else if constexpr (machine_integer<To> && std::same_as<From, int128>) {
        if (!is_within<To>(n)) failure::the_conversion_loses_something(function, n);
        return static_cast<To>(n);
    } else if constexpr (machine_integer<From> && std::same_as<To, int128>) {
        return int128(n);
    } else {
        // Across the unbounded type of the user's side.
        using Wide = std::conditional_t<machine_integer<From> || std::same_as<From, int128>, widened_t<To>, widened_t<From>>;
        Wide const whole = [&] {
            if constexpr (std::same_as<From, int128>) return from_int128<Wide>(n);
            else return Wide(n);
        }();
        if (!is_within<To>(whole)) failure::the_conversion_loses_something(function, n);
        if constexpr (std::same_as<To, int128>) return to_int128(whole);
        else return static_cast<To>(whole);
    }
}

// From one representation to another, exactly or not at all.
template <class To, class From>
constexpr To convert(From const& n, char const* function) {
    if constexpr (holds_every<To, From>) {
        return To(n);
    } else if constexpr (machine_integer<To> && machine_integer<From>) {
        To const result = static_cast<To>(n);
        if (static_cast<From>(result) != n || (result < To{}) != (n < From{}))
            failure::the_conversion_loses_something(function, n);
        return result;
    } else if constexpr (std::floating_point<From> && machine_integer<To>) {
        // 2^digits is a floating number; the greatest To itself may not be.
        From limit = 1;
        for (int i = 0; i != std::numeric_limits<To>::digits; ++i) limit *= 2;
        bool const inside = n < limit && n >= (std::is_signed_v<To> ? -limit : From{});
        if (!inside || static_cast<From>(static_cast<To>(n)) != n)
            failure::the_conversion_loses_something(function, n);
        return static_cast<To>(n);
    } else if constexpr (exact<To> && exact<From>) {
        return convert_exact<To>(n, function);
    } else {
        if (!(n - n == From(0))) failure::the_conversion_loses_something(function, n);  // NaN, infinite
        To const result = static_cast<To>(n);
        if (!(result - result == To(0)) || !(static_cast<From>(result) == n)) failure::the_conversion_loses_something(function, n);
        return result;
    }
}

}  // namespace myriad::detail
