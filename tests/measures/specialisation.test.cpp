// SPDX-License-Identifier: BSL-1.0
#include <myriad/literals.hpp>
#include <myriad/measures/specialisation.hpp>
#include <myriad/round.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct industry {
    char          name;
    count<person> here, nation;
};
constexpr industry industries[] = {{'s', {60}, {300}}, {'c', {20}, {300}}, {'f', {20}, {400}}};

constexpr auto here_of(auto const& range) { return make_column(range, &industry::name, &industry::here); }
constexpr auto nation_of(auto const& range) { return make_column(range, &industry::name, &industry::nation); }

constexpr bool by_hand() {
    auto const q = location_quotient(industries, &industry::here, &industry::nation);
    auto const c = location_quotient(here_of(industries), nation_of(std::array{industries[1], industries[0], industry{'x', {}, {300}}}));
    FACT(round<2>(q[0], half_even) == "2.00"_dec);
    FACT(round<2>(q[1], half_even) == "0.67"_dec);
    FACT(q[2] == multiple_of(people(1), people(2)));
    FACT(location_quotient(share(people(3), people(5)), share(people(3), people(10))) == q[0]);
    FACT(c.size() == 2);
    FACT(c.left_out().size() == 2);
    FACT(c.at('s') == multiple_of(people(9), people(5)));
    FACT(krugman_specialisation(industries, &industry::here, &industry::nation) == rational(3, 5));
    FACT(krugman_specialisation(here_of(industries), nation_of(industries)) == rational(3, 5));
    FACT(krugman_specialisation(here_of(industries), here_of(industries)) == 0);
    return true;
}
static_assert(by_hand());

TEST_CASE("specialisation by hand") { CHECK(by_hand()); }

TEST_CASE("what measures of specialisation refuse") {
    auto const some = nation_of(std::array{industries[0], industries[1]});
    CHECK_THROWS_WITH(krugman_specialisation(here_of(industries), some), "krugman_specialisation(f): no such name");
    std::vector<industry> nobody{{'a', {1}, {0}}, {'b', {1}, {1}}};
    CHECK_THROWS_AS(location_quotient(nobody, &industry::here, &industry::nation), error);
    CHECK_THROWS_AS(krugman_specialisation(std::vector<industry>(), &industry::here, &industry::nation), error);
    CHECK_THROWS_AS(krugman_specialisation(std::vector<industry>{{'a', {-1}, {1}}, {'b', {3}, {1}}}, &industry::here, &industry::nation), error);
}

TEST_CASE("specialisation against unbounded rationals") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    auto const any = [&] { return people(static_cast<std::int64_t>(random.below(1U << 28U)) + 1); };
    for (int round = 0; round != 300; ++round) {
        std::vector<industry> all(random.below(15) + 1);
        for (auto& i : all) i = {'a', any(), any()};
        oracle::rational here = 0, nation = 0, apart = 0;
        for (auto const& i : all) here += i.here.value, nation += i.nation.value;
        auto const q = location_quotient(all, &industry::here, &industry::nation);
        for (std::size_t k = 0; k != all.size(); ++k) {
            oracle::rational const a = all[k].here.value / here, b = all[k].nation.value / nation;
            REQUIRE(oracle::value(q[k]) == a / b);
            apart += abs(oracle::rational(a - b));
        }
        REQUIRE(oracle::value(krugman_specialisation(all, &industry::here, &industry::nation)) == apart);
    }
}

}  // namespace
