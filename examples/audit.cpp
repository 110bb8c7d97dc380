// SPDX-License-Identifier: BSL-1.0
//
// Does what was printed follow from what was counted? The claims of five official publications, or of
// your own bulletin, judged one by one; each verdict is computed here, from the printed numbers.
//
//   audit [--dataset ID] [--table ID] [--verdict inconsistent|differs|undecided|consistent|all] [--kind K] [--cross]
//         [--format text|csv|json] [--lang en|zh]
//   audit --claims FILE.csv      a row a claim: id,kind,printed,input,input,...
//   audit --text FILE.md [--tables FILE.csv ...]   reads the claims out of a bulletin, plain or Markdown, Chinese or English
//   --format github|sarif        annotations of the lines, for a check of changes or an editor
//   audit --coverage [--dataset ID] [--format text|csv]
//                                how many of the printed numbers take part in a claim that is decided, by what they
//                                measure; as csv, each number that does not
//
// A kind is growth, share, points, multiple, per_n (its third input is the N), difference, sum, parts,
// equality, bound, rank or rank_up; or figure, for a row that only gives a printed figure for others to
// name by its id. An input is a printed form ("214.03 万件", "1,343,740"), the id of another row, or ?
// for what is counted but printed nowhere, and ~ for what is measured or an average; ?name for what several
// rows lack, which are then judged together too; and ... for what a list of parts may leave out.
//
// Told is what is inconsistent, and where two publications differ; or the verdict that is asked for. A line that cannot
// be read is reported with its number, and the rest goes on. Exit status: 0 nothing is inconsistent, 1 something is, 2 bad use.
#include "audit_text.hpp"

#include <myriad/audit/claims.hpp>
#include <myriad/audit/joint.hpp>
#include <myriad/audit/ledger.hpp>
#include <myriad/audit/reading.hpp>
#include <myriad/audit/words.hpp>

#include <csv.h>  // libcsv

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace myriad;
using namespace myriad::audits;
using namespace myriad::tables;

namespace {

struct options {
    std::string_view dataset, table, verdict, kind, format = "text", lang = "en", claims, text;
    bool             cross = false, coverage = false;

    std::vector<std::string_view> tables;
};

[[noreturn]] void refuse(std::string const& why) {
    std::cerr << "audit: " << why << '\n';
    std::exit(2);
}

// One judged claim, ready to be told.
struct judged {
    std::string              dataset, address, subject, printed, inputs_told, inputs;
    int                      line = 0;
    published                print;
    relation                 rel = relation::equality;
    std::vector<input>       in;
    finding                  found;
    bool                     crosses = false;
    std::size_t              readings = 1;  // of the claim
    std::vector<std::string> tables;  // that the print or an input stands in
    std::vector<std::string> names;   // of the inputs: "?firms" is one that several claims lack
    std::string              read_as, not_judged;  // how a text was read, and why that may be wrong
    std::vector<data::number_at const*> numbers;  // that take part

