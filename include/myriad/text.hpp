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
//   .2h      to two places; the rule is named: h half away, v half even, t half up (ties to the top),
//            z toward zero, - toward negative, + toward positive. Places without a rule are refused, and
//            no rule has a letter of printf: .2f means nothing here.
//            A decimal may only get more places: .4h pads with zeros
//   % or n   with the percent sign, or the number alone. A percentage has its sign, and points their word,
//            unless n is said; % is refused for what is not a percentage
//   万 亿     in myriads or in 10^8, behind the number: "214.03万"
//
// Without places what is exact prints exactly: a rate as its two numbers, 11760/107875; a rate per N, points
// and an index number as the number where that ends, 0.75, and else with what it is multiplied by,
// 3/70000 x 10 000. A floating count prints all its digits where it is whole, and else the fewest that read
// back as the same double.
//
//   to_text(round<2>(g, half_away))   "10.90%"      to_text(g, "+.1v")          "+10.9%"
//   to_text(patents(1'343'740))       "1343740"     to_text(..., ",")           "1,343,740"
//   to_text(patents(2'140'312), ".2h万")            "214.03万"
//   "up by " + to_text(g - h, ".2h")                "up by 0.90 points", a text; beside a std::string, a string
#pragma once

#include <myriad/label.hpp>
#include <myriad/round.hpp>
#include <myriad/standing.hpp>

namespace MYRIAD_NAMESPACE {

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
// is made from a pointer and a length; a temporary text only to what copies the characters. Equal to any text
// of the same characters.
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

    // Error: more than a text holds.
    constexpr text& operator+=(char letter) {
        if (size_ + 1 == capacity) failure::the_result_overflows("text +=", chars_);
        chars_[size_++] = letter;
        return *this;
    }
    constexpr text& operator+=(char const* words) {
        for (; *words != '\0'; ++words) *this += *words;
        return *this;
    }
    constexpr text& operator+=(text const& other) {
        for (char const* at = other.begin(); at != other.end(); ++at) *this += *at;
        return *this;
    }

    [[nodiscard]] friend constexpr text operator+(text a, char b) { return a += b; }
    [[nodiscard]] friend constexpr text operator+(text a, char const* b) { return a += b; }
    [[nodiscard]] friend constexpr text operator+(text a, text const& b) { return a += b; }
    [[nodiscard]] friend constexpr text operator+(char const* a, text const& b) {
        text joined;
        joined += a;
        return joined += b;
    }
    // Beside a std::string, or what appends as it does, the whole is one.
    template <class String>
        requires requires(String s, char const* chars, decltype(sizeof 0) n) { s.append(chars, n); }
    [[nodiscard]] friend constexpr String operator+(String a, text const& b) {
        a.append(b.data(), b.size());
        return a;
    }
    template <class String>
        requires requires(String s, char const* chars, decltype(sizeof 0) n) { s.append(chars, n); }
    [[nodiscard]] friend constexpr String operator+(text const& a, String const& b) {
        String joined(a.data(), a.size());
        joined.append(b.data(), b.size());
        return joined;
    }

    template <class Text>
        requires(!std::same_as<Text, label> && std::constructible_from<spelling, Text const&>)
    [[nodiscard]] friend constexpr bool operator==(text const& a, Text const& b) noexcept {
        spelling const other(b);
        char const*    at = other.begin();
        for (char const letter : a)
            if (at == other.end() || *at++ != letter) return false;
        return at == other.end();
    }

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

    [[nodiscard]] friend constexpr bool operator==(style const&, style const&) = default;
};

// Reads a specification. Error: unreadable, with the position; places without a rule.
[[nodiscard]] constexpr style read_style(char const* first, char const* last);

namespace detail {

constexpr style style_said(spelling spec) { return myriad::read_style(spec.begin(), spec.end()); }

}  // namespace detail

// Whatever the library can print: counts, rates, points, decimals.
template <class Type>
concept printable = detail::roundable<Type> || requires(Type const& x) {
    x.coefficient;
    x.places;
};

