// SPDX-License-Identifier: BSL-1.0
//
// The rows of a table, read from its file as the call says. All that is wrong is collected, each with its line.
#pragma once

#include "schema.hpp"

#include <myriad/number/algebra.hpp>
#include <myriad/detail/cell_text.hpp>
#include <myriad/tables/nearest_name.hpp>

#include <cstdint>
#include <optional>
#include <set>

namespace table_maker {

// One column of the file: of a column with years, one for each.
struct values {
    table_maker::column const* column = nullptr;
    string                     year, heading;
    std::size_t                field = 0;
    vector<std::int64_t>       numbers;
    vector<string>             words;
    vector<bool>               there;
    vector<vector<string>>     marks;
    bool                       percent_signs = false;
};

// One part of the key: what stands there, its order, and what it is in C++.
struct key_part {
    key_column                        said;
    std::size_t                       field = 0;
    vector<string>                    texts;   // as printed
    vector<string>                    sorted;  // whose order is that of the keys, by bytes
    vector<std::int64_t>              numbers; // of an integer, a year, or a month as year * 12 + month - 1
    vector<string>                    identifiers;  // of a place or an entity
};

// A place or an entity of a header.
struct known_key {
    string identifier, code;
};

class own_table {
public:
    table_maker::schema const& schema;
    vector<int>                lines;
    vector<key_part>           keys;
    vector<values>             columns;
    vector<string>             complaints;

    explicit own_table(table_maker::schema const& what) : schema(what) {
        try {
            csv_file const file(schema.csv, schema.encoding, schema.delimiter);
            if (file.records.empty()) throw unreadable_file(0, "the file is empty; expected a line of headings");
            find_fields(file.records.front());
            if (!complaints.empty()) return;
            if (file.records.size() == 1) throw unreadable_file(0, "there is no row below the headings");
            for (std::size_t i = 1; i != file.records.size(); ++i) read_row(file.records[i], file.records.front().fields.size());
            if (complaints.empty()) check_keys();
            if (complaints.empty()) check_totals();
        } catch (unreadable_file const& e) {
            complain(e.line, "", e.what());
        }
    }

    [[nodiscard]] std::size_t rows() const { return lines.size(); }
    // As printed: both parts of a key of two.
    [[nodiscard]] string label_of(std::size_t row) const {
        string label;
        for (key_part const& part : keys) label += (label.empty() ? "" : ", ") + part.texts[row];
        return label;
    }

    // The places or entities of the headers that the call names.
    [[nodiscard]] std::set<string> known_identifiers() const {
        std::set<string> all;
        for (auto const& [name, key] : known_) all.insert(key.identifier);
        return all;
    }

private:
    void complain(int line, string const& column, string const& what) {
        complaints.push_back(schema.shown + (line == 0 ? "" : ":" + std::to_string(line)) + ": " + (column.empty() ? "" : column + ": ") + what);
    }

    std::size_t field_of(record const& head, string const& heading) {
        auto const  is    = [&](string const& h) { return h == heading; };
        auto const& found = std::find_if(head.fields.begin(), head.fields.end(), is);
        if (found == head.fields.end()) {
            myriad::detail::nearest_name nearest{myriad::spelling(heading)};
            for (string const& h : head.fields) nearest.consider(myriad::label::of(h));
            complain(head.line, "", "no column " + in_quotes(heading) + (nearest.name().empty() ? "" : "; nearest: " + in_quotes(nearest.name().c_str())) +
                                        "; the headings are " + listed(head.fields));
        } else if (std::count_if(head.fields.begin(), head.fields.end(), is) > 1) {
            complain(head.line, "", "the heading " + in_quotes(heading) + " is there twice");
        }
        return static_cast<std::size_t>(found - head.fields.begin());
    }
    void find_fields(record const& head) {
        for (key_column const& key : schema.keys) {
            keys.emplace_back().said = key;
            keys.back().field        = field_of(head, key.heading);
        }
        for (column const& c : schema.columns)
            for (string const& year : c.years.empty() ? vector<string>{""} : c.years) {
                values& v = columns.emplace_back();
                v.column  = &c;
                v.year    = year;
                v.heading = c.heading_of(year);
                v.field   = field_of(head, v.heading);
            }
    }

    void read_row(record const& r, std::size_t expected) {
        if (r.fields.size() != expected)
            return complain(r.line, "", std::to_string(r.fields.size()) + (r.fields.size() == 1 ? " field" : " fields") + " where the headings are " + std::to_string(expected));
        lines.push_back(r.line);
        for (key_part& part : keys) read_key(part, r);
        for (values& v : columns) read_cell(v, r);
    }

