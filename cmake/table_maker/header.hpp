// SPDX-License-Identifier: BSL-1.0
//
// The header that holds a table: its rows one by one, or packed where there are many (packed_table.hpp).
#pragma once

#include "own_table.hpp"

#include <cstdio>
#include <numeric>
#include <ostream>

namespace table_maker {

// A literal of C++: bytes that are no printable ASCII and no UTF-8 as octal escapes.
inline string literal(string const& text) {
    string out = "\"";
    for (char const c : text) {
        if (c == '"' || c == '\\' || c == '?') out += '\\';  // no trigraph
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            char octal[5];
            std::snprintf(octal, sizeof octal, "\\%03o", static_cast<unsigned>(static_cast<unsigned char>(c)));
            out += octal;
        } else out += c;
    }
    return out + '"';
}
inline string literal(std::int64_t number) {
    return number == INT64_MIN ? "-9223372036854775807 - 1" : std::to_string(number);
}

class header {
public:
    header(own_table const& table, std::ostream& out) : t(table), s(table.schema), o(out) {}

    void write() {
        bool const packed = t.rows() > s.packed_above;
        o << "// Made by myriad_table() of " << s.shown << ", and made again when that changes: do not edit.\n#pragma once\n\n";
        for (string const& include : includes(packed)) o << "#include <" << include << ">\n";
        for (string const& include : s.includes) o << "#include <" << include << ">\n";
        if (!s.space.empty()) o << "\nnamespace " << s.space << " {\n";
        o << "\n";
        for (unit_definition const& u : s.units)
            o << "struct " << u.name << " { static constexpr myriad::unit_names names{" << literal(u.names[0]) << ", " << literal(u.names[1]) << ", "
              << literal(u.names[2]) << ", " << literal(u.names[3]) << "}; };\n";
        if (!s.units.empty()) o << "\n";
        write_names();
        write_shape();
        write_file();
        write_source();
        o << "// clang-format off\n";
        if (packed) write_packed();
        else write_rows();
        o << "// clang-format on\n";
        if (!s.space.empty()) o << "\n}  // namespace " << s.space << "\n";
    }

private:
    own_table const& t;
    schema const&    s;
    std::ostream&    o;

    [[nodiscard]] bool has(auto const& what) const { return std::any_of(s.columns.begin(), s.columns.end(), what); }

    std::set<string> includes(bool packed) const {
        std::set<string> all{packed ? "myriad/tables/packed_table.hpp" : "myriad/tables/published_table.hpp"};
        if (has([](column const& c) { return c.type.content == content::count; })) all.insert("myriad/count.hpp");
        if (has([](column const& c) { return c.type.content == content::decimal; })) all.insert("myriad/decimal.hpp");
        if (has([](column const& c) { return c.type.holder == holder::observed; })) all.insert("myriad/status.hpp");
        if (has([](column const& c) { return c.type.holder == holder::optional; })) all.insert("optional");
        if (has([](column const& c) { return c.type.content == content::integer; })) all.insert("cstdint");
        for (key_column const& key : s.keys) {
            if (key.type == "integer") all.insert("cstdint");
            if (key.type == "year" || key.type == "year_month") all.insert("chrono");
            if (key.type == "place" || key.type == "entity")
                for (auto const& [included, path] : s.key_headers) all.insert(included);
        }
        return all;
    }

    // ---- types ----
    // A column may be called as its unit is, so a unit goes by its full name.
    string within(string const& name) const { return (s.space.empty() ? "" : "::" + s.space) + "::" + name; }
    string value_type(cell_type const& type) const {
        if (type.content == content::count)
            return "myriad::count<" + (s.defines(type.unit) ? within(type.unit) : s.includes.empty() ? "myriad::units::" + type.unit : type.unit) + ">";
        if (type.content == content::decimal) return "myriad::decimal<" + std::to_string(type.places) + ", myriad::" + type.caption + ">";
        return type.content == content::integer ? "std::int64_t" : "myriad::label";
    }
    string member_type(cell_type const& type) const {
        string const value = value_type(type);
        return type.holder == holder::optional ? "std::optional<" + value + ">" : type.holder == holder::observed ? "myriad::observed<" + value + ">" : value;
    }
    static string key_type(key_column const& key) {
        if (key.type == "integer") return "std::int64_t";
        if (key.type == "year" || key.type == "year_month") return "std::chrono::" + key.type;
        return key.type == "label" ? "myriad::label" : key.type == "place" || key.type == "entity" ? "myriad::tables::" + key.type : key.type;
    }
    string key_type() const {
        string const first = key_type(s.keys[0]);
        return s.keys.size() == 1 ? first : "myriad::tables::key_pair<" + first + ", " + key_type(s.keys[1]) + ">";
    }

