// SPDX-License-Identifier: BSL-1.0
//
// From values to characters, without streams, locales or allocation: to_text(x) and to_text(x, spec)
// give a short text by value, at compile time too. ostream.hpp, fmt.hpp and format.hpp print through
// it, with the same specification.
//
//   spec:  [+] [, | _] [.places rule] [% | n] [万 | 亿]
//
//   +        a plus sign before what is not negative
//   , or _   thousands apart, by a comma or by a space: 1,234,567   1 234 567
//   .2a      to two places; the rule is named: a half away, e half even, u half up, z towards zero,
//            f floor, c ceiling. A decimal may only get more places: .4a pads with zeros
//   % or n   with the percent sign, or the number alone. A percentage has its sign unless n is said;
//            % is refused for what is not a percentage
//   万 亿     in myriads or in 10^8, the sign behind the number: "214.03万"
//
// Without places an exact rate prints as its two numbers, 3/40000, because no other print is exact.
//
//   to_text(round<2>(g, half_away))   "10.90%"      to_text(g, "+.1e")          "+10.9%"
//   to_text(patents(1'343'740))       "1343740"     to_text(..., ",")           "1,343,740"
//   to_text(patents(2'140'312), ".2a万")            "214.03万"
#pragma once

#include <myriad/decimal.hpp>
#include <myriad/standing.hpp>

namespace myriad {

namespace instead {
struct name_the_text_before_pointing_into_it;
}

namespace detail {

// Made from a pointer and a length; what does nothing when it dies only refers to the characters.
template <class View>
concept made_of_characters = std::constructible_from<View, char const*, decltype(sizeof 0)>;
template <class View>
concept refers_to_characters = made_of_characters<View> && std::is_trivially_destructible_v<View>;

}  // namespace detail

// A text of at most 120 bytes, by value. Converts to std::string_view, std::string and whatever else
// is made from a pointer and a length; a temporary text only to what copies the characters.
class text {
public:
    static constexpr unsigned capacity = 120;

    [[nodiscard]] constexpr char const* data() const& noexcept { return chars_; }
    [[nodiscard]] constexpr char const* c_str() const& noexcept { return chars_; }
    [[nodiscard]] constexpr unsigned    size() const noexcept { return size_; }
    [[nodiscard]] constexpr char const* begin() const& noexcept { return chars_; }
    [[nodiscard]] constexpr char const* end() const& noexcept { return chars_ + size_; }

    template <detail::made_of_characters Copy>
        requires(!detail::refers_to_characters<Copy>)
    [[nodiscard]] constexpr operator Copy() const {
        return Copy(chars_, size_);
    }
    template <detail::refers_to_characters View>
        requires(!std::same_as<View, text>)
    [[nodiscard]] constexpr operator View() const& {
        return View(chars_, size_);
    }

    // A temporary text has no pointers to give.
    template <detail::refers_to_characters View, class Instead = instead::name_the_text_before_pointing_into_it>
        requires(!std::same_as<View, text>)
    operator View() const&& = delete;
    template <class Instead = instead::name_the_text_before_pointing_into_it>
    char const* data() const&& = delete;
    template <class Instead = instead::name_the_text_before_pointing_into_it>
    char const* c_str() const&& = delete;
    template <class Instead = instead::name_the_text_before_pointing_into_it>
    char const* begin() const&& = delete;
    template <class Instead = instead::name_the_text_before_pointing_into_it>
    char const* end() const&& = delete;

    constexpr text& operator+=(char letter) noexcept {
        if (size_ + 1 < capacity) chars_[size_++] = letter;
        return *this;
    }
    constexpr text& operator+=(char const* words) noexcept {
        for (; *words != '\0'; ++words) *this += *words;
        return *this;
    }

    [[nodiscard]] friend constexpr bool operator==(text const& a, char const* b) noexcept {
        unsigned i = 0;
        while (i != a.size_ && b[i] == a.chars_[i] && b[i] != '\0') ++i;
        return i == a.size_ && b[i] == '\0';
    }
    [[nodiscard]] friend constexpr bool operator==(text const& a, text const& b) noexcept { return a == b.chars_; }

private:
    char     chars_[capacity] = {};
    unsigned size_            = 0;
};

// How a value is printed; what a specification says, in a form that code can fill in.
struct style {
    static constexpr int as_it_is = -128;

