// SPDX-License-Identifier: BSL-1.0
#include <myriad/decimal.hpp>
#include <myriad/measures/lagged_growth.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <array>
#include <chrono>
#include <optional>
#include <ranges>
#include <string>
#include <sstream>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct entry {
    char                         town;
    int                          year;
    count<patent>                granted;
    std::optional<count<patent>> reported = {};
};
constexpr entry entries[] = {{'a', 2021, {10}, patents(1)}, {'b', 2021, {100}, {}}, {'a', 2022, {15}, patents(2)},
                             {'a', 2024, {30}, {}},          {'b', 2023, {50}, patents(5)}};

constexpr bool by_position() {
    std::array const counts{patents(10), patents(20), patents(0), patents(30), patents(60)};
    auto const       one   = lagged_growth(counts, 1, bases::undefined);
    auto const       two   = lagged_growth(counts, 2, bases::undefined);
    auto const       none  = lagged_growth(counts, 9);
    auto const       empty = lagged_growth(std::array<count<patent>, 0>{}, 1);
    static_assert(std::is_same_v<decltype(one), sequence<std::optional<growth_rate<>>, 5> const>);
    FACT(!one[0]);
    FACT(one[1] == growth(patents(2), patents(1)));
    FACT(one[2] == growth(patents(0), patents(1)));
    FACT(!one[3]);
    FACT(one[4] == one[1]);
    FACT(!two[1]);
    FACT(two[3] == growth(patents(3), patents(2)));
    FACT(!two[4]);
    FACT(!none[4]);
    FACT(empty.empty());
    return true;
}
static_assert(by_position());

constexpr bool inside_groups() {
    auto const g = lagged_growth(entries, 1, &entry::granted, within(&entry::town));
    auto const r = lagged_growth(entries, 1, within(&entry::town), &entry::reported);
    FACT(!g[0]);
    FACT(!g[1]);
    FACT(g[2] == growth(patents(3), patents(2)));
    FACT(g[3] == growth(patents(2), patents(1)));
    FACT(g[4] == growth(patents(1), patents(2)));
    FACT(r[2] == growth(patents(2), patents(1)));
    FACT(!r[3]);
    FACT(!r[4]);
    return true;
}
static_assert(inside_groups());

constexpr bool by_key() {
    auto const a     = make_column(std::array{entries[3], entries[0], entries[2]}, &entry::year, &entry::granted);
    auto const g     = lagged_growth(a, 1);
    auto const two   = lagged_growth(a, 2);
    auto const loose = lagged_growth(a, [](int year) { return year - 3; }, bases::undefined);
    auto const all   = make_column(entries, &entry::year, &entry::reported).without([](int year) { return year == 2021; });
    auto const some  = lagged_growth(all, 1, bases::undefined);
    FACT(g.size() == 1);
    FACT(g.at(2022) == growth(patents(3), patents(2)));
    FACT(g.left_out().size() == 2);
    FACT(g.left_out()[0].key == 2024);
    FACT(g.left_out()[1].key == 2021);
    FACT(two.at(2024) == growth(patents(2), patents(1)));
    FACT(loose.at(2024) == growth(patents(3), patents(1)));
    FACT(!some.at(2024));
    FACT(some.at(2023) == growth(patents(5), patents(2)));
    return true;
}
static_assert(by_key());

TEST_CASE("growth along a series by hand") {
    CHECK(by_position());
    CHECK(inside_groups());
    CHECK(by_key());
}

TEST_CASE("the same month of last year, on the calendar of <chrono>") {
    using namespace std::chrono;
    using monthly = std::pair<year_month, count<patent>>;
    std::vector<monthly> const months{{2023y / December, {10}}, {2024y / January, {5}}, {2024y / December, {12}}};
    auto const                 g = lagged_growth(make_column(months, &monthly::first, &monthly::second), years{1});
    CHECK(g.size() == 1);
    CHECK(g.at(2024y / December) == growth(patents(12), patents(10)));
}

TEST_CASE("a series that is read once") {
    std::istringstream in("10 20 30");
    auto const         g = lagged_growth(std::views::istream<int>(in), 1, [](int n) { return patents(n); });
    REQUIRE(g.size() == 3);
    CHECK(g[2] == growth(patents(3), patents(2)));
}

TEST_CASE("what growth along a series refuses") {
    std::vector const counts{patents(0), patents(1)};
    CHECK_THROWS_WITH(lagged_growth(counts, 0), "lagged_growth(0): outside the range that is there");
    CHECK_THROWS_WITH(lagged_growth(counts, 1), "element [1]: growth(1, 0): the base is zero; the try_ form answers nullopt there");
    CHECK_THROWS_AS(lagged_growth(make_column(entries, &entry::year, &entry::granted), 1), error);  // 2021 twice
    CHECK_THROWS_AS(lagged_growth(make_column(std::array{entries[0]}, &entry::year, &entry::granted), 0), error);
}

// By position is not for columns, whose keys may have gaps; a key needs an earlier key.
template <class Series, class... Arguments>
concept lags = requires(Series s, Arguments... a) { lagged_growth(s, 1, a...); };
static_assert(lags<column<int, count<patent>>> && !lags<column<std::string, count<patent>>> && !lags<std::vector<int>>);
static_assert(lags<std::vector<count<patent>>, bases> && !lags<std::vector<count<patent>>, bases, bases>);

TEST_CASE("no growth crosses the border of a group") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 300; ++round) {
        std::vector<entry> all(random.below(40));
        for (entry& e : all) e = {static_cast<char>('a' + random.below(5)), 0, patents(static_cast<int>(random.below(9)) + 1)};
        auto const lag   = random.below(4) + 1;
        auto const found = lagged_growth(all, lag, &entry::granted, within(&entry::town));
        for (std::size_t i = 0; i != all.size(); ++i) {
            std::size_t back = 0, j = i;  // the lag-th element before i of the same town, by walking
            while (j != 0 && back != lag)
                if (all[--j].town == all[i].town) ++back;
            REQUIRE(found[i].has_value() == (back == lag));
            if (back == lag) REQUIRE(*found[i] == growth(all[i].granted, all[j].granted));
        }
    }
}

}  // namespace
