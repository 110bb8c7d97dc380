// SPDX-License-Identifier: BSL-1.0
//
// Reading printed figures, in Chinese and English, at compile time or at run time. What it cannot read
// whole it refuses, with the position.
//
//   "突破 110 件"_printed                     published: 110, more than, a count
//   read_published("同比下降 10.42%")         its figure, and its unit as a stretch of the text
//
//   figure     = { qualifier | direction } ( ordinal | number ) [ unit ] [ qualifier ]
//   qualifier  = 约 近 接近 超 超过 突破 逾 不足 不到 低于 至少 不低于 达 达到 高达 ...   (before)
//                余 多 来 以上 以下 以内 左右                                         (after)
//                about nearly almost over "more than" under "less than" "at least" "at most" ...
//   direction  = [ 同比 | 环比 ] ( 增长 上升 提升 增加 | 下降 减少 降低 ) | up | down | ...
//   ordinal    = 第 ( digits | 一 .. 九十九 ) [ 位 名 ] | 首位 | 1st 2nd 3rd 4th ...
//   number     = [ sign ] digits [ . digits ] [ 余 多 ] [ scale ] [ 余 多 ] [ suffix ]
//   sign       = + - and their full-width forms, U+2212
//   digits     = plain, full-width, in threes behind commas, or in threes behind spaces (10 000)
//   scale      = 百 千 万 亿 万亿 hundred thousand million billion trillion
//   suffix     = % ‰ 个百分点 百分点 "percentage points" 倍 times
//   unit       = letters of any script: 件 家 元 patents
//
// A direction makes a percentage a growth rate, and a number of a unit a difference, with its sign.
#pragma once

#include <myriad/published.hpp>

namespace myriad {

// What was read: the figure, and where in the text its unit stands (empty if it has none).
struct reading {
    published   figure;
    char const* unit     = nullptr;
    char const* unit_end = nullptr;
};

// Error: unreadable, with the position in bytes from 0; overflow of 64 bits.
[[nodiscard]] constexpr reading read_published(char const* first, char const* last);
[[nodiscard]] constexpr reading read_published(char const* text);

// ---- implementation ----

namespace detail {

struct qualifying_word {
    char const* word;
    qualifier   meaning;
};
struct directing_word {
    char const* word;
    int         sign;  // of the number behind it; 0 for a word that says when
};
struct scaling_word {
    char const* word;
    int         scale;
};

// The longer word before the shorter that begins it.
// clang-format off
inline constexpr qualifying_word words_before[] = {
    {"不超过", qualifier::at_most},   {"至多", qualifier::at_most},      {"最多", qualifier::at_most},
    {"不低于", qualifier::at_least},  {"不少于", qualifier::at_least},   {"至少", qualifier::at_least},
    {"不足", qualifier::less_than},   {"不到", qualifier::less_than},    {"低于", qualifier::less_than},   {"少于", qualifier::less_than},
    {"超过", qualifier::more_than},   {"超", qualifier::more_than},      {"突破", qualifier::more_than},   {"逾", qualifier::more_than},  {"多于", qualifier::more_than},
    {"大约", qualifier::about},       {"约", qualifier::about},
    {"接近", qualifier::nearly},      {"将近", qualifier::nearly},       {"近", qualifier::nearly},
    {"达到", qualifier::exact},       {"高达", qualifier::exact},        {"达", qualifier::exact},         {"共计", qualifier::exact},    {"共", qualifier::exact},  {"为", qualifier::exact},
    {"more than", qualifier::more_than}, {"over", qualifier::more_than}, {"above", qualifier::more_than},
    {"less than", qualifier::less_than}, {"under", qualifier::less_than}, {"below", qualifier::less_than},
    {"at least", qualifier::at_least},   {"at most", qualifier::at_most}, {"up to", qualifier::at_most},
    {"about", qualifier::about},         {"around", qualifier::about},    {"approximately", qualifier::about}, {"some", qualifier::about},
    {"nearly", qualifier::nearly},       {"almost", qualifier::nearly},
};
inline constexpr qualifying_word words_inside[] = {
    {"余", qualifier::more_than}, {"多", qualifier::more_than}, {"来", qualifier::about},
};
inline constexpr qualifying_word words_after[] = {
    {"以上", qualifier::at_least}, {"以下", qualifier::at_most}, {"以内", qualifier::at_most}, {"左右", qualifier::about}, {"上下", qualifier::about},
    {"or more", qualifier::at_least}, {"or less", qualifier::at_most},
};
inline constexpr directing_word directions[] = {
    {"同比", 0}, {"环比", 0}, {"增长", 1}, {"上升", 1}, {"提升", 1}, {"提高", 1}, {"增加", 1},
    {"下降", -1}, {"减少", -1}, {"降低", -1}, {"下滑", -1}, {"缩短", -1},
    {"up by", 1}, {"up", 1}, {"grew by", 1}, {"rose by", 1}, {"increased by", 1},
    {"down by", -1}, {"down", -1}, {"fell by", -1}, {"decreased by", -1}, {"declined by", -1},
};
inline constexpr scaling_word scales[] = {
    {"万亿", 12}, {"亿", 8}, {"万", 4}, {"千", 3}, {"百", 2},
    {"trillion", 12}, {"billion", 9}, {"million", 6}, {"thousand", 3}, {"hundred", 2},
};
inline constexpr char const* plus_signs[]  = {"+", "＋"};
inline constexpr char const* minus_signs[] = {"-", "－", "−", "﹣"};
inline constexpr char const* numerals[]    = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
inline constexpr char const* spaces[]      = {" ", "\u00A0", "\u2009", "\u202F", "\u3000"};
// clang-format on

// A list of words, by its ends.
template <class Word>
struct list_of {
    Word const* first;
    Word const* last;

