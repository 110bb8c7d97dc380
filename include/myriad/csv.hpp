// SPDX-License-Identifier: BSL-1.0
//
// CSV files read at run time, typed: each row a struct, each number with its unit, and all that is wrong in the file told
// at once, with its line. An optional layer over libcsv, which the program links: -lcsv.
//
//   struct shop { std::string name; count<sale> sales; std::optional<count<person>> staff; };
//
//   csv_schema const schema{csv_column("shop", &shop::name), csv_column("sales 2024", &shop::sales), csv_column("staff", &shop::staff)};
//
//   auto const read = read_csv<shop>(file, schema, {.missing = {"-", ""}});
//   read.rows  read.errors                       a std::vector<shop>; what is wrong, and where
//   rank(read.rows, &shop::sales)                make_column(read.rows, &shop::name, &shop::sales)
//
//   each_csv_row<shop>(file, schema, options, [&](shop& s) { seen.add(s.name, s.sales); })      keeps no row: for a tally, a top_list
//
//   read_table<chain::shops_row>(file)           the rows of a table that myriad_table() knows, from a newer file, by what
//                                                the call in CMake said; the keys are checked, the totals are not
//
//   a cell                               is read into
//   1234  1,234  １２３４  1 234          count<unit>, an integer
//   -0.50  10.90%                        decimal<2>, decimal<2, percent>: as many places as are printed; decimal<> any
//   an option's missing sign             std::optional or observed of any of these, or it is an error
//   120p                                 observed, where an option says what p is
//   2024-05  2024M05  2024年5月           std::chrono::year_month, std::chrono::year
//   any text in UTF-8                    std::string, label
//   a text that key_traits<Key> reads    a type of your own: tables/key.hpp
//
// Columns are found by their headings; those that the schema does not name are passed over. A row with an error is left out.
#pragma once

#include <myriad/count.hpp>
#include <myriad/decimal.hpp>
#include <myriad/detail/cell_text.hpp>
#include <myriad/detail/csv_records.hpp>
#include <myriad/detail/keys.hpp>
#include <myriad/status.hpp>
#include <myriad/tables/key.hpp>
#include <myriad/tables/nearest_name.hpp>

#include <algorithm>   // std::sort
#include <concepts>    // std::integral
#include <deque>       // the texts of labels
#include <functional>  // std::invoke
#include <istream>
#include <optional>
#include <string>
#include <tuple>    // the columns of a schema
#include <utility>  // std::pair
#include <vector>

namespace MYRIAD_NAMESPACE {

// What is wrong in a file. text() is `7: sales: "12O" is no count of sales; expected a whole number, ...`.
struct csv_mistake {
    int         line = 0;  // 0: the file as a whole
    std::string column;    // its heading; empty: the row as a whole
    std::string what;

    [[nodiscard]] std::string text() const {
        return (line == 0 ? "" : std::to_string(line) + ": ") + (column.empty() ? "" : column + ": ") + what;
    }
};

struct csv_options {
    std::vector<std::string>                            missing      = {};   // {"-", "n/a", ""}
    std::vector<std::pair<std::string, myriad::status>> marks        = {};   // {{"p", status::provisional}}
    char                                                delimiter    = ',';
    char                                                decimal_mark = '.';
    std::size_t                                         most_errors  = 1000;  // those behind them are counted only
};

// What was read. Rows with labels refer to texts that this holds, so it moves and is not copied.
template <class Row>
struct csv_rows {
    std::vector<Row>         rows;
    std::vector<csv_mistake> errors;
    std::size_t              more_errors = 0;  // that options.most_errors left out
    std::deque<std::string>  texts;

    csv_rows()                           = default;
    csv_rows(csv_rows&&)                 = default;
    csv_rows& operator=(csv_rows&&)      = default;
    csv_rows(csv_rows const&)            = delete;
    csv_rows& operator=(csv_rows const&) = delete;
};

// A column: its heading, and the member of the row that its cells are read into, or a function from the row to that.
template <class ToCell>
struct csv_column {
    std::string heading;
    ToCell      to_cell;

    csv_column(std::string head, ToCell to) : heading(std::move(head)), to_cell(to) {}
};

template <class... Columns>
class csv_schema {
public:
    explicit csv_schema(Columns... columns) : columns_(std::move(columns)...) {}

    // visit(heading, to_cell) of each column.
    void each_column(auto&& visit) const {
        std::apply([&](Columns const&... columns) { (visit(columns.heading, columns.to_cell), ...); }, columns_);
    }

private:
    std::tuple<Columns...> columns_;
};

// ---- implementation ----

namespace detail {

struct csv_context {
    csv_options const&       options;
    std::deque<std::string>* texts;
    std::string              problem;  // of the last cell that was refused

