// SPDX-License-Identifier: BSL-1.0
#include <myriad/fmt.hpp>
#include <myriad/literals.hpp>

#include "catch.hpp"

#include <string>

namespace {

using namespace myriad;
using namespace myriad::units;

TEST_CASE("{fmt} prints by the one specification") {
    auto const g = growth(patents(119'635), patents(107'875));
    CHECK(fmt::format("{}", g) == "11760/107875");
    CHECK(fmt::format("{:.2h}", g) == "10.90%");
    CHECK(fmt::format("[{:+10.2h}] [{:<10.2h}] [{:^10.2hn}] [{:*>8.0v}]", g, g, g, g) == "[   +10.90%] [10.90%    ] [  10.90   ] [*****11%]");
    CHECK(fmt::format("{:,} {:_} {:.2h万}", patents(1'234'567), patents(1'234'567), patents(2'140'312)) == "1,234,567 1 234 567 214.03万");
    CHECK(fmt::format("[{:6}] [{:>6}] [{:一^6}]", label("北京"), label("北京"), label("北京")) == "[北京  ] [  北京] [一北京一]");
    CHECK(fmt::format("{:>3} {}", standing::at(7), standing::between(2, 3)) == "  7 2.5");
    CHECK(fmt::format("{:>8}", to_text(g, ".1h")) == "   10.9%");
    CHECK(fmt::format("{} {}", round<2>(g, half_away), "1.25"_points) == "10.90% 1.25 points");
}

TEST_CASE("{fmt} refuses what the specification does not know") {
    auto const g    = growth(patents(5), patents(4));
    auto const five = patents(5);
    CHECK_THROWS_WITH(fmt::vformat("{:q}", fmt::make_format_args(g)), "read_style(\"q\", 0): not a figure; what is wrong stands at that position, from 0");
    CHECK_THROWS_AS(fmt::vformat("{:%}", fmt::make_format_args(five)), error);
    CHECK_THROWS_WITH(fmt::vformat("{:.2f}", fmt::make_format_args(g)),
                      "read_style(\".2f\", 2): places need a rounding rule behind them: h half away, v half even, t half up, z toward zero, - toward negative, + toward positive");
}

// A specification of printf, of Python or of std::format means what it means there, or is none.
TEST_CASE("{fmt} refuses what other specifications mean otherwise") {
    auto const g    = growth(patents(5), patents(4));
    auto const five = patents(5);
    for (char const conversion : std::string("aAbBcCdeEfFgGinopsSuxX?"))
        for (std::string const places : {".0", ".2", ".10"}) {
            std::string const spec = "{:" + places + conversion + '}';
            INFO(spec);
            CHECK_THROWS_AS(fmt::vformat(spec, fmt::make_format_args(g)), error);
            CHECK_THROWS_AS(fmt::vformat(spec, fmt::make_format_args(five)), error);
        }
    for (char const conversion : std::string("aAbBcCdeEfFgGiopsSuxXL#? "))
        CHECK_THROWS_AS(fmt::vformat(std::string("{:") + conversion + '}', fmt::make_format_args(five)), error);
    for (char const* spec : {"{:.2}", "{:8.2}", "{:08}", "{:+08.2h}", "{:.2h5}", "{:.*h}", "{:.2hh}"})
        CHECK_THROWS_AS(fmt::vformat(spec, fmt::make_format_args(five)), error);
}

TEST_CASE("{fmt} refuses what cannot be printed so, before there is a value") {
    auto const  once   = round<2>(growth(patents(5), patents(4)), half_away);
    label const city   = "北京";
    auto const  third  = standing::at(3);
    auto const  words  = to_text(once);
    CHECK_THROWS_AS(fmt::vformat("{:.1h}", fmt::make_format_args(once)), error);
    CHECK_THROWS_AS(fmt::vformat("{:.19h}", fmt::make_format_args(once)), error);
    for (char const* spec : {"{:.1h}", "{:+}", "{:,}", "{:万}", "{:n}"}) {
        INFO(spec);
        CHECK_THROWS_AS(fmt::vformat(spec, fmt::make_format_args(city)), error);
        CHECK_THROWS_AS(fmt::vformat(spec, fmt::make_format_args(third)), error);
        CHECK_THROWS_AS(fmt::vformat(spec, fmt::make_format_args(words)), error);
    }
}

}  // namespace