    template <decltype(sizeof 0) Size>
    constexpr list_of(Word const (&words)[Size]) noexcept : first(words), last(words + Size) {}
};
using word_list      = list_of<char const*>;
using qualifier_list = list_of<qualifying_word>;

class reader {
public:
    constexpr reader(char const* first, char const* last) : first_(first), last_(last), at_(first) {}

    constexpr reading read() {
        int  sign = 0;
        bool said = false;  // a direction was said
        skip_spaces();
        for (bool more = true; more; skip_spaces()) {
            more = take_qualifier(words_before);  // first: "up to" is no direction
            for (directing_word const& d : directions) {
                if (more || !take_word(d.word)) continue;
                if (d.sign != 0) sign = d.sign, said = true;
                more = true;
            }
        }
        if (!take_ordinal()) take_number(sign, said);
        skip_spaces();
        take_unit();
        if (at_ != last_) refuse();
        return result_;
    }

private:
    [[nodiscard]] constexpr bool done() const { return at_ == last_; }

    [[noreturn]] void refuse() const {
        failure::that_text_is_unreadable("read_published", excerpt{first_, last_}, static_cast<int>(at_ - first_));
    }

    constexpr bool take(char const* word) {
        char const* p = at_;
        for (; *word != '\0'; ++word, ++p)
            if (p == last_ || *p != *word) return false;
        at_ = p;
        return true;
    }
    // A word of letters must not go on in letters: "up" is not the head of "upper".
    constexpr bool take_word(char const* word) {
        char const* const kept = at_;
        if (!take(word)) return false;
        bool const latin = static_cast<unsigned char>(*word) < 0x80;
        if (latin && !done() && (('a' <= *at_ && *at_ <= 'z') || ('A' <= *at_ && *at_ <= 'Z'))) {
            at_ = kept;
            return false;
        }
        return true;
    }
    constexpr bool take_any(word_list words) {
        for (char const* const* word = words.first; word != words.last; ++word)
            if (take(*word)) return true;
        return false;
    }
    constexpr bool take_qualifier(qualifier_list words) {
        for (qualifying_word const* w = words.first; w != words.last; ++w)
            if (take_word(w->word)) {
                if (w->meaning != qualifier::exact) result_.figure.qualifier = w->meaning;
                return true;
            }
        return false;
    }
    constexpr void skip_spaces() {
        while (take_any(spaces)) {}
    }

    // The next digit, plain or full-width (U+FF10 to U+FF19), or -1.
    constexpr int take_digit() {
        if (done()) return -1;
        if ('0' <= *at_ && *at_ <= '9') return *at_++ - '0';
        if (last_ - at_ >= 3 && at_[0] == '\xEF' && at_[1] == '\xBC' && static_cast<unsigned char>(at_[2]) >= 0x90 &&
            static_cast<unsigned char>(at_[2]) <= 0x99) {
            at_ += 3;
            return static_cast<unsigned char>(at_[-1]) - 0x90;
        }
        return -1;
    }
    constexpr void append(int digit, bool negative) {
        int128 const next = int128(result_.figure.coefficient) * 10 + (negative ? -digit : digit);
        if (next.high != (static_cast<std::int64_t>(next.low) < 0 ? -1 : 0))
            failure::the_result_overflows("read_published", excerpt{first_, last_});
        result_.figure.coefficient = static_cast<std::int64_t>(next.low);
    }
    [[nodiscard]] constexpr bool three_digits_follow() {
        char const* const kept = at_;
        int               n    = 0;
        while (take_digit() >= 0) ++n;
        at_ = kept;
        return n == 3;
    }

    constexpr bool take_ordinal() {
        published& f = result_.figure;
        if (take("首位") || take("首")) {
            f.coefficient = 1;
        } else if (take("第")) {
            skip_spaces();
            char const* const start = at_;
            for (int d = take_digit(); d >= 0; d = take_digit()) append(d, false);
            if (at_ == start) f.coefficient = chinese_number();
        } else {
            char const* const kept = at_;
            std::int64_t      n    = 0;
            int               many = 0;
            for (int d = take_digit(); d >= 0 && many < 9; d = take_digit(), ++many) n = 10 * n + d;
            int const  tens   = static_cast<int>(n % 100);
            char const* ending = tens / 10 == 1 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
            if (many == 0 || !take_word(ending)) {
                at_ = kept;
                return false;
            }
            f.coefficient = n;
        }
        f.measure = measure::rank;
        skip_spaces();
        if (!take("位")) take("名");
        return true;
    }
    // 一 to 九十九.
    constexpr std::int64_t chinese_number() {
        auto const digit = [&] {
            for (int i = 1; i != 10; ++i)
                if (take(numerals[i])) return i;
            return 0;
        };
        int const before = digit();
        if (take("十")) return (before == 0 ? 1 : before) * 10 + digit();
        if (before == 0) refuse();
        return before;
    }

