// SPDX-License-Identifier: BSL-1.0
#include <myriad/audit/derived.hpp>
#include <myriad/audit/judging.hpp>
#include <myriad/audit/reading.hpp>

#include "catch.hpp"
#include "exact.hpp"

namespace {

using namespace myriad;
using namespace myriad::audits;

constexpr input growth_of(char const* text) { return input::from(read_published(text).figure); }

// 1125 after growth of 12.4 % were 1001 before, or at most half a unit of the last place beside it.
constexpr input before = value_before(input::exactly(1125), growth_of("12.4%"));
static_assert(before.whole && before.value.holds(rational(1001)) && !before.value.holds(rational(1000)) && !before.value.holds(rational(1002)));
static_assert(share_before(growth_of("60.48%"), growth_of("0.87 个百分点")).value == interval{{rational(5960, 100), true}, {rational(5962, 100)}});
static_assert(growth_of_share(growth_of("0%"), growth_of("0%")).value.holds(rational(0)));
// a fall of 100 % and more leaves no base
static_assert(value_before(input::exactly(5), growth_of("-120%")).value.is_empty());

// Line 93 of the Shenzhen report: the share of line 111 grew by 19.84 %, as its parts did by 43.76 and 19.96 %; 27.72 are printed.
constexpr input share[] = {growth_of_share(growth_of("+43.76%"), growth_of("+19.96%"))};
static_assert(share[0].value.holds(rational(1984, 100)) && !share[0].value.holds(rational(1983, 100)) && share[0].measure == tables::measure::growth);
static_assert(audit(relation::equality, "+27.72%"_printed, share).verdict == verdict::inconsistent);
static_assert(audit(relation::equality, "+19.84%"_printed, share).verdict == verdict::consistent);

TEST_CASE("what is derived from true prints holds the truth") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    auto const      below  = [&](std::uint64_t n) { return static_cast<std::int64_t>(random.below(n)) + 1; };
    auto const      print  = [&](rational const& x, tables::measure m) {
        int const places = static_cast<int>(random.below(4));
        return input::from({round_at(x, places, half_away).coefficient, static_cast<signed char>(places), 0, m});
    };
    auto const growth = [](std::int64_t now, std::int64_t then) { return rational(int128(now - then) * int128(100), int128(then)); };
    int        missed = 0, wide = 0;
    for (int i = 0; i != 20'000; ++i) {
        std::int64_t const part = below(10'000), part_before = below(10'000), all = part + below(10'000), all_before = part_before + below(10'000);
        input const        g = print(growth(part, part_before), tables::measure::growth), G = print(growth(all, all_before), tables::measure::growth);
        rational const     of_share(int128(part) * int128(all_before) * int128(100) - int128(all) * int128(part_before) * int128(100), int128(all) * int128(part_before));
        if (g.value.low.at <= rational(-99) || G.value.low.at <= rational(-99)) continue;  // a fall to nothing has no end
        missed += !value_before(input::exactly(part), g).value.holds(rational(part_before));
        missed += !growth_of_share(g, G).value.holds(of_share);
        missed += !growth_of_part(input{interval::point(of_share)}, G).value.holds(growth(part, part_before));
        wide += value_before(input::exactly(part), g).value.holds(rational(3 * part_before));
    }
    CHECK(missed == 0);
    CHECK(wide == 0);
}

}  // namespace
