// SPDX-License-Identifier: BSL-1.0
//
// relations[]                   every relation once, with its name in two languages and its inputs
// facts_of(r), relation_named   in it
// is_ratio, is_percentage, is_rank
#include <myriad/audit/relation.hpp>

#include "catch.hpp"

#include <iterator>
#include <set>
#include <string>
#include <string_view>

namespace {

using namespace myriad;
using namespace myriad::audits;

TEST_CASE("every relation is in the list once, under names of its own") {
    std::set<relation>    distinct;
    std::set<std::string> names, chinese;
    for (relation_facts const& f : relations) {
        CHECK(distinct.insert(f.relation).second);
        CHECK(names.insert(f.name).second);
        CHECK(chinese.insert(f.chinese).second);
        CHECK(&facts_of(f.relation) == &f);
        CHECK(*relation_named(f.name) == f.relation);
    }
    for (unsigned char i = 0; i <= static_cast<unsigned char>(relation::rank_up); ++i) CHECK(distinct.count(relation(i)) == 1);
    CHECK(distinct.size() == std::size(relations));
}

static_assert(relation_named("Growth") == nullptr);
static_assert(relation_named("") == nullptr);
static_assert(relation_named(std::string_view("growths").substr(0, 6)) == &facts_of(relation::growth).relation);

TEST_CASE("what is no relation has no facts") { CHECK_THROWS_AS(facts_of(relation(99)), error); }

static_assert(is_ratio(relation::growth));
static_assert(is_ratio(relation::per_n));
static_assert(!is_ratio(relation::points));
static_assert(!is_ratio(relation::sum));
static_assert(is_percentage(relation::share));
static_assert(!is_percentage(relation::multiple));
static_assert(is_rank(relation::rank_up));
static_assert(!is_rank(relation::bound));

}  // namespace
