// SPDX-License-Identifier: BSL-1.0
//
// Refusals stand behind every other function of their name, and a requires-expression does not see them.
// The sentences themselves: tests/compile_fail.
#include <myriad/growth_rate.hpp>
#include <myriad/round.hpp>
#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/per.hpp>
#include <myriad/quantile.hpp>
#include <myriad/rank.hpp>
#include <myriad/share.hpp>
#include <myriad/sum.hpp>

#include "catch.hpp"

#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <span>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct team {
    int points;
};

// A user's own, each with a conversion that a refusal must not outdo.
double share(double a, double b) { return a / b; }
double growth(double a, double b) { return a - b; }
double sum(std::span<double const> numbers) { return static_cast<double>(numbers.size()); }
double median(std::span<team const> teams) { return static_cast<double>(teams.size()); }
int    rank(std::vector<team> const&) { return 1; }
int    top(std::vector<team> const&, std::size_t n) { return static_cast<int>(n); }

TEST_CASE("a user's own functions come before refusals of the same name") {
    std::vector<double> numbers(2);
    std::vector<team>   teams(3);
    CHECK(share(1, 2) == 0.5);
    CHECK(growth(3, 2) == 1);
    CHECK(sum(numbers) == 2);
    CHECK(median(teams) == 3);
    CHECK(rank(teams) == 1);
    CHECK(top(teams, 2) == 2);
    CHECK(abs(-5) == 5);
    CHECK(round(2.5) == 3);
}

template <class T>
concept can_be_ranked = requires(T const& x) { myriad::rank(x); };
template <class T>
concept can_be_summed = requires(T const& x) { myriad::sum(x); };
template <class A, class B>
concept has_growth = requires(A const& a, B const& b) { myriad::growth(a, b); };
template <class A, class B>
concept adds = requires(A const& a, B const& b) { a + b; };
template <class T>
concept has_an_opposite = requires(T const& x) { -x; };
template <class T>
concept rounds = requires(T const& x) { myriad::round<1>(x); };

static_assert(can_be_ranked<std::vector<int>> && !can_be_ranked<std::vector<team>> && !can_be_ranked<int>);
static_assert(can_be_summed<std::vector<count<patent>>> && !can_be_summed<std::vector<growth_rate<>>> && !can_be_summed<team>);
static_assert(has_growth<count<patent>, count<patent>> && !has_growth<count<patent>, count<person>> && !has_growth<int, int> &&
              !has_growth<count<patent>, int>);
static_assert(adds<count<patent>, count<patent>> && !adds<count<patent>, int> && !adds<growth_rate<>, growth_rate<>>);
static_assert(!has_an_opposite<growth_rate<>> && !has_an_opposite<proportion<>> && !rounds<growth_rate<>>);

}  // namespace
