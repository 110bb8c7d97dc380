// SPDX-License-Identifier: BSL-1.0
//
// read_csv<Row>(file, schema, options)            rows and errors
// each_csv_row<Row>(file, schema, options, visit) the same, and keeps no row
// read_table<Row>(file)                           what myriad_table() knows: tests/tables/own_table.py
#include <myriad/column.hpp>
#include <myriad/csv.hpp>
#include <myriad/growth.hpp>
#include <myriad/rank.hpp>
#include <myriad/tally.hpp>
#include <myriad/top_list.hpp>
#include <myriad/units.hpp>

#include "catch.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;
using namespace std::chrono_literals;

struct sale { static constexpr unit_names names{"sale", "sales", "销售", "笔"}; };
constexpr counter<sale> sales;

struct shop {
    std::string                  name;
    count<sale>                  sold;
    std::optional<count<person>> staff;
    decimal<1, percent>          margin{};
};
auto const schema = [] {
    return csv_schema{csv_column("shop", &shop::name), csv_column("sales 2024", &shop::sold), csv_column("staff", &shop::staff),
                      csv_column("margin", &shop::margin)};
}();
csv_options const missing{.missing = {"-", ""}};

csv_rows<shop> shops_of(std::string const& text, csv_options const& options = missing) {
    std::istringstream in(text);
    return read_csv<shop>(in, schema, options);
}
std::vector<std::string> errors_of(std::string const& text, csv_options const& options = missing) {
    std::vector<std::string> all;
    for (csv_mistake const& e : shops_of(text, options).errors) all.push_back(e.text());
    return all;
}
using texts = std::vector<std::string>;

TEST_CASE("rows are read by their headings, whatever stands between them") {
    auto const read = shops_of("\xEF\xBB\xBFmargin,unused,shop,staff,sales 2024\r\n5.5%,x,Ashford,12,\"1,312\"\r\n-0.5%,\"a\nb\",\"Łódź, \"\"centre\"\"\",-,１３０００\r\n\r\n0.0%,,,,0\r\n");
    REQUIRE(read.errors.empty());
    REQUIRE(read.rows.size() == 3);
    CHECK(read.rows[0].name == "Ashford");
    CHECK(read.rows[0].sold == sales(1312));
    CHECK(read.rows[0].staff == people(12));
    CHECK(read.rows[0].margin.coefficient == 55);
    CHECK(read.rows[1].name == "Łódź, \"centre\"");
    CHECK(read.rows[1].sold == sales(13000));
    CHECK(!read.rows[1].staff);
    CHECK(read.rows[1].margin.coefficient == -5);
    CHECK(read.rows[2].name.empty());
}

TEST_CASE("all that is wrong is told, each with its line; the other rows are read") {
    std::string const text = "shop,sales 2024,staff,margin\nA,12O,x,5.5%\nB,1,1,5.25%\nC,2\n\"D\nE\",,,1.0%\nF,9223372036854775808,-,1.0\nG,7,-,1.0%\n";
    CHECK(errors_of(text) == texts{"2: sales 2024: \"12O\" is no count of sales; expected a whole number, such as 1234 or 1,234",
                                   "2: staff: \"x\" is no count of people; expected a whole number, such as 1234 or 1,234",
                                   "3: margin: \"5.25%\" has 2 places behind the point, and its column has 1",
                                   "4: 2 fields where the headings are 4",
                                   "5: sales 2024: an empty cell is no count of sales; expected a whole number, such as 1234 or 1,234; if empty is missing, "
                                   "name it among the options and read into an optional",
                                   "7: sales 2024: \"9223372036854775808\" has more than 64 bits"});
    auto const read = shops_of(text);
    REQUIRE(read.rows.size() == 1);
    CHECK(read.rows[0].name == "G");
}

TEST_CASE("a file as a whole may be wrong") {
    CHECK(errors_of("") == texts{"the file is empty; expected a line of headings"});
    CHECK(errors_of("shop,sale 2024,staff,margin\nA,1,1,1.0%\n") == texts{"1: no column \"sales 2024\"; nearest: \"sale 2024\""});
    CHECK(errors_of("shop,shop,sales 2024,staff,margin\n") == texts{"1: the heading \"shop\" is there twice"});
    CHECK(errors_of("shop,sales 2024,staff,margin\nA \"b\",1,1,1.0%\n") ==
          texts{"2: this is no CSV: a quotation mark stands inside a field that does not begin with one, or text behind a field's closing one"});
    CHECK(errors_of("shop,sales 2024,staff,margin\nA,1,1,1.0%\n\"B,1,1,1.0%\nC,1,1,1.0%\n") == texts{"3: a quoted field begins here, or in a field below, and does not end"});
    CHECK(errors_of("shop,sales 2024,staff,margin\n\xC4,1,1,1.0%\n") == texts{"2: shop: not in UTF-8"});
    std::istringstream closed("x");
    closed.setstate(std::ios::failbit);
    CHECK(read_csv<shop>(closed, schema).errors[0].text() == "the file cannot be read");
}

