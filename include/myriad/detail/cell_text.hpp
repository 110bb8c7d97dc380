// SPDX-License-Identifier: BSL-1.0
//
// scan_cell(cell, decimal_mark): a number of a CSV file, by the library's reader of numbers. For myriad_table() and csv.hpp.
//
//   in the file                             becomes
//   １２，３４５  －３．５％  (full width)    12,345  -3.5%
//   −3 (U+2212)                             -3
//   12 345  12'345  (a space of any kind)   12,345
//   12.345,6  of decimal mark ','           12,345.6
//
// Two different signs between thousands in one number are refused, as is what has more than 64 bytes: 1 234,567 is
// 1234.567 to one reader and 1234567 to another.
#pragma once

#include <myriad/label.hpp>
#include <myriad/read_decimal.hpp>

namespace MYRIAD_NAMESPACE::detail {

class cell_text {
public:
    constexpr explicit cell_text(spelling cell, char decimal_mark = '.') noexcept {
        char thousands = '\0';
        for (char const *at = cell.begin(), *last = cell.end(); at != last;) {
            char c = next(at, last);
            if (c != '\0' && c == decimal_mark) {
                c = '.';
            } else if (c == ',' || c == '.' || c == '\'' || c == ' ') {
                if (c == ' ' && (size_ == 0 || only_spaces(at, last))) continue;
                if (thousands != '\0' && thousands != c) readable_ = false;
                thousands = c;
                c         = ',';
            }
            if (size_ == capacity) readable_ = false;
            else chars_[size_++] = c;
        }
    }

    // [+-] digits [. digits] [%], or in what place it is something else; see read_decimal.hpp.
    [[nodiscard]] constexpr scanned_number scan() const noexcept {
        scanned_number number = scan_number(chars_, chars_ + size_);
        if (!readable_ && number.wrong < 0) number.wrong = static_cast<int>(size_);
        return number;
    }

private:
    static constexpr unsigned capacity = 64;

    // The next character, in ASCII if it is one that has a twin there; otherwise no character of a number.
    static constexpr char next(char const*& at, char const* last) noexcept {
        struct twin {
            char const* in_utf_8;
            char        ascii;
        };
        constexpr twin twins[] = {{"\xE2\x88\x92", '-'}, {"\xC2\xA0", ' '},     {"\xE2\x80\x89", ' '}, {"\xE2\x80\xAF", ' '},
                                  {"\xE3\x80\x80", ' '}, {"\xE2\x80\x99", '\''}, {"\t", ' '}};
        for (twin const& t : twins) {
            char const *p = at, *q = t.in_utf_8;
            while (p != last && *q != '\0' && *p == *q) ++p, ++q;
            if (*q != '\0') continue;
            at = p;
            return t.ascii;
        }
        if (last - at >= 3 && at[0] == '\xEF' && at[1] == '\xBC') {  // U+FF01 to U+FF3F: full width
            int const ascii = static_cast<unsigned char>(at[2]) - 0x80 + 0x20;
            at += 3;
            return static_cast<char>(ascii);
        }
        return *at++;
    }
    static constexpr bool only_spaces(char const* at, char const* last) noexcept {
        while (at != last)
            if (next(at, last) != ' ') return false;
        return true;
    }

    char     chars_[capacity] = {};
    unsigned size_            = 0;
    bool     readable_        = true;
};

// 1 to 18 digits, a minus, a point and a % are read as they stand, as nearly all cells are, to the same numbers.
constexpr scanned_number scan_cell(spelling cell, char decimal_mark = '.') noexcept {
    scanned_number number;
    char const *   at = cell.begin(), *const last = cell.end();
    bool const     negative = at != last && *at == '-';
    bool           point    = false;
    int            digits   = 0;
    for (at += negative; at != last; ++at) {
        if ('0' <= *at && *at <= '9' && digits != 18) number.coefficient = number.coefficient * 10 + (*at - '0'), ++digits, number.places += point;
        else if (*at == decimal_mark && !point && digits != 0) point = true;
        else break;
    }
    if (at != last && *at == '%') number.percent = true, ++at;
    if (at != last || digits == 0 || (point && number.places == 0)) return cell_text(cell, decimal_mark).scan();
    if (negative) number.coefficient = -number.coefficient;
    return number;
}

}  // namespace myriad::detail