    constexpr void take_number(int sign, bool said) {
        published& f        = result_.figure;
        bool const minus    = take_any(minus_signs);
        bool const signed_  = minus || take_any(plus_signs);
        bool const negative = signed_ ? minus : sign < 0;
        if (signed_ && said) refuse();  // "up -5%" says two things
        if (signed_) skip_spaces();
        int digit = take_digit();
        if (digit < 0) refuse();
        char grouped = '\0';
        int  run     = 0;
        while (digit >= 0) {
            append(digit, negative);
            ++run;
            digit = take_digit();
            if (digit >= 0) continue;
            char const* const kept      = at_;
            bool const        comma     = take(",") || take("，");
            bool const        space     = !comma && take_any(spaces);
            char const        separator = comma ? ',' : space ? ' ' : '\0';
            bool const        fits      = grouped == '\0' ? run <= 3 : run == 3 && grouped == separator;
            if (separator != '\0' && fits && three_digits_follow()) {
                grouped = separator;
                run     = 0;
                digit   = take_digit();
            } else {
                at_ = kept;
            }
        }
        if (take(".") || take("．")) {
            digit = take_digit();
            if (digit < 0) refuse();
            for (; digit >= 0; digit = take_digit()) {
                append(digit, negative);
                if (++f.places > 18) refuse();
            }
        }
        skip_spaces();
        bool const inside = take_qualifier(words_inside);
        skip_spaces();
        for (scaling_word const& s : scales)
            if (take_word(s.word)) {
                f.scale = static_cast<signed char>(s.scale);
                break;
            }
        skip_spaces();
        if (!inside) take_qualifier(words_inside);
        skip_spaces();
        if (take("%") || take("％") || take_word("percent") || take_word("per cent")) {
            f.measure = said || signed_ ? measure::growth : measure::share;
        } else if (take("‰")) {
            f.places += 1;  // a thousandth is a tenth of a hundredth
            f.measure = said || signed_ ? measure::growth : measure::share;
        } else if (take("个百分点") || take("百分点") || take_word("percentage points") || take_word("percentage point") || take_word("points")) {
            f.measure = measure::points;
        } else if (take("倍") || take_word("times")) {
            f.measure = measure::multiple;
        } else {
            f.measure = said ? measure::difference : measure::count;
        }
    }
    constexpr void take_unit() {
        // a qualifier may close the text: look for it from the end of the unit
        char const* const start = at_;
        while (!done()) {
            char const* const kept  = at_;
            char const        c     = *at_;
            bool const        latin = ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
            if (take_qualifier(words_after)) {
                finish_unit(start, kept);
                skip_spaces();
                return;
            }
            if (take_any(spaces) || latin) {
                if (latin) ++at_;
                continue;
            }
            // a letter of another script: not ASCII, not full-width punctuation (U+3000-303F, U+FF00-FFEF)
            auto const lead = static_cast<unsigned char>(c);
            if (lead < 0xC3 || at_[0] == '\xEF' || (at_[0] == '\xE3' && at_[1] == '\x80') || (at_[0] == '\xE2' && at_[1] == '\x80')) break;
            ++at_;
            while (!done() && (static_cast<unsigned char>(*at_) & 0xC0U) == 0x80U) ++at_;
        }
        finish_unit(start, at_);
    }
    constexpr void finish_unit(char const* start, char const* end) {
        while (end != start && end[-1] == ' ') --end;
        result_.unit     = start;
        result_.unit_end = end;
        auto const is    = [&](char const* word) {
            char const* p = start;
            for (; *word != '\0' && p != end && *p == *word; ++word) ++p;
            return *word == '\0' && p == end;
        };
        if (result_.figure.measure != measure::count) return;
        if (is("元") || is("yuan") || is("美元") || is("dollars")) result_.figure.measure = measure::money;
        else if (is("年") || is("个月") || is("天") || is("日") || is("years") || is("months") || is("days")) result_.figure.measure = measure::duration;
        else if (is("分") || is("points")) result_.figure.measure = measure::score;
    }

    char const* first_;
    char const* last_;
    char const* at_;
    reading     result_{};
};

}  // namespace detail

constexpr reading read_published(char const* first, char const* last) { return detail::reader(first, last).read(); }
constexpr reading read_published(char const* text) {
    char const* end = text;
    while (*end != '\0') ++end;
    return read_published(text, end);
}

inline namespace literals {

// "突破 110 件"_printed: the figure of a text that is there at compile time.
[[nodiscard]] consteval published operator""_printed(char const* text, decltype(sizeof 0) size) {
    return read_published(text, text + size).figure;
}

}  // namespace literals
}  // namespace myriad
