// SPDX-License-Identifier: BSL-1.0
//
// That the curve agrees with the Gini index is tested in inequality.test.cpp.
#include <myriad/count.hpp>
#include <myriad/lorenz_curve.hpp>

#include "catch.hpp"

#include <array>
#include <vector>

namespace {

using namespace myriad;

struct town {
    count<yuan>   income;
    count<person> people;
};

constexpr bool by_hand() {
    auto const c = lorenz_curve(std::array{5, 1, 4});
    auto const t = lorenz_curve(std::array{town{{200}, {10}}, town{{100}, {20}}}, &town::income, weighted_by(&town::people));
    auto const is = [](auto const& p, std::int64_t part, std::int64_t whole) { return p == share(yuans(part), yuans(whole)); };
    return c.size() == 4 && is(c[0].population, 0, 1) && is(c[0].amount, 0, 1) && is(c[1].population, 1, 3) && is(c[1].amount, 1, 10) &&
           is(c[2].amount, 1, 2) && is(c[3].population, 1, 1) && is(c[3].amount, 1, 1) && t.size() == 3 && is(t[1].population, 2, 3) &&
           is(t[1].amount, 1, 3);
}
static_assert(by_hand());

TEST_CASE("the Lorenz curve by hand") { CHECK(by_hand()); }

TEST_CASE("what the Lorenz curve refuses") {
    CHECK_THROWS_WITH(lorenz_curve(std::vector<int>()), "lorenz_curve(): the range is empty");
    CHECK_THROWS_AS(lorenz_curve(std::vector{0, 0}), error);
    CHECK_THROWS_AS(lorenz_curve(std::vector{2, -1}), error);
}

}  // namespace
