// SPDX-License-Identifier: BSL-1.0
//
// class published_table<source, rows>    finds by an index what table finds row by row
#include <myriad/count.hpp>
#include <myriad/tables/published_table.hpp>

#include "catch.hpp"

#include <string>

namespace {

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;

// Names that are alike in the six bytes by which the index sorts them first, or shorter than these.
inline constexpr entity_facts alike_3{"alike_3", entity_kind::firm, "Alike 3", "同样三"}, alike_1{"alike_1", entity_kind::firm, "Alike 1", "同样一"},
    alike_2{"alike_2", entity_kind::firm, "Alike 2", "同样二"}, a{"a", entity_kind::firm, "A", "同"}, alike{"alike_", entity_kind::firm, "Alike ", "同样"};

inline constexpr source                           about{"x/1", nullptr, 1, "Firms", "企业", "件", 1, 9, {"granted", "授权量"}};
inline constexpr entity_row<count<patent>, 2024> rows[] = {{3, "三", alike_3, {{3}}}, {4, "一", alike_1, {{1}}}, {5, "二", alike_2, {{2}}},
                                                            {6, "短", a, {{4}}},       {7, "样", alike, {{5}}},   {8, "又", alike_1, {{6}}}};
inline constexpr published_table<about, rows>     indexed;
inline constexpr table                            walked{about, rows};

TEST_CASE("the index finds the first row of every name, as walking the rows does") {
    for (auto const& row : rows)
        for (label const name : {row.label, row.key().code(), row.key().english(), row.key().chinese()}) {
            CAPTURE(std::string(name));
            CHECK(indexed.find(name) == walked.find(name));
            CHECK(indexed.find(row.key()) == walked.find(row.key()));
        }
}

TEST_CASE("it finds no name that is not there") {
    for (std::string const name : {"", "al", "alike_0", "alike_4", "Alike", "同样三三", "~"}) CHECK(indexed.find(name) == nullptr);
}

TEST_CASE("it knows what stands there twice") {
    CHECK_THROWS_WITH(indexed.at("Alike 1"), "table::at(\"x/1\", \"Alike 1\"): the key is there more than once");
    CHECK_THROWS_WITH(indexed.at(alike_1), "table::at(\"x/1\", Alike 1): the key is there more than once");
    CHECK(indexed.at("一").line == 4);
    CHECK(indexed.at("又").line == 8);
}

static_assert(indexed.at("Alike 2").in(2024) == patents(2) && indexed.find("Alike 4") == nullptr);

}  // namespace