    // ---- the shape of a row ----
    static vector<std::pair<string, string>> others(column const& c) {
        vector<std::pair<string, string>> all;
        for (auto const& [language, name] : c.names)
            if (language != "en" && language != "zh") all.emplace_back(language, name);
        return all;
    }
    void write_names() {
        for (column const& c : s.columns) {
            if (others(c).empty()) continue;
            o << "inline constexpr myriad::tables::translation " << s.name << "_" << c.name << "_names[] = {";
            string separator;
            for (auto const& [language, name] : others(c)) o << separator << "{" << literal(language) << ", " << literal(name) << "}", separator = ", ";
            o << "};\n";
        }
    }
    string head_of(column const& c) const {
        auto const name = [&](char const* language) { return literal(c.names.contains(language) ? c.names.at(language) : ""); };
        string const& caption = c.type.caption;
        bool const signs = std::any_of(t.columns.begin(), t.columns.end(), [&](values const& v) { return v.column == &c && v.percent_signs; });
        string const measure = caption == "percent" ? "share" : caption == "points" ? "points" : caption == "times" ? "multiple" : "count";
        string out = "myriad::tables::head{" + name("en") + ", " + name("zh");
        if (measure != "count" || signs || !others(c).empty())
            out += ", myriad::tables::measure::" + measure + ", myriad::tables::print::" + (signs ? "percentage" : "number");
        if (!others(c).empty()) out += ", " + s.name + "_" + c.name + "_names";
        return out + "}";
    }
    void write_members(bool dated) {
        for (column const& c : s.columns)
            if (c.years.empty() != dated) o << "    " << member_type(c.type) << " " << c.name << ";\n";
    }
    void write_shape() {
        bool const dated = !s.years().empty();
        if (dated) {
            o << "// A year of " << s.name << ".\nstruct " << s.name << "_cells {\n";
            write_members(true);
            o << "\n    constexpr void each(auto&& visit) const {\n";
            for (column const& c : s.columns)
                if (!c.years.empty()) o << "        visit(" << head_of(c) << ", " << c.name << ");\n";
            o << "    }\n};\n\n";
        }
        o << "struct " << s.name << "_file;\n";
        string const base = dated ? "row_about" : "undated_row";
        o << "struct " << s.name << "_row : myriad::tables::" << base << "<" << key_type();
        if (dated) o << ", " << s.name << "_cells";
        for (string const& year : s.years()) o << ", " << year;
        o << "> {\n    using file_type = " << s.name << "_file;\n\n";
        write_members(false);
        o << "\n    constexpr void each([[maybe_unused]] myriad::tables::head const& only, auto&& visit) const {\n";
        for (column const& c : s.columns)
            if (c.years.empty()) o << "        visit(" << head_of(c) << ", 0, " << c.name << ");\n";
        if (dated) o << "        row_about::each(only, visit);\n";
        o << "    }\n};\n\n";
    }
    // What read_table of csv.hpp has to know of the file; it costs nothing where it is not asked for.
    void write_file() {
        bool known = false;
        for (key_part const& part : t.keys)
            if (part.said.type == "place" || part.said.type == "entity") known = true;
        if (known) {
            o << "inline constexpr " << key_type(t.keys[0].said.type == "place" || t.keys[0].said.type == "entity" ? s.keys[0] : s.keys[1]) << " " << s.name << "_known[] = {";
            string separator;
            for (string const& identifier : t.known_identifiers()) o << separator << identifier, separator = ", ";
            o << "};\n";
        }
        o << "struct " << s.name << "_file {\n"
          << "    static constexpr char          delimiter = '" << (s.delimiter == '\t' ? "\\t" : string(1, s.delimiter)) << "', decimal_mark = '" << s.decimal_mark << "';\n"
          << "    static constexpr decltype(sizeof 0) keys = " << s.keys.size() << ";\n\n"
          << "    static void each_sign([[maybe_unused]] auto&& missing, [[maybe_unused]] auto&& mark) {\n";
        for (string const& sign : s.missing) o << "        missing(" << literal(sign) << ");\n";
        if (has([](column const& c) { return c.type.holder == holder::observed; }))
            for (auto const& [sign, status] : s.marks) o << "        mark(" << literal(sign) << ", myriad::status::" << status << ");\n";
        o << "    }\n    static void each_column(auto&& visit) {\n";
        auto const visit = [&](string const& heading, string const& cell, string const& more = "") {
            o << "        visit(" << literal(heading) << ", [](" << s.name << "_row& row) -> auto& { return row." << cell << "; }" << more << ");\n";
        };
        for (key_column const& key : s.keys)
            visit(key.heading, s.keys.size() == 1 ? "about" : &key == &s.keys.front() ? "about.first" : "about.second",
                  key.type == "place" || key.type == "entity" ? ", " + s.name + "_known" : "");
        for (values const& v : t.columns) {
            string within;
            if (!v.year.empty()) {
                vector<string> const years = s.years();
                within = "cells[" + std::to_string(std::find(years.begin(), years.end(), v.year) - years.begin()) + "].";
            }
            visit(v.heading, within + v.column->name);
        }
        o << "    }\n};\n\n";
    }
    void write_source() {
        string const file = s.csv.substr(s.csv.rfind('/') + 1);
        bool const   zh   = s.language == "zh";
        auto const   both = [&](string const& text) { return zh ? "\"\", " + literal(text) : literal(text) + ", \"\""; };
        o << "inline constexpr myriad::tables::publication " << s.name << "_publication{" << both(s.source) << ", \"\", \"\", " << s.year << ", " << literal(file) << "};\n"
          << "inline constexpr myriad::tables::source " << s.name << "_source{" << literal((s.space.empty() ? "" : s.space + "/") + s.name) << ", &" << s.name
          << "_publication, 0, " << both(s.title) << ", \"\", 1, " << t.lines.back() << "};\n\n";
    }