TEST_CASE("errors behind the first thousand, or as many as wanted, are counted") {
    std::string text = "shop,sales 2024,staff,margin\n";
    for (int i = 0; i != 10; ++i) text += "A,x,1,1.0%\n";
    csv_options few = missing;
    few.most_errors = 3;
    auto const read = shops_of(text, few);
    CHECK(read.errors.size() == 3);
    CHECK(read.more_errors == 7);
}

TEST_CASE("lines are right however the text is cut") {
    std::string text = "shop,sales 2024,staff,margin\n";
    for (int i = 0; i != 20'000; ++i) text += i % 7 == 0 ? "\"two\nlines\",1,1,1.0%\n" : "one line,1,1,1.0%\n";
    text += "last,x,1,1.0%\n";
    auto const read = shops_of(text);
    CHECK(read.rows.size() == 20'000);
    REQUIRE(read.errors.size() == 1);
    CHECK(read.errors[0].line == 1 + 20'000 + (20'000 + 6) / 7 + 1);
}

// ---- what a cell may be ----
struct all_kinds {
    std::chrono::year_month             month{};
    std::chrono::year                   year{};
    int                                 whole = 0;
    unsigned char                       small = 0;
    observed<count<person>>             seen;
    decimal<>                           any{};
    std::optional<decimal<2>>           price;
    label                               word;
};
auto const kinds = csv_schema{csv_column("m", &all_kinds::month), csv_column("y", &all_kinds::year), csv_column("w", &all_kinds::whole),
                              csv_column("s", &all_kinds::small), csv_column("o", &all_kinds::seen), csv_column("d", &all_kinds::any),
                              csv_column("p", &all_kinds::price), csv_column("l", &all_kinds::word)};
csv_options const european{.missing = {".."}, .marks = {{"p", status::provisional}, {"(r)", status::revised}}, .delimiter = ';', .decimal_mark = ','};

csv_rows<all_kinds> kinds_of(std::string const& row) {
    std::istringstream in("m;y;w;s;o;d;p;l\n" + row + "\n");
    return read_csv<all_kinds>(in, kinds, european);
}

TEST_CASE("a cell is read into what its column holds") {
    auto const read = kinds_of("2024年5月;2024;-1.234;255;1 234 (r)p;-0,50;..;市");
    REQUIRE(read.errors.empty());
    all_kinds const& row = read.rows.at(0);
    CHECK(row.month == 2024y / 5);
    CHECK(row.year == 2024y);
    CHECK(row.whole == -1234);
    CHECK(row.small == 255);
    CHECK(*row.seen == people(1234));
    CHECK(row.seen.marks() == (statuses(status::provisional) | status::revised));
    CHECK(row.any.coefficient == -50);
    CHECK(row.any.places == 2);
    CHECK(!row.price);
    CHECK(row.word == "市");
    CHECK(!kinds_of("2024-12;2024年;0;0;..p;1;1,00;").rows.at(0).seen.has_value());
}

TEST_CASE("and nothing else is") {
    auto const said = [](std::string const& row) { return kinds_of(row).errors.at(0).text(); };
    CHECK(said("2024-13;2024;0;0;0;1;1,00;a") == "2: m: \"2024-13\" is no month, such as 2024-05, 2024M05 or 2024年5月");
    CHECK(said("2024-1;24;0;0;0;1;1,00;a") == "2: y: \"24\" is no year of four digits, such as 2024");
    CHECK(said("2024-1;2024;3000000000;0;0;1;1,00;a") == "2: w: \"3000000000\" does not fit the integer of its column");
    CHECK(said("2024-1;2024;0;256;0;1;1,00;a") == "2: s: \"256\" does not fit the integer of its column");
    CHECK(said("2024-1;2024;0;-1;0;1;1,00;a") == "2: s: \"-1\" does not fit the integer of its column");
    CHECK(said("2024-1;2024;0;0;5e;1;1,00;a") == "2: o: \"5e\" is no count of people; expected a whole number, such as 1234 or 1.234");
    CHECK(said("2024-1;2024;0;0;0;1%;1,00;a") == "2: d: \"1%\" is no decimal number");
    CHECK(said("2024-1;2024;0;0;0;1;1.00;a") == "2: p: \"1.00\" is no decimal number");
}

// ---- into what the library does ----
TEST_CASE("what was read goes into columns, rankings, tallies and top lists") {
    std::string const text = "shop,sales 2024,staff,margin\nA,3,1,1.0%\nB,7,-,1.0%\nC,5,2,1.0%\nA,1,1,1.0%\n";
    auto const        read = shops_of(text);
    CHECK(rank(read.rows, &shop::sold)[1] == standing::at(1));
    CHECK(make_column(read.rows, &shop::name, &shop::sold).at("C") == sales(5));

    tally<std::string, sale> by_shop;
    std::istringstream              in(text);
    CHECK(each_csv_row<shop>(in, schema, missing, [&](shop const& s) { by_shop.add(s.name, s.sold); }).empty());
    CHECK(by_shop.at("A") == sales(4));
}

}  // namespace
