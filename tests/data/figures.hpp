// SPDX-License-Identifier: BSL-1.0
//
// What the tests of figures in prose share: the lines of a source text, where a printed figure stands on
// one, the numbers of a line, and what a print says, read here without the library.
#pragma once

#include "catch.hpp"

#include <myriad/tables/figure.hpp>

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prose {

using std::string_view;

// A number of the prose that is no figure: anything that stands in `phrase` on that line, or anywhere
// if the line is 0.
struct exemption {
    int         line;
    string_view phrase;
    string_view reason;
};

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

inline bool has(string_view text, string_view word) { return text.find(word) != string_view::npos; }

inline bool has_any(string_view text, std::initializer_list<string_view> words) {
    for (string_view const word : words)
        if (has(text, word)) return true;
    return false;
}

inline string_view trimmed(string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

// The lines of a text, from 1; empty where the texts are not.
inline std::vector<std::string> lines_of(string_view name) {
    std::vector<std::string> lines;
    std::string const        folder = MYRIAD_SOURCES;
    if (folder.empty()) {
        WARN("skipped: the source texts are not here");
        return lines;
    }
    std::ifstream in(folder + '/' + std::string(name), std::ios::binary);
    REQUIRE(in.is_open());
    lines.emplace_back();
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

// Where printed stands in the line, from `from` on, and not as a part of a longer number.
inline std::size_t find_printed(string_view line, string_view printed, std::size_t from) {
    for (std::size_t at = line.find(printed, from); at != string_view::npos; at = line.find(printed, at + 1)) {
        string_view const before = line.substr(0, at);
        string_view const after  = line.substr(at + printed.size());
        bool const        goes_back =
            is_digit(printed.front()) && !before.empty() && (is_digit(before.back()) || before.back() == '.');
        bool const goes_on = is_digit(printed.back()) && !after.empty() &&
                             (is_digit(after[0]) || (after[0] == '.' && after.size() > 1 && is_digit(after[1])));
        if (!goes_back && !goes_on) return at;
    }
    return string_view::npos;
}

// The value of the Chinese numeral that text begins with, and its length in bytes, 0 if there is none.
struct numeral {
    int         value = 0;
    std::size_t size  = 0;
};
inline numeral numeral_at(string_view text) {
    static constexpr std::pair<string_view, int> all[] = {
        {"首", 1}, {"一", 1}, {"二", 2}, {"两", 2},  {"三", 3},   {"四", 4},    {"五", 5},      {"六", 6},
        {"七", 7}, {"八", 8}, {"九", 9}, {"十", 10}, {"百", 100}, {"千", 1000}, {"万", 10'000}, {"亿", 100'000'000}};
    for (auto const& [word, value] : all)
        if (text.starts_with(word)) return {value, word.size()};
    return {};
}

// The length of the number that text begins with, in digits or in characters; 0 if it begins with none.
inline std::size_t digits_at(string_view text) {
    std::size_t n = 0;
    while (n != text.size() &&
           (is_digit(text[n]) || (n != 0 && text[n] == '.' && n + 1 != text.size() && is_digit(text[n + 1]))))
        ++n;
    return n;
}
inline std::size_t number_at(string_view text) {
    std::size_t n = digits_at(text);
    if (n == 0)
        while (std::size_t const more = numeral_at(text.substr(n)).size) n += more;
    return n;
}

// Is the number at [at, end) the one that a heading or an item of a list begins with?
inline bool heads(string_view line, std::size_t at, std::size_t end) {
    string_view const before = trimmed(line.substr(0, at));
    string_view const after  = line.substr(end);
    return (before.empty() && (after.starts_with("、") || after.starts_with(". ") || after.starts_with(") "))) ||
           (before == "（" && after.starts_with("）")) || (before == "(" && after.starts_with(")")) ||
           (before == "###" && after.starts_with(" "));
}

// What a print says: its digits, how many of them behind the point, and the scale.
struct reading {
    std::int64_t digits = 0;
    int          places = 0;
    int          scale  = 0;
};
inline reading read(string_view printed) {
    reading     r;
    std::size_t at = 0;
    while (at != printed.size() && !is_digit(printed[at])) ++at;
    if (at != printed.size()) {
        bool behind_the_point = false;
        for (; at != printed.size() && (is_digit(printed[at]) || printed[at] == '.'); ++at) {
            if (printed[at] == '.') {
                behind_the_point = true;
            } else {
                r.digits = 10 * r.digits + (printed[at] - '0');
                r.places += behind_the_point ? 1 : 0;
            }
        }
    } else {
        static constexpr std::pair<string_view, int> superlatives[] = {{"最高", 1}, {"最多", 1}, {"其次", 2}};
        for (auto const& [word, rank] : superlatives)
            if (has(printed, word)) return {rank, 0, 0};
        at = 0;
        while (at != printed.size() && numeral_at(printed.substr(at)).size == 0) ++at;
        int units = 0;
        for (numeral n; (n = numeral_at(printed.substr(at))).size != 0 && n.value < 10'000; at += n.size) {
            if (n.value < 10) {
                units = n.value;
            } else {
                r.digits += (units == 0 ? 1 : units) * n.value;
                units = 0;
            }
        }
        r.digits += units;
    }
    for (string_view const word : {" ", "余", "多"})
        if (printed.substr(at).starts_with(word)) at += word.size();
    static constexpr std::pair<string_view, int> scales[] = {{"万亿", 12}, {"亿", 8}, {"万", 4}, {"成", 1}};
    for (auto const& [word, scale] : scales)
        if (r.scale == 0 && printed.substr(at).starts_with(word)) r.scale = scale;
    return r;
}

// What the words of a print say of its number.
inline myriad::tables::qualifier qualified(string_view printed) {
    using myriad::tables::qualifier;
    if (has_any(printed, {"约", "左右"})) return qualifier::about;
    if (has_any(printed, {"突破", "超"})) return qualifier::more_than;
    if (has(printed, "余") || (has(printed, "多") && !has(printed, "最多"))) return qualifier::and_more;
    if (has(printed, "近")) return qualifier::nearly;
    if (has(printed, "以上")) return qualifier::at_least;
    if (has_any(printed, {"以内", "以下", "前"})) return qualifier::at_most;
    return qualifier::exact;
}

}  // namespace prose
