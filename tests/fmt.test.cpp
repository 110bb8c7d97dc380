// SPDX-License-Identifier: BSL-1.0
#include <myriad/fmt.hpp>

#include "catch.hpp"

#include <string>

namespace {

using namespace myriad;
using namespace myriad::units;

TEST_CASE("{fmt} prints by the one specification") {
    auto const g = growth(patents(119'635), patents(107'875));
    CHECK(fmt::format("{}", g) == "11760/107875");
    CHECK(fmt::format("{:.2a}", g) == "10.90%");
    CHECK(fmt::format("[{:+10.2a}] [{:<10.2a}] [{:^10.2an}] [{:*>8.0e}]", g, g, g, g) == "[   +10.90%] [10.90%    ] [  10.90   ] [*****11%]");
    CHECK(fmt::format("{:,} {:_} {:.2a万}", patents(1'234'567), patents(1'234'567), patents(2'140'312)) == "1,234,567 1 234 567 214.03万");
    CHECK(fmt::format("[{:6}] [{:>6}] [{:一^6}]", label("北京"), label("北京"), label("北京")) == "[北京  ] [  北京] [一北京一]");
    CHECK(fmt::format("{:>3} {}", standing::at(7), standing::between(2, 3)) == "  7 2.5");
    CHECK(fmt::format("{:>8}", to_text(g, ".1a")) == "   10.9%");
    CHECK(fmt::format("{} {}", round<2>(g, half_away), "1.25"_points) == "10.90% 1.25");
}

TEST_CASE("{fmt} refuses what the specification does not know") {
    auto const g    = growth(patents(5), patents(4));
    auto const five = patents(5);
    CHECK_THROWS_WITH(fmt::vformat("{:q}", fmt::make_format_args(g)), "read_style(\"q\", 0): not a figure; what is wrong stands at that position, from 0");
    CHECK_THROWS_AS(fmt::vformat("{:.2}", fmt::make_format_args(g)), error);
    CHECK_THROWS_AS(fmt::vformat("{:%}", fmt::make_format_args(five)), error);
}

}  // namespace