    bool     plus          = false;
    char     group         = '\0';      // what separates thousands: ',' or ' ', '\0' for nothing
    int      places        = as_it_is;  // to be rounded to, by `rule`
    rounding rule          = half_away;
    bool     sign_demanded = false;     // %: refused for what is not a percentage
    bool     sign_left_out = false;     // n
    int      scale         = 0;         // 4 for 万, 8 for 亿
};

// Reads a specification, up to `end` or to the first character `stop`. Error: unreadable, with the position.
[[nodiscard]] constexpr style read_style(char const* first, char const* last);

// Whatever the library can print: counts, rates, points, decimals.
template <class T>
concept printable = detail::roundable<T> || requires(T const& x) {
    x.coefficient;
    x.places;
};

// Error: a % for what is not a percentage; a decimal asked for fewer places; a coefficient that does
// not fit; places outside -18..18.
template <printable T>
[[nodiscard]] constexpr text to_text(T const& x, style const& how = {});
template <printable T>
[[nodiscard]] constexpr text to_text(T const& x, char const* spec) {
    char const* end = spec;
    while (*end != '\0') ++end;
    return to_text(x, read_style(spec, end));
}

// A standing: "3", or "2.5" for a fractional rank. What is not ranked prints as nothing.
[[nodiscard]] constexpr text to_text(standing s) {
    text out;
    if (!s.is_ranked()) return out;
    text const whole = to_text(decimal<0>{static_cast<std::int64_t>(s.halves / 2)});
    out += whole.c_str();
    if (!s.is_whole()) out += ".5";
    return out;
}

// ---- implementation ----

constexpr style read_style(char const* first, char const* last) {
    style       how;
    char const* at   = first;
    auto const  take = [&](char letter) { return at != last && *at == letter && (++at, true); };
    auto const  word = [&](char const (&three)[4]) {
        if (last - at < 3 || at[0] != three[0] || at[1] != three[1] || at[2] != three[2]) return false;
        at += 3;
        return true;
    };
    how.plus = take('+');
    if (take(',')) how.group = ',';
    else if (take('_')) how.group = ' ';
    if (take('.')) {
        bool const negative = take('-');
        if (at == last || *at < '0' || *at > '9')
            failure::that_text_is_unreadable("read_style", detail::excerpt{first, last}, static_cast<int>(at - first));
        for (how.places = 0; at != last && '0' <= *at && *at <= '9' && how.places < 100; ++at)
            how.places = how.places * 10 + (*at - '0');
        if (negative) how.places = -how.places;
        if (take('a')) how.rule = half_away;
        else if (take('e')) how.rule = half_even;
        else if (take('u')) how.rule = half_up;
        else if (take('z')) how.rule = toward_zero;
        else if (take('f')) how.rule = rounding::floor;
        else if (take('c')) how.rule = ceiling;
        else failure::that_text_is_unreadable("read_style", detail::excerpt{first, last}, static_cast<int>(at - first));
    }
    if (take('%')) how.sign_demanded = true;
    else if (take('n')) how.sign_left_out = true;
    if (word("万")) how.scale = 4;
    else if (word("亿")) how.scale = 8;
    if (at != last)
        failure::that_text_is_unreadable("read_style", detail::excerpt{first, last}, static_cast<int>(at - first));
    return how;
}

namespace detail {

template <class T>
inline constexpr bool is_percentage =
    std::is_same_v<typename kind_of<T>::type, growth_kind> || std::is_same_v<typename kind_of<T>::type, proportion_kind> ||
    std::is_same_v<typename kind_of<T>::type, rounded_kind<percent>>;

// The digits of a whole number, with its sign apart. Error: more than a text holds, its separators and
// its unit included; multiprecision.hpp has to_string for those.
struct digits_of {
    static constexpr int capacity = 80;

    char digits[capacity] = {};  // the last digit first
    int  size             = 0;
    bool negative         = false;

    template <whole W>
    constexpr explicit digits_of(W n) : negative(n < W(0)) {
        do {
            if (size == capacity) failure::the_result_overflows("to_text", n);
            auto const digit = static_cast<int>(static_cast<std::int64_t>(W(n % W(10))));
            digits[size++]   = static_cast<char>('0' + (digit < 0 ? -digit : digit));
            n                = n / W(10);
        } while (!(n == W(0)));
    }
};

template <whole W>
constexpr void append_number(text& out, W const& coefficient, int places, style const& how) {
    digits_of const d(coefficient);
    if (places > digits_of::capacity || places < d.size - digits_of::capacity) failure::the_result_overflows("to_text", coefficient, places);
    if (d.negative) out += '-';
    else if (how.plus) out += '+';
    // position p counts from the decimal point: 0 is the ones, -1 the tenths
    int const top = d.size - 1 - places > 0 ? d.size - 1 - places : 0;
    for (int p = top; p >= 0 || p >= -places; --p) {
        int const i = p + places;
        if (p == -1) out += '.';
        out += 0 <= i && i < d.size ? d.digits[i] : '0';
        if (how.group != '\0' && p > 0 && p % 3 == 0) out += how.group;
    }
}

template <class Caption>
constexpr void append_decimal(text& out, auto const& coefficient, int places, style const& how) {
    bool const percentage = std::is_same_v<Caption, percent>;
    append_number(out, coefficient, places + how.scale, how);
    if (percentage && !how.sign_left_out) out += '%';
    if (how.scale == 4) out += "万";
    if (how.scale == 8) out += "亿";
}

}  // namespace detail

template <printable T>
constexpr text to_text(T const& x, style const& how) {
    text out;
    if (how.sign_demanded && !detail::is_percentage<T>)
        failure::that_text_is_unreadable("to_text", "% is for percentages only", x);
    if constexpr (detail::is_rounded<typename detail::kind_of<T>::type>) {
        if (how.places == style::as_it_is) {
            detail::append_decimal<typename T::caption>(out, x.coefficient, x.places, how);
        } else {
            auto const padded = round_at(x, how.places - how.scale, how.rule);
            detail::append_decimal<typename T::caption>(out, padded.coefficient, padded.places, how);
        }
    } else if (how.places != style::as_it_is) {
        auto const rounded = round_at(x, how.places - how.scale, how.rule);
        detail::append_decimal<typename detail::rounds<T>::caption>(out, rounded.coefficient, rounded.places, how);
    } else if constexpr (detail::is_count<T> && whole<typename T::rep>) {
        detail::append_decimal<typename detail::rounds<T>::caption>(out, x.value, 0, how);
    } else {
        auto const exact = detail::unfold<whole_part_t<typename T::rep>>(x);
        detail::append_number(out, exact.n, 0, how);
        out += '/';
        style plain;
        plain.group = how.group;
        detail::append_number(out, exact.d, 0, plain);
    }
    return out;
}

}  // namespace myriad