    // ---- keys ----
    void read_key(key_part& part, record const& r) {
        string const& text = r.fields[part.field];
        string const& type = part.said.type;
        part.texts.push_back(text);
        std::int64_t number = 0;
        string       identifier, order = text;
        auto const   wrong = [&](string const& expected) { complain(r.line, part.said.heading, in_quotes(text) + " is no " + expected); };
        if (text.empty()) {
            complain(r.line, part.said.heading, "the key is empty");
        } else if (type == "integer") {
            auto const scanned = myriad::detail::scan_cell(text);
            if (scanned.wrong >= 0 || scanned.places != 0 || scanned.percent || scanned.overflows) wrong("integer of 64 bits, such as 1204");
            number = scanned.coefficient;
        } else if (type == "year") {
            auto const year = year_of(text);
            if (!year || !month_of(text.substr(4), true)) wrong("year of four digits, such as 2024");
            else number = *year;
        } else if (type == "year_month") {
            auto const year  = year_of(text);
            auto const month = year ? month_of(text.substr(4), false) : std::nullopt;
            if (!month) wrong("month, such as 2024-05, 2024M05 or 2024年5月");
            else number = *year * 12 + *month - 1;
        } else if (type == "place" || type == "entity") {
            auto const& known = known_keys(type);
            auto const  named = known.equal_range(text);
            if (named.first == named.second) {
                myriad::detail::nearest_name nearest{myriad::spelling(text)};
                for (auto const& [name, key] : known) nearest.consider(myriad::label::of(name));
                wrong(type + " of " + known_headers() + (nearest.name().empty() ? "" : "; nearest: " + in_quotes(nearest.name().c_str())));
            } else if (std::next(named.first) != named.second) {
                wrong(type + " alone: it is " + named.first->second.identifier + " and " + std::next(named.first)->second.identifier + "; give the code");
            } else {
                identifier = named.first->second.identifier;
                order      = named.first->second.code;
            }
        }
        part.numbers.push_back(number);
        part.identifiers.push_back(identifier);
        if (type == "integer" || type == "year" || type == "year_month") {  // big-endian above the least
            auto bits = static_cast<std::uint64_t>(number) ^ (std::uint64_t{1} << 63U);
            order.assign(8, '\0');
            for (std::size_t i = 8; i-- != 0; bits >>= 8U) order[i] = static_cast<char>(bits & 0xFFU);
        }
        part.sorted.push_back(order);
    }
    static std::optional<std::int64_t> digits_of(string const& text) {
        if (text.empty() || text.size() > 4 || !std::all_of(text.begin(), text.end(), [](char c) { return '0' <= c && c <= '9'; })) return std::nullopt;
        return std::stoi(text);
    }
    static std::optional<std::int64_t> year_of(string const& text) { return text.size() < 4 ? std::nullopt : digits_of(text.substr(0, 4)); }
    // What stands behind a year: a separator and a month; or nothing but 年.
    static std::optional<std::int64_t> month_of(string text, bool only_year) {
        static string const signs[] = {"-", "/", ".", "M", "m", "年"};
        if (only_year) return text.empty() || text == "年" ? std::optional<std::int64_t>(0) : std::nullopt;
        for (string const& sign : signs)
            if (text.starts_with(sign)) {
                text.erase(0, sign.size());
                if (sign == "年" && text.ends_with("月")) text.erase(text.size() - 3);
                break;
            }
        auto const month = text.size() > 2 ? std::nullopt : digits_of(text);
        return month && 1 <= *month && *month <= 12 ? month : std::nullopt;
    }

    string known_headers() const {
        string list;
        for (auto const& [included, path] : schema.key_headers) list += (list.empty() ? "<" : ", <") + included + ">";
        return list;
    }
    // The lines `place_facts name{"code", ..., "English", "Chinese"}` of the headers, by code and by name.
    std::multimap<string, known_key> const& known_keys(string const& type) {
        if (!known_.empty()) return known_;
        for (auto const& [included, path] : schema.key_headers) {
            std::istringstream in(bytes_of(path));
            string             space;
            for (string line; std::getline(in, line);) {
                if (line.starts_with("namespace ") && line.ends_with("{")) space = line.substr(10, line.size() - 12);
                if (space.starts_with("MYRIAD_NAMESPACE")) space.replace(0, 16, "myriad");
                string const facts = type + "_facts ";
                std::size_t const at = line.find(facts);
                if (at == string::npos || line.find('{') == string::npos) continue;
                vector<string> const texts = parts_of(line.substr(line.find('{')), "\"");
                if (texts.size() < 6) continue;
                string identifier = line.substr(at + facts.size(), line.find('{') - at - facts.size());
                while (identifier.ends_with(' ')) identifier.pop_back();
                known_key const key{(space.empty() ? "" : space + "::") + identifier, texts[1]};
                for (string const& name : std::set<string>{texts[1], texts[3], texts[5]})
                    if (!name.empty()) known_.emplace(name, key);
            }
        }
        if (known_.empty()) throw unreadable_file(0, "KEY: there is no line \"" + type + "_facts name{...}\" in " + known_headers());
        return known_;
    }
    std::multimap<string, known_key> known_;

