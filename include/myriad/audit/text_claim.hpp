// SPDX-License-Identifier: BSL-1.0
//
// text_claim: what a sentence or the head of a table says of printed figures, how it was read, and what is doubted of that.
// bulletin.hpp reads them.
//
//   in_words(how_read | doubt, chinese)    "growth of the count before it"
#pragma once

#include <myriad/audit/print.hpp>
#include <myriad/audit/relation.hpp>
#include <myriad/label.hpp>

#include <string>  // std::string
#include <vector>  // std::vector

namespace MYRIAD_NAMESPACE::audits {

// How a claim was read; text_claim::about has the name or the head that it was read by.
enum class how_read : unsigned char {
    growth_of_count, growth_in_table, growth_column, points, share_of_count, share_column, rank_of_count, rank_column, sum_before, sum_among, total_column, total_row, parts, multiple
};
// Why it may be read wrongly.
enum class doubt : unsigned char {
    none, constant_prices, points_meant, no_count, other_base, few_rows, base_missing, not_all_parts, overlapping, between_parts, cumulative, something_else, too_large
};

// clang-format off
inline constexpr struct { label english, chinese; } ways_of_reading[] = {
    {"growth of the count before it", "其前数字的增长"},
    {"growth of that number in a table", "表中同一数字的增长"},
    {"growth of a column", "一列的增长"},
    {"points of the percentage before it", "其前百分比的变化"},
    {"share of the count before it", "其前数字所占份额"},
    {"share of a column in its total", "一列在其合计中的份额"},
    {"rank of the count before it", "其前数字的位次"},
    {"rank by a column", "按一列的位次"},
    {"sum of the counts before it in the sentence, or of the last of them", "句中其前各数之和，或其中后几个之和"},
    {"sum of what the sentence says is among it", "句中所列其中各数之和"},
    {"total of other columns", "其他各列之和"},
    {"total of the rows", "各行之和"},
    {"parts of a whole", "同一总体的各部分"},
    {"multiple of what stands in brackets", "括号中数字的倍数"},
};
inline constexpr struct { label english, chinese; } doubts[] = {
    {"", ""},
    {"growth of money may be at constant prices", "金额的增长可能按不变价计算"},
    {"growth of a percentage may be meant in points", "百分比的增长可能指百分点"},
    {"it is growth of no count", "不是计数的增长"},
    {"the sentence speaks of another base", "句中提到其他基数或口径"},
    {"too few rows of the table bear this out", "表中符合此读法的行太少"},
    {"the base is not printed in the table", "表中未刊出基数"},
    {"these may not be all parts", "所列可能不是全部"},
    {"what is counted may stand in two places", "可能有重复计算"},
    {"other figures stand between the parts", "各部分之间另有数字"},
    {"it may add to what was there before", "可能是累计数"},
    {"it may be said of something else", "可能说的是别的数"},
    {"a number is too large", "数字过大"},
};
// clang-format on

[[nodiscard]] constexpr label in_words(how_read h, bool chinese = false) { return chinese ? ways_of_reading[static_cast<unsigned>(h)].chinese : ways_of_reading[static_cast<unsigned>(h)].english; }
[[nodiscard]] constexpr label in_words(doubt d, bool chinese = false) { return chinese ? doubts[static_cast<unsigned>(d)].chinese : doubts[static_cast<unsigned>(d)].english; }

// A figure of a text or a table.
struct text_figure {
    published   value{};
    std::string words;   // as printed, with what is said of it: 同比下降 10.42%
    std::string unit;    // 件; empty for percentages and in tables
    std::string of;      // what it is of, as printed; empty if that is not clear
    std::string period;  // of what: 2024年, 2024年末; as the text has it
    std::string key;     // the same of all that has one name
    bool        thing  = true;  // of things, not an average or a rate
    int         line   = 0;
    int         source = 0;  // 0: the text; 1, 2, ...: the tables that were given beside it
};

// What stands in a claim: a figure, one less another, or a number that is printed nowhere.
struct text_input {
    int  figure = -1;  // in bulletin::figures; -1: printed nowhere
    int  less   = -1;  // what is taken from it
    bool whole  = true;  // a number of things, not an average
};

struct text_claim {
    audits::relation                     relation = audits::relation::equality;
    published                            print{};
    int                                  print_at = 0;  // in bulletin::figures
    int                                  line     = 0;
    std::vector<std::vector<text_input>> readings;      // the first is the likeliest; it fails if all do
    how_read                             how   = how_read::growth_of_count;
    audits::doubt                        doubt = audits::doubt::none;
    std::string                          about;         // 全市专利授权量; the head of a column
    std::string                          words;         // the sentence, or the row
};

// A table, its heads in the first rows.
struct printed_table {
    struct row {
        int                      line = 0;
        std::vector<std::string> cells;
    };
    std::string      caption;
    std::vector<row> rows;
    int              source = 0;
};

struct bulletin {
    std::vector<text_figure> figures;
    std::vector<text_claim>  claims;
};

}  // namespace myriad::audits
