// SPDX-License-Identifier: BSL-1.0
//
// What a print says: the true values that may stand behind it.
//
//   printed_as(print, rule)     the true values that print so under a rule, and its qualifier
//   what_it_says(print)         the same under any of the nearest rules, ends included
//   is_full(print)              is it a count of things with all its digits?
//   rule_set(half_away, ...)    a set of rounding rules; nearest, every_rule
#pragma once

#include <myriad/number/instead.hpp>  // first: g++ prints by which headers it came there

#include <myriad/audit/interval.hpp>
#include <myriad/tables/published.hpp>

namespace MYRIAD_NAMESPACE::audits {

using tables::measure;
using tables::published;
using tables::qualifier;

// A set of rounding rules.
class rule_set {
public:
    constexpr rule_set() = default;
    template <class... Rules>
    constexpr explicit rule_set(rounding first, Rules... rest) noexcept
        : bits_(static_cast<unsigned char>((bit(first) | ... | bit(rest)))) {}

    [[nodiscard]] constexpr bool has(rounding rule) const noexcept { return (bits_ & bit(rule)) != 0; }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
    constexpr void               add(rounding rule) noexcept { bits_ = static_cast<unsigned char>(bits_ | bit(rule)); }

    [[nodiscard]] friend constexpr rule_set operator&(rule_set a, rule_set b) noexcept {
        rule_set both;
        both.bits_ = static_cast<unsigned char>(a.bits_ & b.bits_);
        return both;
    }
    [[nodiscard]] friend constexpr bool operator==(rule_set, rule_set) = default;

private:
    static constexpr unsigned bit(rounding rule) noexcept { return 1U << static_cast<unsigned>(rule); }

    unsigned char bits_ = 0;
};

// Every rule that the library knows, in the order in which findings name them.
inline constexpr rounding roundings[] = {half_away, half_even, half_up, toward_zero, toward_negative, toward_positive};
inline constexpr rule_set every_rule{half_away, half_even, half_up, toward_zero, toward_negative, toward_positive};
// The rules that printed statistics use: to the nearest, ties this way or that.
inline constexpr rule_set nearest{half_away, half_even, half_up};

namespace working {

// The place of the first of the digits (9 of 9600: 1000), or of the last that is no zero (6: 100), in units of the coefficient.
constexpr int128 place_of_first_digit(std::int64_t digits) {
    int128 place = 1;
    for (; digits > 9 || digits < -9; digits /= 10) place = place * 10;
    return place;
}
constexpr int128 place_of_last_digit(std::int64_t digits) {
    int128 place = 1;
    for (; digits != 0 && digits % 10 == 0; digits /= 10) place = place * 10;
    return place;
}

// What a bound says of the size of a number with these digits; at(n) is the value of n halves of a unit.
constexpr interval size_bounded_as(qualifier bound, std::int64_t digits, auto const& at) {
    int128 const twice = int128(digits) * (digits < 0 ? -2 : 2);
    switch (bound) {
        case qualifier::more_than:
        case qualifier::at_least: return interval::at_least(at(twice));
        case qualifier::less_than:
        case qualifier::at_most: return interval::at_most(at(twice));
        case qualifier::nearly: return {{at(twice - place_of_first_digit(digits))}, {at(twice), true}};
        case qualifier::and_more: return {{at(twice)}, {at(twice + place_of_last_digit(digits) * 2), true}};
        case qualifier::exact:
        case qualifier::about: break;
    }
    return interval::everything();
}

}  // namespace working

// The true values that print as these digits under a rule, in the unit of the print (per cent for percentages). A
// qualifier bounds them: "at least 110" starts at 110; "nearly 40 %" is below 40, and at 35 or above, which its first
// digit still rounds to; "50 余" is from 50 to below 60; "about" says nothing that arithmetic could use. Of a fall the
// bound is of its size: "a fall of over 10 %" is -10 % or below.
[[nodiscard]] constexpr interval printed_as(published const& print, rounding rule) {
    int const shift = print.scale - print.places;
    if (shift < -18 || shift > 18) failure::that_is_out_of_range("printed_as", print.places, print.scale);
    int128 const power  = detail::ten_to(shift < 0 ? -shift : shift), twice = int128(print.coefficient) * 2, bottom = int128(2) * print.divisor;
    auto const   value  = [&](int128 halves) { return shift < 0 ? rational(halves, bottom * power) : rational(halves * power, bottom); };
    auto const   beside = [&](int halves) { return value(twice + halves); };  // so many halves of a unit beside what is printed
    rational const at = beside(0);
    if (print.qualifier != qualifier::exact) {
        interval const size = working::size_bounded_as(print.qualifier, print.coefficient, value);
        return print.coefficient < 0 ? -size : size;
    }
    if (print.measure == measure::rank) return interval::point(at);
    bool const odd = print.coefficient % 2 != 0, positive = print.coefficient > 0, negative = print.coefficient < 0;
    switch (rule) {
        case half_away: return {{beside(-1), !positive}, {beside(1), !negative}};
        case half_even: return {{beside(-1), odd}, {beside(1), odd}};
        case half_up: return {{beside(-1), false}, {beside(1), true}};
        case toward_zero: return {{positive ? at : beside(-2), !positive}, {negative ? at : beside(2), !negative}};
        case toward_negative: return {{at, false}, {beside(2), true}};
        case toward_positive: return {{beside(-2), true}, {at, false}};
    }
    return interval::everything();
}

// The true values that print so under some nearest rule. A count printed in full is itself.
[[nodiscard]] constexpr interval what_it_says(published const& print) {
    return hull(hull(printed_as(print, half_away), printed_as(print, half_even)), printed_as(print, half_up));
}

// A number that is printed in full: a count of things, all its digits there.
[[nodiscard]] constexpr bool is_full(published const& print) {
    return print.places == 0 && print.scale == 0 && print.qualifier == qualifier::exact &&
           (print.measure == measure::count || print.measure == measure::difference || print.measure == measure::rank);
}

}  // namespace myriad::audits
