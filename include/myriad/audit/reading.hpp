// SPDX-License-Identifier: BSL-1.0
//
// Reading printed figures, in Chinese and English, at compile time or at run time. A figure is read only if
// every character of it is accounted for by this grammar; any other text is refused, with the position.
// vocabulary.hpp lists the words.
//
//   "突破 110 件"_printed                     published: 110, more than, a count
//   read_published("同比下降 10.42%")         its figure, and its unit as a stretch of the text
//
//   text       = { lead } figure [ qualifier ]     spaces may stand between words and numbers, not within them
//   lead       = qualifier | comparison | change | level       each once; of two qualifiers one is an "about"
//   qualifier  = 约 近 超过 不足 至少 达到 ... about nearly "more than"         behind the figure: 以上 左右 "or less"
//   comparison = 同比 环比                                 with a change behind it
//   change     = 增长 [ 了 ] | 下降 [ 了 ] | up [ by ] | fell [ by ] ...          the figure is the difference
//   level      = change ( 到 至 为 | to ) [ of ] | 降至 [ of ] | ( 是 为 相当于 ) [ of ]  the figure is what was reached
//   of         = letters 的                                and then only multiples: 是上年的 1.5 倍
//
//   figure                                                 is
//   [ sign ] digits [ inside ] % ‰ percent "per cent"      a share; a growth rate after a sign or a change
//     ... [ % ] points, 个百分点, "percentage points"      points
//     ... more, fewer, higher, lower, less                 a growth rate, or points, with that sign
//   number [ more ... ] [ unit ]                           a count, money, a duration, a score; after a change or before
//                                                          "more", "fewer" a difference
//   ( number | numeral ) 倍 [ inside ], number times       a multiple; after a rise 倍 is growth by 100 % each
//   ( [ sign ] digits | numeral ) 成 [ inside ]            tenths: a share or a growth rate, as with %
//   numeral 分之 numeral, 百分之 numeral, 一半, half        the same: 三分之一 is 1/3
//   翻 [ 了 ] numeral 番, 翻番, doubled, tripled           a growth rate: 翻一番 is +100 %, 翻两番 +300 %
//   第 ( digits | numeral ) [ 位 名 ], 首位, 1st [ place ]   a rank, 1 or more
//
//   number     = [ sign ] digits [ inside ] [ scale ] [ inside ]          one `inside`: 余 多 来
//   digits     = plain, full-width, in threes behind commas or behind spaces (10 000), [ . digits ]
//   scale      = [ 百 千 | hundred thousand ] ( 万 亿 万亿 | thousand million bn ... ) | 百 | 千      they multiply;
//                k m right behind the digits; none before %, points and 成
//   numeral    = Chinese numerals in their standard form: 一百零三, 两
//   unit       = words of Latin and Han letters, none of which could change the number; a Latin one behind a space
//
// A fall has a number below zero. What has a sign or a change has no second one: "up -5%" is refused. So is a bound of
// a number with a minus: "over -5%" may be -4 or -6, while a fall of over 5 % is clear.
#pragma once

#include <myriad/audit/detail/cursor.hpp>

namespace MYRIAD_NAMESPACE {

namespace audits {

// What was read: the figure, and where in the text its unit stands (empty if it has none).
struct reading {
    tables::published   figure;
    char const* unit     = nullptr;
    char const* unit_end = nullptr;
};

}  // namespace audits

// Error: unreadable, with the position in bytes from 0; overflow of 64 bits. O(length).
[[nodiscard]] constexpr audits::reading read_published(char const* first, char const* last);
[[nodiscard]] constexpr audits::reading read_published(char const* text);

// ---- implementation ----

namespace detail::printed_text {

struct scanned {
    audits::reading result{};
    int     wrong     = -1;  // where the text stops being a figure; -1 if it does not
    bool    overflows = false;
};

class reader {
public:
    constexpr reader(char const* first, char const* last) : first_(first), at_{first, last}, wrong_{first, last} {
        result_.unit = result_.unit_end = last;
    }

