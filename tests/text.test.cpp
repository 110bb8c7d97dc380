// SPDX-License-Identifier: BSL-1.0
#include <myriad/text.hpp>
#include <myriad/width.hpp>

#include "catch.hpp"
#include "exact.hpp"

#include <string>
#include <string_view>

namespace {

using namespace myriad;
using namespace myriad::units;

constexpr auto g = growth(patents(119'635), patents(107'875));

constexpr bool by_hand() {
    return to_text(round<2>(g, half_away)) == "10.90%" && to_text(g, "+.1e") == "+10.9%" && to_text(g, ".2an") == "10.90" && to_text(g, ".0a%") == "11%" &&
           to_text(g) == "11760/107875" && to_text(growth(patents(1), patents(4))) == "-3/4" && to_text(share(patents(1), patents(3))) == "1/3" &&
           to_text(patents(1'343'740)) == "1343740" && to_text(patents(1'343'740), ",") == "1,343,740" && to_text(patents(1'343'740), "_") == "1 343 740" &&
           to_text(patents(-999), "+,") == "-999" && to_text(patents(0), "+") == "+0" && to_text(patents(-1000), ",") == "-1,000" &&
           to_text(patents(2'140'312), ".2a万") == "214.03万" && to_text(patents(2'140'312), "万") == "214.0312万" && to_text(yuans(44'524'000'000), ".2a亿") == "445.24亿" &&
           to_text(patents(3), ".2a亿") == "0.00亿" && to_text(patents(12'345'678), ",.-2a") == "12,345,700" && to_text(round<-4>(patents(2'140'312), half_away)) == "2140000" &&
           to_text("-0.05"_dec) == "-0.05" && to_text("-1234.05"_dec, ",") == "-1,234.05" && to_text("97.3%"_pct, ".2an") == "97.30" && to_text("0"_dec) == "0" &&
           to_text(per_10k(patents(3), people(40'000)), ".1a") == "0.8" && to_text(per_10k(patents(3), people(40'000))) == "3/40000" &&
           to_text(g - growth(patents(110), patents(100)), "+.2a") == "+0.90" && to_text(multiple_of(patents(748), patents(100)), ".2a") == "7.48" &&
           to_text(standing::at(3)) == "3" && to_text(standing::between(2, 3)) == "2.5" && to_text(standing{}) == "" &&
           to_text(patents(std::numeric_limits<std::int64_t>::min()), ",") == "-9,223,372,036,854,775,808";
}
static_assert(by_hand());

constexpr std::string_view view = [] { return std::string_view("北京"); }();
static_assert(display_width(view) == 4 && display_width(std::string_view("Xi'an")) == 5 && display_width(std::string_view("（金）")) == 6 && display_width(std::string_view()) == 0);

TEST_CASE("texts by hand") {
    CHECK(by_hand());
    std::string const s = to_text(g, ".2a");
    CHECK(s == "10.90%");
    text const whole = to_text(g, ".2a");
    CHECK(std::string_view(whole) == "10.90%");
}

TEST_CASE("a specification is read whole or refused with the position") {
    for (auto const& [spec, position] : {std::pair{"x", 0}, {".2", 2}, {".", 1}, {".a", 1}, {".2q", 2}, {"+-", 1}, {"%n", 1}, {"万亿", 3}, {",+", 1}}) {
        std::string const s = spec;
        CHECK_THROWS_WITH(to_text(g, spec), "read_style(\"" + s + "\", " + std::to_string(position) + "): not a figure; what is wrong stands at that position, from 0");
    }
    CHECK_THROWS_WITH(to_text(patents(5), "%"), "to_text(% is for percentages only, 5): not a figure; what is wrong stands at that position, from 0");
    CHECK_THROWS_AS(to_text("97.30%"_pct, ".1a"), error);   // rounding twice
    CHECK_THROWS_AS(to_text(g, ".19a"), error);             // too many places
    CHECK_THROWS_AS(to_text(g - g, "%"), error);            // points are no percentage
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
