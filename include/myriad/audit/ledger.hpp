// SPDX-License-Identifier: BSL-1.0
//
// The ledger: every printed number of every table and text under its address, for the audit. Built once,
// at run time; the tables themselves stay constants.
//
//   ledger book;
//   book.find("cnipa_2024/t03|(深圳)|total|2024")     the number, or null
//   book.claims(stated, [](claim_at const& c) {...})   what a stated claim says, its patterns written out
//   judge(c)                                           the finding, and the reading of the claim that it is of
//
// address.hpp has the addresses of numbers of tables, their patterns, and the groups of rows; a group leaves out what
// is an input already.
#pragma once

#include <myriad/audit/address.hpp>
#include <myriad/audit/derived.hpp>
#include <myriad/audit/judging.hpp>
#include <myriad/audit/stated_claim.hpp>
#include <myriad/data/catalogue.hpp>
#include <myriad/tables/printed.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace MYRIAD_NAMESPACE::data {

// A printed number and where it stands: a figure of the prose in no table.
struct number_at : cell_address {
    std::string   address;
    std::string   dataset;
    int           row  = 0;  // within the table
    int           line = 0;
    std::string   english, chinese;  // what it is of
    std::string   printed;
    std::string   unit;
    published     value;
    tables::place place;  // of a figure, or of a row that is about one
    tables::level level = level::nowhere;
};

// A claim with its inputs looked up. An input that is printed nowhere has no number; it is a whole number
// where the printed inputs are. An input that is a sum has its terms.
struct claim_at {
    number_at const*              print = nullptr;
    audits::relation              relation = relation::equality;
    std::vector<number_at const*> numbers;     // null for "?" and "~", for plain numbers and for sums
    std::vector<std::string>      addresses;
    std::vector<input>            in;
    std::vector<number_at const*> terms;       // of the sums among the inputs, in order
    std::vector<claim_at>         others;      // its other readings

    // Does an input stand in another publication than the print?
    [[nodiscard]] bool crosses() const {
        auto const elsewhere = [this](number_at const* n) { return n != nullptr && n->dataset != print->dataset; };
        return std::any_of(numbers.begin(), numbers.end(), elsewhere) || std::any_of(terms.begin(), terms.end(), elsewhere);
    }
};

// What the audit says of a claim, and of which of its readings.
struct judged_claim {
    claim_at const*  reading;
    audits::finding  finding;
};

// A claim holds if it does in one of its readings, and fails only if it does in all: the finding is that of the first
// reading that says so. What fails by the numbers of another publication is a difference between the two.
[[nodiscard]] inline judged_claim judge(claim_at const& c, rule_set rules = nearest) {
    auto const of = [&](claim_at const& r) { return judged_claim{&r, audit(r.relation, r.print->value, inputs(r.in.data(), static_cast<int>(r.in.size())), rules)}; };
    judged_claim best    = of(c);
    bool         crosses = c.crosses();
    for (claim_at const& other : c.others) {
        judged_claim const next = of(other);
        crosses                 = crosses && other.crosses();
        if (next.finding.verdict == best.finding.verdict || best.finding.verdict == verdict::consistent || next.finding.verdict == verdict::inconsistent) continue;
        best = next;
    }
    if (best.finding.verdict == verdict::inconsistent && crosses) best.finding.verdict = verdict::differs;
    return best;
}

// Is that an input that is printed nowhere?
[[nodiscard]] inline bool is_printed_nowhere(std::string const& input) { return input[0] == '?' || input[0] == '~'; }

// Which of the inputs that are printed nowhere ("?" and "~") are whole numbers. They count the same kind of things as what
// is printed: patents before the patents now, but not a share before a share, nor what "3.5 more" is more than. What is
// measured or an average ("~") is no count, and what a rate is per may be an average of the year.
inline void know_wholes(relation r, published const& print, std::vector<std::string> const& names, std::vector<input>& in) {
    bool       whole   = r != relation::points && (is_ratio(r) || print.places <= print.scale), any = false;
    auto const missing = [&](std::size_t i) { return is_printed_nowhere(names[i]); };
    for (std::size_t i = 0; i != in.size(); ++i)
        if (!missing(i) && names[i][0] != '=') whole = whole && in[i].whole, any = true;
    for (std::size_t i = 0; i != in.size(); ++i)
        if (missing(i)) in[i].whole = whole && any && names[i][0] == '?' && !(r == relation::per_n && i == 1);
}