    constexpr scanned read() {
        if (read_lead() && read_figure() && read_end()) return {result_, -1, overflows_};
        return {result_, static_cast<int>(wrong_.at - first_), false};
    }

private:
    // What a lead said of the figure.
    enum class said : unsigned char { nothing, rise, fall, level };

    constexpr bool refuse(cursor const& where) {
        wrong_ = where;
        return false;
    }
    [[nodiscard]] constexpr bool is_change() const { return said_ == said::rise || said_ == said::fall; }

    // ---- before the figure ----

    constexpr bool read_lead() {
        for (bool comparison = false;;) {
            at_.skip_spaces();
            cursor const start = at_;
            if (said_ == said::nothing && at_.take_one_of(equations) != nullptr) {
                take_level();
            } else if (auto const* q = at_.take_one_of(qualifiers_before)) {
                if (!qualify(q->meaning, start)) return false;
            } else if (at_.take_one_of(comparisons) != nullptr) {
                if (comparison) return refuse(start);
                comparison = must_change_ = true;
            } else if (auto const* d = at_.take_one_of(directions)) {
                if (said_ != said::nothing) return refuse(start);
                must_change_ = false;
                said_        = d->meaning > 0 ? said::rise : said::fall;
                if (takes_level(static_cast<unsigned char>(*d->word) < 0x80)) take_level();
            } else if (at_.take_one_of(levels) != nullptr) {
                if (said_ != said::nothing) return refuse(start);
                must_change_ = false;
                take_level();
            } else {
                return true;
            }
        }
    }
    constexpr bool takes_level(bool english) {
        at_.skip_spaces();
        if (english) return !at_.take("by") && at_.take("to");
        at_.take("了");
        return at_.take_one_of(chinese_levels) != nullptr;
    }
    // What a multiple is of, 上年的, may follow: letters up to the last 的 of them.
    constexpr void take_level() {
        said_        = said::level;
        cursor ahead = at_;
        bool   named = false;
        while (true) {
            if (named && ahead.take("的")) at_ = ahead, must_be_multiple_ = true;
            else if (ahead.take_letter()) named = true;
            else if (!ahead.skip_spaces()) return;
        }
    }
    // Of two qualifiers one is an "about", and so is the figure.
    constexpr bool qualify(qualifier word, cursor const& where) {
        qualifier& q = result_.figure.qualifier;
        if (word == qualifier::exact) {
            if (exactly_said_) return refuse(where);
            exactly_said_ = true;
        } else if (q == qualifier::exact) {
            q = word;
        } else if (q == qualifier::about || word == qualifier::about) {
            q = qualifier::about;
        } else {
            return refuse(where);
        }
        return true;
    }

    // ---- the figure ----

