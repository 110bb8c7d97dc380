// SPDX-License-Identifier: BSL-1.0
#include <myriad/growth.hpp>
#include <myriad/round.hpp>
#include <myriad/measures/pooled.hpp>
#include <myriad/per.hpp>
#include <myriad/share.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <optional>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct town {
    char          name;
    count<patent> now, before;
    count<person> people;
};
// One grew by 100 %, one by 10 %: the mean of the rates is 55 %, the growth of both together 11.8 %.
constexpr town towns[] = {{'a', {4}, {2}, {10'000}}, {'b', {110}, {100}, {90'000}}};

constexpr bool by_hand() {
    auto const both = growth(patents(114), patents(102));
    auto const now = make_column(towns, &town::name, &town::now), before = make_column(towns, &town::name, &town::before);
    auto const same = matched(now, before.without([](char c) { return c == 'b'; }));
    std::array const some{try_growth(patents(4), patents(2)), try_growth(patents(1), patents(0))};
    FACT(pooled(growth(towns, &town::now, &town::before)) == both);
    FACT(pooled_growth(towns, &town::now, &town::before) == both);
    FACT(pooled(growth(now, before)) == both);
    FACT(pooled(per_10k(towns, &town::now, &town::people)) == per_10k(patents(114), people(100'000)));
    FACT(pooled_per<10'000>(towns, &town::now, &town::people) == per_10k(patents(114), people(100'000)));
    FACT(pooled_share(towns, &town::before, &town::now) == share(patents(102), patents(114)));
    FACT(pooled(some, missing::drop) == growth(patents(4), patents(2)));
    FACT(same.left_out().size() == 1);
    FACT(pooled_growth(same, [](auto const& o) { return o.value.left; }, [](auto const& o) { return o.value.right; }) == growth(patents(4), patents(2)));
    return true;
}
static_assert(by_hand());

// A base of zero in one place is no obstacle to the growth of all.
constexpr town with_nothing[] = {{'a', {4}, {0}, {1}}, {'b', {6}, {5}, {1}}};
static_assert(pooled_growth(with_nothing, &town::now, &town::before) == growth(patents(2), patents(1)));

TEST_CASE("pooled rates by hand") { CHECK(by_hand()); }

TEST_CASE("what pooled rates refuse") {
    CHECK_THROWS_WITH(pooled(std::vector<growth_rate<>>()), "pooled(): the range is empty");
    CHECK_THROWS_AS(pooled_growth(std::vector<town>(), &town::now, &town::before), error);
    CHECK_THROWS_AS(pooled(std::vector{try_growth(patents(1), patents(0))}), error);
    auto const huge = growth(patents(std::numeric_limits<std::int64_t>::max()), patents(1));
    CHECK_THROWS_AS(pooled(std::vector{huge, huge}), error);
}

template <class Rate>
concept pools = requires(std::vector<Rate> v) { pooled(v); };
static_assert(pools<growth_rate<>> && pools<multiple<>> && pools<rate_per_10k<patent>>);
static_assert(!pools<growth_rate<int128>> && !pools<proportion<>> && !pools<percentage_points<>> && !pools<count<patent>> && !pools<int>);

TEST_CASE("pooled rates against unbounded rationals") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 500; ++round) {
        std::vector<town> places(random.below(20) + 1);
        oracle::rational  now = 0, before = 0, people = 0;
        for (town& t : places) {
            auto const some = [&] { return static_cast<std::int64_t>(random.below(std::uint64_t{1} << (random.below(58) + 1))); };
            t = {'x', {some() - some()}, {some() + 1}, {some() + 1}};
            now += t.now.value, before += t.before.value, people += t.people.value;
        }
        REQUIRE(oracle::value(pooled_growth(places, &town::now, &town::before)) == now / before - 1);
        REQUIRE(oracle::value(pooled(growth(places, &town::now, &town::before))) == now / before - 1);
        REQUIRE(oracle::value(pooled_per<1'000>(places, &town::now, &town::people)) == now / people);
        REQUIRE(oracle::value(pooled(per_10k(places, &town::before, &town::people))) == before / people);
    }
}

}  // namespace