    [[nodiscard]] claim as_claim() const { return {rel, print, myriad::audits::inputs(in.data(), static_cast<int>(in.size()))}; }
};

// Is a verdict one of those that are asked for? Faults and differences, if none is.
bool wanted(options const& o, verdict v) {
    return o.verdict == "all" || (o.verdict.empty() ? v == verdict::inconsistent || v == verdict::differs : o.verdict == name_of(v));
}

// ---- the built-in publications ----

// "?firms|企业" is what is printed nowhere under that name.
std::string named_nowhere(std::string const& address, bool zh) {
    std::size_t const stroke = address.find('|');
    if (address.size() == 1) return address;
    return zh && stroke != std::string::npos ? address.substr(stroke + 1) : address.substr(1, stroke - 1);
}

std::string told(options const& o, data::number_at const* n, std::string const& address) {
    bool const zh = o.lang == "zh";
    if (n == nullptr) return address[0] == '=' ? address.substr(1) : data::is_printed_nowhere(address) ? named_nowhere(address, zh) : address;
    return n->printed + " (" + n->dataset + (zh ? " 第 " : ", line ") + std::to_string(n->line) + (zh ? " 行)" : ")");
}

data::ledger const& book() {
    static data::ledger const all;
    return all;
}

std::vector<judged> judge_publications(options const& o) {
    std::vector<judged> all;
    data::for_each_claim(book(), [&](std::string_view, data::claim_at const& claim) {
        data::judged_claim const found = data::judge(claim);
        data::claim_at const&    c     = *found.reading;
        judged                   j;
        j.dataset = c.print->dataset;
        j.address = c.print->address;
        j.line    = c.print->line;
        j.subject = o.lang == "zh" ? c.print->chinese : c.print->english;
        j.printed = c.print->printed;
        j.print   = c.print->value;
        j.rel     = c.relation;
        j.in      = c.in;
        j.crosses = c.crosses();
        j.readings = claim.others.size() + 1;
        j.tables  = {c.print->table};
        j.numbers = c.terms;
        j.numbers.push_back(c.print);
        j.numbers.insert(j.numbers.end(), c.numbers.begin(), c.numbers.end());
        for (std::size_t i = 0; i != c.numbers.size(); ++i) {
            j.inputs += (i == 0 ? "" : "; ") + c.addresses[i];
            j.names.push_back(c.addresses[i]);
            if (i < 4) j.inputs_told += (i == 0 ? "" : ", ") + told(o, c.numbers[i], c.addresses[i]);
            if (c.numbers[i] != nullptr) j.tables.push_back(c.numbers[i]->table);
        }
        if (c.numbers.size() > 4) j.inputs_told += ", ... (" + std::to_string(c.numbers.size()) + ")";
        j.found = found.finding;
        all.push_back(j);
    });
    return all;
}

// ---- the user's own bulletin ----

// The records of a CSV file, each with the line that it begins on. A record that is no CSV is reported and left out.
struct csv_file {
    struct record {
        std::size_t              line;
        std::vector<std::string> fields;
    };
    std::vector<record> records;

