// SPDX-License-Identifier: BSL-1.0
//
// text_claim: what a sentence or the head of a table says of printed figures. bulletin.hpp reads them.
#pragma once

#include <myriad/audit/relation.hpp>
#include <myriad/tables/published.hpp>

#include <string>  // std::string
#include <vector>  // std::vector

namespace MYRIAD_NAMESPACE::audits {

// A figure of a text or a table.
struct text_figure {
    published   value{};
    std::string words;   // as printed, with what is said of it: 同比下降 10.42%
    std::string unit;    // 件; empty for percentages and in tables
    std::string of;      // what it is of, as printed; empty if that is not clear
    std::string period;  // of what: 2024年, 2024年末; as the text has it
    std::string key;     // the same of all that has one name
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
    myriad::relation                     relation = myriad::relation::equality;
    published                            print{};
    int                                  print_at = 0;  // in bulletin::figures
    int                                  line     = 0;
    std::vector<std::vector<text_input>> readings;      // the first is the likeliest; it fails if all do
    std::string                          how;           // how it was read
    std::string                          doubt;         // what is not sure of that; empty if it is
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

}  // namespace MYRIAD_NAMESPACE::audits