    constexpr bool read_figure() {
        cursor const start = at_;
        if (!(at_.take("第") ? read_rank(start) : read_words(start))) return false;
        measure const m = result_.figure.measure;
        if (must_be_multiple_ && m != measure::multiple) return refuse(start);
        if (must_change_ && m != measure::growth && !signed_) return refuse(start);
        return true;
    }
    constexpr bool read_words(cursor const& start) {
        if (auto const* saying = at_.take_one_of(sayings)) return set(saying->meaning, start);
        if (auto const* tens = at_.take_one_of(fractions_of_ten)) {
            std::int64_t const n = take_numeral();
            return n == 0 ? refuse(at_) : set({n, static_cast<signed char>(tens->meaning - 2), 0, measure::share}, start);
        }
        if (at_.take("翻")) return read_doubling(start);
        std::int64_t const n = take_numeral();
        if (n == 0) return read_number();
        if (at_.take("分之")) return read_fraction(n, start);
        if (at_.take("成")) return set({n, 0, 1, measure::share}, start) && read_inside();
        cursor const times = at_;
        return at_.take("倍") ? set({n, 0, 0, measure::multiple}, times) && read_inside() : refuse(at_);
    }
    // What a figure says without a sign of its own, as the lead has it: a share that rises is a growth rate,
    // a multiple is growth by so many times 100 %, and a fall by it is none.
    constexpr bool set(published figure, cursor const& where) {
        measure& m = figure.measure;
        if (m == measure::share && is_change()) {
            m = measure::growth;
            if (said_ == said::fall) figure.coefficient = -figure.coefficient;
        } else if (m == measure::multiple && said_ == said::rise) {
            m            = measure::growth;
            figure.scale = static_cast<signed char>(figure.scale + 2);
        } else if (is_change() || (m == measure::growth && said_ == said::level)) {
            return refuse(where);
        }
        figure.qualifier = result_.figure.qualifier;
        result_.figure   = figure;
        return m != measure::rank || figure.qualifier == qualifier::exact || refuse(where);
    }
    // 两 alone is a 2, too.
    constexpr std::int64_t take_numeral() {
        std::int64_t const n = at_.take_numeral();
        return n != 0 || !at_.take("两") ? n : 2;
    }
    constexpr bool read_rank(cursor const& start) {
        at_.skip_spaces();
        std::int64_t n = at_.take_numeral();
        if (n == 0) {
            for (int digit = at_.take_digit(); digit >= 0; digit = at_.take_digit()) append(digit);
            n = result_.figure.coefficient;
        }
        if (n == 0) return refuse(at_);
        at_.skip_spaces();
        if (!at_.take("位")) at_.take("名");
        return set({n, 0, 0, measure::rank}, start);
    }
    constexpr bool read_fraction(std::int64_t parts, cursor const& start) {
        cursor const       where = at_;
        std::int64_t const n     = take_numeral();
        if (n == 0) return refuse(at_);
        if (parts == 1 || parts > (std::numeric_limits<std::int32_t>::max)()) return refuse(where);
        published f{n, 0, 2, measure::share};
        for (; parts % 10 == 0; parts /= 10) f.scale > 0 ? --f.scale : ++f.places;
        f.divisor = static_cast<std::int32_t>(parts);
        return set(f, start);
    }
    constexpr bool read_doubling(cursor const& start) {
        at_.take("了");
        int const    digit = at_.take_digit();
        auto const   n     = digit >= 0 ? digit : take_numeral();
        if (n < 1 || n > 9 || !at_.take("番")) return refuse(at_);
        return set({(std::int64_t(1) << n) - 1, 0, 2, measure::growth}, start);
    }

    // ---- a number in digits, and what stands behind it ----

