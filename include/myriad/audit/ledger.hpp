// SPDX-License-Identifier: BSL-1.0
//
// The ledger: every printed number of every table and text under its address, for the audit. Built once,
// at run time; the tables themselves stay constants.
//
//   ledger book;
//   book.find("cnipa_2024/t03|(深圳)|total|2024")     the number, or null
//   book.claims(stated, [](claim_at const& c) {...})   what a stated claim says, its patterns written out
//
//   @divisions   the 31 provinces, Taiwan, Hong Kong and Macao      @provinces   the 31
//   @cities      rows in parentheses                                @others      every other row of the table
//   @rows        every row of the table but totals                  @countries   countries, groups, the rest of them
//
// A group leaves out what is an input already.
#pragma once

#include <myriad/audit/judging.hpp>
#include <myriad/audit/stated_claim.hpp>
#include <myriad/data/catalogue.hpp>
#include <myriad/data/figures.hpp>
#include <myriad/tables/printed.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace MYRIAD_NAMESPACE::detail {

// What a decimal measures, by its caption.
template <class Caption>
inline constexpr measure measures = measure::per_n;
template <>
inline constexpr measure measures<percent> = measure::share;
template <class Unit>
inline constexpr measure measures<counted<Unit>> = std::same_as<Unit, units::month> ? measure::duration : measure::count;

}  // namespace myriad::detail

namespace MYRIAD_NAMESPACE::data {

// A printed number and where it stands.
struct number_at {
    std::string    address;
    std::string    dataset;
    std::string    table;    // "cnipa_2024/t03"; empty for a figure of the prose
    int            row = 0;  // within the table
    int            line = 0;
    std::string    list, label, column, year;
    std::string    english, chinese;  // what it is of
    std::string    printed;
    std::string    unit;
    published      value;
    bool           total = false;
    tables::level  level = level::nowhere;
};

// A claim with its inputs looked up. An input that is printed nowhere has no number; it is a whole number
// where the printed inputs are. An input that is a sum has its terms.
struct claim_at {
    number_at const*              print = nullptr;
    myriad::relation              relation = relation::equality;
    std::vector<number_at const*> numbers;     // null for "?" and "~", for plain numbers and for sums
    std::vector<std::string>      addresses;
    std::vector<input>            in;
    std::vector<number_at const*> terms;       // of the sums among the inputs, in order

