// SPDX-License-Identifier: BSL-1.0
#include <myriad/growth.hpp>
#include <myriad/literals.hpp>
#include <myriad/measures/contribution.hpp>
#include <myriad/round.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct sector {
    char        name;
    count<yuan> now, before;
};
constexpr sector sectors[] = {{'a', {110}, {100}}, {'b', {45}, {50}}, {'n', {15}, {0}}};

constexpr auto now_of(auto const& range) { return make_column(range, &sector::name, &sector::now); }
constexpr auto before_of(auto const& range) { return make_column(range, &sector::name, &sector::before); }

constexpr bool by_hand() {
    auto const c     = contribution(sectors, &sector::now, &sector::before);
    auto const total = c[0] + c[1] + c[2];
    auto const whole = growth(yuans(170), yuans(150)) - growth(yuans(150), yuans(150));  // as points
    static_assert(std::is_same_v<decltype(c), sequence<percentage_points<>, 3> const>);
    FACT(round<2>(c[0], half_even) == "6.67"_points);
    FACT(round<2>(c[1], half_even) == "-3.33"_points);
    FACT(round<2>(c[2], half_even) == "10.00"_points);
    FACT(total == whole);
    FACT(contribution(yuans(110), yuans(100), yuans(150)) == c[0]);
    FACT(contribution(std::array<sector, 0>{}, &sector::now, &sector::before).empty());
    return true;
}
static_assert(by_hand());

constexpr bool by_key() {
    auto const before = before_of(std::array{sectors[1], sectors[0], sector{'x', {}, {850}}});
    auto const c      = contribution(now_of(sectors), before);
    auto const given  = contribution(now_of(sectors), before, yuans(1000));
    FACT(c.size() == 2);
    FACT(c.left_out().size() == 2);
    FACT(c.at('a') == contribution(yuans(110), yuans(100), yuans(150)));
    FACT(given.at('b') == contribution(yuans(45), yuans(50), yuans(1000)));
    FACT(round<1>(given.at('a'), half_even) == "1.0"_points);
    return true;
}
static_assert(by_key());

TEST_CASE("contributions by hand") {
    CHECK(by_hand());
    CHECK(by_key());
}

TEST_CASE("what contributions refuse") {
    std::vector<sector> nothing(2);
    CHECK_THROWS_WITH(contribution(nothing, &sector::now, &sector::before),
                      "element [0]: contribution(0, 0, 0): the base is zero; the try_ form answers nullopt there");
    CHECK_THROWS_AS(contribution(yuans(1), yuans(2), yuans(-3)), error);
}

template <class A, class B, class W>
concept contributes = requires(A a, B b, W w) { contribution(a, b, w); };
static_assert(contributes<count<yuan>, count<yuan>, count<yuan>> && !contributes<count<yuan>, count<patent>, count<yuan>> &&
              !contributes<count<yuan>, count<yuan>, int>);

TEST_CASE("contributions add up to the growth of the whole, exactly") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 500; ++round) {
        std::vector<sector> all(random.below(30) + 1);
        for (auto& s : all) s = {'a', yuans(random.any<std::int32_t>()), yuans(static_cast<std::int64_t>(random.below(1U << 30U)))};
        all[0].before += yuans(1);
        percentage_points<> total;
        for (auto const& c : contribution(all, &sector::now, &sector::before)) total = total + c;
        REQUIRE(oracle::value(total) == oracle::value(growth(sum(all, &sector::now), sum(all, &sector::before))));
    }
}

}  // namespace
