// SPDX-License-Identifier: BSL-1.0
#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/literals.hpp>
#include <myriad/measures/based.hpp>
#include <myriad/ostream.hpp>
#include <myriad/per.hpp>
#include <myriad/rank.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <sstream>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

constexpr base_used census{"resident population, census", "2020-11-01"};
constexpr base_used last_census{"resident population, census", "2010-11-01"};
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
    auto const more  = per_10k(patents(6), based_on(census, people(40'000)));
    auto const then  = per_10k(patents(6), based_on(last_census, people(40'000)));
    auto const all   = per_10k(make_column(towns, &town::name, &town::granted), based_on(census, make_column(towns, &town::name, &town::people)));
    auto const best  = league(all);
    static_assert(std::is_same_v<decltype(rate), based<rate_per_10k<patent>> const>);
    static_assert(sizeof(rate_per_10k<patent>) == 16);  // the plain rate pays nothing
    FACT(rate.value == per_10k(patents(3), people(40'000)));
    FACT(rate.base == census);
    FACT(rate.base.date == "2020-11-01");
    FACT(rate < more);
    FACT(rate != more);
    FACT(rate == per_10k(patents(6), based_on(census, people(80'000))));
    FACT(rate.value < other.value);
    FACT(!same_base(rate, other));
    FACT(!same_base(rate, then));
    FACT(growth(then, rate) == growth(patents(2), patents(1)));
    FACT(multiple_of(then, rate) == multiple_of(patents(2), patents(1)));
    FACT(try_growth(then, rate) == growth(patents(2), patents(1)));
    FACT(all.at('b').base.population == census.population);
    FACT(same_base(all.at('a'), rate));
    FACT(best[0].key == 'b');
    FACT(best[1].key == 'c');
    FACT(best[1].standing == 1);
    FACT(best[2].standing == 3);
    FACT(best[0].value.base == census);
    return true;
}
static_assert(a_rate_remembers_its_base());

constexpr bool a_difference_remembers_the_base() {
    auto const a = per_10k(patents(9), based_on(census, people(40'000)));
    auto const b = per_10k(patents(3), based_on(census, people(40'000)));
    static_assert(std::is_same_v<decltype(a - b), based<rate_per_10k<patent, person, int128>>>);
    return (a - b).value == per_10k(patents(6), people(40'000)) && (b - a).value < (a - b).value && (a - b).base == census && a - b == a - b;
}
static_assert(a_difference_remembers_the_base());

constexpr bool it_prints_as_the_plain_rate() {
    auto const rate = per_10k(patents(3), based_on(census, people(40'000)));  // 0.75: the tie that a double loses
    FACT(round<1>(rate, half_away) == "0.8"_dec);
    FACT(round<1>(rate, half_even) == round<1>(rate.value, half_even));
    FACT(round_at(rate, 2, half_even) == "0.75"_dec);
    FACT(to_text(rate) == "0.75");
    FACT(to_text(rate, ".1h") == "0.8");
    FACT(to_text(round<2>(rate - rate, half_even)) == "0.00");
    return true;
}
static_assert(it_prints_as_the_plain_rate());

TEST_CASE("a rate remembers its base") {
    CHECK(a_rate_remembers_its_base());
    CHECK(a_difference_remembers_the_base());
    CHECK(it_prints_as_the_plain_rate());
    std::ostringstream os;
    os << per_10k(patents(3), based_on(census, people(40'000)));
    CHECK(os.str() == "0.75");
}

TEST_CASE("rates on different bases do not meet") {
    auto const a = per_10k(patents(3), based_on(census, people(40'000)));
    auto const b = per_10k(patents(3), based_on(last_census, people(40'000)));
    auto const c = per_10k(patents(3), based_on(registered, people(40'000)));
    CHECK_THROWS_WITH(a - b, "operator-(\"resident population, census\" of \"2020-11-01\", \"resident population, census\" of \"2010-11-01\"): "
                             "rates on different bases; take their values if they may be compared");
    CHECK_THROWS_AS(a < b, error);
    CHECK_THROWS_AS(a == b, error);
    CHECK_THROWS_AS(rank(std::vector{a, b}), error);
    CHECK_THROWS_WITH(growth(c, a), "growth(\"registered population\" of \"2023-12-31\", \"resident population, census\" of \"2020-11-01\"): "
                                    "rates on different bases; take their values if they may be compared");
    CHECK_THROWS_AS(multiple_of(a, c), error);
    CHECK_NOTHROW(growth(a, b));
}

template <class A, class B>
concept subtracts = requires(A a, B b) { a - b; };
static_assert(subtracts<based<rate_per_10k<patent>>, based<rate_per_100k<patent>>> && !subtracts<based<rate_per_10k<patent>>, rate_per_10k<patent>> &&
              !subtracts<based<rate_per_10k<patent>>, based<rate_per_10k<trademark>>>);

TEST_CASE("based rates against unbounded rationals, at random") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 500; ++round) {
        auto const draw = [&](base_used const& base) {
            return per_10k(patents(static_cast<std::int64_t>(random.below(1'000'000))),
                           based_on(base, people(static_cast<std::int64_t>(random.below(100'000'000)) + 1)));
        };
        auto const a = draw(census), b = draw(census), c = draw(last_census), d = draw(registered);
        auto const exact = [](auto const& r) { return oracle::rational(oracle::value(r.numerator()), oracle::value(r.denominator())); };
        REQUIRE(exact((a - b).value) == exact(a) - exact(b));
        REQUIRE((a < b) == (exact(a) < exact(b)));
        REQUIRE((a == b) == (exact(a) == exact(b)));
        if (c.numerator() > 0) REQUIRE(exact(growth(a, c)) == exact(a) / exact(c) - 1);
        if (c.numerator() > 0) REQUIRE(exact(multiple_of(a, c)) == exact(a) / exact(c));
        for (rounding const rule : oracle::every_rule)
            REQUIRE(oracle::value(round_at(a, 3, rule)) * 1000 == oracle::round(exact(a) * 10'000 * 1000, rule));
        REQUIRE_THROWS_AS(a - c, error);
        REQUIRE_THROWS_AS(a < d, error);
        if (d.numerator() > 0) REQUIRE_THROWS_AS(growth(a, d), error);
    }
}

TEST_CASE("a base of nobody is an error as ever") {
    CHECK(try_per_10k(patents(3), based_on(census, people(0))) == std::nullopt);
    CHECK(try_per_10k(patents(3), based_on(census, people(40'000)))->value == per_10k(patents(3), people(40'000)));
    CHECK_THROWS_WITH(per_10k(patents(3), based_on(census, people(0))), "per(3, 0): the base is zero; the try_ form answers nullopt there");
}

}  // namespace
