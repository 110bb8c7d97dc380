// SPDX-License-Identifier: BSL-1.0
//
// Every number of the published tables, or every figure of the prose, with the line it was printed on:
// one record a number, as printed and in printed order. The code knows no table and no text by name.
//
//   export [--table ID] [--figures] [--list] [--format csv|json|markdown]
//
// Without options, all tables as CSV.
#include "json.hpp"

#include <myriad/data/catalogue.hpp>
#include <myriad/tables/nearest_name.hpp>
#include <myriad/tables/printed.hpp>

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace myriad;
using namespace myriad::tables;

namespace {

using text_line = std::vector<std::string>;

[[noreturn]] void refuse(std::string const& why) {
    std::cerr << "export: " << why << '\n';
    std::exit(2);
}

// ---- formats ----

// RFC 4180: in quotation marks where it holds one of them, a comma or a line break.
std::string quoted_for_csv(std::string_view field) {
    if (field.find_first_of("\",\r\n") == std::string_view::npos) return std::string(field);
    std::string out = "\"";
    for (char const c : field) out += c == '"' ? "\"\"" : std::string(1, c);
    return out + '"';
}

std::string quoted_for_markdown(std::string_view field) {
    std::string out;
    for (char const c : field) (out += c == '|' ? "\\" : "") += c;
    return out;
}

// Writes records under one header; the columns named as whole numbers are bare in JSON.
class writer {
public:
    writer(std::string_view format, text_line columns, std::initializer_list<std::string_view> whole_numbers)
        : format_(format), columns_(std::move(columns)), whole_numbers_(whole_numbers) {
        if (format_ == "json") std::cout << '[';
        else line(columns_);
        if (format_ == "markdown") line(text_line(columns_.size(), "---"));
    }
    writer(writer const&) = delete;
    writer& operator=(writer const&) = delete;
    ~writer() {
        if (format_ == "json") std::cout << "\n]\n";
    }

    void write(text_line const& record) {
        if (format_ != "json") return line(record);
        std::cout << (first_ ? "\n  {" : ",\n  {");
        first_ = false;
        for (std::size_t i = 0; i != record.size(); ++i) {
            bool const bare = std::find(whole_numbers_.begin(), whole_numbers_.end(), columns_[i]) != whole_numbers_.end();
            std::cout << (i == 0 ? "" : ", ") << quoted_for_json(columns_[i]) << ": "
                      << (bare ? record[i] : quoted_for_json(record[i]));
        }
        std::cout << '}';
    }

private:
    void line(text_line const& record) {
        bool const csv = format_ == "csv";
        for (std::size_t i = 0; i != record.size(); ++i)
            std::cout << (i != 0 ? (csv ? "," : " | ") : csv ? "" : "| ")
                      << (csv ? quoted_for_csv(record[i]) : quoted_for_markdown(record[i]));
        std::cout << (csv ? "\n" : " |\n");
    }

    std::string_view              format_;
    text_line                     columns_;
    std::vector<std::string_view> whole_numbers_;
    bool                          first_ = true;
};

// ---- what is written ----

void write_tables(std::string_view format, std::string_view wanted) {
    writer out(format, {"table", "row", "label", "list", "column", "period", "value", "unit", "line"}, {"row", "line"});
    data::for_each_table([&](auto const& table) {
        std::string const id = table.source().id;
        if (!wanted.empty() && wanted != id) return;
        table.each_cell([&](cell const& where, auto const& value) {
            if constexpr (data::is_number<decltype(value)>)
                out.write({id, std::to_string(where.row), where.label, where.list, where.column.english,
                           std::to_string(where.year), data::printed(where.column, value),
                           data::unit_of(where.column, value), std::to_string(where.line)});
        });
    });
}

void write_list(std::string_view format) {
    writer out(format, {"id", "title", "rows", "numbers"}, {"rows", "numbers"});
    data::for_each_table([&](auto const& table) {
        int         rows = 0, numbers = 0;
        std::string last;
        table.each_cell([&](cell const& where, auto const& value) {
            if (std::string const row = std::string(where.list) + std::to_string(where.row); row != last) ++rows, last = row;
            if (data::is_number<decltype(value)>) ++numbers;
        });
        out.write({table.source().id, table.source().english, std::to_string(rows), std::to_string(numbers)});
    });
}

void write_figures(std::string_view format) {
    writer out(format, {"dataset", "id", "line", "subject", "kind", "printed", "unit", "qualifier", "period", "place"}, {"line"});
    data::for_each_figure([&](label dataset, figure const& f) {
        out.write({dataset, f.id, std::to_string(f.line), f.english, name_of(f.value.measure), f.printed,
                   f.unit, name_of(f.value.qualifier), f.period,
                   f.place == nowhere ? label() : f.place.english()});
    });
}

// ---- options ----

void check_id(std::string const& id) {
    // the nearest ids, the very nearest first
    std::vector<std::pair<unsigned, std::string>> ids;
    data::for_each_table([&](auto const& table) {
        label const known = table.source().id;
        ids.emplace_back(edit_distance(id, known), known);
    });
    std::stable_sort(ids.begin(), ids.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    if (ids.front().second == id) return;
    refuse("there is no table '" + id + "'; the nearest are " + ids[0].second + ", " + ids[1].second + ", " + ids[2].second);
}

}  // namespace

int main(int argc, char** argv) {
    std::string      table;
    std::string_view format  = "csv";
    bool             figures = false, list = false;
    for (int i = 1; i != argc; ++i) {
        std::string const option = argv[i];
        auto const        value  = [&]() -> std::string { return i + 1 == argc ? "" : argv[++i]; };
        if (option == "--table") {
            check_id(table = value());
        } else if (option == "--figures") {
            figures = true;
        } else if (option == "--list") {
            list = true;
        } else if (option == "--format") {
            std::string const given = value();
            format = given == "csv" ? "csv" : given == "json" ? "json" : given == "markdown" ? "markdown" : "";
            if (format.empty()) refuse("--format '" + given + "': allowed are csv, json, markdown");
        } else {
            refuse("unknown option '" + option + "': allowed are --table ID, --figures, --list, --format csv|json|markdown");
        }
    }
    if (int{figures} + int{list} + int{!table.empty()} > 1)
        refuse("--table, --figures and --list are three questions: ask one at a time");
    if (figures) write_figures(format);
    else if (list) write_list(format);
    else write_tables(format, table);
}
