// SPDX-License-Identifier: BSL-1.0
//
// struct key_traits<Key>      by which names a key is found
// struct key_pair<A, B>       two keys in one
// table, published_table      of rows about labels, integers, years and months, pairs, and a type of one's own
#include <myriad/count.hpp>
#include <myriad/growth.hpp>
#include <myriad/rank.hpp>
#include <myriad/tables/published_table.hpp>

#include "catch.hpp"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace own {

// A shop by its number, which has a name.
struct shop_id {
    int number = 0;

    friend constexpr bool operator==(shop_id, shop_id)  = default;
    friend constexpr auto operator<=>(shop_id, shop_id) = default;
};

}  // namespace own

template <>
struct myriad::tables::key_traits<own::shop_id> {
    static constexpr unsigned names = 1;

    static constexpr myriad::label name(own::shop_id id, unsigned) {
        if (id.number == 7) return "seven";
        return "another";
    }
};

namespace {

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;
using namespace std::chrono_literals;
using namespace std::string_literals;
using std::chrono::year;
using std::chrono::year_month;

using people_in = count<person>;

inline constexpr publication bulletin{"Bulletin", "", "Office", "", 2024, "bulletin.txt"};
inline constexpr source      about{"own/people", &bulletin, 1, "People", "", "", 1, 9, {"people", ""}};

// ---- each kind of key, in an order that is not that of its rows ----
inline constexpr row_about<label, people_in, 2023, 2024> by_label_rows[] = {
    {2, "Eastby", "Eastby", {{3}, {4}}}, {3, "Ashford", "Ashford", {{1}, {2}}}, {4, "Łódź", "Łódź", {{5}, {6}}}};
inline constexpr row_about<std::int64_t, people_in, 2024> by_number_rows[] = {{2, "No. 30", 30, {{3}}}, {3, "No. -1", -1, {{1}}}, {4, "No. 2", 2, {{2}}}};
inline constexpr row_about<year, people_in, 2024>         by_year_rows[]   = {{2, "2024", 2024y, {{3}}}, {3, "2022", 2022y, {{1}}}};
inline constexpr row_about<year_month, people_in, 2024>   by_month_rows[]  = {{2, "May", 2024y / 5, {{3}}}, {3, "Dec", 2023y / 12, {{1}}}, {4, "June", 2024y / 6, {{9}}}};
inline constexpr row_about<key_pair<label, year_month>, people_in, 2024> by_pair_rows[] = {
    {2, "Eastby, May", {"Eastby", 2024y / 5}, {{3}}}, {3, "Ashford, June", {"Ashford", 2024y / 6}, {{2}}}, {4, "Ashford, May", {"Ashford", 2024y / 5}, {{1}}}};
inline constexpr row_about<own::shop_id, people_in, 2024> by_shop_rows[] = {{2, "No. 9", {9}, {{3}}}, {3, "No. 7", {7}, {{1}}}, {4, "No. 9 again", {9}, {{1}}}};

inline constexpr published_table<about, by_label_rows>  by_label;
inline constexpr published_table<about, by_number_rows> by_number;
inline constexpr published_table<about, by_year_rows>   by_year;
inline constexpr published_table<about, by_month_rows>  by_month;
inline constexpr published_table<about, by_pair_rows>   by_pair;
inline constexpr published_table<about, by_shop_rows>   by_shop;

constexpr bool finds_labels(auto const& t) {
    return t.at("Ashford").in(2024) == people(2) && t.at("Łódź").line == 4 && t.find("ashford") == nullptr && t.find("") == nullptr &&
           t.find(t[0].about) == &t[0];
}
constexpr bool finds_numbers(auto const& t) {
    return t.at(30).line == 2 && t.at(-1).line == 3 && t.at(2).line == 4 && t.find(0) == nullptr && t.find(31) == nullptr && t.at("No. -1").line == 3;
}
constexpr bool finds_years(auto const& t) { return t.at(2022y).line == 3 && t.find(2023y) == nullptr && t.at("2024").line == 2; }
constexpr bool finds_months(auto const& t) {
    return t.at(2024y / 5).line == 2 && t.at(2023y / 12).line == 3 && t.at(2024y / 6).line == 4 && t.find(2024y / 7) == nullptr && t.at("May").line == 2;
}
constexpr bool finds_pairs(auto const& t) {
    return t.at({"Ashford", 2024y / 5}).line == 4 && t.at({"Ashford", 2024y / 6}).line == 3 && t.at({"Eastby", 2024y / 5}).line == 2 &&
           t.find({"Eastby", 2024y / 6}) == nullptr && t.at("Ashford, May").line == 4;
}
constexpr bool finds_shops(auto const& t) {
    return t.at(own::shop_id{7}).line == 3 && t.at("seven").line == 3 && t.find(own::shop_id{9})->line == 2 && t.find(own::shop_id{8}) == nullptr &&
           t.at("No. 9 again").line == 4;
}

static_assert(finds_labels(by_label) && finds_labels(table(about, by_label_rows)));
static_assert(finds_numbers(by_number) && finds_numbers(table(about, by_number_rows)));
static_assert(finds_years(by_year) && finds_years(table(about, by_year_rows)));
static_assert(finds_months(by_month) && finds_months(table(about, by_month_rows)));
static_assert(finds_pairs(by_pair) && finds_pairs(table(about, by_pair_rows)));
static_assert(finds_shops(by_shop) && finds_shops(table(about, by_shop_rows)));

TEST_CASE("a row is found by a key of any kind, compiled and at run time") {
    CHECK(finds_labels(by_label));
    CHECK(finds_numbers(by_number));
    CHECK(finds_years(by_year));
    CHECK(finds_months(by_month));
    CHECK(finds_pairs(by_pair));
    CHECK(finds_shops(by_shop));
    CHECK(by_label.at("Ashford"s).line == 3);
    CHECK(by_label.at(std::string_view("Eastbyx").substr(0, 6)).line == 2);
    std::string const town = "Eastby";
    CHECK(by_pair.at({label::of(town), 2024y / 5}).line == 2);
}

TEST_CASE("a key that is not there, or there twice, is named") {
    CHECK_THROWS_WITH(by_label.at("Ashfort"), "table::at(\"own/people\", \"Ashfort\"): no such name; nearest: \"Ashford\"");
    CHECK_THROWS_WITH(by_number.at(31), "table::at(\"own/people\", 31): no such name");
    CHECK_THROWS_WITH(by_number.at("No. 31"), "table::at(\"own/people\", \"No. 31\"): no such name; nearest: \"No. 30\"");
    CHECK_THROWS_WITH(by_year.at(1999y), "table::at(\"own/people\", 1999): no such name");
    CHECK_THROWS_WITH(by_month.at(2024y / 7), "table::at(\"own/people\", 2024-07): no such name");
    CHECK_THROWS_WITH(by_month.at(2024y / 12), "table::at(\"own/people\", 2024-12): no such name");
    CHECK_THROWS_WITH(by_pair.at({"Dunmore", 2024y / 5}), "table::at(\"own/people\", (\"Dunmore\", 2024-05)): no such name");
    CHECK_THROWS_WITH(by_shop.at(own::shop_id{9}), "table::at(\"own/people\", a value): the key is there more than once");
    CHECK_THROWS_WITH(by_shop.at("eleven"), "table::at(\"own/people\", \"eleven\"): no such name; nearest: \"seven\"");
}

TEST_CASE("columns of own keys meet by their keys") {
    auto const rates = growth(by_label.column(2024), by_label.column(2023));
    CHECK(rates.at("Ashford") == growth(people(2), people(1)));
    CHECK(by_month.column().at(2023y / 12) == people(1));
    CHECK(by_pair.column().at(key_pair<label, year_month>{"Ashford", 2024y / 6}) == people(2));
    CHECK(myriad::rank(by_month.column())[2] == standing::at(1));
}

// ---- the names of a column ----
constexpr translation more[] = {{"de", "Umsatz"}, {"pl", "Obroty"}};
constexpr head        sales{"sales", "销售额", measure::money, print::number, more}, bare{"", "", measure::count, print::number, more};
static_assert(sales.in("en") == "sales" && sales.in("zh") == "销售额" && sales.in("de") == "Umsatz" && sales.in("pl") == "Obroty" && sales.in("fr").empty());
static_assert(bare.in("en").empty() && bare.in("de") == "Umsatz");

// ---- a row of numbers that belong to no year ----
struct town : undated_row<label> {
    people_in             people;
    count<enterprise>     firms;

    constexpr void each(head const&, auto&& visit) const {
        visit(head{"people", ""}, 0, people);
        visit(head{"firms", ""}, 0, firms);
    }
};
inline constexpr town                          town_rows[] = {{{2, "Eastby", "Eastby"}, {3}, {1}}, {{3, "Ashford", "Ashford"}, {5}, {2}}};
inline constexpr published_table<about, town_rows> towns;
static_assert(towns.at("Ashford").firms == enterprises(2) && towns.column(&town::people).at("Eastby") == people(3));

TEST_CASE("every number of an undated row is visited") {
    std::string seen;
    towns.each_cell([&](cell const& where, auto const& value) {
        seen += std::string(where.label) + " " + std::string(where.column.english) + " " + std::to_string(where.year) + " " + std::to_string(value.value) + ";";
    });
    CHECK(seen == "Eastby people 0 3;Eastby firms 0 1;Ashford people 0 5;Ashford firms 0 2;");
}

}  // namespace
