// SPDX-License-Identifier: BSL-1.0
//
// Part of reading.hpp: a position in a text, and what can be taken from there. Whatever is not there, or not
// whole, leaves the position where it was. The text is UTF-8; where it is not, it holds no letter.
#pragma once

#include <myriad/audit/vocabulary.hpp>

namespace MYRIAD_NAMESPACE::detail::printed_text {

struct letter_range {
    std::uint32_t first, last;
};
// Latin and Han, the scripts that the vocabulary knows the words of, and signs such as ㎡.
inline constexpr letter_range letters[] = {{0x41, 0x5A},     {0x61, 0x7A},     {0xC0, 0xD6},     {0xD8, 0xF6},    {0xF8, 0x24F},
                                           {0x3005, 0x3005}, {0x3007, 0x3007}, {0x3380, 0x33DF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF},
                                           {0x20000, 0x323AF}};

constexpr char const* word_of(char const* const& entry) { return entry; }
template <class Meaning>
constexpr char const* word_of(word_for<Meaning> const& entry) { return entry.word; }

struct cursor {
    char const* at;
    char const* last;

    [[nodiscard]] constexpr bool done() const { return at == last; }
    // Plain or accented: the lead bytes of U+00C0 to U+024F are C3 to C9.
    [[nodiscard]] constexpr bool stands_at_latin_letter() const {
        if (done()) return false;
        auto const lead = static_cast<unsigned char>(lower(*at));
        return ('a' <= lead && lead <= 'z') || (0xC3 <= lead && lead <= 0xC9);
    }

    // A word that must not go on in letters if it is a Latin one: "up" is not the head of "upper".
    constexpr bool take(char const* word) {
        cursor ahead = *this;
        bool   latin = false;
        for (; *word != '\0'; ++word, ++ahead.at) {
            if (ahead.done() || lower(*ahead.at) != *word) return false;
            latin = 'a' <= *word && *word <= 'z';
        }
        if (latin && ahead.stands_at_latin_letter()) return false;
        *this = ahead;
        return true;
    }
    // The entry of a list whose word was taken; nullptr if none was.
    template <class Entry, decltype(sizeof 0) Size>
    constexpr Entry const* take_one_of(Entry const (&list)[Size]) {
        for (Entry const& entry : list)
            if (take(word_of(entry))) return &entry;
        return nullptr;
    }
    constexpr bool skip_spaces() {
        char const* const start = at;
        while (take_one_of(spaces) != nullptr) {}
        return at != start;
    }

    // The next digit, plain or full-width (U+FF10 to U+FF19), or -1.
    constexpr int take_digit() {
        if (done()) return -1;
        if ('0' <= *at && *at <= '9') return *at++ - '0';
        if (last - at < 3 || at[0] != '\xEF' || at[1] != '\xBC') return -1;
        int const digit = static_cast<unsigned char>(at[2]) - 0x90;
        if (digit < 0 || digit > 9) return -1;
        at += 3;
        return digit;
    }
    [[nodiscard]] constexpr bool exactly_three_digits_follow() const {
        cursor ahead = *this;
        int    many  = 0;
        while (ahead.take_digit() >= 0) ++many;
        return many == 3;
    }

    // A letter of the scripts above.
    constexpr bool take_letter() {
        cursor              ahead = *this;
        std::uint32_t const point = ahead.take_code_point();
        for (letter_range const& range : letters)
            if (range.first <= point && point <= range.last) {
                *this = ahead;
                return true;
            }
        return false;
    }

    // A whole number in Chinese numerals and in the standard form: 103 is 一百零三, 13 000 一万三千. What is not
    // said so ends the numeral: of 一百三, which is 130 to some and no number to others, 一百 is taken. 0 if
    // none stands here.
    constexpr std::int64_t take_numeral() {
        std::int64_t value = 0;
        for (std::int64_t above = 1'000'000'000'000; above != 1;) {
            cursor             ahead = *this;
            group const        four  = ahead.take_group(value == 0);
            std::int64_t const unit  = ahead.take("亿") ? 100'000'000 : ahead.take("万") ? 10'000 : 1;
            bool const         gap   = value != 0 && four.top * unit * 10 < above;
            if (four.value == 0 || unit >= above || four.after_zero != gap) break;
            value += four.value * unit;
            above = unit;
            *this = ahead;
        }
        return value;
    }

private:
    struct group {
        std::int64_t value      = 0;  // below 10 000
        std::int64_t top        = 0;  // what its first digit counts: 1000, 100, 10 or 1
        bool         after_zero = false;
    };

    static constexpr char lower(char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

    // 0 where no code point stands whole, in the one form that UTF-8 has for it.
    constexpr std::uint32_t take_code_point() {
        if (done()) return 0;
        auto const lead = static_cast<unsigned char>(*at);
        int const  more = lead < 0x80 ? 0 : lead < 0xC0 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF8 ? 3 : -1;
        if (more < 0 || last - at <= more) return 0;
        std::uint32_t point = more == 0 ? lead : lead & (0x3FU >> more);
        for (int i = 1; i <= more; ++i) {
            auto const next = static_cast<unsigned char>(at[i]);
            if ((next & 0xC0U) != 0x80U) return 0;
            point = point << 6 | (next & 0x3FU);
        }
        constexpr std::uint32_t least[] = {0, 0x80, 0x800, 0x10000};
        if (point < least[more]) return 0;
        at += more + 1;
        return point;
    }

    // 1 to 9, or 2 as 两, which goes with a hundred and more.
    constexpr int take_digit_in_words() {
        for (int digit = 1; digit != 10; ++digit)
            if (take(numerals[digit])) return digit;
        cursor ahead = *this;
        if (!ahead.take("两") || cursor(ahead).take_one_of(above_ten) == nullptr) return 0;
        *this = ahead;
        return 2;
    }
    // 九千零一十二, or 十二 where nothing stands before it. A place that is skipped is said: 零.
    constexpr group take_group(bool first) {
        group        result;
        std::int64_t above = 10'000;
        while (above != 1) {
            cursor       ahead = *this;
            bool const   zero  = ahead.take("零") || ahead.take("〇");
            std::int64_t digit = ahead.take_digit_in_words(), place = 1;
            if (digit == 0 && first && above == 10'000 && !zero && ahead.take("十")) digit = 1, place = 10;
            else if (ahead.take("千")) place = 1000;
            else if (ahead.take("百")) place = 100;
            else if (ahead.take("十")) place = 10;
            bool const head = above == 10'000;
            if (digit == 0 || place >= above || (!head && zero != (place * 10 < above))) break;
            if (head) result.top = place, result.after_zero = zero;
            result.value += digit * place;
            above = place;
            *this = ahead;
        }
        return result;
    }
};

}  // namespace myriad::detail::printed_text
