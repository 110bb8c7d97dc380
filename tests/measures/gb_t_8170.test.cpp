// SPDX-License-Identifier: BSL-1.0
//
// The worked examples of GB/T 8170-2008 stand here with the number of their clause.
#include <myriad/growth_rate.hpp>
#include <myriad/literals.hpp>
#include <myriad/measures/gb_t_8170.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <string>

namespace {

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;

constexpr rational operator""_exact(long double) = delete;
template <detail::words Text>
consteval rational operator""_exact() {
    return exactly(operator""_dec<Text>());
}

// 3.2: to the place, half to even.
constexpr bool clause_3_2() {
    auto const to_tenth = [](rational const& x) { return round<1>(x, half_even); };
    FACT(to_tenth("12.1498"_exact) == "12.1"_dec);
    FACT(round<0>("12.1498"_exact, half_even) == "12"_dec);
    FACT(round<-2>("1268"_exact, half_even) == "1300"_dec);
    FACT(round<1>("10.5002"_exact, half_even) == "10.5"_dec);
    FACT(round<0>("10.5002"_exact, half_even) == "11"_dec);
    FACT(to_tenth("1.050"_exact) == "1.0"_dec);
    FACT(to_tenth("0.35"_exact) == "0.4"_dec);
    FACT(round<-3>("2500"_exact, half_even) == "2000"_dec);
    FACT(round<-3>("3500"_exact, half_even) == "4000"_dec);
    FACT(round<-1>("-355"_exact, half_even) == "-360"_dec);
    FACT(round<-1>("-325"_exact, half_even) == "-320"_dec);
    FACT(round<-1>("-365"_exact, half_even) == "-360"_dec);
    FACT(round<2>("-0.0365"_exact, half_even) == "-0.04"_dec);
    FACT(round<3>("-0.0365"_exact, half_even) == "-0.036"_dec);
    return true;
}
static_assert(clause_3_2());

// 3.3.1: 97.46 to the unit is 97, not 97.5 and then 98; 15.4546 is 15, not 15.455, 15.46, 15.5, 16.
constexpr bool clause_3_3_1() {
    return round<0>("97.46"_exact, half_even) == "97"_dec && round<0>("15.4546"_exact, half_even) == "15"_dec;
}
static_assert(clause_3_3_1());
template <class T>
concept rounds_again = requires(T x) { round<0>(x, half_even); };
static_assert(!rounds_again<decimal<1>> && rounds_again<reported<1, number>> && rounds_again<rational>);

// 3.3.2: the table of reports.
struct reports {
    rational    measured;
    char const* report;
    int         rounded;
};
constexpr reports clause_3_3_2[] = {{"15.4546"_exact, "15.5(-)", 15}, {"-15.4546"_exact, "-15.5(-)", -15}, {"16.5203"_exact, "16.5(+)", 17},
                                    {"-16.5203"_exact, "-16.5(+)", -17}, {"17.5000"_exact, "17.5", 18}};

constexpr bool reports_round_as_their_values() {
    for (auto const& [measured, print, rounded] : clause_3_3_2) {
        auto const r = report<1>(measured, half_even);
        if (!(to_text(r) == print) || round<0>(r, half_even).coefficient != rounded) return false;
    }
    auto const print = [](rational const& x) { return to_text(report<2>(x, half_even)); };
    FACT(print("16.502"_exact) == "16.50(+)");
    FACT(print("16.499"_exact) == "16.50(-)");
    FACT(print("16.343"_exact) == "16.34");
    FACT(print("0.001"_exact) == "0.00");
    FACT(round<0>(report<1>("-0.04"_exact, half_even), toward_negative) == "-1"_dec);
    return true;
}
static_assert(reports_round_as_their_values());

// 3.4.1 and 3.4.2: steps of 0.5 at the unit, of 0.2 at the hundred.
constexpr bool clause_3_4() {
    FACT(round_to_half<0>("60.25"_exact, half_even) == "60.0"_dec);
    FACT(round_to_half<0>("60.38"_exact, half_even) == "60.5"_dec);
    FACT(round_to_half<0>("60.28"_exact, half_even) == "60.5"_dec);
    FACT(round_to_half<0>("-60.75"_exact, half_even) == "-61.0"_dec);
    FACT(round_to_fifth<-2>("830"_exact, half_even) == "840"_dec);
    FACT(round_to_fifth<-2>("842"_exact, half_even) == "840"_dec);
    FACT(round_to_fifth<-2>("832"_exact, half_even) == "840"_dec);
    FACT(round_to_fifth<-2>("-930"_exact, half_even) == "-920"_dec);
    FACT(round_to_fifth<-2>(patents(842), half_even) == "840"_dec);
    FACT(round_to_half<1>(growth(patents(1125), patents(1001)), half_even) == "12.40%"_pct);
    return true;
}
static_assert(clause_3_4());

// 4.3: a limit of at least 97.0, of at most 0.05, by the two methods.
constexpr bool clause_4_3() {
    auto const full    = [](rational const& x, auto limit) { return compare_with_limit(x, limit, limits::full_value, half_even); };
    auto const rounded = [](rational const& x, auto limit) { return compare_with_limit(x, limit, limits::rounded_value, half_even); };
    FACT(full("97.01"_exact, "97.0"_dec) > 0);
    FACT(rounded("97.01"_exact, "97.0"_dec) == 0);
    FACT(full("96.96"_exact, "97.0"_dec) < 0);
    FACT(rounded("96.96"_exact, "97.0"_dec) == 0);
    FACT(full("96.94"_exact, "97.0"_dec) < 0);
    FACT(rounded("96.94"_exact, "97.0"_dec) < 0);
    FACT(full("0.0500001"_exact, "0.05"_dec) > 0);
    FACT(rounded("0.0500001"_exact, "0.05"_dec) == 0);
    FACT(compare_with_limit(growth(patents(11), patents(10)), "10.0%"_pct, limits::full_value, half_even) == 0);
    FACT(compare_with_limit(patents(149), decimal<-2, counted<patent>>{1}, limits::rounded_value, half_even) == 0);
    return true;
}
static_assert(clause_4_3());

TEST_CASE("the examples of the standard") {
    CHECK(clause_3_2());
    CHECK(clause_3_3_1());
    CHECK(reports_round_as_their_values());
    CHECK(clause_3_4());
    CHECK(clause_4_3());
}

TEST_CASE("steps and second roundings against unbounded rationals, by every rule") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int i = 0; i != 3000; ++i) {
        auto const n = static_cast<std::int64_t>(random.below(2'000'001)) - 1'000'000;
        auto const d = static_cast<std::int64_t>(random.below(2000)) + 1;
        rational const         x(n, d);
        oracle::rational const v(n, d);
        for (rounding const rule : oracle::every_rule) {
            REQUIRE(oracle::value(round_to_half<1>(x, rule)) == oracle::rational(oracle::round(v * 20, rule)) / 20);
            REQUIRE(oracle::value(round_to_fifth<-1>(x, rule)) == oracle::rational(oracle::round(v / 2, rule)) * 2);
            for (rounding const first : oracle::every_rule)
                REQUIRE(myriad::round<0>(report<2>(x, first), rule) == myriad::round<0>(x, rule));
        }
    }
}

}  // namespace
