// SPDX-License-Identifier: BSL-1.0
//
// The other way round, and how large: of changes, which are counts, points and differences of rates per N. What
// has no opposite, such as a growth rate or a share, has no minus.
#include <myriad/growth.hpp>
#include <myriad/number/rational.hpp>
#include <myriad/round.hpp>

#include "catch.hpp"
#include "fact.hpp"

#include <limits>

namespace {

using namespace myriad;
using namespace myriad::units;

template <class T>
concept has_minus = requires(T const& x) { -x; };
template <class T>
concept has_abs = requires(T const& x) { abs(x); };
template <class T>
concept is_signed_change = has_minus<T> && has_abs<T>;

static_assert(is_signed_change<count<patent>> && is_signed_change<count<patent, double>> && is_signed_change<count<patent, rational>>);
static_assert(is_signed_change<percentage_points<>> && is_signed_change<rate_per_10k<patent>>);
static_assert(!has_minus<growth_rate<>> && !has_minus<proportion<>> && !has_minus<multiple<>> && !has_minus<decimal<2, percent>>);
static_assert(!has_abs<growth_rate<>> && !has_abs<proportion<>> && !has_abs<multiple<>> && !has_abs<decimal<2, percent>>);

constexpr bool by_hand() {
    auto const more = growth(patents(5), patents(4)) - growth(patents(6), patents(4));  // -25 points
    auto const rate = per_10k(patents(3), people(40'000)) - per_10k(patents(7), people(40'000));
    FACT(-patents(3) == patents(-3));
    FACT(-patents(-3) == patents(3));
    FACT(abs(patents(-3)) == patents(3));
    FACT(abs(patents(3)) == patents(3));
    FACT(-patents(0) == patents(0));
    FACT(-count<patent, double>{2.5} == count<patent, double>{-2.5});
    FACT(abs(count<patent, double>{-2.5}) == count<patent, double>{2.5});
    FACT(abs(patents(5) - patents(8)) == patents(3));
    FACT(-more == growth(patents(6), patents(4)) - growth(patents(5), patents(4)));
    FACT(abs(more) == -more);
    FACT(abs(-more) == -more);
    FACT(more + -more == percentage_points<>());
    FACT(-rate == per_10k(patents(4), people(40'000)));
    FACT(abs(rate) == -rate);
    FACT(-count<patent, rational>{rational(1, 2)} == count<patent, rational>{rational(-1, 2)});
    FACT(-count<patent, unsigned>{0} == count<patent, unsigned>{0});
    FACT(abs(count<patent, unsigned>{7}) == count<patent, unsigned>{7});
    return true;
}
static_assert(by_hand());

TEST_CASE("signs by hand") {
    CHECK(by_hand());
    CHECK_THROWS_AS(-patents(std::numeric_limits<std::int64_t>::min()), error);
    CHECK_THROWS_AS(abs(patents(std::numeric_limits<std::int64_t>::min())), error);
    CHECK_THROWS_AS((-count<patent, unsigned>{1}), error);
}

}  // namespace