    void check_keys() {
        std::map<vector<string>, std::size_t> seen;
        for (std::size_t row = 0; row != rows(); ++row) {
            vector<string> key;
            for (key_part const& part : keys) key.push_back(part.sorted[row]);
            auto const [at, is_new] = seen.emplace(key, row);
            string headings;
            for (key_part const& part : keys) headings += (headings.empty() ? "" : ", ") + part.said.heading;
            if (!is_new) complain(lines[row], headings, in_quotes(label_of(row)) + " is there twice; the first time on line " + std::to_string(lines[at->second]));
        }
    }

    // ---- cells ----
    void read_cell(values& v, record const& r) {
        cell_type const& type = v.column->type;
        string           text = r.fields[v.field];
        std::int64_t     number = 0;
        bool             there  = true;
        vector<string>   marks;
        if (type.content == content::word) {
            v.words.push_back(text);
        } else {
            if (type.holder == holder::observed) take_marks(text, marks);
            bool const missing = std::find(schema.missing.begin(), schema.missing.end(), text) != schema.missing.end();
            if (missing && type.holder == holder::none)
                complain(r.line, v.heading, in_quotes(text) + " is missing, and " + type.said + " may not be; write optional<" + type.said + ">");
            else if (missing) there = false;
            else number = number_in(v, text, r);
        }
        v.numbers.push_back(number);
        v.there.push_back(there);
        v.marks.push_back(marks);
    }
    // The signs behind a number, the longest first: "120p", "120 (r)".
    void take_marks(string& text, vector<string>& marks) const {
        for (bool taken = true; taken;) {
            taken = false;
            string longest;
            for (auto const& [sign, status] : schema.marks)
                if (text.ends_with(sign) && sign.size() > longest.size()) longest = sign;
            if (!longest.empty()) {
                marks.push_back(schema.marks.at(longest));
                text.erase(text.size() - longest.size());
                while (text.ends_with(' ')) text.pop_back();
                taken = true;
            }
        }
        std::sort(marks.begin(), marks.end());
        marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
    }
    std::int64_t number_in(values& v, string const& text, record const& r) {
        cell_type const& type    = v.column->type;
        auto const       scanned = myriad::detail::scan_cell(text, schema.decimal_mark);
        auto const       wrong   = [&](string const& what) { return complain(r.line, v.heading, (text.empty() ? "an empty cell" : in_quotes(text)) + what), 0; };
        bool const       percent = type.caption == "percent" || type.caption == "points";
        string const     point   = schema.decimal_mark == ',' ? "," : ".";
        string const     example = type.content == content::decimal
                                       ? "a number with " + std::to_string(type.places) + (type.places == 1 ? " place" : " places") + ", such as " +
                                             (type.places == 0 ? "12" : "12" + point + string("0000000000345678").substr(16 - std::min<std::size_t>(static_cast<std::size_t>(type.places), 16)))
                                       : "a whole number, such as 1234 or 1" + string(point == "," ? "." : ",") + "234";
        string const     hint    = text.empty() ? "; if empty is missing, say MISSING EMPTY" : "";
        if (scanned.wrong >= 0) return wrong(" is no " + type.said + "; expected " + example + hint);
        if (scanned.overflows) return wrong(" has more than 64 bits");
        if (scanned.percent && !percent) return wrong(" has a %, and " + type.said + " has none; a percentage is decimal<" + std::to_string(scanned.places) + ",percent>");
        if (type.content != content::decimal && scanned.places != 0) return wrong(" is no " + type.said + "; expected " + example);
        if (type.content == content::decimal && scanned.places != type.places)
            return wrong(" has " + std::to_string(scanned.places) + (scanned.places == 1 ? " place" : " places") + " behind the point, and " + type.said + " has " + std::to_string(type.places));
        v.percent_signs = v.percent_signs || scanned.percent;
        return scanned.coefficient;
    }

    // ---- totals ----
    bool is_total(std::size_t row) const { return std::find(schema.totals.begin(), schema.totals.end(), label_of(row)) != schema.totals.end(); }

    void check_totals() {
        for (string const& total : schema.totals) {
            std::size_t row = 0;
            while (row != rows() && label_of(row) != total) ++row;
            if (row == rows()) {
                complain(0, "", "TOTAL: there is no row " + in_quotes(total));
                continue;
            }
            for (values const& v : columns) {
                content const what = v.column->type.content;
                if ((what != content::count && what != content::integer) || !v.there[row]) continue;
                check_total(v, row);
            }
        }
    }
    void check_total(values const& v, std::size_t row) {
        std::int64_t sum = 0;
        try {
            for (std::size_t i = 0; i != rows(); ++i) {
                if (is_total(i)) continue;
                if (!v.there[i]) return;  // nothing follows from a sum with a gap
                sum = myriad::detail::add<std::int64_t>(sum, v.numbers[i], "the sum");
            }
        } catch (myriad::error const&) {
            return complain(lines[row], v.heading, "the rows add up to more than 64 bits");
        }
        if (sum != v.numbers[row])
            complain(lines[row], v.heading, in_quotes(label_of(row)) + " says " + std::to_string(v.numbers[row]) + ", and the other rows add up to " + std::to_string(sum));
    }
};

}  // namespace table_maker
