// SPDX-License-Identifier: BSL-1.0
//
// From exact numbers to the nearest double: what to_double() of every value rests on. Included by
// representation.hpp only.
#pragma once

#include <myriad/config.hpp>

namespace MYRIAD_NAMESPACE::detail {

// n / d * factor as the nearest double, ties to even; d and factor above zero. Rounded once: the leading
// 64 bits of the quotient are worked out, and the last of them stands for all that follow. Error: the whole
// part does not fit Wide.
template <whole Wide>
constexpr double nearest_double(Wide n, Wide const& d, std::int64_t factor = 1) {
    bool const negative = n < Wide(0);
    if (negative) n = Wide(Wide(0) - n);
    if constexpr (std::same_as<Wide, int128> && MYRIAD_DIVIDES_ONCE == 1) {  // what a double holds, it divides rightly
        int128 const most(std::int64_t{1} << 53U);
        if (n <= most && d <= most && factor == 1) {
            double const q = static_cast<double>(n.low) / static_cast<double>(d.low);
            return negative ? -q : q;
        }
    }
    // n / d is `units` and rest / d; it is added up to its product, no number above d.
    Wide const    one = Wide(n / d), part = Wide(n % d);
    Wide          units(0), rest(0);
    auto const add = [&](Wide const& more, Wide const& more_rest) {
        Wide const room = Wide(d - rest);
        bool const carry = !(more_rest < room);
        rest  = carry ? Wide(more_rest - room) : Wide(rest + more_rest);
        units = Wide(Wide(units + more) + Wide(carry ? 1 : 0));
    };
    for (int bit = 63; bit-- != 0;) {
        if (!(units == Wide(0) && rest == Wide(0))) add(Wide(units), Wide(rest));
        if ((factor >> bit & 1) != 0) add(one, part);
    }
    bool   inexact = false;
    double scale   = 1;
    for (Wide const limit = Wide(Wide(std::uint64_t{1} << 32U) * Wide(std::uint64_t{1} << 32U)); !(units < limit); scale *= 2) {
        inexact |= !(units % Wide(2) == Wide(0));
        units = Wide(units / Wide(2));
    }
    auto bits = static_cast<std::uint64_t>(units);
    if (bits == 0 && rest == Wide(0)) return 0;
    for (; bits >> 63U == 0; scale /= 2) {
        Wide const    room = Wide(d - rest);
        bool const up   = !(rest < room);
        rest            = up ? Wide(rest - room) : Wide(rest + rest);
        bits            = bits << 1U | (up ? 1U : 0U);
    }
    if (inexact || !(rest == Wide(0))) bits |= 1U;
    double const magnitude = static_cast<double>(bits) * scale;
    return negative ? -magnitude : magnitude;
}

// A quotient of two whole numbers.
template <class Wide>
struct unfolded {
    Wide n, d;
};

// n / d as a quotient of whole numbers, where each may be whole or a ratio; binary.hpp has floating numbers.
template <class Wide, exact Number>
constexpr unfolded<Wide> unfold_quotient(Number const& n, Number const& d) {
    if constexpr (ratio<Number>)
        return {Wide(Wide(numerator(n)) * Wide(denominator(d))), Wide(Wide(denominator(n)) * Wide(numerator(d)))};
    else
        return {Wide(n), Wide(d)};
}

// One number as the nearest double.
template <class Rep>
constexpr double as_double(Rep const& x) {
    if constexpr (ratio<Rep>)
        return nearest_double(whole_part_t<Rep>(numerator(x)), whole_part_t<Rep>(denominator(x)));
    else
        return static_cast<double>(x);
}

// n / d * factor as the nearest double; of floating numbers, as their arithmetic in double gives it.
template <class Rep>
constexpr double as_double(Rep const& n, Rep const& d, std::int64_t factor = 1) {
    if constexpr (exact<Rep>) {
        auto const q = unfold_quotient<whole_part_t<Rep>>(n, d);
        return nearest_double(q.n, q.d, factor);
    } else {
        return static_cast<double>(n) / static_cast<double>(d) * static_cast<double>(factor);
    }
}

}  // namespace myriad::detail