class ledger {
public:
    ledger() {
        for_each_dataset([&](auto const& dataset) {
            dataset.each_table([&](auto const& table) { add_table(dataset.id, table); });
            for (figure const& f : dataset.figures) add_figure(dataset.id, f);
        });
        for (std::size_t i = 0; i != numbers_.size(); ++i) {
            number_at& n     = numbers_[i];
            bool const first = by_address_.emplace(n.address, i).second;
            if (n.table.empty()) continue;
            std::string const by_row = n.by_row(n.row).text();
            by_address_.emplace(by_row, i);
            by_table_[n.table].push_back(i);
            if (!first) n.address = by_row;
        }
    }

    [[nodiscard]] std::vector<number_at> const& numbers() const& { return numbers_; }
    [[nodiscard]] std::vector<number_at>        numbers() const&& { return numbers_; }

    [[nodiscard]] number_at const* find(std::string const& wanted) const& {
        auto const at = by_address_.find(wanted);
        return at == by_address_.end() ? nullptr : &numbers_[at->second];
    }
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    number_at const* find(std::string const& wanted) const&& = delete;

    // give(claim_at) for each claim that a stated one makes. Returns how many. Error: unknown_name, with
    // the address, for a print or an input that is not there.
    template <class Give>
    int claims(stated_claim const& stated, Give const& give) const {
        std::string const pattern = stated.print;
        if (pattern.find('*') == std::string::npos) {
            give(claim_of(stated, known(pattern)));
            return 1;
        }
        int const made = pattern == "*:*" ? claims_of_prose(stated, give) : claims_of_cells(stated, cell_address::read(pattern), give);
        if (made == 0) failure::that_name_is_unknown("ledger::claims", pattern.c_str());
        return made;
    }

private:
    number_at const& known(std::string const& wanted) const {
        number_at const* const n = find(wanted);
        if (n == nullptr) failure::that_name_is_unknown("ledger", wanted.c_str());
        return *n;
    }

    // Where the numbers of a table stand among all; none of a table that is not there.
    std::span<std::size_t const> numbers_of(std::string const& table) const {
        auto const at = by_table_.find(table);
        return at == by_table_.end() ? std::span<std::size_t const>() : at->second;
    }

    // What a word stands between: "A or B" is A and B.
    static std::vector<std::string> split(std::string const& text, std::string_view word) {
        std::vector<std::string> parts;
        std::size_t              start = 0;
        for (std::size_t end; (end = text.find(word, start)) != std::string::npos; start = end + word.size())
            parts.push_back(text.substr(start, end - start));
        parts.push_back(text.substr(start));
        return parts;
    }

    template <class Give>
    int claims_of_cells(stated_claim const& stated, cell_address const& wanted, Give const& give) const {
        int        made            = 0;
        bool const of_those_within = std::any_of(stated.inputs.begin(), stated.inputs.end(), [](label l) { return std::string_view(l).find("|@within|") != std::string_view::npos; });
        auto const meet = [&](number_at const& n) {
            if (n.table.empty() || !wanted.meets(n) || (of_those_within && rows_within(n).empty())) return;
            give(claim_of(stated, n));
            ++made;
        };
        if (wanted.table.find('*') != std::string::npos) std::for_each(numbers_.begin(), numbers_.end(), meet);
        else for (std::size_t const i : numbers_of(wanted.table)) meet(numbers_[i]);
        return made;
    }

    // Of every figure of the prose that reads as the relation does and is of what stands before it in its line.
    template <class Give>
    int claims_of_prose(stated_claim const& stated, Give const& give) const {
        int made = 0;
        for (number_at const& n : numbers_) {
            bool const is_again = *stated.inputs.begin() == "@again";
            bool const reads    = is_again || name_of(n.value.measure) == facts_of(stated.relation).name;
            if (!n.table.empty() || !reads || (is_again ? again(n) : before(n)) == nullptr) continue;
            give(claim_of(stated, n));
            ++made;
        }
        return made;
    }

    // The next print of the same quantity further on in the same text: in words, period, place, measure and unit.
    number_at const* again(number_at const& figure) const {
        for (number_at const& n : numbers_) {
            if (n.dataset != figure.dataset || !n.table.empty() || n.line <= figure.line) continue;
            if (n.english == figure.english && n.year == figure.year && n.place == figure.place && n.value.measure == figure.value.measure && n.unit == figure.unit) return &n;
        }
        return nullptr;
    }