    constexpr bool read_number() {
        cursor const start = at_;
        bool const   minus = at_.take_one_of(minus_signs) != nullptr;
        signed_            = minus || at_.take_one_of(plus_signs) != nullptr;
        negative_          = signed_ ? minus : said_ == said::fall;
        if (signed_ && is_change()) return refuse(start);  // "up -5%" says two things
        at_.skip_spaces();
        if (!read_digits()) return false;
        behind_digits_ = at_;
        if (takes_ordinal_ending()) {
            at_.skip_spaces();
            at_.take("place");
            return set({result_.figure.coefficient, 0, 0, measure::rank}, start);
        }
        if (auto const* s = at_.take_one_of(letters_of_scale)) {
            result_.figure.scale = static_cast<signed char>(s->meaning);
            return read_behind(false);
        }
        return read_inside() && read_behind(true);
    }
    constexpr void append(int digit) {
        std::int64_t& n    = result_.figure.coefficient;
        int128 const  next = int128(n) * 10 + (negative_ ? -digit : digit);
        bool const    fits = detail::is_64_bit(next);
        overflows_         = overflows_ || !fits;
        n                  = fits ? static_cast<std::int64_t>(next.low) : 1;
    }
    constexpr bool read_digits() {
        int digit = at_.take_digit();
        if (digit < 0) return refuse(at_);
        bool const leading_zero = digit == 0;  // "0,123" is no number in groups of three
        char       grouped      = '\0';
        for (int run = 0; digit >= 0;) {
            append(digit);
            ++run;
            digit = at_.take_digit();
            if (digit >= 0) continue;
            cursor     ahead     = at_;
            bool const comma     = ahead.take(",") || ahead.take("，");
            char const separator = comma ? ',' : ahead.take_one_of(spaces) != nullptr ? ' ' : '\0';
            bool const fits      = grouped == '\0' ? run <= 3 && !leading_zero : run == 3 && grouped == separator;
            if (separator == '\0' || !fits || !ahead.exactly_three_digits_follow()) break;
            grouped = separator;
            run     = 0;
            at_     = ahead;
            digit   = at_.take_digit();
        }
        if (!at_.take(".") && !at_.take("．")) return true;
        digit = at_.take_digit();
        if (digit < 0) return refuse(at_);
        for (; digit >= 0; digit = at_.take_digit()) {
            if (result_.figure.places == 18) return refuse(at_);
            append(digit);
            ++result_.figure.places;
        }
        return true;
    }
    constexpr bool takes_ordinal_ending() {
        published const& f = result_.figure;
        if (signed_ || f.places != 0 || f.coefficient <= 0) return false;
        auto const        last_two = f.coefficient % 100, last = f.coefficient % 10;
        char const* const ending   = last_two / 10 == 1 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
        return at_.take(ending);
    }
    // Once at most: 10 余万, 45 万余, 1 倍多.
    constexpr bool read_inside() {
        at_.skip_spaces();
        cursor const start = at_;
        if (inside_said_) return true;
        auto const* const q = at_.take_one_of(qualifiers_inside);
        inside_said_        = q != nullptr;
        return q == nullptr || qualify(q->meaning, start);
    }
    // 百万 and "hundred million".
    constexpr bool read_scale() {
        at_.skip_spaces();
        auto const* lesser = at_.take_one_of(scales);
        if (lesser == nullptr) return true;
        int        scale   = lesser->meaning;
        bool const chinese = static_cast<unsigned char>(*lesser->word) >= 0x80;
        if (scale < 4) {
            if (!read_inside()) return false;
            cursor      ahead = at_;
            auto const* greater = ahead.take_one_of(scales);
            if (greater != nullptr && greater->meaning > (chinese ? 3 : scale) && (static_cast<unsigned char>(*greater->word) >= 0x80) == chinese) {
                at_ = ahead;
                scale += greater->meaning;
            }
        }
        result_.figure.scale = static_cast<signed char>(scale);
        return read_inside();
    }
    constexpr bool read_behind(bool scale_may_follow) {
        published&   f     = result_.figure;
        cursor       start = at_;
        auto const*  s     = at_.take_one_of(suffixes);
        if (s == nullptr && scale_may_follow) {
            if (!read_scale()) return false;
            start = at_;
            s     = at_.take_one_of(suffixes);
        }
        if (s == nullptr) return read_unit();
        bool const times = s->meaning == suffix::times || s->meaning == suffix::growing_times;
        if (times ? signed_ || said_ == said::fall || (s->meaning == suffix::times && is_change()) : f.scale != 0) return refuse(start);
        f.measure = is_change() || signed_ ? measure::growth : measure::share;
        switch (s->meaning) {
            case suffix::per_cent:
                at_.skip_spaces();
                if (at_.take_one_of(points_of_a_percentage) != nullptr) f.measure = measure::points;
                break;
            case suffix::per_mille:
                if (f.places == 18) return refuse(start);
                ++f.places;  // a thousandth is a tenth of a hundredth
                break;
            case suffix::points: f.measure = measure::points; break;
            case suffix::tenths: f.scale = 1; return read_inside();
            case suffix::times: f.measure = measure::multiple; return true;
            case suffix::growing_times: f.measure = measure::multiple; return set(f, start) && read_inside();
        }
        read_direction_behind(f.measure == measure::points ? measure::points : measure::growth);
        return true;
    }
    constexpr void read_direction_behind(measure becomes) {
        if (signed_ || said_ != said::nothing) return;
        at_.skip_spaces();
        if (auto const* d = at_.take_one_of(directions_behind)) {
            result_.figure.measure = becomes;
            result_.figure.coefficient *= d->meaning;
        }
    }

    // ---- the unit ----

