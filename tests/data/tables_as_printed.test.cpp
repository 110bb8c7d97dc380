// SPDX-License-Identifier: BSL-1.0
//
// Every table against the text it was taken from. The text is read here anew: no line of a table's region
// and no number on it is left over, and what the tables hold stands there in the same order.
//
//   a row         its label and numbers, in the order of the line, and nothing else
//   the title     the title, with its number
//   a head        the names of the columns; its numbers are years of the table or stand in those names
//   the unit      单位
//   a page break  (续表), the head again, empty lines, a rule of dashes
//   a footnote    one of the table's notes; its numbers are figures of the prose, and tested with them
#include "catch.hpp"
#include "data/figures.hpp"
#include "data/tables.hpp"

#include <myriad/data/shenzhen_2024/groups.hpp>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using std::string;
using std::string_view;
using all_tables::without_spaces;
using lines = std::vector<string>;

string without(string text, string_view part) {
    for (auto at = text.find(part); at != string::npos; at = text.find(part)) text.erase(at, part.size());
    return text;
}

std::vector<string> fields_of(string_view line, char separator) {
    std::vector<string> fields(1);
    for (char const c : line) {
        if (c == separator) fields.emplace_back();
        else fields.back() += c;
    }
    for (string& f : fields) f = prose::trimmed(without(without(f, "<b>"), "</b>"));
    return fields;
}

bool is_number(string_view text) {
    if (!text.empty() && text.front() == '-') text.remove_prefix(1);
    if (!text.empty() && text.back() == '%') text.remove_suffix(1);
    return !text.empty() && text.find_first_not_of("0123456789.") == string_view::npos;
}

// The digits of a text, run by run.
std::vector<string> runs_of_digits(string_view text) {
    std::vector<string> runs(1);
    for (char const c : text) {
        if (prose::is_digit(c)) runs.back() += c;
        else if (!runs.back().empty()) runs.emplace_back();
    }
    if (runs.back().empty()) runs.pop_back();
    return runs;
}

// What stands on each line of a table: the ranks, labels and numbers in printed order.
std::map<int, std::vector<string>> rows_of(all_tables::table const& t) {
    std::map<int, std::vector<string>> rows;
    myriad::tables::cell               last{};
    bool                               labelled = false;
    for (all_tables::number const& n : t.numbers) {
        if (n.where.row != last.row || n.where.list != last.list) last = n.where, labelled = false;
        bool const is_rank = n.where.column.english == "rank";
        if (!is_rank && !labelled) rows[n.where.line].push_back(n.where.label), labelled = true;
        rows[n.where.line].push_back(n.printed);
    }
    return rows;
}

struct accounted {
    int rows = 0, numbers = 0, titles = 0, heads = 0, units = 0, breaks = 0, notes = 0;
};

accounted check(all_tables::table const& t, lines const& text) {
    accounted             sum;
    myriad::tables::source const& about = *t.source;
    auto                  rows  = rows_of(t);
    bool const            csv   = string_view(about.in->text).ends_with(".csv");

    auto const is_a_note = [&](int line) {
        for (myriad::tables::note const& n : about.notes)
            if (n.line == line) return true;
        return false;
    };

    std::set<string>      years;
    std::set<string_view> columns;
    string                names = about.chinese;
    for (all_tables::number const& n : t.numbers) {
        years.insert(std::to_string(n.where.year));
        columns.insert(n.where.column.chinese);
        names += n.where.column.chinese.c_str();
    }
    string              title = without_spaces(about.chinese), first_head, head;
    std::vector<string> heads;  // of each page
    for (int at = about.first_line; at <= about.last_line; ++at) {
        string const& line  = text[static_cast<std::size_t>(at)];
        string const  plain = without(without_spaces(line), "**");
        CAPTURE(t.id(), at, line);
        auto const row = rows.find(at);
        if (row != rows.end()) {
            std::vector<string> fields = fields_of(line, csv ? ',' : '\t');
            if (csv) fields.erase(fields.begin());  // the code of the place
            CHECK(fields == row->second);
            for (string const& f : fields) sum.numbers += is_number(f);
            ++sum.rows;
            rows.erase(row);
            if (!head.empty()) heads.push_back(head), head.clear();
        } else if (is_a_note(at)) {
            ++sum.notes;
        } else if (plain.empty() || plain == "(续表)" || plain.find_first_not_of('-') == string::npos) {
            ++sum.breaks;
        } else if (plain.starts_with("单位")) {
            CHECK(plain.ends_with(about.unit.c_str()));
            CHECK(runs_of_digits(plain).empty());
            ++sum.units;
        } else if (string const numbered = "表" + std::to_string(about.number);
                   sum.rows == 0 && head.empty() && plain.starts_with(numbered) && about.number != 0) {
            CHECK(title.starts_with(plain.substr(numbered.size())));
            title.erase(0, plain.size() - numbered.size());
            ++sum.titles;
        } else if (line.find('\t') == string::npos && !title.empty() && sum.titles == 1 && !csv) {
            CHECK(plain == title);  // its second line
            title.clear();
            ++sum.titles;
        } else {  // a head
            CHECK((csv || line.find('\t') != string::npos));
            for (string const& field : fields_of(line, '\t')) CHECK_FALSE(is_number(field));
            for (string const& run : runs_of_digits(line)) CHECK((years.contains(run) || names.find(run) != string::npos));
            head += plain;
            ++sum.heads;
        }
    }
    CHECK(rows.empty());  // every row stands within the lines of its table
    if (about.number != 0) CHECK(title.empty());
    // Every page has the same head, and in it stands every name of a column, part by part.
    REQUIRE_FALSE(heads.empty());
    for (string const& h : heads) CHECK(h == heads.front());
    for (string_view const column : columns) {
        CAPTURE(t.id(), heads.front(), column);
        for (string const& part : fields_of(column, ' ')) CHECK(heads.front().find(part) != string::npos);
    }
    for (myriad::tables::note const& n : about.notes)
        if (n.line != 0) CHECK_FALSE(prose::trimmed(text[static_cast<std::size_t>(n.line)]).empty());
    return sum;
}