    // The figure before one in its line that says the same thing in another measure: a count before its growth.
    number_at const* before(number_at const& figure) const {
        for (number_at const* n = &figure; n != numbers_.data() && n[-1].dataset == figure.dataset && n[-1].line == figure.line; --n)
            if (n[-1].english == figure.english) return n[-1].value.measure == figure.value.measure ? nullptr : n - 1;
        return nullptr;
    }

    claim_at claim_of(stated_claim const& stated, number_at const& print) const {
        std::vector<claim_at> readings(1);
        readings[0].print    = &print;
        readings[0].relation = stated.relation;
        for (label const l : stated.inputs) {
            std::vector<claim_at> with_it;
            for (std::string const& text : readings_of(l))
                for (claim_at const& r : readings) add_input(with_it.emplace_back(r), stated, text);
            readings = std::move(with_it);
        }
        for (claim_at& r : readings) know_wholes(r.relation, r.print->value, r.addresses, r.in);
        claim_at c = std::move(readings[0]);
        c.others.assign(std::make_move_iterator(readings.begin() + 1), std::make_move_iterator(readings.end()));
        return c;
    }

    // What names something that is printed nowhere is one, whatever its words.
    static std::vector<std::string> readings_of(std::string const& text) {
        return is_printed_nowhere(text) ? std::vector{text} : split(text, " or ");
    }

    void add_input(claim_at& c, stated_claim const& stated, std::string const& text) const {
        if (std::size_t const otherwise = text.find(" else "); otherwise != std::string::npos) {
            std::string const first = text.substr(0, otherwise);
            add_input(c, stated, find(written_out(c, stated, first)) != nullptr ? first : text.substr(otherwise + 6));
        } else if (is_printed_nowhere(text)) {
            add(c, text, input::unknown());
        } else if (text[0] == '=') {
            add(c, text, input::exactly(std::stoll(text.substr(1))));
        } else if (text == "...") {
            add(c, text, input::perhaps_more());
        } else if (text == "@before") {
            add(c, *before(*c.print));
        } else if (text == "@again") {
            add(c, *again(*c.print));
        } else if (is_derived(text)) {
            std::string addresses;
            input const i = derived(c, stated, text, addresses);
            add(c, addresses, i);
        } else if (text.find('|') == std::string::npos) {
            add(c, known(text));
        } else {
            add_cells(c, cell_address::read(written_out(c, stated, text)));
        }
    }

    // The address of an input: with what the print's pattern met, if the print is of a table.
    std::string written_out(claim_at const& c, stated_claim const& stated, std::string const& text) const {
        if (text.find('|') == std::string::npos || c.print->table.empty()) return text;
        cell_address a = cell_address::read(text).written_out(cell_address::read(stated.print), *c.print, c.print->row);
        if (a.column == "@first") a.column = columns_of(a, *c.print).at(0);
        return a.text();
    }

    // The columns of counts in the row and year of an address, in order; without that of a print of the table.
    std::vector<std::string> columns_of(cell_address const& a, number_at const& print) const {
        std::vector<std::string> columns;
        for (std::size_t const i : numbers_of(a.table)) {
            number_at const& n = numbers_[i];
            if (n.list == print.list && n.row == print.row && n.year == print.year && n.column != print.column && n.value.measure == measure::count) columns.push_back(n.column);
        }
        return columns;
    }

    void add_cells(claim_at& c, cell_address const& a) const {
        if (a.column == "@kinds") {
            for (std::string const& column : columns_of(a, *c.print)) add(c, known(cell_address{a.table, a.list, a.label, column, a.year}.text()));
        } else if (a.label.starts_with('@')) {
            add_group(c, a);
        } else {
            add(c, known(a.text()));
        }
    }

    // One input from several printed numbers, its terms: a sum first, then what each part of it is derived from.
    static constexpr std::string_view derivations[] = {" + ", " before ", " less ", " relative to "};
    static bool is_derived(std::string const& text) {
        return std::any_of(std::begin(derivations), std::end(derivations), [&](std::string_view word) { return text.find(word) != std::string::npos; });
    }
    input derived(claim_at& c, stated_claim const& stated, std::string const& text, std::string& addresses) const {
        for (std::string_view const word : derivations) {
            std::vector<std::string> const parts = split(text, word);
            if (parts.size() == 1) continue;
            input all = derived(c, stated, parts[0], addresses);
            for (std::size_t i = 1; i != parts.size(); ++i) {
                addresses += word;
                input const next = derived(c, stated, parts[i], addresses);
                all = word == " before " ? value_before(all, next) : word == " less " ? share_before(all, next)
                      : word == " relative to " ? growth_of_share(all, next) : input{all.value + next.value, all.whole && next.whole};
            }
            return all;
        }
        number_at const& n = known(written_out(c, stated, text));
        addresses += n.address;
        c.terms.push_back(&n);
        return input::from(n.value);
    }