    bool refuse_bytes() {
        problem = "not in UTF-8";
        return false;
    }
    bool refuse(std::string_view cell, std::string const& what) {
        problem = (cell.empty() ? "an empty cell" : '"' + std::string(cell) + '"') + what;
        return false;
    }
};

inline bool read_whole(std::string_view cell, std::int64_t& number, char const* kind, char const* unit, csv_context& context) {
    scanned_number const n = scan_cell(cell, context.options.decimal_mark);
    if (n.wrong >= 0 || n.places != 0 || n.percent) {
        std::string const hint = cell.empty() ? "; if empty is missing, name it among the options and read into an optional" : "";
        return context.refuse(cell, std::string(" is no ") + kind + unit + "; expected a whole number, such as 1234 or 1" + (context.options.decimal_mark == ',' ? "." : ",") + "234" + hint);
    }
    if (n.overflows) return context.refuse(cell, " has more than 64 bits");
    number = n.coefficient;
    return true;
}

template <class Cell>
struct csv_cell {
    static bool read(Cell& cell, std::string_view text, csv_context& context) {
        if constexpr (std::integral<Cell>) {
            std::int64_t number = 0;
            if (!read_whole(text, number, "integer", "", context)) return false;
            cell = static_cast<Cell>(number);
            if (static_cast<std::int64_t>(cell) != number || (number < 0) != (cell < Cell{})) return context.refuse(text, " does not fit the integer of its column");
            return true;
        } else if constexpr (requires { cell.ok(), cell.year(), cell.month(); }) {
            int year = 0, month = 0;
            if (!read_month(text, year, month)) return context.refuse(text, " is no month, such as 2024-05, 2024M05 or 2024年5月");
            cell = Cell{decltype(cell.year()){year}, decltype(cell.month()){static_cast<unsigned>(month)}};
            return true;
        } else if constexpr (requires { cell.is_leap(); }) {
            int year = 0;
            if (!read_year(text, year) || !(text.substr(4).empty() || text.substr(4) == "年")) return context.refuse(text, " is no year of four digits, such as 2024");
            cell = Cell{year};
            return true;
        } else {
            if (end_of_utf_8(text) != text.size()) return context.refuse_bytes();
            cell = tables::key_traits<Cell>::read(label::of(context.texts->emplace_back(text)));
            return true;
        }
    }

private:
    static bool digits(std::string_view text, int& number) {
        number = 0;
        for (char const c : text) {
            if (c < '0' || c > '9') return false;
            number = number * 10 + (c - '0');
        }
        return !text.empty() && text.size() <= 4;
    }
    static bool read_year(std::string_view text, int& year) { return text.size() >= 4 && digits(text.substr(0, 4), year); }
    static bool read_month(std::string_view text, int& year, int& month) {
        if (!read_year(text, year)) return false;
        text.remove_prefix(4);
        for (std::string_view const sign : {"-", "/", ".", "M", "m", "年"}) {
            if (!text.starts_with(sign)) continue;
            text.remove_prefix(sign.size());
            if (sign == "年" && text.ends_with("月")) text.remove_suffix(3);
            break;
        }
        return text.size() <= 2 && digits(text, month) && 1 <= month && month <= 12;
    }
};

template <class Unit>
struct csv_cell<count<Unit>> {
    static bool read(count<Unit>& cell, std::string_view text, csv_context& context) {
        return read_whole(text, cell.value, "count of ", Unit::names.plural, context);
    }
};

template <int Places, class Caption>
struct csv_cell<decimal<Places, Caption>> {
    static bool read(decimal<Places, Caption>& cell, std::string_view text, csv_context& context) {
        constexpr bool       hundredths = std::is_same_v<Caption, percent> || std::is_same_v<Caption, points>;
        scanned_number const n          = scan_cell(text, context.options.decimal_mark);
        if (n.wrong >= 0 || (n.percent && !hundredths)) return context.refuse(text, hundredths ? " is no number of per cent" : " is no decimal number");
        if (n.overflows) return context.refuse(text, " has more than 64 bits");
        if constexpr (Places == dynamic_places) {
            cell = {n.coefficient, n.places};
        } else {
            if (n.places != Places)
                return context.refuse(text, " has " + std::to_string(n.places) + (n.places == 1 ? " place" : " places") + " behind the point, and its column has " + std::to_string(Places));
            cell = {n.coefficient};
        }
        return true;
    }
};

template <>
struct csv_cell<std::string> {
    static bool read(std::string& cell, std::string_view text, csv_context& context) {
        if (end_of_utf_8(text) != text.size()) return context.refuse_bytes();
        cell = text;
        return true;
    }
};
template <>
struct csv_cell<label> {
    static bool read(label& cell, std::string_view text, csv_context& context) {
        if (end_of_utf_8(text) != text.size()) return context.refuse_bytes();
        cell = label::of(context.texts->emplace_back(text));
        return true;
    }
};

inline bool is_missing(std::string_view text, csv_context const& context) {
    return std::find(context.options.missing.begin(), context.options.missing.end(), text) != context.options.missing.end();
}
template <class Value>
struct csv_cell<std::optional<Value>> {
    static bool read(std::optional<Value>& cell, std::string_view text, csv_context& context) {
        cell.reset();
        return is_missing(text, context) || csv_cell<Value>::read(cell.emplace(), text, context);
    }
};
template <class Value>
struct csv_cell<observed<Value>> {
    static bool read(observed<Value>& cell, std::string_view text, csv_context& context) {
        statuses marks;
        while (take_mark(text, marks, context.options)) {}
        if (is_missing(text, context)) {
            cell = {Value{}, marks | status::missing};
            return true;
        }
        Value value{};
        if (!csv_cell<Value>::read(value, text, context)) return false;
        cell = {value, marks};
        return true;
    }

private:
    // The sign behind a number, the longest that fits.
    static bool take_mark(std::string_view& text, statuses& marks, csv_options const& options) {
        std::pair<std::string, myriad::status> const* longest = nullptr;
        for (auto const& mark : options.marks)
            if (!mark.first.empty() && text.ends_with(mark.first) && (longest == nullptr || mark.first.size() > longest->first.size())) longest = &mark;
        if (longest == nullptr) return false;
        marks = marks | longest->second;
        text.remove_suffix(longest->first.size());
        while (text.ends_with(' ')) text.remove_suffix(1);
        return true;
    }
};

// A place or an entity, one of those known.
template <class Key>
bool read_known(Key& key, std::string_view text, auto const& known, csv_context& context) {
    int times = 0;
    for (Key const k : known)
        if (k.is_named(text)) key = k, ++times;
    if (times == 1) return true;
    if (times > 1) return context.refuse(text, " is the name of more than one; give the code");
    nearest_name nearest{spelling(text)};
    for (Key const k : known)
        for (unsigned which = 0; which != tables::key_traits<Key>::names; ++which) nearest.consider(tables::key_traits<Key>::name(k, which));
    return context.refuse(text, std::string(" is none of those known") + (nearest.name().empty() ? "" : std::string("; nearest: \"") + nearest.name().c_str() + '"'));
}

// Reads the rows of a file into the row that `next()` gives, and hands each that is right to keep(row, line, fields).
template <class Row, class Schema>
class csv_reading {
public:
    csv_reading(Schema const& schema, csv_options const& options, csv_rows<Row>& into) : schema_(schema), context_{options, &into.texts, {}}, into_(into) {}