TEST_CASE("every line of every table's region is accounted for, number by number") {
    std::map<string, lines> texts;
    int                     rows = 0, numbers = 0;
    for (all_tables::table const& t : all_tables::all()) {
        string const name = t.source->in->text;
        if (!texts.contains(name)) texts[name] = prose::lines_of(name);
        if (texts[name].empty()) return;  // said so
        accounted const sum = check(t, texts[name]);
        int             held = 0;
        for (all_tables::number const& n : t.numbers) held += n.is_number;
        CAPTURE(t.id());
        CHECK(sum.numbers == held);
        rows += sum.rows, numbers += sum.numbers;
    }
    // printed lines, of which one holds two rows of lists side by side; the census has 31
    CHECK(rows == 1'370 + 31);
    CHECK(numbers == 7'658 + 31);
}

TEST_CASE("no line that looks like a row of a table stands outside of them") {
    std::map<string, lines>         texts;
    std::map<string, std::set<int>> held;
    for (all_tables::table const& t : all_tables::all())
        for (all_tables::number const& n : t.numbers) held[string(t.source->in->text)].insert(n.where.line);
    int page_numbers = 0;
    for (auto const& [name, on] : held) {
        lines const text = prose::lines_of(name);
        bool const  csv  = string_view(name).ends_with(".csv");
        for (std::size_t at = 1; at < text.size(); ++at) {
            if (on.contains(static_cast<int>(at))) continue;
            std::vector<string> const fields = fields_of(text[at], csv ? ',' : '\t');
            for (std::size_t i = 1; i < fields.size(); ++i) {
                if (!is_number(fields[i])) continue;
                CAPTURE(name, at, text[at]);
                // the list of contents: a heading, and its page
                CHECK((fields.size() == 2 && name == "shenzhen_2024_patent_report.txt" && at < 50));
                ++page_numbers;
            }
        }
        if (text.empty()) return;
    }
    CHECK(page_numbers == 37);
}

TEST_CASE("the groups of countries are those of the footnotes, in their order") {
    lines const text = prose::lines_of("shenzhen_2024_patent_report.txt");
    if (text.empty()) return;
    namespace sz = myriad::data::shenzhen_2024;
    auto const stand_on = [&](auto const& group, myriad::tables::source const& about) {
        string const& line = text[static_cast<std::size_t>(about.notes[0].line)];
        std::size_t   from = 0;
        for (myriad::tables::place const member : group) {
            // the footnote has the long name of the United Arab Emirates
            string const      name = member == sz::united_arab_emirates ? "阿拉伯联合酋长国" : string(member.chinese());
            std::size_t const at   = line.find(name, from);
            CAPTURE(name, line);
            REQUIRE(at != string::npos);
            string const between = line.substr(from, at - from);  // one of those that join and lead in
            CHECK((from == 0 || between == "、" || between == "和" || between.find("国") != string::npos || between.starts_with("和 20")));
            from = at + name.size();
        }
        return line.substr(from);
    };
    CHECK(stand_on(sz::rcep, sz::rcep_inventions_by_owner.source()) == "。");
    CHECK(stand_on(sz::brics_besides_china, sz::brics_inventions_by_owner.source()).starts_with("，数据来源"));
}

}  // namespace
