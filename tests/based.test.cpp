// SPDX-License-Identifier: BSL-1.0
#include <myriad/based.hpp>
#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/per.hpp>

#include "catch.hpp"

namespace {

using namespace myriad;

constexpr base_used census{"resident population, census", "2020-11-01"};
constexpr base_used registered{"registered population", "2023-12-31"};

struct town {
    char          name;
    count<patent> granted;
    count<person> people;
};
constexpr town towns[] = {{'a', {3}, {40'000}}, {'b', {5}, {50'000}}, {'c', {1}, {10'000}}};

constexpr bool a_rate_remembers_its_base() {
    auto const rate  = per_10k(patents(3), based_on(census, people(40'000)));
    auto const other = per_10k(patents(6), based_on(registered, people(40'000)));
    auto const all   = per_10k(make_column(towns, &town::name, &town::granted), based_on(census, make_column(towns, &town::name, &town::people)));
    auto const best  = league(all);
    static_assert(std::is_same_v<decltype(rate), based<rate_per_10k<patent>> const>);
    static_assert(sizeof(rate_per_10k<patent>) == 16);  // the plain rate pays nothing
    return rate.value == per_10k(patents(3), people(40'000)) && rate.base == census && rate.base.date == "2020-11-01" && rate < other &&
           !same_base(rate, other) && growth(other, rate) == growth(patents(2), patents(1)) &&
           multiple_of(other, rate) == multiple_of(patents(2), patents(1)) && all.at('b').base.population == census.population &&
           same_base(all.at('a'), rate) && best[0].key == 'b' && best[1].key == 'c' && best[1].standing == 1 && best[2].standing == 3 && best[0].value.base == census;
}
static_assert(a_rate_remembers_its_base());

TEST_CASE("a rate remembers its base") { CHECK(a_rate_remembers_its_base()); }

TEST_CASE("a base of nobody is an error as ever") {
    CHECK(try_per_10k(patents(3), based_on(census, people(0))) == std::nullopt);
    CHECK(try_per_10k(patents(3), based_on(census, people(40'000)))->value == per_10k(patents(3), people(40'000)));
    CHECK_THROWS_WITH(per_10k(patents(3), based_on(census, people(0))), "per(3, 0): the base is zero; the try_ form answers nullopt there");
}

}  // namespace
