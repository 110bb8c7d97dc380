// SPDX-License-Identifier: BSL-1.0
//
// cell_address: where a number of a table stands, as a text; and patterns of such texts.
//
//   "cnipa_2024/t03|(深圳)|total|2024"          table|label|column|year
//   "shenzhen_2024/t11|granted/深圳|..."        list/label, where lists stand side by side
//   "cnipa_2024/reexamination|#6|..."           the sixth row, where a label stands twice
//
//   pattern.meets(cell)          does each field of the cell have the form that the pattern's field says?
//   input.written_out(pattern, cell, row)    the address of an input, with what the pattern met in place of each "*"
//
//   in a pattern    "*"  any run of characters, also in the table      "*!全国"  any but that one
//   in an input     "*"  what the pattern met       "(*)"  that in parentheses       "-1"  the year before
//
//   "@name" as a label stands for the rows of a group:
//
//   @divisions   the 31 provinces, Taiwan, Hong Kong and Macao      @provinces   the 31
//   @cities      rows in parentheses                                @others      every other row of the table
//   @rows        every row of the table but totals                  @countries   countries, groups, the rest of them
//   @within      the cities of the print's province
//
// and as a column: "@first" for the first column of counts, "@kinds" for all columns of counts but the print's.
#pragma once

#include <myriad/tables/place.hpp>

#include <string>       // std::string, std::stoi, std::to_string
#include <string_view>  // std::string_view

namespace MYRIAD_NAMESPACE::detail {

// Does a field of a pattern meet a text?
[[nodiscard]] inline bool meets(std::string_view pattern, std::string_view text) {
    std::size_t const but = pattern.rfind('!');
    if (but != std::string_view::npos) return text != pattern.substr(but + 1) && meets(pattern.substr(0, but), text);
    std::size_t const star = pattern.find('*');
    if (star == std::string_view::npos) return pattern == text;
    return text.size() + 1 >= pattern.size() && text.starts_with(pattern.substr(0, star)) && text.ends_with(pattern.substr(star + 1));
}

// What stands in the text where its pattern has a star; all of it where there is none.
[[nodiscard]] inline std::string met(std::string_view pattern, std::string_view text) {
    std::size_t const star = pattern.find('*'), length = pattern.substr(0, pattern.find('!')).size();
    return std::string(star == std::string_view::npos ? text : text.substr(star, text.size() + 1 - length));
}

// The field of an input, with a word in place of its star.
[[nodiscard]] inline std::string filled(std::string field, std::string const& word) {
    std::size_t const star = field.find('*');
    return star == std::string::npos ? field : field.replace(star, 1, word);
}

}  // namespace myriad::detail

namespace MYRIAD_NAMESPACE::data {

struct cell_address {
    std::string table;  // "cnipa_2024/t03"
    std::string list, label, column, year;

    // Error: unknown_name, with the text, if it is no address of a table.
    [[nodiscard]] static cell_address read(std::string const& text) {
        cell_address       a;
        std::string* const fields[] = {&a.table, &a.label, &a.column, &a.year};
        std::size_t        start    = 0;
        for (std::string* const field : fields) {
            bool const        is_last = field == &a.year;
            std::size_t const end     = is_last ? text.size() : text.find('|', start);
            if (end == std::string::npos) failure::that_name_is_unknown("ledger", text.c_str());
            *field = text.substr(start, end - start);
            start  = end + 1;
        }
        if (std::size_t const stroke = a.label.find('/'); stroke != std::string::npos) {
            a.list = a.label.substr(0, stroke);
            a.label.erase(0, stroke + 1);
        }
        return a;
    }
    [[nodiscard]] std::string text() const { return table + '|' + (list.empty() ? "" : list + '/') + label + '|' + column + '|' + year; }

    // The same number, by the row it stands in.
    [[nodiscard]] cell_address by_row(int row) const { return {table, list, '#' + std::to_string(row), column, year}; }

    [[nodiscard]] bool meets(cell_address const& cell) const {
        return detail::meets(table, cell.table) && detail::meets(list, cell.list) && detail::meets(label, cell.label) && detail::meets(column, cell.column) &&
               detail::meets(year, cell.year);
    }

    // "*" alone is the row of the cell itself, also where another has the same label.
    [[nodiscard]] cell_address written_out(cell_address const& pattern, cell_address const& cell, int row) const {
        cell_address      a    = *this;
        std::string const word = detail::met(pattern.label, cell.label);
        a.table                = detail::filled(table, detail::met(pattern.table, cell.table));
        a.list                 = detail::filled(list, detail::met(pattern.list, cell.list));
        a.label                = detail::filled(label, word);
        a.column               = detail::filled(column, detail::met(pattern.column, cell.column));
        a.year                 = year == "-1" ? std::to_string(std::stoi(cell.year) - 1) : detail::filled(year, cell.year);
        bool const own         = label == "*" && word == cell.label && a.table == cell.table && a.list == cell.list;
        return own ? a.by_row(row) : a;
    }
};

// The rows that a label "@name" stands for, by the level of what they are about; rows that are about no place have
// the level nowhere.
struct row_group {
    std::string_view name;
    bool (*holds)(tables::level);
    bool are_others = false;  // than the inputs that stand before it
};

inline constexpr row_group row_groups[] = {
    {"@provinces", [](tables::level l) { return l == tables::level::province; }},
    {"@divisions", [](tables::level l) { return l == tables::level::province || l == tables::level::region; }},
    {"@cities",    [](tables::level l) { return l == tables::level::city; }},
    {"@countries", [](tables::level l) { return l == tables::level::country || l == tables::level::former || l == tables::level::group; }},
    {"@rows",      [](tables::level l) { return l != tables::level::total; }},
    {"@others",    [](tables::level l) { return l != tables::level::total; }, true},
};

// Error: unknown_name.
[[nodiscard]] inline row_group const& row_group_named(std::string const& name) {
    for (row_group const& g : row_groups)
        if (g.name == name) return g;
    failure::that_name_is_unknown("ledger", name.c_str());
}

}  // namespace myriad::data
