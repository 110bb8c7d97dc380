// SPDX-License-Identifier: BSL-1.0
#include <myriad/literals.hpp>
#include <myriad/read_decimal.hpp>
#include <myriad/round.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <string>
#include <type_traits>

namespace {

using namespace myriad;
using namespace myriad::units;

static_assert(sizeof(decimal<2, percent>) == 8 && std::is_trivially_copyable_v<decimal<2>> && std::regular<decimal<2>> && std::regular<decimal<>>);
template <auto D>
inline constexpr auto as_argument = D.coefficient;
static_assert(as_argument<"-1.50%"_pct> == -150);

// What rounds to what.
static_assert(std::is_same_v<decltype(round<2>(growth(patents(2), patents(1)), half_away)), decimal<2, percent>>);
static_assert(std::is_same_v<decltype(round<2>(share(patents(1), patents(1)), half_away)), decimal<2, percent>>);
static_assert(std::is_same_v<decltype(round<1>(multiple_of(patents(2), patents(1)), half_away)), decimal<1, times>>);
static_assert(std::is_same_v<decltype(round<2>(per_10k(patents(2), people(1)), half_away)), decimal<2, per_n<10'000, patent, person>>>);
static_assert(std::is_same_v<decltype(round<-4>(patents(2), half_away)), decimal<-4, counted<patent>>>);
static_assert(std::is_same_v<decltype("1.25"_points), decimal<2, points>> && std::is_same_v<decltype("7"_dec), decimal<0>>);

// What compares with what.
template <class A, class B> concept compares = requires(A a, B b) { a == b; a < b; };
template <class A, int P> concept rounds_to = requires(A a) { round<P>(a, half_away); };
static_assert(compares<decimal<1, percent>, decimal<2, percent>> && compares<decimal<1, times>, decimal<2>> && compares<decimal<>, decimal<3>>);
static_assert(!compares<decimal<1, percent>, decimal<1, points>> && !compares<decimal<1, percent>, decimal<1>> && !compares<decimal<1, points>, decimal<1>>);
static_assert(!compares<decimal<1, times>, decimal<1, counted<patent>>> && !compares<decimal<1, percent>, growth_rate<>> && !compares<decimal<1>, int>);
// Rounding twice.
static_assert(rounds_to<decimal<2, percent>, 2> && rounds_to<decimal<2, percent>, 4> && !rounds_to<decimal<2, percent>, 1>);
static_assert(rounds_to<count<patent, double>, 1> && rounds_to<growth_rate<float>, 1> && !rounds_to<double, 1>);

constexpr bool by_hand() {
    FACT(round<2>(growth(patents(119'635), patents(107'875)), half_away) == "10.90%"_pct);
    FACT("10.9%"_pct == "10.90%"_pct);
    // 3 in 40 000 is exactly 0.75 per 10 000; binary floating point says 0.7499...
    FACT(round<1>(per_10k(patents(3), people(40'000)), half_away) == "0.8"_dec);
    FACT(round<-4>(patents(2'140'312), half_away) == "2140000"_dec);
    FACT(round<-4>(patents(2'145'000), half_even).coefficient == 214);
    FACT("1,234,567.8"_dec == "1234567.80"_dec);
    FACT("-0.5"_dec < "0"_dec);
    FACT("99999999999999999.9"_dec < "100000000000000000"_dec);
    FACT(round<4>("97.30%"_pct, half_away).coefficient == 973'000);
    FACT(round_at("97.3%"_pct, 2, half_away).coefficient == 9730);
    FACT(decimal_cast<2>(decimal<dynamic_places, percent>{973, 2}) == "9.73%"_pct);
    FACT(decimal<>{1, -18} > decimal<>{1, 18});
    FACT(decimal<>{1, 30} > decimal<>{0, 0});
    FACT(decimal<>{1, 30} < decimal<>{1, 29});
    FACT(decimal<>{-1, -40} < decimal<>{std::numeric_limits<std::int64_t>::min(), 0});
    FACT(decimal<>{0, std::numeric_limits<int>::max()} == decimal<>{0, std::numeric_limits<int>::min()});
    FACT(decimal<>{1, std::numeric_limits<int>::max()} < decimal<>{1, std::numeric_limits<int>::min()});
    FACT(decimal<>{10, 31} == decimal<>{1, 30});
    FACT(decimal<>{0, -18} == decimal<>{0, 18});
    FACT(decimal<>{-1, -18} < decimal<>{-1, 18});
    FACT(decimal<>("1.5"_dec).places == 1);
    return true;
}
static_assert(by_hand());

TEST_CASE("decimals by hand") { CHECK(by_hand()); }

TEST_CASE("decimals compare by value, whatever their places") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    for (int i = 0; i != 20'000; ++i) {
        decimal<> const a{n.any<std::int64_t>(), static_cast<int>(n.below(101)) - 50};
        decimal<>       b{n.any<std::int64_t>(), static_cast<int>(n.below(101)) - 50};
        if (n.below(4) == 0 && a.places < 15 && a.coefficient < 1'000'000 && a.coefficient > -1'000'000)
            b = {a.coefficient * 1000 + static_cast<std::int64_t>(n.below(3)) - 1, a.places + 3};
        INFO(a.coefficient << "e" << -a.places << " and " << b.coefficient << "e" << -b.places);
        CHECK((a < b) == (oracle::value(a) < oracle::value(b)));
        CHECK((a == b) == (oracle::value(a) == oracle::value(b)));
    }
}

decimal<> read(std::string const& s) { return read_decimal(s.data(), s.data() + s.size()); }

TEST_CASE("reading keeps places, and refuses with the position") {
    CHECK(read("97.30").places == 2);
    CHECK(read("97.30").coefficient == 9730);
    CHECK(read("-1,234") == "-1234"_dec);
    CHECK(read("+5") == "5"_dec);
    CHECK(read("9223372036854775807").coefficient == std::numeric_limits<std::int64_t>::max());
    CHECK(read("-9223372036854775808").coefficient == std::numeric_limits<std::int64_t>::min());
    CHECK_THROWS_AS(read("9223372036854775808"), error);
    std::string const percentage = "10.90%";
    CHECK(read_decimal<percent>(percentage.data(), percentage.data() + percentage.size()) == "10.90%"_pct);
    CHECK_THROWS_AS(read(percentage), error);
    for (auto const& [text, position] : {std::pair{"", 0}, {"-", 1}, {".5", 0}, {"5.", 2}, {"1,23", 4}, {"1234,567", 4}, {"1,2345", 6}, {",5", 0},
                                         {"1,,234", 2}, {"12a", 2}, {" 1", 0}, {"1 ", 1}, {"--1", 1}, {"1.2.3", 3}, {"0.1234567890123456789", 21}}) {
        std::string const s = text;
        CHECK_THROWS_WITH(read(s), "read_decimal(\"" + s + "\", " + std::to_string(position) + "): not a figure; what is wrong stands at that position, from 0");
    }
}

TEST_CASE("rounding refuses what does not fit or was rounded before") {
    CHECK_THROWS_WITH(round_at(round_at(growth(patents(2), patents(3)), 2, half_away), 1, half_away),
                      "round_at(-3333e-2, 1): rounded before; round the exact value once, to the places wanted");
    CHECK_THROWS_WITH(round<18>(growth(patents(12), patents(1)), half_away), "round(12/1, 18): the result does not fit the representation; use a wider one");
    CHECK_THROWS_WITH(round_at(patents(1), 19, half_away), "round(1, 19): outside the range that is there");
    for (int const places : {-19, 19, 40, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()}) {
        CHECK_THROWS_AS(round_at(patents(1), places, half_away), error);
        CHECK_THROWS_AS(round_at(count<patent, double>{1.5}, places, half_away), error);
        CHECK_THROWS_AS(round_at(decimal<>{1, places}, 18, half_away), error);
        CHECK_THROWS_AS(round_at("1.5"_dec, places, half_away), error);
    }
    CHECK_THROWS_AS(decimal_cast<1>(decimal<>{973, 2}), error);
    CHECK_THROWS_AS(round<18>("97.3%"_pct, half_away), error);
}

TEST_CASE("a decimal has at most 18 places, and as many as it had") {
    decimal<> const one{1, 0}, half{5, 1};
    CHECK(round_at(one, 18, half_away).coefficient == detail::ten_to(18));
    CHECK_THROWS_AS(round_at(one, 19, half_away), error);
    CHECK(round_at(decimal<>{0, 0}, 18, half_away).places == 18);
    CHECK_THROWS_AS(round_at(decimal<>{0, 0}, 19, half_away), error);  // though its coefficient would fit
    CHECK(round_at(half, 1, half_away).coefficient == 5);
    CHECK_THROWS_AS(round_at(half, 0, half_away), error);
    CHECK(round_at(decimal<>{1, -18}, 0, half_away).coefficient == detail::ten_to(18));
    CHECK(round_at(patents(0), 18, half_away).places == 18);
    CHECK_THROWS_AS(round_at(patents(0), 19, half_away), error);
    CHECK(round_at(patents(0), -18, half_away).places == -18);
    CHECK_THROWS_AS(round_at(patents(0), -19, half_away), error);
    CHECK(decimal_cast<1>(half).coefficient == 5);
}

TEST_CASE("any number of places with Boost's integers") {
    decimal<dynamic_places, number, oracle::integer> const one{1, 0};
    CHECK(round_at(one, 30, half_away).coefficient == oracle::power_of_ten(30));
    auto const third = multiple_of(patents(oracle::integer(1)), patents(oracle::integer(3)));
    CHECK(round<40>(third, half_away).coefficient == (oracle::power_of_ten(40) - 1) / 3);
    CHECK(round<40>(third, toward_positive).coefficient == (oracle::power_of_ten(40) - 1) / 3 + 1);
}

}  // namespace
