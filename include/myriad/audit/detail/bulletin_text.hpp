// SPDX-License-Identifier: BSL-1.0
//
// Part of bulletin.hpp: a text as its paragraphs and tables, each with the lines that it stands on. A line that the printer
// broke goes on in the next; a heading, a table and a caption are for themselves. Every step is linear in the text,
// whatever bytes it holds.
#pragma once

#include <myriad/audit/bulletin_words.hpp>
#include <myriad/audit/text_claim.hpp>

#include <cstddef>      // std::size_t
#include <string>       // std::string
#include <string_view>  // std::string_view
#include <utility>      // std::pair
#include <vector>       // std::vector

namespace MYRIAD_NAMESPACE::audits::bulletin_text {

namespace words = bulletin_words;
using std::size_t;
using std::string_view;

// ---- letters ----

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return '0' <= c && c <= '9'; }
[[nodiscard]] constexpr bool is_latin(char c) noexcept { return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z'); }
[[nodiscard]] constexpr bool is_space(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
[[nodiscard]] constexpr bool is_beyond_ascii(char c) noexcept { return static_cast<unsigned char>(c) >= 0x80; }
// The lead bytes of U+3000 to U+9FFF and of full-width forms: what Chinese is written in.
[[nodiscard]] constexpr bool is_chinese(char c) noexcept {
    auto const byte = static_cast<unsigned char>(c);
    return (0xE3 <= byte && byte <= 0xE9) || byte == 0xEF;
}
[[nodiscard]] constexpr char lower(char c) noexcept { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

[[nodiscard]] constexpr string_view trimmed(string_view s) noexcept {
    while (!s.empty() && is_space(s.front())) s.remove_prefix(1);
    while (!s.empty() && is_space(s.back())) s.remove_suffix(1);
    return s;
}
[[nodiscard]] inline std::string lowered(string_view s) {
    std::string out(s);
    for (char& c : out) c = lower(c);
    return out;
}
// How many bytes the code point that begins there has; 0 if it is not whole, or no UTF-8.
[[nodiscard]] constexpr size_t code_point_size(string_view s) noexcept {
    if (s.empty()) return 0;
    auto const   byte = [&](size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(s[i])); };
    unsigned     lead = byte(0);
    size_t const size = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (size == 0 || s.size() < size) return 0;
    for (size_t i = 1; i != size; ++i)
        if ((byte(i) & 0xC0U) != 0x80U) return 0;
    if (size == 3 && ((lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xED && byte(1) >= 0xA0))) return 0;
    if (size == 4 && ((lead == 0xF0 && byte(1) < 0x90) || (lead == 0xF4 && byte(1) >= 0x90))) return 0;
    return size;
}
// With U+FFFD for each byte that belongs to no code point.
[[nodiscard]] inline std::string repaired(string_view s) {
    std::string out;
    out.reserve(s.size());
    while (!s.empty()) {
        size_t const size = code_point_size(s);
        out += size == 0 ? string_view("\uFFFD") : s.substr(0, size);
        s.remove_prefix(size == 0 ? 1 : size);
    }
    return out;
}
// The first bytes of a text, whole code points.
[[nodiscard]] constexpr string_view head_of(string_view s, size_t bytes) noexcept {
    if (s.size() <= bytes) return s;
    while (bytes != 0 && (static_cast<unsigned char>(s[bytes]) & 0xC0U) == 0x80U) --bytes;
    return s.substr(0, bytes);
}

// Chinese without its spaces, the wide ones too.
[[nodiscard]] inline std::string compact(string_view s) {
    std::string out;
    for (size_t i = 0; i != s.size();) {
        if (s.substr(i, 3) == "\u3000") i += 3;
        else if (s.substr(i, 2) == "\u00A0") i += 2;
        else if (is_space(s[i])) ++i;
        else out += s[i++];
    }
    return out;
}

constexpr char const* word_of(char const* w) noexcept { return w; }
template <class Entry>
constexpr char const* word_of(Entry const& e) noexcept { return e.word; }

// The entry of a list that a text begins with, ends with or holds; nullptr if there is none.
template <class Entry, size_t Size>
constexpr Entry const* begins_with(string_view s, Entry const (&list)[Size]) noexcept {
    for (Entry const& e : list)
        if (s.starts_with(word_of(e))) return &e;
    return nullptr;
}
template <class Entry, size_t Size>
constexpr Entry const* ends_with(string_view s, Entry const (&list)[Size]) noexcept {
    Entry const* longest = nullptr;
    for (Entry const& e : list)
        if (s.ends_with(word_of(e)) && (longest == nullptr || string_view(word_of(e)).size() > string_view(word_of(*longest)).size())) longest = &e;
    return longest;
}
template <size_t Size>
constexpr bool holds(string_view s, char const* const (&list)[Size]) noexcept {
    for (char const* const w : list)
        if (s.find(w) != s.npos) return true;
    return false;
}
template <size_t Size>
constexpr bool is_one_of(string_view s, char const* const (&list)[Size]) noexcept {
    for (char const* const w : list)
        if (s == w) return true;
    return false;
}
// A Latin word of a list anywhere in a text, whole.
template <size_t Size>
constexpr bool has_word(string_view s, char const* const (&list)[Size]) noexcept {
    for (string_view const w : list)
        for (size_t at = s.find(w); at != s.npos; at = s.find(w, at + 1))
            if ((at == 0 || !is_latin(s[at - 1])) && (at + w.size() == s.size() || !is_latin(s[at + w.size()]))) return true;
    return false;
}

// ---- paragraphs and tables ----

struct paragraph {
    std::string                         text;
    std::vector<std::pair<size_t, int>> lines;  // where each line begins, and its number

    [[nodiscard]] int line_at(size_t offset) const {
        size_t low = 0, high = lines.size();
        while (high - low > 1) {
            size_t const middle                          = (low + high) / 2;
            (lines[middle].first <= offset ? low : high) = middle;
        }
        return lines.empty() ? 0 : lines[low].second;
    }
};

// A cell without what makes it bold.
[[nodiscard]] inline std::string without_marks(string_view cell) {
    constexpr string_view marks[] = {"<b>", "</b>", "**"};
    std::string           out(trimmed(cell));
    for (string_view const mark : marks)
        for (size_t at = out.find(mark); at != out.npos; at = out.find(mark, at)) out.erase(at, mark.size());
    return std::string(trimmed(out));
}

// 一、..., （二）..., 3. ..., # ..., or the caption of a table.
[[nodiscard]] constexpr bool is_heading(string_view line) {
    constexpr char const* marks[]   = {"#", "（一）", "（二）", "（三）", "（四）", "（五）", "（六）", "一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、", "九、", "十、", "---", "*", "- "};
    constexpr char const* objects[] = {"表", "图", "Table", "Figure"};
    if (begins_with(line, marks) != nullptr) return true;
    size_t i = 0;
    if (auto const* w = begins_with(line, objects)) {
        i = string_view(*w).size();
        while (i < line.size() && line[i] == ' ') ++i;
        return i < line.size() && is_digit(line[i]);
    }
    while (i < line.size() && i < 3 && is_digit(line[i])) ++i;
    return i != 0 && i + 1 < line.size() && (line[i] == '.' || line[i] == ')') && !is_digit(line[i + 1]);
}

// Hands each paragraph and each table of a text, in its order, to a visitor with paragraph_of(...) and table_of(...).
template <class Visitor>
void for_each_block(string_view text, Visitor& visitor) {
    paragraph     open;
    printed_table table;
    std::string   caption;
    bool          blank         = false;
    auto const    end_paragraph = [&] {
        if (!open.text.empty()) visitor.paragraph_of(open);
        open = {};
    };
    auto const end_table = [&] {
        if (!table.rows.empty()) visitor.table_of(table);
        table = {};
    };
    constexpr char const* stops[]    = {"。", "！", "？", "：", "；", ".", "!", "?", ":", ";"};
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    int number = 0;
    for (size_t at = 0; at < text.size();) {
        size_t const end  = text.find('\n', at) == text.npos ? text.size() : text.find('\n', at);
        string_view  raw  = text.substr(at, end - at);
        string_view  line = trimmed(raw);
        at                = end + 1;
        ++number;
        while (!raw.empty() && raw.back() == '\r') raw.remove_suffix(1);
        bool const piped = line.starts_with('|'), tabbed = raw.find('\t') != raw.npos && !line.empty();
        if (piped || tabbed) {
            end_paragraph();
            if (table.rows.empty()) table.caption = caption;
            printed_table::row row{number, {}};
            if (piped) line.remove_prefix(1);
            if (piped && line.ends_with('|')) line.remove_suffix(1);
            string_view  rest      = piped ? line : raw;
            char const   separator = piped ? '|' : '\t';
            for (size_t cut = rest.find(separator);; cut = rest.find(separator)) {
                row.cells.push_back(without_marks(rest.substr(0, cut)));
                if (cut == rest.npos) break;
                rest.remove_prefix(cut + 1);
            }
            table.rows.push_back(std::move(row));
            blank = false;
            continue;
        }
        if (line.empty()) {
            blank = true;
            end_table();
            continue;
        }
        end_table();
        bool const heading  = is_heading(line);
        bool const chinese  = !open.text.empty() && (is_beyond_ascii(open.text.back()) || is_digit(open.text.back())) && (is_beyond_ascii(line[0]) || is_digit(line[0]));
        bool const finished = open.text.empty() || ends_with(string_view(open.text), stops) != nullptr;
        if (heading || (blank && (finished || !chinese)) || (finished && !open.text.empty() && is_chinese(open.text.back()))) end_paragraph();
        if (heading) caption = head_of(line, 200);
        blank = false;
        if (!open.text.empty()) open.text += is_digit(open.text.back()) && is_digit(line[0]) ? '\n' : ' ';
        open.lines.emplace_back(open.text.size(), number);
        for (char const c : line)
            if (c != '*' && c != '`') open.text += c;
        if (heading && line.size() < 60 && ends_with(line, stops) == nullptr) end_paragraph();
    }
    end_paragraph();
    end_table();
}

}  // namespace myriad::audits::bulletin_text
