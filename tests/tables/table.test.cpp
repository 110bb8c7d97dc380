// SPDX-License-Identifier: BSL-1.0
//
// class table<Row>                      rows and their source: find, at, column, each_cell
// class published_table<source, rows>   the same, with an index of names
#include <myriad/count.hpp>
#include <myriad/data/growth_shapes.hpp>
#include <myriad/places/china.hpp>
#include <myriad/tables/table.hpp>

#include "catch.hpp"
#include "fact.hpp"

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;
using namespace myriad::places;
using namespace std::string_literals;

struct kinds {
    count<patent> total, invention;

    constexpr kinds(std::int64_t t, std::int64_t i) : total{t}, invention{i} {}
    constexpr void each(auto&& visit) const {
        visit(head{"total", "合计"}, total);
        visit(head{"invention", "发明"}, invention);
    }
};

inline constexpr publication bulletin{"Bulletin", "公报", "Office", "局", 2024, "bulletin.txt"};
inline constexpr source      about{"bulletin/t1", &bulletin, 1, "Patents", "专利", "件", 10, 16};
inline constexpr source      about_people{"bulletin/t2", &bulletin, 2, "People", "人口", "人", 20, 22, {"population", "人口"}};
inline constexpr source      about_firms{"bulletin/t3", &bulletin, 3, "Firms", "企业", "件", 30, 33, {"granted", "授权量"}};

inline constexpr row<kinds, 2023, 2024> patents_rows[] = {
    {12, "国内总计", domestic, {{60, 30}, {66, 33}}},
    {13, "北京", beijing, {{10, 5}, {11, 6}}},
    {15, "上海", shanghai, {{20, 15}, {22, 17}}},
    {16, "(深圳)", shenzhen, {{7, 6}, {8, 7}}},
};
inline constexpr row<count<person>, 2020> people_rows[] = {{21, "北京", beijing, {{21}}}, {22, "上海", shanghai, {{24}}}};

inline constexpr entity_facts acme{"acme", entity_kind::firm, "Acme", "顶点公司"}, bolt{"bolt", entity_kind::firm, "Bolt", "闪电公司"};
inline constexpr ranked_row<count<patent>, 2024> firms_rows[] = {
    {31, 1, "顶点公司", acme, {{9}}}, {32, 2, "闪电公司", bolt, {{8}}}, {33, 3, "顶点股份公司", acme, {{7}}}};

inline constexpr published_table<about, patents_rows>       by_place;
inline constexpr published_table<about_people, people_rows> people_of;
inline constexpr published_table<about_firms, firms_rows>   by_firm;
inline constexpr table                                      plain{about, patents_rows};

// A table of known rows holds no more than any other, and is one.
static_assert(sizeof(by_place) == sizeof(plain) && std::is_convertible_v<decltype(by_place)&, table<row<kinds, 2023, 2024>>>);
static_assert(std::is_trivially_copyable_v<decltype(by_place)>);

// ---- rows ----
static_assert(by_place.size() == 4 && by_place[1].line == 13 && by_place.begin()->label == "国内总计");
static_assert(by_place.source().id == "bulletin/t1" && by_place.source().in->year == 2024);

// ---- by place, code, English, Chinese and label, compiled and at run time ----
template <class Table>
constexpr bool finds(Table const& t) {
    FACT(t.at(beijing).in(2024).invention == count<patent>{6});
    FACT(&t.at("北京") == &t.at(beijing));
    FACT(&t.at("Beijing") == &t.at(beijing));
    FACT(&t.at("110000") == &t.at(beijing));
    FACT(&t.at("(深圳)") == &t.at(shenzhen));
    FACT(&t.at("深圳") == &t.at(shenzhen));
    FACT(&t.at(domestic) == &t[0]);
    FACT(t.find("天津") == nullptr);
    FACT(t.find(tianjin) == nullptr);
    FACT(t.find("") == nullptr);
    FACT(t.find("北") == nullptr);
    FACT(t.find("北京市") == nullptr);
    FACT(t.find("~") == nullptr);
    return true;
}
static_assert(finds(by_place) && finds(plain));

TEST_CASE("rows are found at run time as when compiled") {
    CHECK(finds(by_place));
    CHECK(finds(plain));
    CHECK(by_place.at("Shanghai"s).in(2023).total == count<patent>{20});
    CHECK(by_place.at(std::string_view("310000xyz").substr(0, 6)).line == 15);
}

TEST_CASE("every name of every row finds that row") {
    for (auto const& r : by_place)
        for (label const name : {r.label, r.about.code(), r.about.english(), r.about.chinese()}) {
            CAPTURE(std::string(name));
            CHECK(&by_place.at(name) == &r);
            CHECK(&plain.at(name) == &r);
        }
}