// Error: a % for what is not a percentage; a decimal asked for fewer places; a coefficient that does
// not fit; places outside -18..18; a scale that is none; a % or a scale for a fraction; NaN.
template <printable Type>
[[nodiscard]] constexpr text to_text(Type const& x, style const& how = {});
template <printable Type>
[[nodiscard]] constexpr text to_text(Type const& x, char const* spec) {
    return to_text(x, detail::style_said(spec));
}

// A standing: "3", or "2.5" for a fractional rank. What is not ranked prints as nothing.
[[nodiscard]] constexpr text to_text(standing s) {
    text out;
    if (!s.is_ranked()) return out;
    out += to_text(decimal<0>{static_cast<std::int64_t>(s.halves / 2)});
    if (!s.is_whole()) out += ".5";
    return out;
}

// ---- implementation ----

namespace failure {

template <class... Values>
[[noreturn]] void the_places_need_a_rounding_rule(char const* function, Values const&... values) {
    detail::refuse(fault::unreadable, function,
                   "places need a rounding rule behind them: h half away, v half even, t half up, z toward zero, "
                   "- toward negative, + toward positive", values...);
}

}  // namespace failure

constexpr style read_style(char const* first, char const* last) {
    style       how;
    char const* at   = first;
    auto const  read = [&] { return static_cast<int>(at - first); };
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
        if (at == last || *at < '0' || *at > '9') failure::that_text_is_unreadable("read_style", detail::excerpt{first, last}, read());
        for (how.places = 0; at != last && '0' <= *at && *at <= '9' && how.places < 100; ++at)
            how.places = how.places * 10 + (*at - '0');
        if (negative) how.places = -how.places;
        if (take('h')) how.rule = half_away;
        else if (take('v')) how.rule = half_even;
        else if (take('t')) how.rule = half_up;
        else if (take('z')) how.rule = toward_zero;
        else if (take('-')) how.rule = toward_negative;
        else if (take('+')) how.rule = toward_positive;
        else failure::the_places_need_a_rounding_rule("read_style", detail::excerpt{first, last}, read());
    }
    if (take('%')) how.sign_demanded = true;
    else if (take('n')) how.sign_left_out = true;
    if (word("万")) how.scale = 4;
    else if (word("亿")) how.scale = 8;
    if (at != last) failure::that_text_is_unreadable("read_style", detail::excerpt{first, last}, read());
    return how;
}

namespace detail {

template <class Type>
inline constexpr bool is_percentage = is_growth_or_proportion<Type> || std::is_same_v<typename kind_of<Type>::type, rounded_kind<percent>>;

// The digits of a whole number as an Output has room for, the last digit first, with its sign apart: size, negative,
// operator[], and an error where so many places have none. multiprecision.hpp has those of a std::string.
template <class Output>
struct digits_for;

// Error: more than a text holds, its separators and its unit included.
template <>
struct digits_for<text> {
    static constexpr int capacity = 80;

    char digits[capacity] = {};
    int  size             = 0;
    bool negative         = false;

