// SPDX-License-Identifier: BSL-1.0
//
// What the tests of tables share: every number of every table as text, with where it stands.
#pragma once

#include <myriad/data/catalogue.hpp>
#include <myriad/tables/printed.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace all_tables {

struct number {
    myriad::tables::cell where;
    std::string          printed;
    std::string          unit;
    bool                 is_number;  // words stand among the numbers of one table
};

struct table {
    myriad::tables::source const* source;
    std::vector<number>           numbers;

    [[nodiscard]] std::string id() const { return source->id; }
};

inline std::vector<table> const& all() {
    static std::vector<table> const tables = [] {
        std::vector<table> made;
        myriad::data::for_each_table([&](auto const& t) {
            made.push_back({&t.source(), {}});
            t.each_cell([&](myriad::tables::cell const& where, auto const& value) {
                made.back().numbers.push_back({where, std::string(myriad::data::printed(where.column, value)),
                                               std::string(myriad::data::unit_of(where.column, value)),
                                               myriad::data::is_number<decltype(value)>});
            });
        });
        return made;
    }();
    return tables;
}

inline std::string without_spaces(std::string_view text) {
    std::string out;
    for (char const c : text)
        if (c != ' ' && c != '\t' && c != '\r') out += c;
    return out;
}

}  // namespace all_tables
