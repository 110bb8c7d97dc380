// SPDX-License-Identifier: BSL-1.0
//
// read_decimal<Caption>(first, last): a decimal from text at run time, with the places it has there.
//
//   read_decimal(...)             "303.06"  "-5"  "+1,234.50"
//   read_decimal<percent>(...)    "10.90%": a percentage has its sign, and nothing else has one
//
// In a source text a literal does the same: literals.hpp. Figures with words around them: reading.hpp.
#pragma once

#include <myriad/decimal.hpp>

namespace MYRIAD_NAMESPACE {

namespace detail {

struct scanned_number {
    std::int64_t coefficient = 0;
    int          places      = 0;
    bool         percent     = false;
    bool         overflows   = false;
    int          wrong       = -1;  // where the text stops being a figure; -1 if it does not
};

// [+-] digits [. digits] [%], the thousands separated by commas or not at all. Nothing before or after.
constexpr scanned_number scan_number(char const* first, char const* last) {
    char const*    at = first;
    scanned_number f;
    bool const     negative = at != last && *at == '-';
    auto const     digit_at = [&] { return at != last && '0' <= *at && *at <= '9'; };
    auto const     take     = [&] {
        int128 const next = int128(f.coefficient) * int128(10) + int128(negative ? '0' - *at : *at - '0');
        if (!is_64_bit(next)) f.overflows = true;
        f.coefficient = static_cast<std::int64_t>(next.low);
        ++at;
    };
    auto const stopped = [&] {
        f.wrong = static_cast<int>(at - first);
        return f;
    };
    if (at != last && (*at == '-' || *at == '+')) ++at;
    if (!digit_at()) return stopped();
    int  run    = 0;
    bool groups = false;
    while (digit_at() || (at != last && *at == ',')) {
        if (*at != ',') {
            ++run, take();
        } else if (groups ? run == 3 : run <= 3) {
            groups = true, run = 0, ++at;
            if (!digit_at()) return stopped();
        } else {
            return stopped();
        }
    }
    if (groups && run != 3) return stopped();
    if (at != last && *at == '.') {
        ++at;
        if (!digit_at()) return stopped();
        for (; digit_at(); ++f.places) take();
    }
    if (at != last && *at == '%') f.percent = true, ++at;
    if (at != last || f.places > 18) return stopped();
    return f;
}

}  // namespace detail

// A decimal from text, with the places it has there: "1,234.50" or "-10.90%". The % must be there for
// a percentage, and nowhere else. Error: unreadable, with the position; more than 64 bits.
template <class Caption = number>
[[nodiscard]] constexpr decimal<dynamic_places, Caption> read_decimal(char const* first, char const* last) {
    detail::scanned_number const f = detail::scan_number(first, last);
    detail::excerpt const        text{first, last};
    if (f.wrong >= 0) failure::that_text_is_unreadable("read_decimal", text, f.wrong);
    if (f.percent != std::is_same_v<Caption, percent>)
        failure::that_text_is_unreadable("read_decimal", text, static_cast<int>(last - first));
    if (f.overflows) failure::the_result_overflows("read_decimal", text);
    return {f.coefficient, f.places};
}

}  // namespace myriad
