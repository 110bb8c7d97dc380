// SPDX-License-Identifier: BSL-1.0
//
// std::format, where the standard library has it; the other tests of the specification are fmt.test.cpp's.
#include <myriad/format.hpp>
#include <myriad/literals.hpp>

#include "catch.hpp"

#include <string>

namespace {

using namespace myriad;
using namespace myriad::units;

TEST_CASE("std::format prints by the one specification") {
    auto const g = growth(patents(119'635), patents(107'875));
    CHECK(std::format("{}", g) == "11760/107875");
    CHECK(std::format("[{:+10.2h}] [{:<10.2h}] [{:^10.2hn}] [{:*>8.0v}]", g, g, g, g) == "[   +10.90%] [10.90%    ] [  10.90   ] [*****11%]");
    CHECK(std::format("{:,} {:_} {:.2h万}", patents(1'234'567), patents(1'234'567), patents(2'140'312)) == "1,234,567 1 234 567 214.03万");
    CHECK(std::format("[{:6}] [{:>6}]", label("北京"), label("北京")) == "[北京  ] [  北京]");
    CHECK(std::format("{:>3} {} {:>6}", standing::at(7), "1.25"_points, to_text(patents(5))) == "  7 1.25 points      5");
    for (char const conversion : std::string("aAbBcCdeEfFgGinopsSuxX?")) {
        std::string const spec = std::string("{:.2") + conversion + '}';
        INFO(spec);
        CHECK_THROWS_AS(std::vformat(spec, std::make_format_args(g)), error);
    }
}

}  // namespace
