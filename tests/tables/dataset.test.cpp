// SPDX-License-Identifier: BSL-1.0
//
// struct dataset<tables...>    id, in, figures; each_table(visit) in the order of the list
#include <myriad/count.hpp>
#include <myriad/places/china.hpp>
#include <myriad/tables/dataset.hpp>
#include <myriad/tables/published_table.hpp>

#include "catch.hpp"

#include <string>

namespace {

using namespace myriad;
using namespace myriad::tables;

inline constexpr publication bulletin{"Bulletin", "公报", "", "", 2024, "bulletin.txt"};
inline constexpr source      about_one{"b/t1", &bulletin, 1, "One", "一", "件", 1, 2, {"granted", "授权量"}}, about_two{"b/t2", &bulletin, 2, "Two", "二", "件", 3, 4, {"granted", "授权量"}};

inline constexpr row<count<units::patent>, 2024>     rows[] = {{2, "北京", places::beijing, {{7}}}};
inline constexpr published_table<about_one, rows> one;
inline constexpr published_table<about_two, rows> two;
inline constexpr figure                           figures[] = {{"9.1", 9, "a", "甲", "1 件", {1}, "件", "2024", places::beijing},
                                                               {"9.2", 9, "b", "乙", "2 件", {2}, "件", "2024", places::beijing}};

constexpr dataset<two, one> contents{"b", bulletin, figures};
constexpr dataset<>         nothing{"n", bulletin};

static_assert(contents.id == "b" && &contents.in == &bulletin);
static_assert(contents.figures.begin() == figures && contents.figures.end() == figures + 2);
static_assert(!contents.figures.empty() && nothing.figures.empty());

std::string ids_of(auto const& of) {
    std::string ids;
    of.each_table([&](auto const& table) { ids += std::string(table.source().id) + ' '; });
    return ids;
}

TEST_CASE("tables and figures come in the order in which they are listed") {
    CHECK(ids_of(contents) == "b/t2 b/t1 ");
    CHECK(ids_of(nothing).empty());
    std::string seen;
    for (figure const& f : contents.figures) seen += std::string(f.id) + ' ';
    CHECK(seen == "9.1 9.2 ");
}

}  // namespace
