// SPDX-License-Identifier: BSL-1.0
//
// What a call of myriad_table() says, which CMake hands over as a file of lines "<word> <rest of the line>".
#pragma once

#include "csv_file.hpp"

#include <algorithm>
#include <map>

namespace table_maker {

// A call that cannot be meant.
struct wrong_call : std::runtime_error {
    using runtime_error::runtime_error;
};

inline string in_quotes(string const& text) { return '"' + text + '"'; }

// What stands before the first sign, which is taken away with it; the whole text if there is no such sign.
inline string taken_up_to(string& text, string const& sign) {
    std::size_t const at    = text.find(sign);
    string const      first = text.substr(0, at);
    text                    = at == string::npos ? "" : text.substr(at + sign.size());
    return first;
}
inline vector<string> parts_of(string text, string const& sign) {
    vector<string> parts;
    while (text.find(sign) != string::npos) parts.push_back(taken_up_to(text, sign));
    parts.push_back(text);
    return parts;
}
inline string listed(vector<string> const& words) {
    string list;
    for (string const& word : words) list += (list.empty() ? "" : ", ") + in_quotes(word);
    return list;
}

inline bool is_identifier(string const& name) {
    static char const* const reserved[] = {"alignas", "and", "asm", "auto", "bool", "break", "case", "catch", "char", "class", "const", "continue",
        "default", "delete", "do", "double", "else", "enum", "explicit", "export", "extern", "false", "float", "for", "friend", "goto", "if",
        "inline", "int", "long", "mutable", "namespace", "new", "not", "operator", "or", "private", "protected", "public", "register", "requires",
        "return", "short", "signed", "sizeof", "static", "struct", "switch", "template", "this", "throw", "true", "try", "typedef", "typeid",
        "typename", "union", "unsigned", "using", "virtual", "void", "volatile", "while", "xor"};
    auto const letter = [](char c) { return c == '_' || ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z'); };
    auto const digit  = [](char c) { return '0' <= c && c <= '9'; };
    return !name.empty() && letter(name[0]) && std::all_of(name.begin(), name.end(), [&](char c) { return letter(c) || digit(c); }) &&
           std::find(std::begin(reserved), std::end(reserved), name) == std::end(reserved);
}

enum class holder { none, optional, observed };
enum class content { count, decimal, integer, word };

struct cell_type {
    table_maker::content content = content::word;
    table_maker::holder  holder  = holder::none;
    string               said;     // as the call has it
    string               unit;     // of a count, as the call has it
    int                  places = 0;
    string               caption;  // of a decimal: percent, points, times or number
};

struct column {
    string         name;
    cell_type      type;
    vector<string> years;    // none: the column belongs to no year
    string         heading;  // with {year} where a year stands
    std::map<string, string> names;  // by language

    [[nodiscard]] string heading_of(string const& year) const {
        string text = heading;
        if (std::size_t const at = text.find("{year}"); at != string::npos) text.replace(at, 6, year);
        return text;
    }
};

struct key_column {
    string heading, type;  // label, integer, year, year_month, place, entity, or a type of the user's
};

struct unit_definition {
    string         name;
    vector<string> names;  // singular, plural, Chinese, measure word
};

struct schema {
    string                   csv, shown, name, space, title, source, year = "0", language = "en", encoding;
    char                     delimiter = ',', decimal_mark = '.';
    std::size_t              packed_above = 1000;
    vector<key_column>       keys;
    vector<column>           columns;
    vector<unit_definition>  units;
    vector<string>           includes, missing, totals;
    std::map<string, string> key_headers;  // as it is included -> its file
    std::map<string, string> marks;  // sign -> status

    explicit schema(string const& path);

    [[nodiscard]] vector<string> years() const {
        for (column const& c : columns)
            if (!c.years.empty()) return c.years;
        return {};
    }
    [[nodiscard]] bool defines(string const& unit) const {
        return std::any_of(units.begin(), units.end(), [&](unit_definition const& u) { return u.name == unit; });
    }

private:
    void add_column(string text);
    void add_names(string text);
    void add_unit(string text);
    void check() const;
};

// ---- implementation ----

// The arguments of name<...>, if that is what the text is.
inline bool is_template(string const& text, string const& name, string& arguments) {
    if (!text.starts_with(name + '<') || !text.ends_with('>')) return false;
    arguments = text.substr(name.size() + 1, text.size() - name.size() - 2);
    return true;
}

inline cell_type type_of(string const& column, string said) {
    static string const known = "count<unit>, decimal<places>, decimal<places,caption>, integer or word, or one of these in optional<> or observed<>";
    cell_type type;
    type.said = said;
    said.erase(std::remove(said.begin(), said.end(), ' '), said.end());
    string inside;
    if (is_template(said, "optional", inside)) type.holder = holder::optional, said = inside;
    else if (is_template(said, "observed", inside)) type.holder = holder::observed, said = inside;

    auto const wrong = [&](string const& why) { return wrong_call("COLUMNS: " + column + ": " + in_quotes(type.said) + why); };
    if (is_template(said, "count", inside)) {
        type.content = content::count;
        type.unit    = inside;
        if (inside.empty()) throw wrong(" counts nothing: name a unit, count<person>");
    } else if (is_template(said, "decimal", inside)) {
        type.content        = content::decimal;
        string const places = taken_up_to(inside, ",");
        if (places.empty() || places.size() > 2 || !std::all_of(places.begin(), places.end(), [](char c) { return '0' <= c && c <= '9'; }) || std::stoi(places) > 18)
            throw wrong(" has no number of places from 0 to 18: decimal<1,percent>");
        type.places  = std::stoi(places);
        type.caption = inside.empty() ? "number" : inside;
        static string const captions[] = {"percent", "points", "times", "number"};
        if (std::find(std::begin(captions), std::end(captions), type.caption) == std::end(captions))
            throw wrong(": a decimal is of percent, points, times or number");
    } else if (said == "integer") {
        type.content = content::integer;
    } else if (said == "word") {
        type.content = content::word;
        if (type.holder != holder::none) throw wrong(": a word is there or empty, and has no marks: write word");
    } else {
        throw wrong(" is no type of a cell; it is " + known);
    }
    return type;
}

// name:type[@year,year][=heading]
inline void schema::add_column(string text) {
    string said = text, before = taken_up_to(text, "=");
    column c;
    c.name = taken_up_to(before, ":");
    if (!is_identifier(c.name)) throw wrong_call("COLUMNS " + in_quotes(said) + ": " + in_quotes(c.name) + " is no name of a member in C++");
    string const type = taken_up_to(before, "@");
    if (type.empty()) throw wrong_call("COLUMNS " + in_quotes(said) + ": a column is \"name:type\", for instance \"staff:count<person>\"");
    c.type = type_of(c.name, type);
    if (!before.empty()) c.years = parts_of(before, ",");
    for (string const& y : c.years)
        if (y.size() != 4 || !std::all_of(y.begin(), y.end(), [](char d) { return '0' <= d && d <= '9'; }) || y[0] == '0')
            throw wrong_call("COLUMNS " + in_quotes(said) + ": " + in_quotes(y) + " is no year of four digits");
    bool const dated = !c.years.empty();
    c.heading        = !text.empty() ? text : dated ? c.name + " {year}" : c.name;
    if (dated && c.years.size() > 1 && c.heading.find("{year}") == string::npos)
        throw wrong_call("COLUMNS " + in_quotes(said) + ": the heading has to say where the year stands: {year}");
    c.names[language] = c.heading;
    if (std::size_t const at = c.heading.find("{year}"); at != string::npos) {
        string& own = c.names[language];
        own.erase(at, 6);
        while (own.ends_with(' ') || own.ends_with('_')) own.pop_back();
        while (own.starts_with(' ') || own.starts_with('_')) own.erase(0, 1);
    }
    columns.push_back(c);
}

// column:language=name
inline void schema::add_names(string text) {
    string const said = text, of = taken_up_to(text, ":"), tag = taken_up_to(text, "=");
    auto const   found = std::find_if(columns.begin(), columns.end(), [&](column const& c) { return c.name == of; });
    if (tag.empty() || text.empty()) throw wrong_call("NAMES " + in_quotes(said) + ": a name is \"column:language=name\", for instance \"sales:de=Umsatz\"");
    if (found == columns.end()) throw wrong_call("NAMES " + in_quotes(said) + ": there is no column " + in_quotes(of));
    found->names[tag] = text;
}

// unit=singular,plural[,Chinese,measure word]
inline void schema::add_unit(string text) {
    string const    said = text;
    unit_definition unit{taken_up_to(text, "="), parts_of(text, ",")};
    if (!is_identifier(unit.name) || text.empty() || (unit.names.size() != 2 && unit.names.size() != 4))
        throw wrong_call("UNITS " + in_quotes(said) + ": a unit is \"name=singular,plural\" or \"name=singular,plural,Chinese,measure word\"");
    if (unit.names.size() == 2) unit.names.insert(unit.names.end(), {unit.names[1], unit.names[1]});
    units.push_back(unit);
}

inline void schema::check() const {
    static string const taken[] = {"line", "label", "about", "cells", "key", "in", "each", "yearly", "key_type", "cells_type", "file_type", "row_about", "undated_row"};
    for (column const& c : columns) {
        if (std::count_if(columns.begin(), columns.end(), [&](column const& other) { return other.name == c.name; }) > 1)
            throw wrong_call("COLUMNS: " + in_quotes(c.name) + " is there twice");
        if (std::find(std::begin(taken), std::end(taken), c.name) != std::end(taken))
            throw wrong_call("COLUMNS: " + in_quotes(c.name) + " is what every row has: choose another name, and give the heading behind =");
        if (!c.years.empty() && c.years != years())
            throw wrong_call("COLUMNS: " + in_quotes(c.name) + " has other years than the columns before it; make it a table of its own, or a column without years");
        if (c.type.content == content::count && !defines(c.type.unit) && includes.empty()) {
            static string const ours[] = {"patent", "trademark", "indication", "layout_design", "person", "enterprise", "business_entity", "case_file",
                                          "month", "square_kilometre", "yuan"};
            if (std::find(std::begin(ours), std::end(ours), c.type.unit) == std::end(ours))
                throw wrong_call("COLUMNS: " + c.name + ": the unit " + in_quotes(c.type.unit) + " is not known; define it, UNITS \"" + c.type.unit + "=" +
                                 c.type.unit + "," + c.type.unit + "s\", or name the header that does, INCLUDE <header>");
        }
    }
    if (columns.empty()) throw wrong_call("COLUMNS: there is none");
    for (key_column const& key : keys)
        if (key.type == "entity" && key_headers.empty()) throw wrong_call("KEY " + key.heading + ": say which header has the entities, KEYS_OF <header>");
    if (keys.empty() || keys.size() > 2) throw wrong_call("KEY: one column, or two");
    auto const known = [](key_column const& key) { return key.type == "place" || key.type == "entity"; };
    if (keys.size() == 2 && known(keys[0]) && known(keys[1])) throw wrong_call("KEY: one of the two may be a place or an entity; make the other a label");
}

inline schema::schema(string const& path) {
    std::istringstream in(bytes_of(path));
    for (string line; std::getline(in, line);) {
        string const word = taken_up_to(line, " ");
        if (word == "csv") csv = line;
        else if (word == "shown") shown = line;
        else if (word == "name") name = line;
        else if (word == "namespace") space = line;
        else if (word == "title") title = line;
        else if (word == "source") source = line;
        else if (word == "year") year = line;
        else if (word == "language") language = line;
        else if (word == "encoding") encoding = line;
        else if (word == "delimiter") delimiter = line == "tab" ? '\t' : line == "semicolon" ? ';' : ',';
        else if (word == "decimal") decimal_mark = line == "comma" ? ',' : '.';
        else if (word == "packed_above") packed_above = std::stoul(line);
        else if (word == "include") includes.push_back(line);
        else if (word == "keys_of") {
            string const included = taken_up_to(line, " ");
            key_headers[included] = line;
        }
        else if (word == "missing") missing.push_back(line == "EMPTY" ? "" : line);
        else if (word == "total") totals.push_back(line);
        else if (word == "unit") add_unit(line);
        else if (word == "column") add_column(line);
        else if (word == "names") add_names(line);
        else if (word == "key") {
            string const heading = taken_up_to(line, ":");
            keys.push_back({heading, line.empty() ? "label" : line});
        } else if (word == "mark") {
            string const said = line, sign = taken_up_to(line, "=");
            static string const known[] = {"break_in_series", "estimated", "provisional", "revised", "forecast", "definition_differs"};
            if (sign.empty() || std::find(std::begin(known), std::end(known), line) == std::end(known))
                throw wrong_call("MARKS " + in_quotes(said) + ": a mark is \"sign=status\"; a status is " + listed({std::begin(known), std::end(known)}));
            marks[sign] = line;
        } else throw wrong_call("no such word: " + in_quotes(word));
    }
    check();
}

}  // namespace table_maker
