// SPDX-License-Identifier: BSL-1.0
#include <myriad/interval.hpp>

#include "catch.hpp"
#include "exact.hpp"

namespace {

using namespace myriad;

constexpr interval between(int a, int b) { return interval::between(rational(a), rational(b)); }

constexpr bool by_hand() {
    interval const open{{rational(1), true}, {rational(2), true}};
    return between(1, 2).holds(rational(2)) && !open.holds(rational(2)) && open.holds(rational(3, 2)) && !open.holds_whole() && between(1, 2).holds_whole() &&
           !open.is_empty() && (between(1, 2) & interval::above(rational(2))).is_empty() && interval::point(rational(1)).is_point() &&
           (interval::at_least(rational(3)) & interval::at_most(rational(3))).is_point() && hull(between(1, 2), between(4, 5)) == between(1, 5) &&
           hull(open, interval::point(rational(2))) == interval{{rational(1), true}, {rational(2), false}} &&
           between(1, 2) + between(10, 20) == between(11, 22) && between(1, 2) - between(10, 20) == between(-19, -8) && between(1, 2) * rational(-3) == between(-6, -3) &&
           interval::everything().holds(rational(-7)) && interval::everything().holds_whole() && (open.least_whole() == 2 && open.greatest_whole() == 1) &&
           between(2, 4) / between(1, 2) == between(1, 4) && between(-2, 4) / between(1, 2) == between(-2, 4) &&
           between(-4, -2) / between(1, 2) == between(-4, -1) && between(1, 2) / between(0, 1) == interval::at_least(rational(1)) &&
           between(0, 2) / between(1, 2) == between(0, 2) && interval::everything() / between(1, 2) == interval::everything() &&
           between(1, 2) / interval::at_least(rational(1)) == interval{{rational(0), true}, {rational(2)}};
}
static_assert(by_hand());

TEST_CASE("intervals by hand") { CHECK(by_hand()); }

// Whatever is in the inputs gives something in the image; and each end of the image, if it is closed, is
// given by ends of the inputs: the image is neither too narrow nor too wide.
TEST_CASE("images hold what points give, and no more than the ends give") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    auto const      small = [&] { return rational(static_cast<std::int64_t>(n.below(41)) - 20, static_cast<std::int64_t>(n.below(5)) + 1); };
    auto const      any   = [&] {
        rational a = small(), b = small();
        if (b < a) std::swap(a, b);
        return interval{{a, n.below(2) == 0}, {b, n.below(2) == 0}};
    };
    auto const inside = [&](interval const& i) {
        rational const part(static_cast<std::int64_t>(n.below(9)), 8);
        return i.low.at + (i.high.at - i.low.at) * part;
    };
    for (int i = 0; i != 20'000; ++i) {
        interval const a = any(), b = any();
        if (a.is_empty() || b.is_empty()) continue;
        rational const x = inside(a), y = inside(b);
        if (!a.holds(x) || !b.holds(y)) continue;
        CHECK((a + b).holds(x + y));
        CHECK((a - b).holds(x - y));
        CHECK(hull(a, b).holds(x));
        CHECK(hull(a, b).holds(y));
        CHECK((a & b).holds(x) == b.holds(x));
        if (y > rational(0)) {
            interval const image = a / b;
            CHECK(image.holds(x / y));
            if (image.is_bounded() && b.low.at > rational(0)) {
                bool low = false, high = false;
                for (rational const& p : {a.low.at, a.high.at})
                    for (rational const& q : {b.low.at, b.high.at}) {
                        low  = low || p / q == image.low.at;
                        high = high || p / q == image.high.at;
                    }
                CHECK(low);
                CHECK(high);
            }
        }
    }
}

}  // namespace
