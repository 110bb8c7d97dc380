// SPDX-License-Identifier: BSL-1.0
//
// name_of(measure), name_of(qualifier)    every one has a name of its own
#include <myriad/tables/published.hpp>

#include "catch.hpp"

#include <set>
#include <string>

namespace {

using namespace myriad;
using namespace myriad::tables;

static_assert(name_of(measure::count) == "count");
static_assert(name_of(measure::per_n) == "per_n");
static_assert(name_of(qualifier::exact) == "exact");
static_assert(name_of(qualifier::at_least) == "at_least");

template <class Enum>
std::size_t distinct_names(Enum last) {
    std::set<std::string> names;
    for (unsigned char i = 0; i <= static_cast<unsigned char>(last); ++i) names.insert(name_of(Enum(i)));
    names.erase("");
    return names.size();
}

TEST_CASE("every measure and every qualifier has a name of its own") {
    CHECK(distinct_names(measure::duration) == 12);
    CHECK(distinct_names(qualifier::and_more) == 8);
    CHECK(name_of(measure(99)).empty());
}

}  // namespace