    template <whole Wide>
    constexpr explicit digits_for(Wide n, int places) : negative(n < Wide(0)) {
        Wide rest = n;
        do {
            if (size == capacity) failure::the_result_overflows("to_text", n);
            auto const digit = static_cast<int>(static_cast<std::int64_t>(Wide(rest % Wide(10))));
            digits[size++]   = static_cast<char>('0' + (digit < 0 ? -digit : digit));
            rest             = rest / Wide(10);
        } while (!(rest == Wide(0)));
        if (places > capacity || places < size - capacity) failure::the_result_overflows("to_text", n, places);
    }
    constexpr char operator[](int i) const { return digits[i]; }
};

template <class Output, whole Wide>
constexpr void append_number(Output& out, Wide const& coefficient, int places, style const& how) {
    if (coefficient == Wide(0) && places < 0) places = 0;  // 0 in thousands is 0
    digits_for<Output> const d(coefficient, places);
    if (d.negative) out += '-';
    else if (how.plus) out += '+';
    // position p counts from the decimal point: 0 is the ones, -1 the tenths
    int const top = d.size - 1 - places > 0 ? d.size - 1 - places : 0;
    for (int p = top; p >= 0 || p >= -places; --p) {
        int const i = p + places;
        if (p == -1) out += '.';
        out += 0 <= i && i < d.size ? d[i] : '0';
        if (how.group != '\0' && p > 0 && p % 3 == 0) out += how.group;
    }
}

// What stands behind a number of that caption.
template <class Caption>
inline constexpr char const* sign_of = std::is_same_v<Caption, percent> ? "%" : std::is_same_v<Caption, points> ? " points" : "";

constexpr char const* name_of_scale(int scale) { return scale == 4 ? "万" : scale == 8 ? "亿" : ""; }

template <class Caption>
constexpr void append_decimal(auto& out, auto const& coefficient, int places, style const& how) {
    append_number(out, coefficient, places + how.scale, how);
    out += name_of_scale(how.scale);
    if (!how.sign_left_out) out += sign_of<Caption>;
}

// Is that a style for a Type? The values, if there are any, are for the message.
template <class Type, class... Values>
constexpr void require_style(style const& how, Values const&... values) {
    if (how.sign_demanded && !is_percentage<Type>) failure::that_text_is_unreadable("to_text", "% is for percentages only", values...);
    if (how.scale != 0 && how.scale != 4 && how.scale != 8) failure::that_is_out_of_range("to_text", how.scale);
    if (how.places == style::as_it_is) return;
    if (how.places < -1000 || how.places > 1000) failure::that_is_out_of_range("to_text", how.places);
    if constexpr (is_rounded<typename kind_of<Type>::type>) {
        require_places<typename Type::rep>("to_text", how.places - how.scale, values..., how.places);
        if constexpr (!std::is_same_v<Type, decimal<dynamic_places, typename Type::caption, typename Type::rep>>)
            if (how.places - how.scale < Type::places) failure::it_was_rounded_before("to_text", values..., how.places);
    } else {
        require_places<coefficient_t<typename Type::rep>>("to_text", how.places - how.scale, values..., how.places);
    }
}

// Is an exact Type a fraction of one, whose two numbers say all? Else it is a number of its unit: per N, in points.
template <class Type>
inline constexpr bool is_fraction_of_one =
    is_percentage<Type> || is_count<Type> || !quantity<Type> || std::is_same_v<typename kind_of<Type>::type, multiple_kind>;

// How many places the printed value has if it ends within 18 of them, and within 18 digits; else -1.
template <class Type>
constexpr int places_to_its_end(Type const& x) {
    using Wide      = whole_part_t<typename Type::rep>;
    auto const f = unfold<Wide>(x);
    Wide const    factor(rounds<Type>::factor);
    Wide          d = Wide(f.d / greatest_common_divisor(f.d, factor)), rest = Wide(d / greatest_common_divisor(f.n, d));
    int        twos = 0, fives = 0;
    for (; rest % Wide(2) == Wide(0); ++twos) rest = Wide(rest / Wide(2));
    for (; rest % Wide(5) == Wide(0); ++fives) rest = Wide(rest / Wide(5));
    int const digits = twos > fives ? twos : fives, shift = rounds<Type>::shift, up = digits > shift ? digits : shift;
    if (!(rest == Wide(1)) || up > 18) return -1;
    if constexpr (std::same_as<Wide, int128>)
        if (int128 product; multiply_overflows(f.n, factor, product)) return -1;
    Wide const    ones = Wide(f.n / f.d), limit = Wide(Wide(ten_to(18 - up)) / factor);
    bool const is_small = Wide(Wide(0) - limit) < ones && ones < limit;
    return is_small ? up - shift : -1;
}

// With the fewest places that are read back as the same number: 17 digits are enough for any double.
template <class Caption, std::floating_point Function>
constexpr void append_shortest(auto& out, Function x, style const& how) {
    binary const b(static_cast<double>(x), "to_text");
    if (b.exponent < -126) failure::the_result_overflows("to_text", x);
    int128 const n = times_two_to(b.digits, b.exponent, "to_text"), d = times_two_to(1, -b.exponent, "to_text");
    int    places  = 0;
    int128 power = 1, coefficient = round_fraction(n, d, 0, half_even);
    for (; places != 38 && static_cast<Function>(nearest_double(coefficient, power)) != static_cast<Function>(static_cast<double>(x)); power = power * 10)
        coefficient = round_fraction(n, d, ++places, half_even);
    if (places == 38) failure::the_result_overflows("to_text", x);
    append_decimal<Caption>(out, coefficient, places, how);
}

template <class Type>
constexpr void require_bare(style const& how, Type const& fraction) {
    if (how.sign_demanded || how.scale != 0)
        failure::that_text_is_unreadable("to_text", "a fraction is not in per cent, 万 or 亿: name places and a rule", fraction);
}

// " x 10 000" behind the two numbers of a rate per 10 000, " x 100 points" behind those of points.
template <class Type>
constexpr text multiplied_by(style const& how) {
    text out;
    if constexpr (!is_fraction_of_one<Type> && (rounds<Type>::factor != 1 || rounds<Type>::shift != 0)) {
        style apart;
        apart.group = how.group == '\0' ? ' ' : how.group;
        out += " x ";
        append_number(out, rounds<Type>::factor, -rounds<Type>::shift, apart);
        if (!how.sign_left_out) out += sign_of<typename rounds<Type>::caption>;
    }
    return out;
}

template <class Type>
constexpr void append_fraction(auto& out, Type const& x, style const& how) {
    require_bare(how, x);
    style plain;
    plain.group = how.group;
    if constexpr (std::floating_point<typename Type::rep>) {
        append_shortest<number>(out, x.numerator(), how);
        out += '/';
        append_shortest<number>(out, x.denominator(), plain);
    } else {
        auto const exact = unfold<whole_part_t<typename Type::rep>>(x);
        append_number(out, exact.n, 0, how);
        out += '/';
        append_number(out, exact.d, 0, plain);
    }
    out += multiplied_by<Type>(how);
}

template <class Type>
constexpr void append_value(auto& out, Type const& x, style const& how) {
    if (how.places != style::as_it_is) {
        auto const d = round_at(x, how.places - how.scale, how.rule);
        append_decimal<typename decltype(d)::caption>(out, d.coefficient, d.places, how);
    } else if constexpr (is_rounded<typename kind_of<Type>::type>) {
        append_decimal<typename Type::caption>(out, x.coefficient, x.places, how);
    } else if constexpr (is_irrational<Type>) {
        failure::that_text_is_unreadable("to_string", "a root or logarithm needs its places said", x);
    } else if constexpr (is_count<Type> && whole<typename Type::rep>) {
        append_decimal<counted<typename Type::unit>>(out, x.value, 0, how);
    } else if constexpr (is_count<Type> && std::floating_point<typename Type::rep>) {
        append_shortest<counted<typename Type::unit>>(out, x.value, how);
    } else {
        if constexpr (!is_fraction_of_one<Type> && exact<typename Type::rep>)
            if (int const places = places_to_its_end(x); places >= 0)
                return append_decimal<typename rounds<Type>::caption>(out, round_at(x, places, half_even).coefficient, places, how);
        append_fraction(out, x, how);
    }
}

}  // namespace detail

template <printable Type>
constexpr text to_text(Type const& x, style const& how) {
    detail::require_style<Type>(how, x);
    if constexpr (detail::is_rounded<typename detail::kind_of<Type>::type>) detail::require_places<typename Type::rep>("to_text", x.places, x);
    text out;
    detail::append_value(out, x, how);
    return out;
}

}  // namespace myriad
