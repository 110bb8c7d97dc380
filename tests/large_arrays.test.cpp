// SPDX-License-Identifier: BSL-1.0
//
// Arrays too large for the stack: neither the work areas nor the answers are on it.
#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/measures/distribution.hpp>
#include <myriad/measures/entropy.hpp>
#include <myriad/measures/index_number.hpp>
#include <myriad/measures/lagged_growth.hpp>
#include <myriad/quantile.hpp>
#include <myriad/rank.hpp>
#include <myriad/share.hpp>

#include "catch.hpp"

#include <array>
#include <span>

namespace {

using namespace myriad;
using namespace myriad::units;

// Up to 500 elements the size of the answer is in its type, above it is not.
template <std::size_t Size>
using standings_of = decltype(rank(std::declval<count<patent> (&)[Size]>()));
static_assert(std::is_same_v<standings_of<500>, sequence<standing, 500>>);
static_assert(std::is_same_v<standings_of<501>, sequence<standing>>);
static_assert(std::is_same_v<standings_of<10'000'000>, sequence<standing>>);
static_assert(std::is_same_v<decltype(share(std::declval<std::span<count<patent>, 501>>())), sequence<proportion<>>>);
static_assert(std::is_same_v<decltype(share(std::declval<sequence<count<patent>, 500>>())), sequence<proportion<>, 500>>);
static_assert(std::is_same_v<decltype(lagged_growth(std::declval<std::array<count<patent>, 501>>(), 1)),
                             sequence<std::optional<growth_rate<>>>>);

constexpr bool ranks_more_than_fits_inside() {
    std::array<int, 600> descending_numbers{};
    for (int i = 0; i != 600; ++i) descending_numbers[static_cast<std::size_t>(i)] = 600 - i;
    auto const standings = rank(descending_numbers);
    return standings.size() == 600 && standings[0] == 1 && standings[599] == 600;
}
static_assert(ranks_more_than_fits_inside());

// Keys are copied where the projection makes them, however large they are.
struct large {
    int  value;
    char rest[10'000];  // left alone: g++ is slow to initialise it

    friend constexpr bool operator<(large const& a, large const& b) { return a.value < b.value; }
};
static_assert(sizeof(detail::work_room_for<large>(std::declval<int (&)[500]>())) < 1'000);
static_assert(sizeof(detail::work_room_for<char>(std::declval<int (&)[500]>())) == 500);

constexpr std::size_t size = 200'000;
count<patent>         counts[size];
large                 large_ones[500];

TEST_CASE("the answer for an array of 200 000 elements is not on the stack") {
    for (std::size_t i = 0; i != size; ++i) counts[i] = patents(static_cast<std::int64_t>(i + 1));

    auto const standings = rank(counts);
    REQUIRE(standings.size() == size);
    CHECK(standings[0] == size);
    CHECK(standings[size - 1] == 1);
    CHECK(rank_of(counts, patents(1), ties::dense) == size);
    CHECK(league(counts)[0].element == patents(size));
    CHECK(top(counts, 3).size() == 3);
    CHECK(bottom(counts, 3)[2].element == patents(1));
    CHECK(rank(counts, within([](count<patent> const& c) { return c.value % 2; }))[0] == size / 2);

    CHECK(percentile_rank(counts)[size - 1] == share(patents(1), patents(1)));
    CHECK(cumulative_distribution(counts)[0] == share(patents(1), patents(size)));
    CHECK(n_tiles(counts, 4)[size - 1] == 4);
    CHECK(median(counts).value == rational(size + 1, 2));
    CHECK(shannon(counts) > 0);

    CHECK(share(counts).size() == size);
    CHECK(growth(counts, detail::itself, detail::itself)[7] == growth(patents(1), patents(1)));
    CHECK(lagged_growth(counts, 1)[1] == growth(patents(2), patents(1)));
    CHECK(lagged_growth(counts, 2, within([](count<patent> const& c) { return c.value % 2; }))[4] == growth(patents(5), patents(1)));
    CHECK(fixed_base_index(counts, 0)[1] == index_of(patents(2), patents(1)));
    CHECK(rank(large_ones, [](large const& one) { return one; })[499] == 1);
}

}  // namespace
