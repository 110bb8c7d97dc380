// SPDX-License-Identifier: BSL-1.0
#include <myriad/literals.hpp>
#include <myriad/measures/share_change.hpp>
#include <myriad/round.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct shop {
    char        name;
    count<yuan> now, before;
};
constexpr shop shops[] = {{'a', {30}, {10}}, {'b', {10}, {10}}, {'c', {60}, {20}}};

constexpr bool by_hand() {
    auto const c      = share_change(shops, &shop::now, &shop::before);
    auto const now    = make_column(shops, &shop::name, &shop::now);
    auto const before = make_column(std::array{shops[2], shops[0], shop{'x', {}, {70}}}, &shop::name, &shop::before);
    auto const k      = share_change(now, before);
    FACT(round<0>(c[0], half_even) == "5"_points);
    FACT(round<0>(c[1], half_even) == "-15"_points);
    FACT(round<0>(c[2], half_even) == "10"_points);
    FACT(round<0>(k.at('a'), half_even) == "20"_points);
    FACT(round<0>(k.at('c'), half_even) == "40"_points);
    FACT(k.left_out().size() == 2);
    return true;
}
static_assert(by_hand());

TEST_CASE("changes of share by hand") { CHECK(by_hand()); }

TEST_CASE("what changes of share refuse") {
    std::vector<shop> zeros(2);
    CHECK_THROWS_AS(share_change(zeros, &shop::now, &shop::before), error);
    CHECK(share_change(std::vector<shop>(), &shop::now, &shop::before).empty());
}

TEST_CASE("changes of share add up to zero, exactly") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 500; ++round) {
        std::vector<shop> all(random.below(30) + 1);
        auto const any = [&] { return yuans(static_cast<std::int64_t>(random.below(1U << 31U)) + 1); };
        for (auto& s : all) s = {'a', any(), any()};
        oracle::rational total = 0;
        for (auto const& c : share_change(all, &shop::now, &shop::before)) total += oracle::value(c);
        REQUIRE(total == 0);
    }
}

}  // namespace
