// SPDX-License-Identifier: BSL-1.0
//
// for_each_dataset(visit), for_each_table(visit), and what holds for every table: its source is complete, its rows stand within its
// lines and in their order, each label names the key of its row, and each name finds its row.
#include <myriad/data/catalogue.hpp>
#include <myriad/data/shenzhen_2024/groups.hpp>
#include <myriad/tables/printed.hpp>

#include "catch.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;
using std::string;
using std::string_view;
namespace cn = data::cnipa_2024;
namespace sz = data::shenzhen_2024;

template <class Table>
concept two_lists = requires(Table const& t) { t.published, t.granted; };

void for_each_list(auto&& visit) {
    data::for_each_table([&](auto const& t) {
        if constexpr (two_lists<decltype(t)>) visit(t.published), visit(t.granted);
        else visit(t);
    });
}

string replaced(string text, string_view what, string_view by) {
    for (auto at = text.find(what); at != string::npos; at = text.find(what, at + by.size())) text.replace(at, what.size(), by);
    return text;
}

// A printed label without the parentheses of a sub-row, and its own in one form: (沈阳), 刚果 (金).
string name_in(string label) {
    if (label.starts_with('(') && label.ends_with(')')) return label.substr(1, label.size() - 2);
    return replaced(replaced(label, " (", "（"), ")", "）");
}

bool names(label printed, place p) {
    if (printed == "全国") return p == places::domestic;  // as the other report's 国内总计
    return name_in(string(printed)) == name_in(string(p.chinese()));
}

bool names(label printed, entity e) {
    switch (e.kind()) {
        case entity_kind::firm: return printed == e.chinese() || (printed == "荣耀终端股份有限公司" && e == sz::owner::honor);
        case entity_kind::total:
        case entity_kind::part:
        case entity_kind::detail: {  // "(1) 发明专利" of "请求 发明专利"
            string const chinese = e.chinese();
            return string(printed).find(chinese.substr(chinese.rfind(' ') + 1)) != string::npos;
        }
        default: return printed == e.chinese();
    }
}