    // Does an input stand in another publication than the print?
    [[nodiscard]] bool crosses() const {
        auto const elsewhere = [this](number_at const* n) { return n != nullptr && n->dataset != print->dataset; };
        return std::any_of(numbers.begin(), numbers.end(), elsewhere) || std::any_of(terms.begin(), terms.end(), elsewhere);
    }
};

class ledger {
public:
    ledger() {
        for_each_table([&](auto const& table) { add_table(table); });
        for_each_figure([&](label dataset, figure const& f) { add_figure(dataset, f); });
        for (std::size_t i = 0; i != numbers_.size(); ++i) {
            number_at& n     = numbers_[i];
            bool const first = by_address_.emplace(n.address, i).second;
            if (!n.table.empty()) {
                // the same by the number of the row, for labels that stand twice
                std::string const by_row = address_of(n.table, n.list, "#" + std::to_string(n.row), n.column, n.year);
                by_address_.emplace(by_row, i);
                by_table_[n.table].push_back(i);
                if (!first) n.address = by_row;
            }
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
        int               made    = 0;
        if (pattern.find('*') == std::string::npos) {
            give(claim_of(stated, known(pattern)));
            return 1;
        }
        address const wanted = parts_of(pattern);
        auto const    table  = by_table_.find(wanted.table);
        if (table == by_table_.end()) failure::that_name_is_unknown("ledger::claims", pattern.c_str());
        for (std::size_t const i : table->second) {
            number_at const& n = numbers_[i];
            if (meets(wanted.list, n.list) && meets(wanted.label, n.label) && meets(wanted.column, n.column) && meets(wanted.year, n.year)) {
                give(claim_of(stated, n));
                ++made;
            }
        }
        if (made == 0) failure::that_name_is_unknown("ledger::claims", pattern.c_str());
        return made;
    }

private:
    struct address {
        std::string table, list, label, column, year;
    };

    static std::string address_of(std::string const& table, std::string const& list, std::string const& label, std::string const& column,
                                  std::string const& year) {
        return table + '|' + (list.empty() ? "" : list + '/') + label + '|' + column + '|' + year;
    }

    static address parts_of(std::string const& text) {
        std::string field[4];
        std::size_t start = 0;
        for (int i = 0; i != 4; ++i) {
            std::size_t const end = i == 3 ? std::string::npos : text.find('|', start);
            if (i != 3 && end == std::string::npos) failure::that_name_is_unknown("ledger", text.c_str());
            field[i] = text.substr(start, end - start);
            start    = end + 1;
        }
        address           a{field[0], "", field[1], field[2], field[3]};
        std::size_t const slash = a.label.find('/');
        std::string const list  = slash == std::string::npos ? "" : a.label.substr(0, slash);
        if (list == "published" || list == "granted" || list == "*") {
            a.list  = list;
            a.label = a.label.substr(slash + 1);
        }
        return a;
    }

    // Does a field of a pattern meet a text? A "*" stands for any run of characters, "!text" behind it for
    // a text that is not meant.
    static bool meets(std::string const& pattern, std::string const& text) {
        std::size_t const but = pattern.rfind('!');
        if (but != std::string::npos) return text != pattern.substr(but + 1) && meets(pattern.substr(0, but), text);
        std::size_t const star = pattern.find('*');
        if (star == std::string::npos) return pattern == text;
        std::string_view const head = std::string_view(pattern).substr(0, star), tail = std::string_view(pattern).substr(star + 1);
        return text.size() >= head.size() + tail.size() && text.compare(0, head.size(), head) == 0 &&
               text.compare(text.size() - tail.size(), tail.size(), tail) == 0;
    }
    static std::string met(std::string const& pattern, std::string const& text) {
        std::size_t const star = pattern.find('*'), size = pattern.substr(0, pattern.find('!')).size();
        return star == std::string::npos ? text : text.substr(star, text.size() + 1 - size);
    }
    static std::string put(std::string const& in, std::string const& word) {
        std::size_t const star = in.find('*');
        return star == std::string::npos ? in : in.substr(0, star) + word + in.substr(star + 1);
    }

    number_at const& known(std::string const& wanted) const {
        number_at const* const n = find(wanted);
        if (n == nullptr) failure::that_name_is_unknown("ledger", wanted.c_str());
        return *n;
    }

    claim_at claim_of(stated_claim const& stated, number_at const& print) const {
        claim_at c;
        c.print    = &print;
        c.relation = stated.relation;
        for (label const l : stated.inputs)
            if (!l.empty()) add_input(c, stated, l);
        know_wholes(c);
        return c;
    }

    void add_input(claim_at& c, stated_claim const& stated, std::string const& text) const {
        if (text[0] == '?' || text[0] == '~') {
            add(c, text, input::unknown());
        } else if (text[0] == '=') {
            add(c, text, input::exactly(std::stoll(text.substr(1))));
        } else if (text.find(" + ") != std::string::npos) {
            add_sum(c, stated, text);
        } else if (text.find('|') == std::string::npos) {
            add_number(c, known(text));
        } else {
            address const a = written_out(stated, *c.print, text);
            if (a.label[0] == '@') add_group(c, a);
            else add_number(c, known(address_of(a.table, a.list, a.label, a.column, a.year)));
        }
    }

    // The address of an input, with what the print's pattern met in the place of each "*".
    static address written_out(stated_claim const& stated, number_at const& print, std::string const& text) {
        address a = parts_of(text);
        if (std::string(stated.print).find('|') == std::string::npos) return a;
        address const     pattern = parts_of(stated.print);
        std::string const word    = met(pattern.label, print.label);
        a.list                    = put(a.list, met(pattern.list, print.list));
        // the print's own row, also where another has the same label
        bool const same_row = a.label == "*" && word == print.label && a.table == print.table && a.list == print.list;
        a.label             = same_row ? "#" + std::to_string(print.row) : put(a.label, word);
        a.column            = put(a.column, met(pattern.column, print.column));
        if (a.year == "-1") a.year = std::to_string(std::stoi(print.year) - 1);
        a.year = put(a.year, print.year);
        return a;
    }

    // "A + B": one input, the sum of what is printed at A and at B.
    void add_sum(claim_at& c, stated_claim const& stated, std::string const& text) const {
        input       sum = input::exactly(0);
        std::string addresses;
        for (std::size_t start = 0, end = 0; end != std::string::npos; start = end + 3) {
            end                    = text.find(" + ", start);
            std::string const term = text.substr(start, end == std::string::npos ? end : end - start);
            bool const        cell = term.find('|') != std::string::npos;
            address const     a    = cell ? written_out(stated, *c.print, term) : address{};
            number_at const&  n    = known(cell ? address_of(a.table, a.list, a.label, a.column, a.year) : term);
            input const       next = input::from(n.value);
            sum                    = {sum.value + next.value, sum.whole && next.whole};
            addresses += (addresses.empty() ? "" : " + ") + n.address;
            c.terms.push_back(&n);
        }
        add(c, addresses, sum);
    }

    // What is printed nowhere counts the same kind of things as what is: patents before the patents now, but
    // not a share before a share. What is measured ("~") is no count.
    static void know_wholes(claim_at& c) {
        bool       whole   = c.relation != relation::points, any = false;
        auto const missing = [&](std::size_t i) { return c.addresses[i][0] == '?' || c.addresses[i][0] == '~'; };
        for (std::size_t i = 0; i != c.in.size(); ++i)
            if (!missing(i) && c.addresses[i][0] != '=') whole = whole && c.in[i].whole, any = true;
        for (std::size_t i = 0; i != c.in.size(); ++i)
            if (missing(i)) c.in[i].whole = whole && any && c.addresses[i][0] == '?';
    }

    static void add(claim_at& c, std::string const& text, input const& i) {
        c.numbers.push_back(nullptr);
        c.addresses.push_back(text);
        c.in.push_back(i);
    }

    static void add_number(claim_at& c, number_at const& n) {
        c.numbers.push_back(&n);
        c.addresses.push_back(n.address);
        c.in.push_back(input::from(n.value));
    }

    void add_group(claim_at& c, address const& a) const {
        auto const table = by_table_.find(a.table);
        if (table == by_table_.end()) failure::that_name_is_unknown("ledger", a.table.c_str());
        bool any = false;
        for (std::size_t const i : table->second) {
            number_at const& n = numbers_[i];
            if (n.column != a.column || n.year != a.year || n.list != a.list) continue;
            if (std::find(c.numbers.begin(), c.numbers.end(), &n) != c.numbers.end()) continue;
            bool const in_group = a.label == "@provinces" ? n.level == level::province
                                : a.label == "@divisions" ? n.level == level::province || n.level == level::region
                                : a.label == "@cities" ? n.level == level::city
                                : a.label == "@countries" ? n.level == level::country || n.level == level::former || n.level == level::group
                                : a.label == "@rows" ? n.level != level::total
                                : a.label == "@others" ? !c.numbers.empty() && n.level != level::total
                                                       : (failure::that_name_is_unknown("ledger", a.label.c_str()), false);
            if (in_group) add_number(c, n), any = true;
        }
        if (!any) failure::that_name_is_unknown("ledger", a.table.c_str(), a.label.c_str(), a.column.c_str());
    }

    void add_table(auto const& table) {
        source const&     about   = table.source();
        std::string const id      = about.id;
        std::string const dataset = id.substr(0, id.find('/'));
        table.each_cell([&](cell const& where, auto const& value) {
            if constexpr (is_number<decltype(value)>) {
                number_at n;
                n.dataset = dataset;
                n.table   = id;
                n.row     = where.row;
                n.line    = where.line;
                n.list    = where.list;
                n.label   = where.label;
                n.column  = where.column.english;
                n.year    = std::to_string(where.year);
                n.address = address_of(id, n.list, n.label, n.column, n.year);
                n.english = std::string(about.english) + ": " + n.label + ", " + n.column + ", " + n.year;
                n.chinese = std::string(about.chinese) + "：" + n.label + "，" + std::string(where.column.chinese) + "，" + n.year;
                n.printed = printed(where.column, value);
                n.unit    = unit_of(where.column, value);
                n.value   = published_of(where.column, value);
                numbers_.push_back(n);
            }
        });
        add_levels(table);
    }

    // The level of each row's place, where rows are about places.
    void add_levels(auto const& table) {
        if constexpr (requires { (*table.begin()).place.level(); }) {
            std::string const id = table.source().id;
            std::size_t       i  = numbers_.size();
            while (i != 0 && numbers_[i - 1].table == id) --i;
            for (; i != numbers_.size(); ++i) numbers_[i].level = table[static_cast<std::size_t>(numbers_[i].row) - 1].place.level();
        }
    }

    template <class Value>
    static published published_of(head const& column, Value const& value) {
        published p;
        if constexpr (requires { value.coefficient; }) {
            p.coefficient = value.coefficient;
            if (column.print == print::myriads) p.scale = 4;
            p.places  = static_cast<signed char>(value.places + p.scale);
            p.measure = detail::measures<typename Value::caption>;
            if (p.measure == measure::share && std::string_view(column.english).starts_with("growth")) p.measure = measure::growth;
        } else if constexpr (requires { value.value; }) {
            p.coefficient = static_cast<std::int64_t>(value.value);
        } else {
            p.coefficient = static_cast<std::int64_t>(value.whole());
            p.measure     = measure::rank;
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
        numbers_.push_back(n);
    }

    std::vector<number_at>                          numbers_;
    std::map<std::string, std::size_t>              by_address_;
    std::map<std::string, std::vector<std::size_t>> by_table_;
};

}  // namespace myriad::data
