// SPDX-License-Identifier: BSL-1.0
#include <myriad/literals.hpp>
#include <myriad/ostream.hpp>

#include "catch.hpp"

#include <iomanip>
#include <locale>
#include <sstream>

namespace {

using namespace myriad;
using namespace myriad::units;

template <class T>
std::string printed(T const& x) {
    std::ostringstream os;
    os << x;
    return os.str();
}

struct commas : std::numpunct<char> {
    char        do_thousands_sep() const override { return ','; }
    std::string do_grouping() const override { return "\3"; }
};

TEST_CASE("everything prints") {
    auto const g = growth(patents(119'635), patents(107'875));
    CHECK(printed(patents(1234)) == "1234");
    CHECK(printed(g) == "11760/107875");
    CHECK(printed(round<2>(g, half_away)) == "10.90%");
    CHECK(printed(share(patents(1), patents(3))) == "1/3");
    CHECK(printed(per_10k(patents(3), people(40'000))) == "0.75");
    CHECK(printed(multiple_of(patents(3), patents(2))) == "3/2");
    CHECK(printed(round<1>(g - g, half_away)) == "0.0 points");
    CHECK(printed(standing::between(1, 2)) == "1.5");
    CHECK(printed(label("北京")) == "北京");
    CHECK(printed(to_text(g, "+.1h")) == "+10.9%");
    CHECK(printed(decimal<>{-5, 3}) == "-0.005");
}

template <class T>
std::string within(int width, T const& x, std::ios_base& (*adjusted)(std::ios_base&) = std::right) {
    std::ostringstream os;
    os << std::setfill('.') << std::setw(width) << adjusted << x << '|';
    return os.str();
}

// 北京 is two characters, six bytes and four columns.
TEST_CASE("width counts columns, not bytes") {
    CHECK(within(8, label("北京")) == "....北京|");
    CHECK(within(8, label("北京"), std::left) == "北京....|");
    CHECK(within(4, label("北京")) == "北京|");
    CHECK(within(5, label("北京")) == ".北京|");
    CHECK(within(3, label("北京")) == "北京|");
    CHECK(within(10, to_text(patents(2'140'312), ".2h万")) == "..214.03万|");
    CHECK(within(7, patents(5)) == "......5|");
    CHECK(within(7, standing::at(5), std::left) == "5......|");
    CHECK(within(7, growth(patents(2), patents(3)), std::left) == "-1/3...|");
    CHECK(within(7, "1.25%"_pct) == "..1.25%|");
    CHECK(within(0, patents(5)) == "5|");
}

TEST_CASE("width holds for the whole, the locale for nothing") {
    std::ostringstream os;
    os.imbue(std::locale(std::locale::classic(), new commas));
    os << '[' << std::setw(8) << round<2>(growth(patents(5), patents(4)), half_away) << "][" << std::left << std::setw(6) << std::setfill('.') << standing::at(12) << ']' << patents(1234567);
    CHECK(os.str() == "[  25.00%][12....]1234567");
}

}  // namespace
