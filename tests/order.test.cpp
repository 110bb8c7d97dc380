// SPDX-License-Identifier: BSL-1.0
//
// That ranks stay inside their groups is tested in rank.test.cpp and league.test.cpp; here, how groups are
// told apart and numbered.
#include <myriad/order.hpp>
#include <myriad/rank.hpp>

#include "catch.hpp"

#include <string>
#include <utility>
#include <vector>

namespace {

using namespace myriad;

struct line {
    std::string group;
    int         value;
};

TEST_CASE("groups are numbered by their first elements, wherever the others stand") {
    std::vector<line> const lines{{"z", 1}, {"a", 2}, {"z", 3}, {"m", 4}, {"a", 5}};
    auto const              ordered = detail::ranked("rank", lines, &line::value, within(&line::group));
    std::vector<int>        found;
    for (auto const& place : ordered.places) found.push_back(lines[place.index].value);
    CHECK(found == std::vector{3, 1, 5, 2, 4});  // z, a, m
    CHECK(ordered.end_of_group(0) == 2);
    CHECK(ordered.end_of_group(4) == 5);
}

TEST_CASE("a group's key may be anything that has an order") {
    std::vector<line> const lines{{"b", 1}, {"b", 2}, {"a", 2}};
    auto const              by_pair = within([](line const& l) { return std::pair(l.group, l.value % 2); });
    auto const              found   = rank(lines, &line::value, by_pair);
    CHECK(found[0] == 1);
    CHECK(found[1] == 1);
    CHECK(found[2] == 1);
}

template <class Key>
concept groups_by = requires(Key const& key) { rank(std::vector<line>{}, &line::value, within(key)); };
static_assert(groups_by<decltype(&line::group)> && !groups_by<int>);

}  // namespace