    // ---- values ----
    string number(cell_type const& type, string const& digits) const { return type.content == content::integer ? digits : value_type(type) + "{" + digits + "}"; }
    static string marks_of(vector<string> const& marks, bool there) {
        string all;
        for (string const& mark : marks) all += (all.empty() ? "" : " | ") + ("myriad::statuses(myriad::status::" + mark + ")");
        if (!there) all += (all.empty() ? "" : " | ") + string("myriad::statuses(myriad::status::missing)");
        return all.empty() ? "myriad::statuses()" : all;
    }
    string value(values const& v, std::size_t row) const {
        cell_type const& type = v.column->type;
        if (type.content == content::word) return literal(v.words[row]);
        string const digits = literal(v.numbers[row]);
        if (type.holder == holder::none) return type.content == content::integer ? digits : "{" + digits + "}";
        if (type.holder == holder::optional) return v.there[row] ? number(type, digits) : "std::nullopt";
        return "{" + number(type, digits) + ", " + marks_of(v.marks[row], v.there[row]) + "}";
    }
    static string key_of(key_part const& part, std::size_t row) {
        string const& type = part.said.type;
        if (type == "integer") return literal(part.numbers[row]);
        if (type == "year") return "std::chrono::year{" + literal(part.numbers[row]) + "}";
        if (type == "year_month") return month_of(literal(part.numbers[row] / 12), literal(part.numbers[row] % 12 + 1));
        if (type == "label") return literal(part.texts[row]);
        if (type == "place" || type == "entity") return part.identifiers[row];
        return "myriad::tables::key_traits<" + type + ">::read(" + literal(part.texts[row]) + ")";
    }
    static string month_of(string const& year, string const& month) { return "{std::chrono::year{" + year + "}, std::chrono::month{" + month + "}}"; }

    // {{line, label, key[, {{...}, ...}]}[, ...]}; of(column) gives a cell.
    void write_row(string const& line, string const& label, string const& key, auto const& of) {
        o << "{{" << line << ", " << label << ", " << key;
        vector<string> const years = s.years();
        if (!years.empty()) {
            o << ", {";
            for (string const& year : years) {
                o << (&year == &years.front() ? "{" : ", {");
                string separator;
                for (values const& v : t.columns)
                    if (v.year == year) o << separator << of(v), separator = ", ";
                o << "}";
            }
            o << "}";
        }
        o << "}";
        for (values const& v : t.columns)
            if (v.year.empty()) o << ", " << of(v);
        o << "}";
    }
    void write_rows() {
        o << "inline constexpr " << s.name << "_row " << s.name << "_rows[] = {\n";
        for (std::size_t row = 0; row != t.rows(); ++row) {
            string key = key_of(t.keys[0], row);
            if (t.keys.size() == 2) key = "{" + key + ", " + key_of(t.keys[1], row) + "}";
            o << "    ";
            write_row(std::to_string(t.lines[row]), literal(t.label_of(row)), key, [&](values const& v) { return value(v, row); });
            o << ",\n";
        }
        o << "};\ninline constexpr myriad::tables::published_table<" << s.name << "_source, " << s.name << "_rows> " << s.name << ";\n";
    }

