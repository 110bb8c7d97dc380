// SPDX-License-Identifier: BSL-1.0
#include <myriad/literals.hpp>
#include <myriad/per.hpp>
#include <myriad/round.hpp>

#include "catch.hpp"
#include "fact.hpp"

#include <array>
#include <optional>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct town {
    char                        name;
    count<patent>               granted;
    count<person>               people;
    std::optional<count<person>> counted = {};
};
constexpr town towns[] = {{'a', {3}, {40'000}, people(10'000)}, {'b', {7}, {0}, {}}, {'c', {1}, {10'000}, {}}};

constexpr bool by_hand() {
    std::array const good{towns[0], towns[2]};
    auto const       r = per_10k(good, &town::granted, &town::people);
    auto const       t = try_per_10k(towns, &town::granted, &town::people);
    auto const       o = try_per_100k(towns, &town::granted, &town::counted);
    auto const       m = multiple_of(good, &town::granted, [](town const&) { return patents(2); });
    FACT(round<1>(r[0], half_away) == "0.8"_dec);
    FACT(r[1] == per_10k(patents(1), people(10'000)));
    FACT(t[0] == r[0]);
    FACT(!t[1]);
    FACT(o[0] == per_100k(patents(3), people(10'000)));
    FACT(!o[1]);
    FACT(!o[2]);
    FACT(m[0] == multiple_of(patents(3), patents(2)));
    FACT(per<1'000>(good, &town::granted, &town::people)[1] == r[1]);
    FACT(!try_per_10k(patents(1), people(-1)));
    FACT(try_per<7>(patents(1), people(1)) == per<7>(patents(1), people(1)));
    return true;
}
static_assert(by_hand());

constexpr bool by_key() {
    auto const granted = make_column(towns, &town::name, &town::granted);
    auto const persons = make_column(towns, &town::name, &town::people);
    auto const some    = per_10k(granted, persons.without([](char c) { return c == 'b'; }));
    auto const all     = try_per_10k(granted, persons);
    auto const times_c = multiple_of(granted, granted.at('c'));
    FACT(some.size() == 2);
    FACT(some.at('a') == per_10k(patents(3), people(40'000)));
    FACT(some.left_out().size() == 1);
    FACT(some.left_out()[0] == unpaired<char>{'b', side::left});
    FACT(!all.at('b'));
    FACT(all.at('c'));
    FACT(times_c.at('b') == multiple_of(patents(7), patents(1)));
    FACT(multiple_of(granted, granted).at('a') == multiple_of(patents(1), patents(1)));
    return true;
}
static_assert(by_key());

TEST_CASE("rates of many by hand") {
    CHECK(by_hand());
    CHECK(by_key());
}

TEST_CASE("what rates refuse") {
    CHECK_THROWS_WITH(per_10k(towns, &town::granted, &town::people), "element [1]: per(7, 0): the base is zero; the try_ form answers nullopt there");
}

}  // namespace