    void read(std::istream& in, auto const& keep) {
        csv_records records(context_.options.delimiter, [&](int line, std::vector<std::string_view> const& fields) {
            if (!headed_) find_fields(line, fields);
            else if (headings_found_) read_row(line, fields, keep);
        });
        std::vector<char> block(1U << 16U);
        char const*       wrong = in ? nullptr : "the file cannot be read";
        if (wrong != nullptr) return complain(0, {}, wrong);
        while (wrong == nullptr && in) {
            in.read(block.data(), static_cast<std::streamsize>(block.size()));
            wrong = records.read({block.data(), static_cast<std::size_t>(in.gcount())});
        }
        if (wrong == nullptr) wrong = records.finish();
        if (wrong != nullptr) complain(records.line(), {}, wrong);
        else if (!headed_) complain(0, {}, "the file is empty; expected a line of headings");
    }

    void complain(int line, std::string const& column, std::string const& what) {
        if (into_.errors.size() < context_.options.most_errors) into_.errors.push_back({line, column, what});
        else ++into_.more_errors;
    }

private:
    void find_fields(int line, std::vector<std::string_view> const& headings) {
        headed_ = true;
        fields_ = headings.size();
        schema_.each_column([&](std::string_view heading, auto const&...) {
            auto const found = std::find(headings.begin(), headings.end(), heading);
            where_.push_back(static_cast<std::size_t>(found - headings.begin()));
            headings_.emplace_back(heading);
            if (found == headings.end()) {
                std::vector<std::string> const all(headings.begin(), headings.end());
                nearest_name                   nearest{spelling(heading)};
                for (std::string const& h : all) nearest.consider(label::of(h));
                complain(line, {}, "no column \"" + std::string(heading) + '"' + (nearest.name().empty() ? "" : std::string("; nearest: \"") + nearest.name().c_str() + '"'));
                headings_found_ = false;
            } else if (std::find(found + 1, headings.end(), heading) != headings.end()) {
                complain(line, {}, "the heading \"" + std::string(heading) + "\" is there twice");
                headings_found_ = false;
            }
        });
    }

