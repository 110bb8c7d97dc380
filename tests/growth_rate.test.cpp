// SPDX-License-Identifier: BSL-1.0
#include <myriad/growth_rate.hpp>
#include <myriad/multiple.hpp>
#include <myriad/percentage_points.hpp>
#include <myriad/rate_per.hpp>

#include "catch.hpp"
#include "fact.hpp"

#include <limits>

namespace {

using namespace myriad;
using namespace myriad::units;
using limits = std::numeric_limits<std::int64_t>;

constexpr bool by_hand() {
    auto const g = growth(patents(119'635), patents(107'875));
    FACT(g.now() == 119'635);
    FACT(g.before() == 107'875);
    FACT(g.numerator() == 11'760);
    FACT(g.denominator() == 107'875);
    FACT(growth(patents(5), patents(10)).numerator() == -5);
    FACT(growth(patents(-5), patents(10)).numerator() == -15);
    FACT(growth(patents(2), patents(1)) == growth(patents(20), patents(10)));
    FACT(growth_rate{} == growth(patents(7), patents(7)));
    FACT(growth(patents(limits::min()), patents(limits::max())) < growth_rate{});
    // a rate per N grows too, exactly, whatever the N
    FACT(growth(per_10k(patents(3), people(40'000)), per_100k(patents(2), people(40'000))) == growth(patents(3), patents(2)));
    FACT(multiple_of(per_10k(patents(3), people(4)), per_10k(patents(1), people(8))) == multiple_of(patents(6), patents(1)));
    return true;
}
static_assert(by_hand());

constexpr bool differences_by_hand() {
    // 12 % after 10 % are 2 points more
    auto const p = growth(patents(112), patents(100)) - growth(patents(110), patents(100));
    return p.numerator() * 100 == p.denominator() * 2 && p == share(patents(4), patents(100)) - share(patents(2), patents(100)) &&
           p + p > p && (p - p) == percentage_points{};
}
static_assert(differences_by_hand());

TEST_CASE("growth rates by hand") {
    CHECK(by_hand());
    CHECK(differences_by_hand());
}

TEST_CASE("growth has no base of zero or below") {
    CHECK_THROWS_WITH(growth(patents(5), patents(0)), "growth(5, 0): the base is zero; the try_ form answers nullopt there");
    CHECK_THROWS_WITH(growth(yuans(5), yuans(-3)), "growth(5, -3): the base is negative; such a ratio has no meaning");
    double const not_there = std::numeric_limits<double>::quiet_NaN();
    CHECK_THROWS_WITH(growth(count<yuan, double>{5.0}, count<yuan, double>{not_there}), "growth(5, NaN): not a number");
    CHECK_THROWS_WITH(growth(count<yuan, double>{not_there}, count<yuan, double>{5.0}), "growth(NaN, 5): not a number");
    CHECK_THROWS_WITH(per_10k(count<patent, double>{not_there}, count<person, double>{5.0}), "per(NaN, 5): not a number");
    CHECK_THROWS_WITH(multiple_of(count<patent, double>{not_there}, count<patent, double>{5.0}), "multiple_of(NaN, 5): not a number");
    CHECK_THROWS_WITH(growth(per_10k(patents(3), people(4)), per_10k(patents(0), people(4))),
                      "growth(3/4, 0/4): the base is zero; the try_ form answers nullopt there");
    CHECK_THROWS_WITH(multiple_of(patents(5), patents(0)), "multiple_of(5, 0): the base is zero; the try_ form answers nullopt there");
    CHECK_THROWS_WITH(per_10k(patents(5), people(0)), "per(5, 0): the base is zero; the try_ form answers nullopt there");
    try {
        (void)growth(patents(1), patents(-1));
        FAIL("no error");
    } catch (error const& e) {
        CHECK(e.reason() == fault::negative_base);
    }
}

TEST_CASE("growth of floating counts is a pair of floating numbers") {
    auto const g = growth(count<yuan, double>{445.24}, count<yuan, double>{350.0});
    CHECK(g.now() == 445.24);
    CHECK((g <=> growth(count<yuan, double>{400.0}, count<yuan, double>{350.0})) == std::partial_ordering::greater);
}

}  // namespace