    // ---- packed ----
    // The name of a packed run of the numbers; a run of equal ones has no words.
    void pack(string const& name, vector<std::int64_t> const& numbers) {
        auto const [least, most] = std::minmax_element(numbers.begin(), numbers.end());
        std::uint64_t range = static_cast<std::uint64_t>(*most) - static_cast<std::uint64_t>(*least);
        unsigned bits = 0;
        for (; range != 0; range >>= 1U) ++bits;
        if (bits != 0) {
            o << "inline constexpr std::uint64_t " << name << "_words[] = {";
            std::uint64_t word = 0;
            unsigned filled = 0, written = 0;
            auto const put = [&] {
                char hex[24];
                std::snprintf(hex, sizeof hex, "0x%llxU,", static_cast<unsigned long long>(word));
                o << (written++ % 8 == 0 ? "\n" : "") << hex;
            };
            for (std::int64_t const n : numbers) {
                std::uint64_t const above = static_cast<std::uint64_t>(n) - static_cast<std::uint64_t>(*least);
                word |= above << filled;
                if (filled + bits >= 64) {
                    put();
                    word = filled == 0 ? 0 : above >> (64 - filled);
                    if (filled + bits == 64) word = 0;
                    filled = filled + bits - 64;
                } else filled += bits;
            }
            if (filled != 0) put();
            o << "0};\n";  // a number that ends with a word is read with nothing of the next
        }
        o << "inline constexpr myriad::tables::packed_numbers " << name << "{" << (bits == 0 ? "nullptr" : name + "_words") << ", " << bits << ", " << literal(*least) << "};\n";
    }
    // The expression that gives the text of row i.
    string pack_texts(string const& name, vector<string> const& texts) {
        std::map<string, std::int64_t> number_of;
        vector<string>                 distinct;
        vector<std::int64_t>           indices, begins;
        for (string const& text : texts) {
            auto const [at, is_new] = number_of.emplace(text, static_cast<std::int64_t>(distinct.size()));
            if (is_new) distinct.push_back(text);
            indices.push_back(at->second);
        }
        o << "inline constexpr char " << name << "_text[] =";
        std::int64_t at = 0;
        for (std::size_t i = 0; i != distinct.size(); ++i) {
            if (i % 8 == 0) begins.push_back(at), o << "\n    ";
            at += static_cast<std::int64_t>(distinct[i].size()) + 1;
            string escaped = literal(distinct[i]);
            o << escaped.insert(escaped.size() - 1, "\\0");
        }
        o << ";\n";
        pack(name + "_begins", begins);
        o << "inline constexpr myriad::tables::packed_names " << name << "{" << name << "_text, " << name << "_begins};\n";
        if (distinct.size() == texts.size()) return name + "[i]";
        pack(name + "_index", indices);
        return name + "[" + name + "_index.size_at(i)]";
    }
    string pack_key(key_part const& part, string const& name) {
        string const& type = part.said.type;
        if (type == "label") return pack_texts(name, part.texts);
        if (type == "integer" || type == "year" || type == "year_month") {
            pack(name, part.numbers);
            if (type == "integer") return name + "[i]";
            if (type == "year") return "std::chrono::year{static_cast<int>(" + name + "[i])}";
            return month_of("static_cast<int>(" + name + "[i] / 12)", "static_cast<unsigned>(" + name + "[i] % 12 + 1)");
        }
        if (type == "place" || type == "entity") {
            std::map<string, std::int64_t> number_of;
            vector<std::int64_t>           indices;
            o << "inline constexpr myriad::tables::" << type << " " << name << "_all[] = {";
            for (string const& identifier : part.identifiers) {
                auto const [at, is_new] = number_of.emplace(identifier, static_cast<std::int64_t>(number_of.size()));
                if (is_new) o << (at->second == 0 ? "" : ", ") << identifier;
                indices.push_back(at->second);
            }
            o << "};\n";
            pack(name + "_index", indices);
            return name + "_all[" + name + "_index.size_at(i)]";
        }
        return "myriad::tables::key_traits<" + type + ">::read(" + pack_texts(name, part.texts) + ")";
    }
    string pack_values(values const& v) {
        cell_type const& type = v.column->type;
        string const     name = "column_" + v.column->name + (v.year.empty() ? "" : "_" + v.year);
        if (type.content == content::word) return pack_texts(name, v.words);
        pack(name, v.numbers);
        string const digits = name + "[i]";
        if (type.holder == holder::none) return type.content == content::integer ? digits : "{" + digits + "}";
        if (type.holder == holder::optional) {
            pack(name + "_there", vector<std::int64_t>(v.there.begin(), v.there.end()));
            return name + "_there[i] != 0 ? " + member_type(type) + "(" + number(type, digits) + ") : std::nullopt";
        }
        std::map<string, std::int64_t> number_of;
        vector<std::int64_t>           indices;
        o << "inline constexpr myriad::statuses " << name << "_all_marks[] = {";
        for (std::size_t row = 0; row != t.rows(); ++row) {
            string const marks = marks_of(v.marks[row], v.there[row]);
            auto const [at, is_new] = number_of.emplace(marks, static_cast<std::int64_t>(number_of.size()));
            if (is_new) o << (at->second == 0 ? "" : ", ") << marks;
            indices.push_back(at->second);
        }
        o << "};\n";
        pack(name + "_marks", indices);
        return "{" + number(type, digits) + ", " + name + "_all_marks[" + name + "_marks.size_at(i)]}";
    }