// ---- errors ----
TEST_CASE("a wrong name is answered with the nearest") {
    CHECK_THROWS_WITH(by_place.at("Bejing"), "table::at(\"bulletin/t1\", \"Bejing\"): no such name; nearest: \"Beijing\"");
    CHECK_THROWS_WITH(plain.at("上每"), "table::at(\"bulletin/t1\", \"上每\"): no such name; nearest: \"上海\"");
    CHECK_THROWS_WITH(by_place.at("深川"), "table::at(\"bulletin/t1\", \"深川\"): no such name; nearest: \"深圳\"");
    CHECK_THROWS_WITH(by_place.at("%"), "table::at(\"bulletin/t1\", \"%\"): no such name");
    CHECK_THROWS_WITH(by_place.at(tianjin), "table::at(\"bulletin/t1\", Tianjin): no such name");
    CHECK_THROWS_WITH(by_place.at(beijing).in(2022), "row::in(2022): outside the range that is there");
    CHECK_THROWS_WITH(by_place.column(1999, &kinds::total), "element [0], Domestic total: row::in(1999): outside the range that is there");
    try {
        (void)by_place.at("Bejing");
    } catch (error const& e) {
        CHECK(e.reason() == fault::unknown_name);
    }
}

TEST_CASE("a name of two rows is no name of one") {
    static_assert(by_firm.find(acme)->line == 31 && by_firm.find("Acme")->line == 31);  // find: the first
    static_assert(by_firm.at("顶点股份公司").rank == 3 && by_firm.at(bolt).rank == 2);
    CHECK_THROWS_WITH(by_firm.at(acme), "table::at(\"bulletin/t3\", Acme): the key is there more than once");
    CHECK_THROWS_WITH(by_firm.at("Acme"), "table::at(\"bulletin/t3\", \"Acme\"): the key is there more than once");
    // its own label is one row's, but it is the Chinese name of both
    CHECK_THROWS_WITH(by_firm.at("顶点公司"), "table::at(\"bulletin/t3\", \"顶点公司\"): the key is there more than once");
}

// ---- columns ----
static_assert(by_place.column(2024, &kinds::invention).at(place(shanghai)) == count<patent>{17});
static_assert(by_place.column(2023, &kinds::total).only(provinces).size() == 2);
static_assert(people_of.column().at(place(beijing)) == count<person>{21} && people_of.column(2020) == people_of.column());
static_assert(by_firm.column()[2].key == entity(acme) && by_firm.column(&ranked_row<count<patent>, 2024>::rank)[1].value == 2);

template <class Table> concept has_one_column = requires(Table const& t) { t.column(); };
static_assert(has_one_column<decltype(people_of)> && !has_one_column<decltype(by_place)>);

// ---- every number ----
TEST_CASE("each_cell goes through all numbers in printed order") {
    std::vector<std::string> seen;
    auto const               note = [&](cell const& c, auto const& value) {
        std::string text = std::to_string(c.row) + ' ' + std::string(c.label) + ' ' + std::string(c.column.english) + ' ' + std::to_string(c.year);
        if constexpr (requires { value.value; }) text += ' ' + std::to_string(value.value);
        else text += " no. " + std::to_string(value.whole());
        seen.push_back(text + " l." + std::to_string(c.line));
    };
    people_of.each_cell(note);
    by_firm.each_cell(note);
    CHECK(seen == std::vector<std::string>{"1 北京 population 2020 21 l.21", "2 上海 population 2020 24 l.22",
                                           "1 顶点公司 rank 2024 no. 1 l.31", "1 顶点公司 granted 2024 9 l.31",
                                           "2 闪电公司 rank 2024 no. 2 l.32", "2 闪电公司 granted 2024 8 l.32",
                                           "3 顶点股份公司 rank 2024 no. 3 l.33", "3 顶点股份公司 granted 2024 7 l.33"});
    seen.clear();
    by_place.each_cell(note);
    REQUIRE(seen.size() == 16);
    CHECK(seen[5] == "2 北京 invention 2023 5 l.13");
    CHECK(seen[6] == "2 北京 total 2024 11 l.13");
}

}  // namespace

// ---- literals of the tables: exact, with their places ----
namespace MYRIAD_NAMESPACE::data {
static_assert((14.52_pct).coefficient == 1452 && (14.52_pct).places == 2 && (-0.03_pct).coefficient == -3);
static_assert((97.30_pct).coefficient == 9730 && (112_dec).places == 0 && (33.74_dec).coefficient == 3374);
static_assert((1904.88_myriads).coefficient == 190488 && (1904.88_myriads).places == -2 && (267_myriads).places == -4);
static_assert((6.5_months).coefficient == 65 && (123456789012345.67_dec).coefficient == 12345678901234567);
}  // namespace myriad::data