    static void add(claim_at& c, std::string const& text, input const& i, number_at const* n = nullptr) {
        c.numbers.push_back(n);
        c.addresses.push_back(text);
        c.in.push_back(i);
    }
    static void add(claim_at& c, number_at const& n) { add(c, n.address, input::from(n.value), &n); }

    // The cities of a province, by their codes, in its column and year, where counts stand there.
    std::vector<number_at const*> rows_within(number_at const& province) const {
        std::vector<number_at const*> rows;
        auto const of = [](number_at const& n) { return std::string_view(n.place.code()).substr(0, 2); };
        bool const is_counted = province.level == level::province && province.value.measure == measure::count;
        for (std::size_t const i : is_counted ? numbers_of(province.table) : std::span<std::size_t const>()) {
            number_at const& n    = numbers_[i];
            bool const       here = n.column == province.column && n.year == province.year && n.list == province.list;
            if (here && n.level == level::city && of(n) == of(province)) rows.push_back(&n);
        }
        return rows;
    }

    void add_group(claim_at& c, cell_address const& a) const {
        if (a.label == "@within") {
            for (number_at const* const n : rows_within(*c.print)) add(c, *n);
            return;
        }
        row_group const&  group = row_group_named(a.label);
        std::size_t const given = c.numbers.size();
        for (std::size_t const i : group.are_others && given == 0 ? std::span<std::size_t const>() : numbers_of(a.table)) {
            number_at const& n    = numbers_[i];
            bool const       here = n.column == a.column && n.year == a.year && n.list == a.list && group.holds(n.level);
            if (here && std::find(c.numbers.begin(), c.numbers.end(), &n) == c.numbers.end()) add(c, n);
        }
        if (c.numbers.size() == given) failure::that_name_is_unknown("ledger", a.table.c_str(), a.label.c_str(), a.column.c_str());
    }

    void add_table(label dataset, auto const& table) {
        source const&     about = table.source();
        std::string const id    = about.id;
        table.each_cell([&](cell const& where, auto const& value) {
            if constexpr (is_number<decltype(value)>) {
                number_at n;
                n.dataset = dataset;
                n.table   = id;
                if constexpr (requires { table[0].key().level(); }) {
                    n.place = table[static_cast<std::size_t>(where.row) - 1].key();
                    n.level = n.place.level();
                }
                n.row     = where.row;
                n.line    = where.line;
                n.list    = where.list;
                n.label   = where.label;
                n.column  = where.column.english;
                n.year    = std::to_string(where.year);
                n.address = n.text();
                n.english = std::string(about.english) + ": " + n.label + ", " + n.column + ", " + n.year;
                n.chinese = std::string(about.chinese) + "：" + n.label + "，" + std::string(where.column.chinese) + "，" + n.year;
                n.printed = printed(where.column, value);
                n.unit    = unit_of(where.column, value);
                n.value   = published_of(where.column, value);
                numbers_.push_back(n);
            }
        });
    }

    template <class Value>
    static published published_of(head const& column, Value const& value) {
        published p;
        p.measure = column.measure;
        if constexpr (requires { value.coefficient; }) {
            p.coefficient = value.coefficient;
            if (column.print == print::myriads) p.scale = 4;
            p.places = static_cast<signed char>(value.places + p.scale);
        } else if constexpr (requires { value.value; }) {
            p.coefficient = static_cast<std::int64_t>(value.value);
        } else {
            p.coefficient = static_cast<std::int64_t>(value.whole());
        }
        return p;
    }

    void add_figure(label dataset, figure const& f) {
        number_at n;
        n.dataset = dataset;
        n.address = n.dataset + ":" + std::string(f.id);
        n.line    = f.line;
        n.english = f.english;
        n.chinese = f.chinese;
        n.printed = f.printed;
        n.unit    = f.unit;
        n.year    = f.period;
        n.value   = f.value;
        n.place   = f.place;
        numbers_.push_back(n);
    }

    std::vector<number_at>                          numbers_;
    std::map<std::string, std::size_t>              by_address_;
    std::map<std::string, std::vector<std::size_t>> by_table_;
};

}  // namespace myriad::data