    // The index of the row whose key is the i-th, where that is known.
    string pack_order() {
        for (key_part const& part : t.keys)
            if (part.said.type.find("::") != string::npos) return "";
        vector<std::int64_t> order(t.rows());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](std::int64_t a, std::int64_t b) {
            for (key_part const& part : t.keys) {
                int const compared = part.sorted[static_cast<std::size_t>(a)].compare(part.sorted[static_cast<std::size_t>(b)]);
                if (compared != 0) return compared < 0;
            }
            return false;
        });
        if (std::is_sorted(order.begin(), order.end())) return "i";
        pack("packed_order", order);
        return "packed_order.size_at(i)";
    }

    void write_packed() {
        o << "namespace " << s.name << "_packed {\n\n";
        vector<std::int64_t> lines_above_rows;
        for (std::size_t row = 0; row != t.rows(); ++row) lines_above_rows.push_back(t.lines[row] - static_cast<std::int64_t>(row));
        pack("packed_lines", lines_above_rows);
        vector<string> keys;
        for (key_part const& part : t.keys) keys.push_back(pack_key(part, &part == &t.keys.front() ? "packed_key" : "packed_second_key"));
        string const type = s.keys.size() == 2 ? "" : s.keys[0].type;
        string       label = "{}";  // of a number, which is its own label
        if (type == "label") label = keys[0];
        else if (type == "place" || type == "entity") {
            vector<string> labels;
            for (std::size_t row = 0; row != t.rows(); ++row) labels.push_back(t.label_of(row));
            label = pack_texts("packed_label", labels);
        } else if (type.find("::") != string::npos) label = taken_between(keys[0], "::read(", ")");
        std::map<values const*, string> cells;
        for (values const& v : t.columns) cells[&v] = pack_values(v);
        string const order = pack_order();

        o << "\nstruct rows_type {\n"
          << "    static constexpr myriad::detail::size rows = " << t.rows() << ";\n\n"
          << "    static constexpr myriad::label label_of(myriad::detail::size i) { return " << (label == "{}" ? "static_cast<void>(i), myriad::label()" : label) << "; }\n"
          << "    static constexpr " << key_type() << " key(myriad::detail::size i) { return " << (keys.size() == 2 ? "{" + keys[0] + ", " + keys[1] + "}" : keys[0]) << "; }\n";
        if (order.empty()) o << "    static constexpr myriad::tables::unordered in_order(myriad::detail::size) { return {}; }\n";
        else o << "    static constexpr myriad::detail::size in_order(myriad::detail::size i) { return " << order << "; }\n";
        o << "    static constexpr " << s.name << "_row row(myriad::detail::size i) {\n        return ";
        write_row("static_cast<int>(packed_lines[i] + static_cast<std::int64_t>(i))", "label_of(i)", "key(i)", [&](values const& v) { return cells[&v]; });
        o << ";\n    }\n};\n\n}  // namespace " << s.name << "_packed\n\n"
          << "inline constexpr myriad::tables::packed_table<" << s.name << "_source, " << s.name << "_packed::rows_type> " << s.name << ";\n";
    }
    static string taken_between(string const& text, string const& before, string const& behind) {
        std::size_t const at = text.find(before) + before.size();
        return text.substr(at, text.rfind(behind) - at);
    }
};

}  // namespace table_maker
