// SPDX-License-Identifier: BSL-1.0
#include <myriad/decimal.hpp>
#include <myriad/measures/shift_share.hpp>

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
    count<person> now, before, nation_now, nation_before;
};
// The nation grew by 10 %; steel there fell by 10 %, chips grew by 30 %.
constexpr industry industries[] = {{'s', {95}, {100}, {900}, {1000}}, {'c', {80}, {50}, {1300}, {1000}}};

constexpr auto of(auto const& range, auto member) { return make_column(range, &industry::name, member); }

constexpr bool by_hand() {
    auto const parts = shift_share(of(industries, &industry::now), of(industries, &industry::before),
                                   of(industries, &industry::nation_now), of(industries, &industry::nation_before));
    auto const steel = parts.at('s'), chips = parts.at('c');
    FACT(steel.national == people(10));
    FACT(steel.mix == people(-20));
    FACT(steel.local == people(5));
    FACT(steel.change() == people(-5));
    FACT(chips.national == people(5));
    FACT(chips.mix == people(10));
    FACT(chips.local == people(15));
    FACT(chips.change() == people(30));
    FACT(parts.left_out().empty());
    return true;
}
static_assert(by_hand());

constexpr bool of_one_and_left_out() {
    auto const one   = shift_share(people(10), people(7), growth(people(4), people(3)), growth(people(6), people(5)));
    auto const some  = shift_share(of(industries, &industry::now), of(std::array{industries[1]}, &industry::before),
                                   of(industries, &industry::nation_now), of(industries, &industry::nation_before));
    auto const more  = shift_share(of(industries, &industry::now), of(industries, &industry::before),
                                   of(std::array{industries[0]}, &industry::nation_now), of(industries, &industry::nation_before));
    FACT(one.national == count<person, rational>{rational(7, 5)});
    FACT(one.mix == count<person, rational>{rational(14, 15)});
    FACT(one.local == count<person, rational>{rational(2, 3)});
    FACT(one.change() == people(3));
    FACT(some.size() == 1);
    FACT(some.left_out().size() == 2);
    FACT(more.size() == 1);
    FACT(more.left_out().size() == 2);
    return true;
}
static_assert(of_one_and_left_out());

TEST_CASE("shift-share by hand") {
    CHECK(by_hand());
    CHECK(of_one_and_left_out());
}

TEST_CASE("the three parts add up to the change, exactly") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    auto const any = [&] { return people(static_cast<std::int64_t>(random.below(1U << 30U)) + 1); };
    for (int round = 0; round != 500; ++round) {
        auto const now = any(), before = any(), in = any(), ib = any(), nn = any(), nb = any();
        auto const parts = shift_share(now, before, growth(in, ib), growth(nn, nb));
        using oracle::rational;
        rational const b(before.value), gi(in.value - ib.value, ib.value), g(nn.value - nb.value, nb.value);
        REQUIRE(oracle::value(parts.national.value) == b * g);
        REQUIRE(oracle::value(parts.mix.value) == b * (gi - g));
        REQUIRE(oracle::value(parts.change().value) == rational(now.value - before.value));
    }
}

}  // namespace