TEST_CASE("72 tables of two reports, and the census, each with an id of its own") {
    std::vector<string>        ids;
    std::map<string, int>      of_dataset, numbers, rows;
    data::for_each_table([&](auto const& t) {
        string const id = t.source().id;
        ids.push_back(id);
        string const dataset = id.substr(0, id.find('/'));
        ++of_dataset[dataset];
        string last;
        t.each_cell([&](cell const& c, auto const& value) {
            if (string const row = string(c.list) + std::to_string(c.row); row != last) ++rows[dataset], last = row;
            numbers[dataset] += data::is_number<decltype(value)>;
        });
    });
    CHECK(std::set<string>(ids.begin(), ids.end()).size() == ids.size());
    CHECK(of_dataset == std::map<string, int>{{"census_2020", 1}, {"cnipa_2024", 17}, {"shenzhen_2024", 55}});
    CHECK(rows == std::map<string, int>{{"census_2020", 31}, {"cnipa_2024", 1'031}, {"shenzhen_2024", 511}});
    CHECK(numbers == std::map<string, int>{{"census_2020", 31}, {"cnipa_2024", 6'373}, {"shenzhen_2024", 1'285}});
    for (int n = 1; n <= 55; ++n) {
        string const number = (n < 10 ? "0" : "") + std::to_string(n);
        CHECK(std::count(ids.begin(), ids.end(), "shenzhen_2024/t" + number) == 1);
        CHECK(std::count(ids.begin(), ids.end(), "cnipa_2024/t" + number) == (n <= 12 ? 1 : 0));
    }
}

TEST_CASE("every dataset has an id of its own and a publication, and its tables are of both") {
    std::vector<string> ids;
    data::for_each_dataset([&](auto const& dataset) {
        publication const& p = dataset.in;
        ids.push_back(dataset.id);
        CAPTURE(ids.back());
        CHECK_FALSE(p.english.empty());
        CHECK_FALSE(p.chinese.empty());
        CHECK(p.publisher.empty() == p.publisher_chinese.empty());
        CHECK(ids.back().ends_with(std::to_string(p.year)));
        CHECK(string_view(p.text).find('.') != string_view::npos);
        dataset.each_table([&](auto const& t) {
            CHECK(t.source().in == &p);
            CHECK(string_view(t.source().id).starts_with(ids.back() + '/'));
        });
    });
    CHECK(ids == std::vector<string>{"census_2020", "cnipa_2024", "shenzhen_2024", "guangzhou_2024", "patent_survey_2024", "copyright_2024", "shenzhen_2025"});
}

TEST_CASE("every table says where it is from") {
    for_each_list([](auto const& t) {
        source const& s = t.source();
        CAPTURE(string(s.id));
        CHECK_FALSE((s.english.empty() || s.chinese.empty()));
        CHECK_FALSE((s.in->english.empty() || s.in->chinese.empty() || s.in->publisher.empty() || s.in->publisher_chinese.empty()));
        CHECK((s.in->year == 2024 || s.in->year == 2020));
        CHECK(string_view(s.in->text).starts_with(string_view(s.id).substr(0, string_view(s.id).find('/'))));
        int above = s.first_line - 1;
        for (auto const& row : t) {
            CHECK(above < row.line);
            above = row.line;
        }
        CHECK(above <= s.last_line);
        using Row = typename std::remove_cvref_t<decltype(t)>::row_type;
        CHECK(s.column.english.empty() != quantity<typename Row::cells_type>);
    });
}

template <class Caption> constexpr bool counts = false;
template <class Unit> constexpr bool    counts<counted<Unit>> = true;

TEST_CASE("the head of a column says what its numbers measure") {
    data::for_each_table([](auto const& t) {
        t.each_cell([&]<class Value>(cell const& where, Value const&) {
            measure const m = where.column.measure;
            CAPTURE(string(t.source().id), string(where.column.english));
            if constexpr (requires { typename Value::caption; }) {
                using Caption = typename Value::caption;
                if constexpr (std::same_as<Caption, percent>) CHECK(m == (string_view(where.column.english).starts_with("growth") ? measure::growth : measure::share));
                else if constexpr (counts<Caption>) CHECK(m == (std::same_as<Caption, counted<month>> ? measure::duration : measure::count));
                else CHECK(m == measure::per_n);
            } else {
                CHECK((m == measure::rank) == std::same_as<Value, standing>);
                CHECK((m == measure::count) == !std::same_as<Value, standing>);
            }
        });
    });
}

TEST_CASE("every label names the key of its row, and every name finds its row") {
    std::vector<string> twice;
    for_each_list([&](auto const& t) {
        std::map<string, int> times;
        for (auto const& row : t)
            for (string const& name : std::set<string>{row.label, row.key().code(), row.key().english(), row.key().chinese()}) ++times[name];
        for (auto const& row : t) {
            CAPTURE(string(t.source().id), row.line, string(row.label), string(row.key().english()));
            CHECK(names(row.label, row.key()));
            for (label const name : {row.label, row.key().code(), row.key().english(), row.key().chinese()}) {
                if (times[string(name)] == 1) {
                    CHECK(&t.at(name) == &row);
                } else {
                    CHECK_THROWS_AS(t.at(name), error);
                    CHECK(t.find(name)->line <= row.line);
                    twice.push_back(string(t.source().id) + ' ' + string(name));
                }
            }
            if (times[string(row.key().code())] == 1) CHECK(&t.at(row.key()) == &row);
        }
    });
    // a firm with two ranks, and kinds of patents that stand below two totals
    std::set<string> const distinct(twice.begin(), twice.end());
    CHECK(distinct == std::set<string>{"shenzhen_2024/t19 smoore", "shenzhen_2024/t19 Smoore Technology",
                                       "shenzhen_2024/t19 深圳麦克韦尔科技有限公司", "cnipa_2024/reexamination (1) 发明专利",
                                       "cnipa_2024/reexamination (2) 实用新型专利", "cnipa_2024/reexamination (3) 外观设计专利",
                                       "cnipa_2024/invalidation (1) 发明专利", "cnipa_2024/invalidation (2) 实用新型专利",
                                       "cnipa_2024/invalidation (3) 外观设计专利"});
}

TEST_CASE("codes are those of their kind, and one place or entity each") {
    std::map<string, std::set<string>> facts_of_code, codes_of_name;
    for_each_list([&](auto const& t) {
        for (auto const& row : t) {
            string const code = row.key().code();
            facts_of_code[code].insert(string(row.key().english()) + '|' + string(row.key().chinese()));
            CAPTURE(code);
            if constexpr (requires { row.about.level(); }) {
                auto const is = [&](string_view letters, std::size_t size) {
                    return code.size() == size && code.find_first_not_of(letters) == string::npos;
                };
                bool const abroad = row.about == places::tokyo || row.about == places::new_york;
                switch (row.about.level()) {
                    case level::province:
                    case level::region: CHECK((is("0123456789", 6) && code.ends_with("0000"))); break;
                    case level::city: CHECK((abroad || (is("0123456789", 6) && code.ends_with("00")))); break;
                    case level::country:
                    case level::former: CHECK(is("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 2)); break;
                    default: CHECK(code.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == string::npos);
                }
            }
        }
    });
    for (auto const& [code, facts] : facts_of_code) {
        CAPTURE(code);
        CHECK(facts.size() == 1);
    }
}

TEST_CASE("a wrong name is answered with the nearest, in either language") {
    CHECK_THROWS_WITH(cn::patents_granted.at("Bejing"), "table::at(\"cnipa_2024/t03\", \"Bejing\"): no such name; nearest: \"Beijing\"");
    CHECK_THROWS_WITH(cn::foreign_trademarks.at("Marocco"), "table::at(\"cnipa_2024/t08\", \"Marocco\"): no such name; nearest: \"Morocco\"");
    CHECK_THROWS_WITH(cn::foreign_patents_granted.at("刚果金"), "table::at(\"cnipa_2024/t04\", \"刚果金\"): no such name; nearest: \"刚果（金）\"");
    CHECK_THROWS_WITH(sz::us_patents_by_applicant.at("华为技术公司"),
                      "table::at(\"shenzhen_2024/t13\", \"华为技术公司\"): no such name; nearest: \"华为技术有限公司\"");
}

// ---- as constants ----
static_assert(cn::patents_granted.at(cn::beijing).in(2024).invention == patents(119'635));
static_assert(cn::foreign_trademarks.at(cn::japan).in(2023).applied == trademarks(19'596));
static_assert(cn::geographical_indications.at("比利时、德国、法国、荷兰").in(2024).value == 1);
static_assert(sz::us_patents_of_chinese_cities.granted[4].label == "广州" && sz::us_patents_of_chinese_cities.published[4].label == "杭州");
static_assert(sz::pct_publications_by_city.column(2023).at(place(sz::tokyo)) == patents(27'741));
static_assert(sz::inventions_in_force_by_city.at("上海").in(2024).per_10k.places == 0);  // 112 among numbers with decimals

// ---- two spellings of one firm, two rows, one key ----
static_assert(sz::patents_granted_by_owner.at(sz::owner::honor).label == "荣耀终端有限公司");
static_assert(sz::trademarks_by_firm.at(sz::owner::honor).label == "荣耀终端股份有限公司");

// ---- groups ----
static_assert(std::size(sz::rcep) == 15 && std::size(sz::brics_besides_china) == 9);

}  // namespace