    explicit csv_file(std::istream& in) {
        csv_parser parser;
        start(parser);
        std::size_t line = 0;
        for (std::string text; std::getline(in, text);) {
            if (++line == 1 && text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
            if (fields_.empty() && !inside_) begins_ = line;
            text += '\n';
            inside_ = true;
            if (csv_parse(&parser, text.data(), text.size(), take_field, end_record, this) != text.size()) {
                report(csv_strerror(csv_error(&parser)));
                csv_free(&parser);
                start(parser);
            }
        }
        if (csv_fini(&parser, take_field, end_record, this) != 0) report("a quoted field does not end");
        csv_free(&parser);
    }

private:
    std::size_t              begins_ = 1;
    bool                     inside_ = false;
    std::vector<std::string> fields_;

    static void start(csv_parser& parser) { csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL | CSV_REPALL_NL); }
    static void take_field(void* bytes, std::size_t size, void* self) {
        static_cast<csv_file*>(self)->fields_.emplace_back(size == 0 ? "" : static_cast<char const*>(bytes), size);
    }
    static void end_record(int, void* self) {
        auto& me = *static_cast<csv_file*>(self);
        if (!me.fields_.empty()) me.records.push_back({me.begins_, std::move(me.fields_)});
        me.fields_.clear();
        me.inside_ = false;
    }
    void report(char const* why) {
        std::cerr << "audit: line " << begins_ << ": " << why << '\n';
        fields_.clear();
        inside_ = false;
    }
};

void complain(csv_file::record const& row, std::exception const& why) { std::cerr << "audit: line " << row.line << ": " << why.what() << '\n'; }

std::vector<judged> judge_bulletin(options const& o, std::istream& in) {
    csv_file const                       file(in);
    std::map<std::string, published>     figures;
    std::map<std::string, std::string>   printed;
    std::vector<csv_file::record const*> rows;  // whose prints can be read
    auto const figure_of = [](std::string const& text) { return read_published(text.data(), text.data() + text.size()).figure; };
    for (csv_file::record const& row : file.records) {  // ids first: a row may name one below it
        auto const& fields = row.fields;
        if ((fields.size() == 1 && fields[0].empty()) || (&row == &file.records.front() && fields[0] == "id")) continue;
        try {
            if (fields.size() < 3) throw std::invalid_argument("fewer than three fields: id, kind, printed");
            if (!figures.emplace(fields[0], figure_of(fields[2])).second) throw std::invalid_argument("the id '" + fields[0] + "' is there twice");
            printed[fields[0]] = fields[2];
            rows.push_back(&row);
        } catch (std::exception const& e) {
            complain(row, e);
        }
    }
    auto const claim_of = [&](csv_file::record const& row) {
        auto const& fields = row.fields;
        auto const* kind   = relation_named(fields[1]);
        if (kind == nullptr) throw std::invalid_argument("unknown kind '" + fields[1] + "'");
        judged j;
        j.dataset = o.claims;
        j.address = fields[0];
        j.line    = static_cast<int>(row.line);
        j.subject = fields[0];
        j.printed = fields[2];
        j.rel     = *kind;
        j.print   = figures.at(fields[0]);
        if (is_rank(j.rel)) j.print.measure = measure::rank;
        for (std::size_t i = 3; i != fields.size(); ++i) {
            std::string const& field = fields[i];
            if (field.empty()) continue;
            auto const named = figures.find(field);
            j.names.push_back(field);
            j.in.push_back(data::is_printed_nowhere(field) ? input::unknown() : field == "..." ? input::perhaps_more() : input::from(named != figures.end() ? named->second : figure_of(field)));
            j.inputs += (j.inputs.empty() ? "" : "; ") + field;
            j.inputs_told += (j.inputs_told.empty() ? "" : ", ") + field + (named != figures.end() ? " = " + printed[field] : "");
        }
        data::know_wholes(j.rel, j.print, j.names, j.in);
        j.found = audit(j.rel, j.print, j.as_claim().from);
        return j;
    };
    std::vector<judged> all;
    for (csv_file::record const* row : rows) {
        if (row->fields[1] == "figure") continue;
        try {
            all.push_back(claim_of(*row));
        } catch (std::exception const& e) {
            complain(*row, e);
        }
    }
    return all;
}

// ---- a bulletin as it was printed ----

std::string content_of(std::string_view option, std::string_view path) {
    std::ifstream in{std::string(path), std::ios::binary};
    if (!in) refuse(std::string(option) + " '" + std::string(path) + "': cannot be opened");
    std::ostringstream content;
    content << in.rdbuf();
    return content.str();
}

std::vector<judged> judge_text(options const& o) {
    std::vector<std::string>           sources{std::string(o.text)};
    std::vector<audits::printed_table> tables;
    for (std::string_view const path : o.tables) {
        std::istringstream    in(content_of("--tables", path));
        csv_file const        file(in);
        audits::printed_table& table = tables.emplace_back();
        sources.emplace_back(path);
        table.source = static_cast<int>(tables.size());
        for (csv_file::record const& r : file.records) table.rows.push_back({static_cast<int>(r.line), r.fields});
    }
    audits::bulletin const read = audits::read_claims(content_of("--text", o.text), tables);
    std::vector<judged>    all;
    all.reserve(read.claims.size());
    for (audits::text_claim const& c : read.claims) all.push_back(audit_text::judged_claim<judged>(read, c, sources, o.lang == "zh"));
    return all;
}

// ---- together ----

// What all claims that lack the same number say of it: where it lies, or which two cannot both hold.
struct together {
    std::string           name, chinese, dataset;
    std::vector<judged*>  claims;
    std::vector<interval> said;
    agreement             result;
    bool                  whole = false;
};

int line_of(judged const& j) { return j.line; }
int line_of(together const& t) { return t.claims.front()->line; }

// And what they say goes back to each of them.
std::vector<together> judge_together(std::vector<judged>& all) {
    std::map<std::string, together> by_name;
    for (judged& j : all) {
        if (j.found.missing < 0 || j.found.implied == interval::everything()) continue;
        auto const         k    = static_cast<std::size_t>(j.found.missing);
        std::string const& name = j.names[k];
        if (name.size() < 2) continue;
        together& t = by_name[name];
        t.name      = named_nowhere(name, false);
        t.chinese   = named_nowhere(name, true);
        t.dataset   = j.dataset;
        t.whole     = j.in[k].whole;
        t.claims.push_back(&j);
        t.said.push_back(j.found.implied);
    }
    std::vector<together> result;
    for (auto& [name, t] : by_name) {
        if (t.claims.size() < 2) continue;
        int const n = static_cast<int>(t.said.size());
        t.result    = agree(t.said.data(), n, t.whole);
        for (int i = 0; i != n; ++i) t.claims[static_cast<std::size_t>(i)]->found = joined(t.claims[static_cast<std::size_t>(i)]->found, t.result, n, i);
        result.push_back(t);
    }
    return result;
}

// ---- telling ----

// How far the print lies from what the inputs give, in units of its last place; the farther, the surer.
double distance(judged const& j) {
    interval const& given = j.found.recomputed;
    if (j.found.reason == reason::no_whole_input || given.is_empty() || !given.is_bounded()) return 0;
    double const unit  = static_cast<double>(power_of_ten(j.print.scale - j.print.places).top) / static_cast<double>(power_of_ten(j.print.scale - j.print.places).bottom);
    double const print = static_cast<double>(j.print.coefficient) / j.print.divisor * unit;
    auto const   value = [](rational const& x) { return static_cast<double>(x.top) / static_cast<double>(x.bottom); };
    double const low = value(given.low.at), high = value(given.high.at);
    return (print < low ? low - print : print > high ? print - high : 0) / unit;
}

// Exact inputs before rounded ones, one publication before two, then the farther print first.
bool surer(judged const& a, judged const& b) {
    bool const exact_a = a.found.recomputed.is_point(), exact_b = b.found.recomputed.is_point();
    if (a.crosses != b.crosses) return b.crosses;
    if (exact_a != exact_b) return exact_a;
    return distance(a) > distance(b);
}

std::string recomputed(judged const& j) { return in_words(j.found.recomputed, false, places_to_tell(j.print), language::english); }

// Numbers may be too large for what is to be said of them: that is reported, and the rest goes on.
void each_that_fits(auto const& findings, auto&& say) {
    for (auto const& f : findings) {
        try {
            say(f);
        } catch (error const& e) {
            std::cerr << "audit: line " << line_of(f) << ": " << e.what() << '\n';
        }
    }
}

void tell(options const& o, std::vector<judged> const& findings) {
    language const l = o.lang == "zh" ? language::chinese : language::english;
    each_that_fits(findings, [&](judged const& j) {
        std::string words = in_words(j.found, j.as_claim(), l);
        if (j.readings > 1 && j.found.verdict == verdict::inconsistent)
            words += l == language::chinese ? "；" + std::to_string(j.readings) + " 种读法均不成立" : "; nor in any other of " + std::to_string(j.readings) + " readings";
        if (!j.not_judged.empty()) words = (l == language::chinese ? "未判断，因读法不确定（" : "not judged (") + j.not_judged + (l == language::chinese ? "）：" : "): ") + words;
        if (j.found.verdict == verdict::inconsistent)
            if (std::string const s = in_words(explain(j.as_claim()), j.as_claim(), l); !s.empty()) words += "; " + s;
        std::cout << j.dataset << (l == language::chinese ? "，第 " : ", line ") << j.line << (l == language::chinese ? " 行：" : ": ") << j.subject << '\n'
                  << "  " << (l == language::chinese ? "刊出 " : "printed ") << j.printed << " [" << name_of(j.rel, l) << (j.crosses ? l == language::chinese ? "，跨出版物" : ", cross" : "") << "] "
                  << (l == language::chinese ? "据 " : "from ") << j.inputs_told << '\n'
                  << (j.read_as.empty() ? "" : (l == language::chinese ? "  读作 " : "  read as ") + j.read_as + '\n')
                  << "  " << words << "\n\n";
    });
}

void tell(options const& o, std::vector<together> const& all) {
    language const l  = o.lang == "zh" ? language::chinese : language::english;
    bool const     zh = l == language::chinese;
    each_that_fits(all, [&](together const& t) {
        std::string words;
        auto const  said = [&](interval const& i) { return in_words(i, t.whole, i.low.at < rational(10'000) ? 2 : 0, l); };
        if (t.result.holds)
            words = "  " + std::to_string(t.claims.size()) + (zh ? " 处合看：" : " claims together: it is ") + said(t.result.common) + "\n\n";
        for (int const i : t.result.clash)
            if (!t.result.holds && i >= 0 && (t.result.odd < 0 || t.result.odd == i)) {
                judged const& j = *t.claims[static_cast<std::size_t>(i)];
                words += (zh ? "  第 " : "  line ") + std::to_string(j.line) + (zh ? " 行 " : ": ") + j.printed + (zh ? " 须是 " : " makes it ") +
                         said(t.said[static_cast<std::size_t>(i)]) + '\n';
            }
        if (t.result.odd >= 0)
            words += (zh ? "  其他 " : "  the other ") + std::to_string(t.claims.size() - 1) + (zh ? " 处须是 " : " make it ") + said(t.result.common) +
                     (zh ? "，只有该处不合\n\n" : ", and it alone disagrees\n\n");
        else if (!t.result.holds)
            words += zh ? "  不能同时成立\n\n" : "  they cannot both hold\n\n";
        std::cout << t.dataset << (zh ? "，未刊出的数：" + t.chinese : ", printed nowhere: " + t.name) << '\n' << words;
    });
}

// How many claims there were, and of which verdicts.
class summary {
public:
    void add(judged const& j) {
        ++of_[static_cast<unsigned>(j.found.verdict)];
        not_judged_ += j.not_judged.empty() ? 0U : 1U;
    }
    std::size_t of(verdict v) const { return of_[static_cast<unsigned>(v)]; }
    std::size_t all() const { return of_[0] + of_[1] + of_[2] + of_[3]; }
    void tell(options const& o, std::size_t shown) const {
        if (o.lang == "zh")
            std::cout << "共 " << all() << " 条：成立 " << of(verdict::consistent) << "，不成立 " << of(verdict::inconsistent) << "，出版物之间不一致 " << of(verdict::differs)
                      << "，无法判断 " << of(verdict::undecided) << (not_judged_ == 0 ? "" : "（其中未判断 " + std::to_string(not_judged_) + "）") << "；列出 " << shown << " 条\n";
        else
            std::cout << all() << " claims: " << of(verdict::consistent) << " consistent, " << of(verdict::inconsistent) << " inconsistent, " << of(verdict::differs)
                      << " differ between publications, " << of(verdict::undecided) << " undecided" << (not_judged_ == 0 ? "" : " (" + std::to_string(not_judged_) + " not judged)") << "; " << shown << " told\n";
    }

private:
    std::size_t of_[4] = {}, not_judged_ = 0;
};

// The fields of a record, under the columns' names.
constexpr std::string_view columns[] = {"dataset", "line", "kind", "subject", "printed", "recomputed", "verdict", "implied_low", "implied_high", "reason", "inputs"};

std::vector<std::string> fields_of(judged const& j) {
    int const       k     = implied_input(j.found, j.rel, j.as_claim().from);
    bool const      whole = k >= 0 && k < static_cast<int>(j.in.size()) && j.in[static_cast<std::size_t>(k)].whole;
    interval const& i     = j.found.implied;
    return {j.dataset, std::to_string(j.line), std::string(name_of(j.rel)), j.subject, j.printed, recomputed(j), std::string(name_of(j.found.verdict)),
            low_end_in_words(i, whole, 4), high_end_in_words(i, whole, 4), j.not_judged.empty() ? std::string(name_of(j.found.reason)) : "not_judged", j.inputs};
}

// The same of what claims say together; its line is that of the first claim.
std::vector<std::string> fields_of(together const& t) {
    std::string inputs;
    for (std::size_t i = 0; i != t.claims.size(); ++i) {
        bool const told = t.result.holds || (t.result.odd >= 0 ? static_cast<int>(i) == t.result.odd : static_cast<int>(i) == t.result.clash[0] || static_cast<int>(i) == t.result.clash[1]);
        if (told) inputs += (inputs.empty() ? "" : "; ") + t.claims[i]->address;
    }
    interval const common = t.result.holds ? t.result.common : interval::everything();
    return {t.dataset, std::to_string(t.claims.front()->line), "joint", t.name, "", "", std::string(name_of(t.result.holds ? verdict::consistent : verdict::inconsistent)),
            low_end_in_words(common, t.whole, 4), high_end_in_words(common, t.whole, 4), t.result.holds ? "agree" : "clash", inputs};
}

std::vector<std::vector<std::string>> records_of(std::vector<judged> const& findings, std::vector<together> const& joint) {
    std::vector<std::vector<std::string>> records;
    records.reserve(findings.size() + joint.size());
    auto const record = [&](auto const& f) { records.push_back(fields_of(f)); };
    each_that_fits(findings, record);
    each_that_fits(joint, record);
    return records;
}

void write_csv(std::vector<std::string> const& heads, std::vector<std::vector<std::string>> const& records) {
    auto const line = [](auto const& fields) {
        char const* separator = "";
        for (auto const& f : fields) {
            std::fputs(separator, stdout);
            csv_fwrite(stdout, f.data(), f.size());
            separator = ",";
        }
        std::fputs("\n", stdout);
    };
    line(heads);
    for (auto const& r : records) line(r);
}

void write_json(std::vector<std::vector<std::string>> const& records) {
    std::cout << '[';
    for (std::size_t i = 0; i != records.size(); ++i) {
        std::cout << (i == 0 ? "\n  {" : ",\n  {");
        auto const& fields = records[i];
        for (std::size_t f = 0; f != fields.size(); ++f)
            std::cout << (f == 0 ? "" : ", ") << quoted_for_json(columns[f]) << ": " << (columns[f] == "line" ? fields[f] : quoted_for_json(fields[f]));
        std::cout << '}';
    }
    std::cout << "\n]\n";
}

std::vector<audit_text::annotation> annotations_of(options const& o, std::vector<judged> const& findings) {
    std::vector<audit_text::annotation> notes;
    language const                      l = o.lang == "zh" ? language::chinese : language::english;
    each_that_fits(findings, [&](judged const& j) {
        char const* const level = j.found.verdict == verdict::inconsistent ? "error" : j.found.verdict == verdict::differs ? "warning" : "note";
        std::string const doubt = j.not_judged.empty() ? "" : (l == language::chinese ? "未判断：" : "not judged: ") + j.not_judged + "; ";
        notes.push_back({j.dataset, j.line, level, std::string(name_of(j.rel)), j.printed + ": " + doubt + in_words(j.found, j.as_claim(), l) + " (" + j.inputs_told + ")"});
    });
    return notes;
}

// ---- coverage ----

// Of the numbers that are printed, those that take part in a claim which is decided; and those that do not.
void tell_coverage(options const& o, std::vector<judged> const& all) {
    std::set<data::number_at const*> covered;
    for (judged const& j : all)
        if (j.found.verdict != verdict::undecided) covered.insert(j.numbers.begin(), j.numbers.end());
    struct part {
        int covered = 0, all = 0;
    };
    std::map<std::pair<std::string, std::string>, part> parts;
    part                                                whole;
    std::vector<std::vector<std::string>>               others;
    for (data::number_at const& n : book().numbers()) {
        if (!o.dataset.empty() && n.dataset != o.dataset) continue;
        part&     of = parts[{n.dataset, std::string(name_of(n.value.measure)) + (n.table.empty() ? ", prose" : ", tables")}];
        int const is = covered.contains(&n) ? 1 : 0;
        for (part* const p : {&of, &whole}) p->covered += is, ++p->all;
        if (is == 0) others.push_back({n.dataset, std::to_string(n.line), std::string(name_of(n.value.measure)), n.address, n.english, n.printed});
    }
    if (o.format == "csv") {
        write_csv({"dataset", "line", "measure", "address", "subject", "printed"}, others);
        return;
    }
    auto const line = [](std::string const& what, part const& p) { std::cout << what << ": " << p.covered << " of " << p.all << '\n'; };
    for (auto const& [of, p] : parts) line(of.first + ", " + of.second, p);
    line("all", whole);
}

options read(int argc, char** argv) {
    options                       o;
    std::vector<std::string_view> kinds, datasets;
    for (relation_facts const& r : relations) kinds.push_back(r.name);
    data::for_each_dataset([&](auto const& dataset) {
        if (!dataset.figures.empty()) datasets.push_back(dataset.id);
    });
    for (int i = 1; i != argc; ++i) {
        std::string_view const name  = argv[i];
        auto const             value = [&](std::vector<std::string_view> const& allowed) -> std::string_view {
            std::string_view const given = i + 1 == argc ? "" : argv[++i];
            std::string            list;
            for (std::string_view const a : allowed) {
                if (given == a) return given;
                list += (list.empty() ? "" : ", ") + std::string(a);
            }
            if (allowed.empty() && !given.empty()) return given;
            refuse(std::string(name) + " '" + std::string(given) + "': " + (list.empty() ? "a value is missing" : "allowed are " + list));
        };
        if (name == "--dataset") o.dataset = value(datasets);
        else if (name == "--table") o.table = value({});
        else if (name == "--verdict") o.verdict = value({"inconsistent", "differs", "undecided", "consistent", "all"});
        else if (name == "--kind") o.kind = value(kinds);
        else if (name == "--cross") o.cross = true;
        else if (name == "--coverage") o.coverage = true;
        else if (name == "--format") o.format = value({"text", "csv", "json", "github", "sarif"});
        else if (name == "--lang") o.lang = value({"en", "zh"});
        else if (name == "--claims") o.claims = value({});
        else if (name == "--text") o.text = value({});
        else if (name == "--tables")
            for (o.tables.push_back(value({})); i + 1 != argc && argv[i + 1][0] != '-';) o.tables.push_back(argv[++i]);
        else refuse("unknown option '" + std::string(name) + "': allowed are --dataset, --table, --verdict, --kind, --cross, --coverage, --format, --lang, --claims, --text, --tables");
    }
    if (!o.tables.empty() && o.text.empty()) refuse("--tables: they belong to a --text");
    return o;
}

std::vector<judged> judge_claims(options const& o) {
    if (!o.text.empty()) return judge_text(o);
    if (o.claims.empty()) return judge_publications(o);
    std::ifstream in{std::string(o.claims), std::ios::binary};
    if (!in) refuse("--claims '" + std::string(o.claims) + "': cannot be opened");
    return judge_bulletin(o, in);
}

// An id that no table has is an error, not an empty answer.
void check_table(options const& o) {
    if (o.table.empty()) return;
    bool known = false;
    data::for_each_table([&](auto const& table) { known = known || std::string_view(table.source().id) == o.table; });
    if (!known) refuse("--table '" + std::string(o.table) + "': no such table; export --list tells them all");
}

}  // namespace

int main(int argc, char** argv) {
    options const o = read(argc, argv);
    check_table(o);
    std::vector<judged>   all   = judge_claims(o);
    std::vector<together> joint = judge_together(all);
    std::vector<judged>   findings;
    if (o.coverage) {
        tell_coverage(o, all);
        return 0;
    }
    auto const in_scope = [&](judged const& j) {
        return (o.dataset.empty() || j.dataset == o.dataset) && (o.kind.empty() || name_of(j.rel) == o.kind) && (!o.cross || j.crosses) &&
               (o.table.empty() || std::find(j.tables.begin(), j.tables.end(), o.table) != j.tables.end());
    };
    summary counted;
    for (judged const& j : all) {
        if (!in_scope(j)) continue;
        counted.add(j);
        if (wanted(o, j.found.verdict)) findings.push_back(j);
    }
    std::stable_sort(findings.begin(), findings.end(), surer);

    std::erase_if(joint, [&](together const& t) {
        return !wanted(o, t.result.holds ? verdict::consistent : verdict::inconsistent) || std::none_of(t.claims.begin(), t.claims.end(), [&](judged const* j) { return in_scope(*j); });
    });

    if (o.format == "csv") write_csv({std::begin(columns), std::end(columns)}, records_of(findings, joint));
    else if (o.format == "json") write_json(records_of(findings, joint));
    else if (o.format == "github") audit_text::write_github(annotations_of(o, findings));
    else if (o.format == "sarif") audit_text::write_sarif(annotations_of(o, findings));
    else tell(o, findings), tell(o, joint), counted.tell(o, findings.size() + joint.size());
    bool const broken = std::any_of(findings.begin(), findings.end(), [](judged const& j) { return j.found.verdict == verdict::inconsistent; }) ||
                        std::any_of(joint.begin(), joint.end(), [](together const& t) { return !t.result.holds; });
    return broken ? 1 : 0;
}
