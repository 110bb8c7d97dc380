// SPDX-License-Identifier: BSL-1.0
//
// Part of bulletin.hpp: the figures of a sentence, each with the words that are of it, and its unit. What may be a part of a
// word, a date, an ordinal, a range or a code is none. reading.hpp reads each.
#pragma once

#include <myriad/audit/detail/bulletin_text.hpp>
#include <myriad/audit/reading.hpp>

namespace MYRIAD_NAMESPACE::audits::bulletin_text {

namespace vocabulary = ::myriad::detail::printed_text;

struct figure {
    size_t      first = 0, last = 0;      // in the paragraph, with the words that are of it
    size_t      core  = 0;                // where its number begins
    published   value{};
    std::string unit;
    bool        reached = false;          // 增至: it is what was reached
    bool        led     = false;          // a rise or a fall was said
};

// The figures of a stretch of text that holds no more than one sentence.
class figure_scanner {
public:
    figure_scanner(string_view text, bool chinese) : text_(text), chinese_(chinese) {}

    // The next figure, from where the last one ended. What is no figure for certain stays a part of the text.
    bool next(figure& f) {
        while (at_ < text_.size()) {
            if (!is_digit(text_[at_])) {
                ++at_;
                continue;
            }
            size_t const core = at_;
            if (skip_number() && (take_rank(f, core) || (may_begin(core) && take(f, core)))) {
                last_ = at_ = f.last;
                return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] string_view from(size_t i) const { return i < text_.size() ? text_.substr(i, 64) : string_view(); }
    [[nodiscard]] size_t      behind_spaces(size_t i) const {
        for (;;) {
            if (i < text_.size() && text_[i] == ' ') ++i;
            else if (from(i).starts_with("\u00A0")) i += 2;
            else if (from(i).starts_with("\u3000")) i += 3;
            else return i;
        }
    }
    // Digits, in threes behind commas, and a decimal part. False for what is too long to be read.
    bool skip_number() {
        size_t const start = at_;
        while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
        auto const three = [&](size_t i) {
            return i + 3 < text_.size() && is_digit(text_[i + 1]) && is_digit(text_[i + 2]) && is_digit(text_[i + 3]) && !(i + 4 < text_.size() && is_digit(text_[i + 4]));
        };
        if (at_ - start <= 3)
            while (at_ + 3 < text_.size() && text_[at_] == ',' && three(at_)) at_ += 4;
        if (at_ + 1 < text_.size() && text_[at_] == '.' && is_digit(text_[at_ + 1])) {
            ++at_;
            while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
        }
        return at_ - start <= 24;
    }
    // 第 4 位, 居全国第 3; no 第 3 届.
    bool take_rank(figure& f, size_t core) {
        string_view head = text_.substr(last_, core - last_);
        while (head.ends_with(' ')) head.remove_suffix(1);
        if (!chinese_ || !head.ends_with("第") || at_ - core > 4) return false;
        string_view const before = head.substr(0, head.size() - 3), close = before.substr(before.size() > 36 ? before.size() - 36 : 0);
        size_t const      ahead  = behind_spaces(at_);
        bool const        placed = from(ahead).starts_with("位") || from(ahead).starts_with("名");
        if (!placed && !holds(close, words::ranked)) return false;
        f       = {};
        f.first = f.core = core;
        f.last           = placed ? ahead + 3 : at_;
        f.value.measure  = measure::rank;
        for (size_t i = core; i != at_; ++i) {
            if (!is_digit(text_[i])) return false;
            f.value.coefficient = f.value.coefficient * 10 + (text_[i] - '0');
        }
        return f.value.coefficient != 0;
    }
    // Nothing that makes it a part of a word, a range, a date or a code stands on either side.
    [[nodiscard]] bool may_begin(size_t core) const {
        if (core != 0) {
            char const before = text_[core - 1];
            if (is_latin(before) || before == '+' || before == '/' || before == '.' || before == ',' || before == ':' || before == '#' || before == '_' || before == '~') return false;
            if (before == '-' && core > 1 && !is_space(text_[core - 2])) return false;
        }
        string_view head = text_.substr(0, core);
        while (head.ends_with(' ')) head.remove_suffix(1);
        if (!head.empty() && head.size() < core && is_digit(head.back())) return false;
        for (char const* const w : {"第", "～", "—", "–", "－", "〔", "[", "《", "“", "十", "百", "千", "万", "亿"})
            if (head.ends_with(w)) return false;
        if (at_ < text_.size()) {
            char const behind = text_[at_];
            if (is_latin(behind) || behind == '+' || behind == '/' || behind == ':' || behind == '_' || behind == '~' || behind == '.') {
                bool const stop = behind == '.' && (at_ + 1 == text_.size() || is_space(text_[at_ + 1]));
                if (!stop) return false;
            }
            if (behind == '-' || behind == '\n') return false;
            if (behind == ' ' && at_ + 1 < text_.size() && is_digit(text_[at_ + 1])) return false;  // 10 000, or two numbers
            if (behind == ',' && at_ + 1 < text_.size() && is_digit(text_[at_ + 1])) return false;  // 12,34
        }
        return true;
    }
    [[nodiscard]] bool begins_a_range(size_t i) const {
        string_view const rest = from(behind_spaces(i));
        for (string_view const w : {"～", "~", "-", "—", "–", "－", "至", "到"})
            if (rest.starts_with(w)) {
                size_t const next = behind_spaces(behind_spaces(i) + w.size());
                if (next < text_.size() && is_digit(text_[next])) return true;
            }
        return false;
    }

    bool take(figure& f, size_t core) {
        size_t end   = at_;
        size_t ahead = behind_spaces(end);
        bool   known = false;
        // scales and "and more"
        for (int i = 0; i != 3; ++i) {
            if (auto const* q = begins_with(from(ahead), vocabulary::qualifiers_inside)) end = ahead + string_view(q->word).size();
            else if (auto const* s = begins_with(from(ahead), vocabulary::scales); s != nullptr && (is_beyond_ascii(*s->word) || word_ends(ahead + string_view(s->word).size())))
                end = ahead + string_view(s->word).size();
            else break;
            ahead = behind_spaces(end);
        }
        if (begins_a_range(end)) return false;
        auto const* suffix = begins_with(string_view(lowered(from(ahead))), vocabulary::suffixes);
        f.unit.clear();
        if (suffix != nullptr && (is_beyond_ascii(*suffix->word) || *suffix->word == '%' || word_ends(ahead + string_view(suffix->word).size()))) {
            end   = ahead + string_view(suffix->word).size();
            known = true;
            if (auto const* p = begins_with(from(behind_spaces(end)), vocabulary::points_of_a_percentage)) end = behind_spaces(end) + string_view(*p).size();
        } else if (chinese_) {
            size_t longest = 0;
            auto const longer = [&](auto const& list) {
                for (string_view const w : list)
                    if (w.size() > longest && from(ahead).starts_with(w)) longest = w.size();
            };
            longer(words::no_counters);
            size_t const none = longest;
            longer(words::counters);
            longer(words::measured);
            if (longest == none) return false;
            f.unit = std::string(text_.substr(ahead, longest));
            end    = ahead + longest;
            known  = true;
        }
        if (!chinese_ && !known) return take_english(f, core, end, ahead);
        if (auto const* q = begins_with(from(behind_spaces(end)), vocabulary::qualifiers_after); q != nullptr && is_beyond_ascii(*q->word)) end = behind_spaces(end) + string_view(q->word).size();
        if (begins_a_range(end)) return false;
        f.last = end;
        return read(f, core);
    }
    [[nodiscard]] bool word_ends(size_t i) const { return i >= text_.size() || !is_latin(text_[i]); }

    // What an English number counts: the words behind it, but for those that no unit has.
    bool take_english(figure& f, size_t core, size_t end, size_t ahead) {
        size_t ends[5] = {end};
        int    many    = 0;
        while (many < 4 && ahead < text_.size() && is_latin(text_[ahead])) {
            size_t next = ahead;
            while (next < text_.size() && (is_latin(text_[next]) || (text_[next] == '-' && next + 1 < text_.size() && is_latin(text_[next + 1])))) ++next;
            std::string const word = lowered(text_.substr(ahead, next - ahead));
            if (next - ahead > 24 || is_one_of(word, words::ends_a_unit) || (many != 0 && word.ends_with("ed")) || word.find('-') != word.npos) break;
            ends[++many] = next;
            ahead        = behind_spaces(next);
        }
        if (many == 0 && end - core == 4 && (text_.substr(core, 2) == "19" || text_.substr(core, 2) == "20")) return false;  // a year
        // "119,635 patents granted": a past form behind the noun is of the sentence
        for (; many >= 0; --many) {
            f.last = ends[many];
            f.unit = many == 0 ? std::string() : lowered(trimmed(text_.substr(ends[0], ends[many] - ends[0])));
            if (read(f, core)) return true;
        }
        return false;
    }

    // Takes the words before the number that are said of it, and reads all.
    bool read(figure& f, size_t core) {
        f.core = f.first = core;
        f.reached = f.led = false;
        size_t start = core;
        if (start > last_ && text_[start - 1] == '-') --start;
        for (int i = 0; i != 4; ++i) {
            size_t back = start;
            while (back > last_ && text_[back - 1] == ' ') --back;
            std::string const lead = lowered(text_.substr(back > last_ + 24 ? back - 24 : last_, back - (back > last_ + 24 ? back - 24 : last_)));
            size_t            size = 0;
            bool              direction = false, level = false;
            auto const try_list = [&](auto const& list, bool is_direction, bool is_level) {
                auto const* e = ends_with(string_view(lead), list);
                if (e == nullptr) return;
                string_view const w = word_of(*e);
                if (w.size() <= size || (is_latin(w[0]) && lead.size() > w.size() && is_latin(lead[lead.size() - w.size() - 1]))) return;
                size      = w.size();
                direction = is_direction;
                level     = is_level;
            };
            try_list(vocabulary::qualifiers_before, false, false);
            try_list(vocabulary::equations, false, false);
            try_list(vocabulary::directions, true, false);
            try_list(vocabulary::levels, false, true);
            constexpr char const* particles[] = {"了", "by", "增长到", "增加到", "提高到", "上升到", "下降到", "减少到", "降低到", "提升到", "提升至", "提高至", "下降至", "缩短至"};
            if (auto const* p = ends_with(string_view(lead), particles); p != nullptr && string_view(*p).size() > size) {
                size  = string_view(*p).size();
                level = size > 3;
            }
            if (size == 0) break;
            start     = back - size;
            f.led     = f.led || direction;
            f.reached = f.reached || level;
            if (direction || level) break;
        }
        for (size_t const first : {start, core}) {
            if (first == core && start != core && (f.led || f.reached)) break;
            auto const* const begin = text_.data();
            auto const        s     = vocabulary::scan_published(begin + first, begin + f.last);
            if (s.wrong >= 0 || s.overflows) continue;
            f.first = first;
            f.value = s.result.figure;
            return true;
        }
        return false;
    }

    string_view text_;
    bool        chinese_;
    size_t      at_ = 0, last_ = 0;
};

}  // namespace myriad::audits::bulletin_text
