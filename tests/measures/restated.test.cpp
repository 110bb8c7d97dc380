// SPDX-License-Identifier: BSL-1.0
#include <myriad/growth.hpp>
#include <myriad/literals.hpp>
#include <myriad/measures/restated.hpp>
#include <myriad/round.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

namespace {

using namespace myriad;
using namespace myriad::units;

struct line {
    char                  name;
    count<patent>         now;
    restated_base<patent> before;
};
constexpr line lines[] = {{'a', {1034}, restated(patents(1000), patents(940))}, {'b', {5}, restated(patents(4), patents(4))}};

constexpr bool by_hand() {
    auto const base = lines[0].before;
    auto const c    = growth(make_column(lines, &line::name, &line::now), make_column(lines, &line::name, &line::before));
    auto const s    = growth(lines, &line::now, &line::before);
    FACT(growth(patents(1034), base) == growth(patents(11), patents(10)));
    FACT(growth(patents(1034), base.published) == growth(patents(517), patents(500)));
    FACT(round<0>(base.restatement(), half_even) == "-6%"_pct);
    FACT(c.at('a') == growth(patents(11), patents(10)));
    FACT(s[1] == c.at('b'));
    return true;
}
static_assert(by_hand());

TEST_CASE("growth on a comparable basis") {
    CHECK(by_hand());
    CHECK_THROWS_AS(growth(patents(1), restated(patents(3), patents(0))), error);
}

TEST_CASE("growth on a comparable basis against unbounded rationals, at random") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 1000; ++round) {
        auto const now = random.any<std::int64_t>(), published = random.any<std::int64_t>(), comparable = random.any<std::int64_t>();
        auto const base      = restated(patents(published), patents(comparable));
        auto const growth_of = [](std::int64_t a, std::int64_t b) { return oracle::rational(oracle::rational(a) / b - 1); };
        REQUIRE((base.published == patents(published) && base.comparable == patents(comparable)));
        if (comparable > 0)
            REQUIRE(oracle::value(growth(patents(now), base)) == growth_of(now, comparable));
        else
            REQUIRE_THROWS_AS(growth(patents(now), base), error);
        if (published > 0)
            REQUIRE(oracle::value(base.restatement()) == growth_of(comparable, published));
        else
            REQUIRE_THROWS_AS(base.restatement(), error);
        if (comparable > 0 && published > 0) {  // published growth is that on the comparable basis and the restatement
            oracle::rational const both = (1 + oracle::value(growth(patents(now), base))) * (1 + oracle::value(base.restatement()));
            REQUIRE(oracle::value(growth(patents(now), base.published)) == both - 1);
        }
    }
}

template <class A, class B>
concept grows = requires(A a, B b) { growth(a, b); };
static_assert(grows<count<patent>, restated_base<patent>> && !grows<count<person>, restated_base<patent>> &&
              !grows<restated_base<patent>, count<patent>>);

}  // namespace