    constexpr bool read_unit() {
        published& f = result_.figure;
        f.measure    = is_change() ? measure::difference : measure::count;
        if (at_.at == behind_digits_.at && at_.stands_at_latin_letter()) return refuse(at_);  // 5km, and 5G is no count
        read_direction_behind(measure::difference);
        at_.skip_spaces();
        if (f.scale != 0 && begins_a_hundredth(at_)) return refuse(at_);
        if (cursor(at_).take_one_of(suffixes) != nullptr || cursor(at_).take_one_of(qualifiers_inside) != nullptr) return refuse(at_);
        result_.unit = result_.unit_end = at_.at;
        while (!at_.done() && cursor(at_).take_one_of(qualifiers_after) == nullptr) {
            if (at_.skip_spaces()) continue;
            if (at_.stands_at_latin_letter() ? changes_a_number_in_english(at_) : changes_a_number_in_chinese(at_)) return refuse(at_);
            if (at_.stands_at_latin_letter()) {
                while (at_.stands_at_latin_letter() && at_.take_letter()) {}
                if (at_.stands_at_latin_letter()) return refuse(at_);  // the letter is cut short
            } else if (!at_.take_letter()) {
                return refuse(at_);
            }
            result_.unit_end = at_.at;
        }
        if (f.measure == measure::count) f.measure = measure_of_unit();
        return true;
    }
    // The rest of 百分 and its kin, which count no things; 分钟 are minutes.
    static constexpr bool begins_a_hundredth(cursor at) { return at.take("分") && !at.take("钟"); }
    static constexpr bool changes_a_number_in_english(cursor word) {
        cursor letter = word;
        letter.take_letter();
        return !letter.stands_at_latin_letter() || word.take_one_of(never_in_a_unit) || word.take_one_of(scales) || word.take_one_of(suffixes) ||
               word.take_one_of(qualifiers_before) || word.take_one_of(directions) || word.take_one_of(directions_behind) || word.take_one_of(sayings);
    }
    static constexpr bool changes_a_number_in_chinese(cursor word) {
        return word.take_one_of(never_in_a_unit) || word.take_one_of(scales) || word.take_one_of(numerals) || word.take_one_of(directions);
    }
    [[nodiscard]] constexpr measure measure_of_unit() const {
        for (auto const& unit : units_that_measure) {
            cursor at{result_.unit, result_.unit_end};
            if (at.take(unit.word) && at.done()) return unit.meaning;
        }
        return measure::count;
    }

    // ---- behind the figure ----

    constexpr bool read_end() {
        at_.skip_spaces();
        cursor const start = at_;
        auto const*  q     = at_.take_one_of(qualifiers_after);
        if (q != nullptr && (result_.figure.measure == measure::rank || !qualify(q->meaning, start))) return refuse(start);
        if (signed_ && negative_ && is_bound(result_.figure.qualifier)) return refuse(start);
        at_.skip_spaces();
        return at_.done() || refuse(at_);
    }

    char const* first_;
    cursor      at_;
    cursor      wrong_;
    cursor      behind_digits_{};
    audits::reading result_{};
    said        said_             = said::nothing;
    bool        must_change_      = false;  // a comparison was said
    bool        must_be_multiple_ = false;  // of what was said
    bool        exactly_said_     = false;
    bool        inside_said_      = false;
    bool        signed_           = false;
    bool        negative_         = false;
    bool        overflows_        = false;
};

constexpr scanned scan_published(char const* first, char const* last) { return reader(first, last).read(); }

}  // namespace detail::printed_text

constexpr audits::reading read_published(char const* first, char const* last) {
    auto const s = detail::printed_text::scan_published(first, last);
    if (s.wrong >= 0) failure::that_text_is_unreadable("read_published", detail::excerpt{first, last}, s.wrong);
    if (s.overflows) failure::the_result_overflows("read_published", detail::excerpt{first, last});
    return s.result;
}
constexpr audits::reading read_published(char const* text) {
    char const* end = text;
    while (*end != '\0') ++end;
    return read_published(text, end);
}

inline namespace literals {

// "突破 110 件"_printed: the figure of a text that is there at compile time.
[[nodiscard]] consteval tables::published operator""_printed(char const* text, decltype(sizeof 0) size) {
    return read_published(text, text + size).figure;
}

}  // namespace literals
}  // namespace myriad