    void read_row(int line, std::vector<std::string_view> const& fields, auto const& keep) {
        if (fields.size() != fields_)
            return complain(line, {}, std::to_string(fields.size()) + (fields.size() == 1 ? " field" : " fields") + " where the headings are " + std::to_string(fields_));
        Row         row{};
        bool        right  = true;
        std::size_t column = 0;
        schema_.each_column([&](auto const&, auto const& to_cell, auto const&... known) {
            auto&                  cell = std::invoke(to_cell, row);
            std::string_view const text = fields[where_[column]];
            bool                   read = false;
            if constexpr (sizeof...(known) != 0) read = read_known(cell, text, known..., context_);
            else read = csv_cell<std::remove_cvref_t<decltype(cell)>>::read(cell, text, context_);
            if (!read) complain(line, headings_[column], context_.problem), right = false;
            ++column;
        });
        if (right) keep(row, line, fields, where_);
    }

    Schema const&            schema_;
    csv_context              context_;
    csv_rows<Row>&           into_;
    std::vector<std::size_t> where_;  // the field of each column
    std::vector<std::string> headings_;
    std::size_t              fields_         = 0;
    bool                     headed_         = false;
    bool                     headings_found_ = true;
};

}  // namespace detail

// The rows of a file, and all that is wrong in it. O(n).
template <class Row, class Schema>
[[nodiscard]] csv_rows<Row> read_csv(std::istream& file, Schema const& schema, csv_options const& options = {}) {
    csv_rows<Row> read;
    detail::csv_reading<Row, Schema>(schema, options, read).read(file, [&](Row& row, auto const&...) { read.rows.push_back(std::move(row)); });
    return read;
}

// visit(row) for each row of a file; what is wrong in it. No row is kept, but the texts of labels are, until the end.
template <class Row, class Schema, class Visit>
std::vector<csv_mistake> each_csv_row(std::istream& file, Schema const& schema, csv_options const& options, Visit&& visit) {
    csv_rows<Row> read;
    detail::csv_reading<Row, Schema>(schema, options, read).read(file, [&](Row& row, auto const&...) { visit(row); });
    return std::move(read.errors);
}

// The rows of a newer file of a table that myriad_table() made: Row is its chain::shops_row. The file is in UTF-8.
// O(n log n). Errors: those of the cells, and a key that is there twice.
template <class Row>
[[nodiscard]] csv_rows<Row> read_table(std::istream& file) {
    using file_type = typename Row::file_type;
    csv_options options;
    options.delimiter    = file_type::delimiter;
    options.decimal_mark = file_type::decimal_mark;
    file_type::each_sign([&](char const* sign) { options.missing.emplace_back(sign); },
                         [&](char const* sign, auto status) { options.marks.emplace_back(sign, status); });

    file_type const                     schema;
    csv_rows<Row>                       read;
    detail::csv_reading<Row, file_type> reading(schema, options, read);
    reading.read(file, [&](Row& row, int line, std::vector<std::string_view> const& fields, std::vector<std::size_t> const& where) {
        std::string name;
        for (std::size_t key = 0; key != file_type::keys; ++key) name.append(key == 0 ? "" : ", ").append(fields[where[key]]);
        row.line  = line;
        row.label = label::of(read.texts.emplace_back(std::move(name)));
        read.rows.push_back(row);
    });

    std::vector<Row const*> by_key;
    for (Row const& row : read.rows) by_key.push_back(&row);
    std::stable_sort(by_key.begin(), by_key.end(), [](Row const* a, Row const* b) { return detail::key_less(a->key(), b->key()); });
    for (std::size_t i = 1; i < by_key.size(); ++i)
        if (!detail::key_less(by_key[i - 1]->key(), by_key[i]->key()))
            reading.complain(by_key[i]->line, {}, '"' + std::string(by_key[i]->label.c_str()) + "\" is there twice; the first time on line " + std::to_string(by_key[i - 1]->line));
    return read;
}

}  // namespace myriad
