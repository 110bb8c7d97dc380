// SPDX-License-Identifier: BSL-1.0
#include <myriad/display_width.hpp>
#include <myriad/literals.hpp>
#include <myriad/measures/index_number.hpp>
#include <myriad/read_decimal.hpp>
#include <myriad/text.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

constexpr auto g = growth(patents(119'635), patents(107'875));

constexpr bool by_hand() {
    FACT(to_text(round<2>(g, half_away)) == "10.90%");
    FACT(to_text(g, "+.1v") == "+10.9%");
    FACT(to_text(g, ".2hn") == "10.90");
    FACT(to_text(g, ".0h%") == "11%");
    FACT(to_text(g) == "11760/107875");
    FACT(to_text(growth(patents(1), patents(4))) == "-3/4");
    FACT(to_text(share(patents(1), patents(3))) == "1/3");
    FACT(to_text(patents(1'343'740)) == "1343740");
    FACT(to_text(patents(1'343'740), ",") == "1,343,740");
    FACT(to_text(patents(1'343'740), "_") == "1 343 740");
    FACT(to_text(patents(-999), "+,") == "-999");
    FACT(to_text(patents(0), "+") == "+0");
    FACT(to_text(patents(-1000), ",") == "-1,000");
    FACT(to_text(patents(2'140'312), ".2h万") == "214.03万");
    FACT(to_text(patents(2'140'312), "万") == "214.0312万");
    FACT(to_text(yuans(44'524'000'000), ".2h亿") == "445.24亿");
    FACT(to_text(patents(3), ".2h亿") == "0.00亿");
    FACT(to_text(patents(12'345'678), ",.-2h") == "12,345,700");
    FACT(to_text(round<-4>(patents(2'140'312), half_away)) == "2140000");
    FACT(to_text("-0.05"_dec) == "-0.05");
    FACT(to_text("-1234.05"_dec, ",") == "-1,234.05");
    FACT(to_text("97.3%"_pct, ".2hn") == "97.30");
    FACT(to_text("0"_dec) == "0");
    FACT(to_text(per_10k(patents(3), people(40'000)), ".1h") == "0.8");
    FACT(to_text(per_10k(patents(3), people(40'000))) == "0.75");
    FACT(to_text(g - growth(patents(110), patents(100)), "+.2h") == "+0.90 points");
    FACT(to_text(multiple_of(patents(748), patents(100)), ".2h") == "7.48");
    FACT(to_text(standing::at(3)) == "3");
    FACT(to_text(standing::between(2, 3)) == "2.5");
    FACT(to_text(standing{}) == "");
    FACT(to_text(patents(std::numeric_limits<std::int64_t>::min()), ",") == "-9,223,372,036,854,775,808");
    return true;
}
static_assert(by_hand());

constexpr std::string_view view = [] { return std::string_view("北京"); }();
static_assert(display_width(view) == 4 && display_width(std::string_view("Xi'an")) == 5 && display_width(std::string_view("（金）")) == 6 && display_width(std::string_view()) == 0);

TEST_CASE("texts by hand") {
    CHECK(by_hand());
    std::string const s = to_text(g, ".2h");
    CHECK(s == "10.90%");
    text const whole = to_text(g, ".2h");
    CHECK(std::string_view(whole) == "10.90%");
}

TEST_CASE("a specification is read whole or refused with the position") {
    for (auto const& [spec, position] : {std::pair{"x", 0}, {".", 1}, {".h", 1}, {"+-", 1}, {"%n", 1}, {"万亿", 3}, {",+", 1}, {".2hh", 3}, {"f", 0}, {"d", 0}}) {
        std::string const s = spec;
        CHECK_THROWS_WITH(to_text(g, spec), "read_style(\"" + s + "\", " + std::to_string(position) + "): not a figure; what is wrong stands at that position, from 0");
    }
    CHECK_THROWS_WITH(to_text(patents(5), "%"), "to_text(% is for percentages only, 5): not a figure; what is wrong stands at that position, from 0");
    CHECK_THROWS_AS(to_text("97.30%"_pct, ".1h"), error);   // rounding twice
    CHECK_THROWS_AS(to_text(g, ".19h"), error);             // too many places
    CHECK_THROWS_AS(to_text(g - g, "%"), error);            // points are no percentage
    CHECK_THROWS_AS(to_text(g, "%"), error);                // a fraction is not in per cent
    CHECK_THROWS_AS(to_text(g, "万"), error);
}

// What printf calls a conversion is no rule, and places without a rule are none.
TEST_CASE("places need a rule") {
    auto const sentence = [](std::string const& spec, std::size_t position) {
        return "read_style(\"" + spec + "\", " + std::to_string(position) +
               "): places need a rounding rule behind them: h half away, v half even, t half up, z toward zero, - toward negative, + toward positive";
    };
    for (char const conversion : std::string("aAbBcCdeEfFgGinopsSuxX%")) {
        std::string const spec = std::string(".2") + conversion;
        CHECK_THROWS_WITH(to_text(g, spec.c_str()), sentence(spec, 2));
    }
    CHECK_THROWS_WITH(to_text(g, ".2"), sentence(".2", 2));
    CHECK_THROWS_WITH(to_text(patents(5), "+.12"), sentence("+.12", 4));
    CHECK_THROWS_WITH(to_text(round<2>(g, half_away), ".4n"), sentence(".4n", 2));
}

constexpr bool each_rule_has_its_letter() {
    auto const tie = multiple_of(patents(-25), patents(10));
    FACT(to_text(tie, ".0h") == "-3");
    FACT(to_text(tie, ".0v") == "-2");
    FACT(to_text(tie, ".0t") == "-2");
    FACT(to_text(tie, ".0z") == "-2");
    FACT(to_text(tie, ".0-") == "-3");
    FACT(to_text(tie, ".0+") == "-2");
    FACT(to_text(patents(1'345'678), ",.-2-") == "1,345,600");
    FACT(to_text(multiple_of(patents(25), patents(10)), "+.0h") == "+3");
    FACT(to_text(multiple_of(patents(21), patents(10)), "+.0+") == "+3");
    return true;
}

// Zero is one digit, whatever its places and unit.
constexpr bool zero_is_zero() {
    FACT(to_text(round<-3>(patents(400), half_away)) == "0");
    FACT(to_text(round<-3>(patents(400), half_away), ",") == "0");
    FACT(to_text(patents(400), ",.-3h") == "0");
    FACT(to_text(round<-3>(patents(400), half_away), "+") == "+0");
    FACT(to_text(decimal<-18>{0}) == "0");
    FACT(to_text(decimal<-8>{0}, "万") == "0万");
    FACT(to_text(decimal<2>{0}) == "0.00");
    FACT(to_text(decimal<-3>{0}, ".1h") == "0.0");
    FACT(to_text(decimal<-3>{-1}, ",") == "-1,000");
    return true;
}

// Points say so; a rate per N, points and an index number print as the number where that ends, and else with what
// their two numbers are multiplied by.
constexpr bool exact_values_are_understood() {
    auto const quarter_more = growth(patents(5), patents(4)) - growth(patents(4), patents(4));
    auto const third_less   = share(patents(0), patents(3)) - share(patents(1), patents(3));
    FACT(to_text(quarter_more) == "25 points");
    FACT(to_text(quarter_more, "n") == "25");
    FACT(to_text(third_less) == "-1/3 x 100 points");
    FACT(to_text(third_less, "n") == "-1/3 x 100");
    FACT(to_text(third_less, ".2h") == "-33.33 points");
    FACT(to_text("1.25"_points) == "1.25 points");
    FACT(to_text("1.25"_points, "n") == "1.25");
    FACT(to_text(per_10k(patents(3), people(40'000))) == "0.75");
    FACT(to_text(per_10k(patents(3), people(70'000))) == "3/70000 x 10 000");
    FACT(to_text(per_10k(patents(3), people(70'000)), ",") == "3/70,000 x 10,000");
    FACT(to_text(per<7'000>(patents(1), people(56'000))) == "0.125");
    FACT(to_text(per<7'000>(patents(1), people(70'001))) == "1/70001 x 7 000");
    FACT(to_text(per_square_kilometre(patents(7), square_kilometres(3))) == "7/3");
    FACT(to_text(per_square_kilometre(patents(7), square_kilometres(4))) == "1.75");
    FACT(to_text(per_10k(patents(0), people(7))) == "0");
    FACT(to_text(per_10k(patents(60), people(1))) == "600000");
    FACT(to_text(per_10k(patents(60), people(1)), ".0h万") == "60万");
    FACT(to_text(index_of(yuans(9), yuans(8))) == "112.5");
    FACT(to_text(index_of(yuans(8), yuans(7))) == "8/7 x 100");
    FACT(to_text(growth(patents(1), patents(4))) == "-3/4");
    FACT(to_text(share(patents(1), patents(4))) == "1/4");
    FACT(to_text(multiple_of(patents(3), patents(2))) == "3/2");
    return true;
}

// All digits of whole numbers, and else the fewest that are the same double.
constexpr bool floating_counts_print() {
    FACT(to_text(count<patent, double>{12.5}) == "12.5");
    FACT(to_text(count<patent, double>{0.1}) == "0.1");
    FACT(to_text(count<patent, double>{-0.0}) == "0");
    FACT(to_text(count<patent, double>{1e22}) == "10000000000000000000000");
    FACT(to_text(count<patent, double>{5e-21}) == "0.000000000000000000005");
    FACT(to_text(count<patent, float>{0.1F}) == "0.1");
    FACT(to_text(count<patent, double>{1234567.25}, "+,") == "+1,234,567.25");
    FACT(to_text(count<patent, double>{1.0 / 3}) == "0.3333333333333333");
    FACT(to_text(count<patent, double>{9007199254740993.0}) == "9007199254740992");
    FACT(to_text(count<patent, double>{21402.5}, "万") == "2.14025万");
    FACT(to_text(count<patent, double>{2.5}, ".0v") == "2");
    FACT(to_text(count<patent, double>{2.5}, ".0h") == "3");
    FACT(to_text(count<patent, double>{1.005}, ".2h") == "1.00");
    FACT(to_text(count<patent, double>{-1e-300}, ".2-") == "-0.01");
    FACT(to_text(share(count<yuan, double>{1.5}, count<yuan, double>{4.5}), ".1h") == "33.3%");
    FACT(to_text(share(count<yuan, double>{1.5}, count<yuan, double>{4.5})) == "1.5/4.5");
    FACT(to_text(growth(count<yuan, double>{1.1}, count<yuan, double>{1.0}), "+.2h") == "+10.00%");
    FACT(to_text(growth(count<yuan, double>{3.5}, count<yuan, double>{2.0})) == "1.5/2");
    return true;
}
static_assert(each_rule_has_its_letter());
static_assert(zero_is_zero());
static_assert(exact_values_are_understood());
static_assert(floating_counts_print());

TEST_CASE("rules, zeros, exact values and floating counts") {
    CHECK(each_rule_has_its_letter());
    CHECK(zero_is_zero());
    CHECK(exact_values_are_understood());
    CHECK(floating_counts_print());
}

TEST_CASE("a floating count reads back as the same double, and with fewer digits would not") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    for (int i = 0; i != 2'000; ++i) {
        double const      x = std::ldexp(static_cast<double>(n.any<std::int64_t>()), static_cast<int>(n.below(120)) - 120);
        double const      y = i % 2 == 0 || std::abs(x) < 1e-10 ? std::ldexp(std::round(std::ldexp(x, 40)), -40) : x;
        std::string const s = to_text(count<patent, double>{y});
        INFO(s);
        CHECK(std::strtod(s.c_str(), nullptr) == y);
        std::string digits;
        for (char const c : s)
            if ('0' <= c && c <= '9' && !(digits.empty() && c == '0')) digits += c;
        while (!digits.empty() && digits.back() == '0') digits.pop_back();
        if (digits.size() < 2 || s.find('.') == std::string::npos) continue;
        char shorter[64];
        std::snprintf(shorter, sizeof shorter, "%.*e", static_cast<int>(digits.size()) - 2, y);
        CHECK(std::strtod(shorter, nullptr) != y);
    }
}

TEST_CASE("what is no number, has no place for its digits or no such places does not print") {
    CHECK_THROWS_AS(to_text(count<patent, double>{std::numeric_limits<double>::quiet_NaN()}), error);
    CHECK_THROWS_AS(to_text(count<patent, double>{std::numeric_limits<double>::infinity()}, ".1h"), error);
    CHECK_THROWS_AS(to_text(count<patent, double>{1e300}), error);
    CHECK_THROWS_AS(to_text(count<patent, double>{1e-300}), error);
    CHECK_THROWS_AS(to_text(count<patent, double>{1e19}, ".0h"), error);
    for (int const places : {-19, 19, 30, -128, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()}) {
        CHECK_THROWS_AS(to_text(decimal<>{1, places}), error);
        CHECK_THROWS_AS(to_text(decimal<>{0, places}, "万"), error);
        CHECK_THROWS_AS(to_text(decimal<>{1, places}, ".18h"), error);
        style how;
        how.places = places;
        if (places == style::as_it_is) continue;
        CHECK_THROWS_AS(to_text(g, how), error);
        CHECK_THROWS_AS(to_text("1.5"_dec, how), error);
    }
    style how;
    how.scale = 3;
    CHECK_THROWS_AS(to_text(patents(5), how), error);
}

// A text beside literals, strings and views, as one writes it.
TEST_CASE("texts join strings") {
    auto const        t = to_text(patents(5));
    std::string const s = "a";
    CHECK("x" + t == "x5");
    CHECK(t + "x" == "5x");
    CHECK(t + 'x' + t == "5x5");
    CHECK("x" + to_text(patents(7)) + ", " + t == "x7, 5");
    static_assert(std::is_same_v<decltype(s + t), std::string> && std::is_same_v<decltype(t + s), std::string>);
    CHECK(s + t + "b" == "a5b");
    CHECK(t + s == "5a");
    CHECK("x" + t + s == "x5a");
    CHECK(std::string("b") + t == "b5");
    std::string u = t;
    u             = to_text(patents(6));
    u += t;
    u.append(t);
    CHECK(u == "655");
    CHECK(std::string{t} == "5");
    std::vector<std::string> all{t, to_text(patents(8))};
    all.push_back(t);
    all.emplace_back(t);
    CHECK(all == std::vector<std::string>{"5", "8", "5", "5"});
    std::map<std::string, int> by_text;
    by_text[t] = 1;
    CHECK(by_text.count("5") == 1);
    CHECK(t == std::string("5"));
    CHECK(std::string("5") == t);
    CHECK(t == std::string_view("5"));
    CHECK(std::string_view("5") == t);
    CHECK("5" == t);
    CHECK(t != "51");
    CHECK(t != "");
    CHECK(t == label("5"));
    CHECK(t == to_text(multiple_of(patents(10), patents(2)), ".0z"));
    std::string const long_one(119, 'x');
    CHECK_THROWS_AS(long_one.c_str() + t, error);
    CHECK((long_one.c_str() + text{}).size() == 119);
}

// As many digits as there is room for, before the point and behind it, and no more.
TEST_CASE("texts of 80 digits and refusals of more") {
    using wide = decimal<dynamic_places, number, oracle::integer>;
    oracle::integer const one(1), ten = oracle::power_of_ten(79), many = ten * 10 - 1;
    CHECK(to_text(wide{many, 0}) == many.str().c_str());
    CHECK_THROWS_AS(to_text(wide{many + 1, 0}), error);
    CHECK(to_text(wide{one, 80}) == ("0." + std::string(79, '0') + "1").c_str());
    CHECK_THROWS_AS(to_text(wide{one, 81}), error);
    CHECK(to_text(wide{one, -79}) == ("1" + std::string(79, '0')).c_str());
    CHECK_THROWS_AS(to_text(wide{one, -80}), error);
    CHECK(to_text(wide{ten, 80}) == ("0.1" + std::string(79, '0')).c_str());
    CHECK_THROWS_AS(to_text(wide{ten, -1}), error);
    CHECK(to_text(wide{-many, 0}, ",").size() == 1 + 80 + 26);
}

// What is printed is what is read: every decimal, with its places.
TEST_CASE("printing and reading are each other's inverse") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    for (int i = 0; i != 20'000; ++i) {
        decimal<> const   d{n.any<std::int64_t>(), static_cast<int>(n.below(19))};
        for (char const* spec : {"", "+", ",", "+,"}) {
            std::string const s = to_text(d, spec);
            INFO(s);
            auto const back = read_decimal(s.data(), s.data() + s.size());
            CHECK(back.coefficient == d.coefficient);
            CHECK(back.places == d.places);
        }
    }
}

}  // namespace
