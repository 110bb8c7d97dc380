// SPDX-License-Identifier: BSL-1.0
//
// struct cell_address    read(text), text(), by_row(n); pattern.meets(cell); input.written_out(pattern, cell, row)
// row_group_named("@cities")   the rows that a group holds
#include <myriad/audit/address.hpp>

#include "catch.hpp"

#include <string>

namespace {

using namespace myriad;
using data::cell_address;
using tables::level;

cell_address const shenzhen = cell_address::read("x/t1|granted/(深圳)|total|2024");

TEST_CASE("an address has four fields, and its label may have a list before it") {
    CHECK(shenzhen.table == "x/t1");
    CHECK(shenzhen.list == "granted");
    CHECK(shenzhen.label == "(深圳)");
    CHECK(shenzhen.column == "total");
    CHECK(shenzhen.year == "2024");
    CHECK(cell_address::read("x/t1|北京|total|2024").list.empty());
}

TEST_CASE("what was read is written as it was") {
    for (std::string const text : {"x/t1|北京|total|2024", "x/t1|granted/(深圳)|total|2024", "x/t1|#6|a b|2023", "|||", "x|*/*!深圳|*|*"})
        CHECK(cell_address::read(text).text() == text);
    CHECK(shenzhen.by_row(6).text() == "x/t1|granted/#6|total|2024");
}

TEST_CASE("less than four fields are no address") {
    for (std::string const text : {"", "x/t1", "x/t1|北京", "x/t1|北京|total"})
        CHECK_THROWS_WITH(cell_address::read(text), "ledger(" + text + "): no such name");
}

bool meets(char const* label, std::string const& text) { return cell_address{"t", "", label, "c", "y"}.meets({"t", "", text, "c", "y"}); }

TEST_CASE("a star meets any run of characters") {
    CHECK(meets("*", ""));
    CHECK(meets("*", "深圳"));
    CHECK(meets("(*)", "(深圳)"));
    CHECK(meets("(*)", "()"));
    CHECK(meets("a*a", "aa"));
    CHECK_FALSE(meets("(*)", "深圳"));
    CHECK_FALSE(meets("a*a", "a"));
    CHECK_FALSE(meets("a*", "ba"));
}

TEST_CASE("without a star only the same text is met") {
    CHECK(meets("深圳", "深圳"));
    CHECK_FALSE(meets("深圳", "(深圳)"));
}

TEST_CASE("what stands behind an exclamation mark is not met") {
    CHECK(meets("*!全国", "北京"));
    CHECK_FALSE(meets("*!全国", "全国"));
    CHECK(meets("*!a!b", "c"));
    CHECK_FALSE(meets("*!a!b", "a"));
    CHECK_FALSE(meets("*!a!b", "b"));
}

TEST_CASE("every field must be met, and the table be the same") {
    cell_address const all = cell_address::read("x/t1|*/*|*|*");
    CHECK(all.meets(shenzhen));
    CHECK_FALSE(cell_address::read("x/t2|*/*|*|*").meets(shenzhen));
    CHECK_FALSE(cell_address::read("x/t1|*|*|*").meets(shenzhen));  // of no list
    CHECK_FALSE(cell_address::read("x/t1|*/*|*|2023").meets(shenzhen));
    CHECK_FALSE(cell_address::read("x/t1|*/*|*!total|*").meets(shenzhen));
}

std::string written_out(std::string const& input, std::string const& pattern, std::string const& cell) {
    return cell_address::read(input).written_out(cell_address::read(pattern), cell_address::read(cell), 6).text();
}

TEST_CASE("an input takes over what the pattern met") {
    CHECK(written_out("x/t2|*|*|*", "x/t1|(*)|*|*", "x/t1|(深圳)|total|2024") == "x/t2|深圳|total|2024");
    CHECK(written_out("x/t2|(*)|*|*", "x/t1|*!全国|*|*", "x/t1|深圳|total|2024") == "x/t2|(深圳)|total|2024");
    CHECK(written_out("x/t2|*/@others|*|*", "x/t1|*/*|*|*", "x/t1|granted/深圳|total|2024") == "x/t2|granted/@others|total|2024");
    CHECK(written_out("x/t2|深圳|*|*", "x/t1|*|growth of *|*", "x/t1|北京|growth of granted|2024") == "x/t2|深圳|granted|2024");
}

TEST_CASE("the year before is one less") { CHECK(written_out("x/t2|*|*|-1", "x/t1|*|*|*", "x/t1|深圳|total|2024") == "x/t2|深圳|total|2023"); }

TEST_CASE("the print's own row is named by its number") {
    CHECK(written_out("x/t1|*|a|2024", "x/t1|*|b|2024", "x/t1|深圳|b|2024") == "x/t1|#6|a|2024");
    CHECK(written_out("x/t1|*|a|2024", "x/t1|(*)|b|2024", "x/t1|(深圳)|b|2024") == "x/t1|深圳|a|2024");  // another row
    CHECK(written_out("x/t1|granted/*|a|2024", "x/t1|published/*|b|2024", "x/t1|published/深圳|b|2024") == "x/t1|granted/深圳|a|2024");
}

bool holds(char const* group, level l) { return data::row_group_named(group).holds(l); }

TEST_CASE("a group holds rows by their level") {
    CHECK(holds("@provinces", level::province));
    CHECK_FALSE(holds("@provinces", level::region));
    CHECK(holds("@divisions", level::region));
    CHECK_FALSE(holds("@divisions", level::city));
    CHECK(holds("@cities", level::city));
    CHECK(holds("@countries", level::former));
    CHECK_FALSE(holds("@countries", level::total));
    CHECK(holds("@rows", level::nowhere));
    CHECK_FALSE(holds("@rows", level::total));
    CHECK(holds("@others", level::city));
    CHECK_THROWS_WITH(data::row_group_named("@towns"), "ledger(@towns): no such name");
}

}  // namespace
