// SPDX-License-Identifier: BSL-1.0
//
// detail::scan_cell           a number of a CSV file
// class detail::cell_text     as the library's reader of numbers takes it
#include <myriad/detail/cell_text.hpp>

#include "catch.hpp"

#include <string>

namespace {

using myriad::detail::cell_text;
using myriad::detail::scan_cell;
using myriad::detail::scanned_number;

constexpr bool same(scanned_number const& a, scanned_number const& b) {
    return a.wrong == b.wrong && a.overflows == b.overflows && (a.wrong >= 0 || a.overflows || (a.coefficient == b.coefficient && a.places == b.places && a.percent == b.percent));
}
// The fast path and the other say the same.
constexpr bool reads(char const* cell, std::int64_t coefficient, int places = 0, bool percent = false, char mark = '.') {
    auto const n = scan_cell(cell, mark);
    return n.wrong == -1 && !n.overflows && n.coefficient == coefficient && n.places == places && n.percent == percent && same(n, cell_text(cell, mark).scan());
}
constexpr bool refuses(char const* cell, char mark = '.') { return scan_cell(cell, mark).wrong >= 0 && cell_text(cell, mark).scan().wrong >= 0; }

static_assert(reads("0", 0) && reads("-5", -5) && reads("+1,234.50", 123450, 2) && reads("10.90%", 1090, 2, true));
static_assert(reads("１２，３４５", 12345) && reads("－３．５％", -35, 1, true) && reads("＋7", 7));
static_assert(reads("\xE2\x88\x92" "3", -3));
static_assert(reads("12 345", 12345) && reads("12\xC2\xA0" "345", 12345) && reads("12\xE2\x80\xAF" "345", 12345) && reads("12\xE2\x80\x89" "345.5", 123455, 1));
static_assert(reads("12'345'678", 12345678) && reads("12’345", 12345) && reads("12\xE3\x80\x80" "345", 12345));
static_assert(reads("  42 ", 42) && reads("\t42\xC2\xA0", 42) && reads("　42　", 42));
static_assert(reads("12.345,6", 123456, 1, false, ',') && reads("12 345,67", 1234567, 2, false, ',') && reads("-0,5%", -5, 1, true, ','));
static_assert(reads("9223372036854775807", 9223372036854775807) && scan_cell("9223372036854775808").overflows);

static_assert(refuses("") && refuses(" ") && refuses("-") && refuses("n/a") && refuses("12O") && refuses("1.2.3") && refuses("1e5") && refuses("0x1F"));
static_assert(refuses("1,2345") && refuses("12,34") && refuses(",123") && refuses("1 2") && refuses("1  234") && refuses("- 5") && refuses("5 %"));
static_assert(refuses("1 234,567") && refuses("1'234,567") && refuses("1.234,567.890", ','));  // one reader's thousands are another's places
static_assert(refuses("1.5", ',') && refuses("1,5") && refuses("１２Ａ") && refuses("１２年"));

// Longer than any number.
static_assert(refuses("11111111111111111111111111111111" "111111111111111111111111111111111"));
static_assert(refuses("00000000000000000000000000000000" "00000000000000000000000000000000x"));
static_assert(reads("000000000000000000000000000000" "0000000000000000000000000000007", 7));
static_assert(refuses("\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF" "\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF" "\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF\xEF"));

TEST_CASE("the fast path says what the other says, of every text of few letters") {
    constexpr char letters[] = "09.,-% x";
    for (int n = 0; n != 8 * 8 * 8 * 8 * 8 * 8; ++n) {
        std::string text;
        for (int rest = n; rest != 0; rest /= 8) text += letters[rest % 8];
        for (char const mark : {'.', ','})
            if (!same(scan_cell(text, mark), cell_text(text, mark).scan())) FAIL_CHECK(text << " with " << mark);
    }
    for (int digits = 1; digits != 40; ++digits)
        for (char const* const begin : {"", "-", "0.", "-1."})
            for (char const* const end : {"", "%", ".5"}) {
                std::string const text = begin + std::string(static_cast<std::size_t>(digits), '9') + end;
                if (!same(scan_cell(text), cell_text(text).scan())) FAIL_CHECK(text);
            }
}

}  // namespace
