// SPDX-License-Identifier: BSL-1.0
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
    CHECK(printed(per_10k(patents(3), people(40'000))) == "3/40000");
    CHECK(printed(multiple_of(patents(3), patents(2))) == "3/2");
    CHECK(printed(round<1>(g - g, half_away)) == "0.0");
    CHECK(printed(standing::between(1, 2)) == "1.5");
    CHECK(printed(label("北京")) == "北京");
    CHECK(printed(to_text(g, "+.1a")) == "+10.9%");
    CHECK(printed(decimal<>{-5, 3}) == "-0.005");
}

TEST_CASE("width holds for the whole, the locale for nothing") {
    std::ostringstream os;
    os.imbue(std::locale(std::locale::classic(), new commas));
    os << '[' << std::setw(8) << round<2>(growth(patents(5), patents(4)), half_away) << "][" << std::left << std::setw(6) << std::setfill('.') << standing::at(12) << ']' << patents(1234567);
    CHECK(os.str() == "[  25.00%][12....]1234567");
}

}  // namespace
