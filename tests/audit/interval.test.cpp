// SPDX-License-Identifier: BSL-1.0
#include <myriad/audit/interval.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::audits;

constexpr interval between(int a, int b) { return interval::between(rational(a), rational(b)); }

constexpr bool by_hand() {
    interval const open{{rational(1), true}, {rational(2), true}};
    FACT(between(1, 2).holds(rational(2)));
    FACT(!open.holds(rational(2)));
    FACT(open.holds(rational(3, 2)));
    FACT(!open.holds_whole());
    FACT(between(1, 2).holds_whole());
    FACT(!open.is_empty());
    FACT((between(1, 2) & interval::above(rational(2))).is_empty());
    FACT(interval::point(rational(1)).is_point());
    FACT((interval::at_least(rational(3)) & interval::at_most(rational(3))).is_point());
    FACT(hull(between(1, 2), between(4, 5)) == between(1, 5));
    FACT(hull(open, interval::point(rational(2))) == interval{{rational(1), true}, {rational(2), false}});
    FACT(between(1, 2) + between(10, 20) == between(11, 22));
    FACT(between(1, 2) - between(10, 20) == between(-19, -8));
    FACT(between(1, 2) * rational(-3) == between(-6, -3));
    FACT(interval::everything().holds(rational(-7)));
    FACT(interval::everything().holds_whole());
    FACT(open.least_whole() == 2);
    FACT(open.greatest_whole() == 1);
    FACT(between(2, 4) / between(1, 2) == between(1, 4));
    FACT(between(-2, 4) / between(1, 2) == between(-2, 4));
    FACT(between(-4, -2) / between(1, 2) == between(-4, -1));
    FACT(between(1, 2) / between(0, 1) == interval::at_least(rational(1)));
    FACT(between(0, 2) / between(1, 2) == between(0, 2));
    FACT(interval::everything() / between(1, 2) == interval::everything());
    FACT(between(1, 2) / interval::at_least(rational(1)) == interval{{rational(0), true}, {rational(2)}});
    return true;
}
static_assert(by_hand());

constexpr interval zero        = interval::point(rational(0));
constexpr interval inside_1_2  = {{rational(1), true}, {rational(2), true}};
constexpr interval all_above_0 = interval::above(rational(0));

constexpr bool nothing_and_zero() {
    interval const inside_1_1{{rational(1), true}, {rational(1)}};
    FACT(inside_1_2 * rational(0) == zero);
    FACT(interval::everything() * rational(0) == zero);
    FACT(interval::at_least(rational(3)) * rational(0) == zero);
    FACT((interval::nothing() * rational(0)).is_empty());
    FACT((interval::nothing() * rational(-2)).is_empty());
    FACT(inside_1_1.is_empty());
    FACT(inside_1_2 * zero == zero);
    FACT(zero * interval::everything() == zero);
    FACT(all_above_0 * all_above_0 == all_above_0);
    FACT(all_above_0 * interval::at_most(rational(-1)) == interval::below(rational(0)));
    FACT(inside_1_2 * between(0, 1) == interval{{rational(0)}, {rational(2), true}});
    FACT(between(-2, 3) * between(-5, 7) == between(-15, 21));
    FACT(interval::everything() * inside_1_2 == interval::everything());
    FACT((interval::nothing() * zero).is_empty());
    FACT((interval::nothing() + between(0, 5)).is_empty());
    FACT((between(0, 5) + inside_1_1).is_empty());
    FACT((between(0, 5) - interval::nothing()).is_empty());
    FACT((-interval::nothing()).is_empty());
    FACT((interval::nothing() / between(1, 2)).is_empty());
    return true;
}
static_assert(nothing_and_zero());

constexpr bool without_an_end() {
    interval const five = interval::at_least(rational(5)), seven = interval::point(rational(7));
    FACT(hull(five, seven) == five);
    FACT(hull(seven, five) == five);
    FACT(hull(interval::at_most(rational(5)), seven) == interval::at_most(rational(7)));
    FACT(hull(seven, interval::below(rational(8))) == interval::below(rational(8)));
    FACT(hull(five, interval::at_most(rational(0))) == interval::everything());
    FACT(hull(interval::nothing(), five) == five);
    FACT(hull(five, interval::nothing()) == five);
    FACT(five + seven == interval::at_least(rational(12)));
    FACT(seven + interval::below(rational(1)) == interval::below(rational(8)));
    FACT(seven - five == interval::at_most(rational(2)));
    FACT(-five == interval::at_most(rational(-5)));
    FACT(five * rational(-2) == interval::at_most(rational(-10)));
    FACT(!interval::everything().is_point());
    FACT(!interval::everything().is_empty());
    FACT(!five.is_point());
    FACT(!interval::at_most(rational(0)).is_empty());
    FACT(interval::at_most(rational(0)) != zero);
    FACT(!five.is_bounded());
    FACT(!interval::at_most(rational(5)).is_bounded());
    FACT(seven.is_bounded());
    return true;
}
static_assert(without_an_end());

// By the ends alone, and whether they are in; of no end nothing else counts.
constexpr bool equal_by_their_ends() {
    interval_end const closed{rational(1)}, open{rational(1), true}, other{rational(2)}, none{rational(1), false, true};
    FACT(closed == interval_end{rational(2, 2)});
    FACT(closed != open);
    FACT(closed != other);
    FACT(open != interval_end{rational(2), true});
    FACT(closed != none);
    FACT(none != closed);
    FACT(none == interval_end{rational(5), true, true});
    FACT(between(1, 2) != between(1, 3));
    FACT(between(1, 2) != between(0, 2));
    FACT(between(1, 2) != inside_1_2);
    return true;
}
static_assert(equal_by_their_ends());

TEST_CASE("intervals by hand") {
    CHECK(equal_by_their_ends());
    CHECK(by_hand());
    CHECK(nothing_and_zero());
    CHECK(without_an_end());
}

// ---- brute force: every pair of intervals between a few ends that are open, closed or infinite ----

std::vector<interval> every_interval() {
    std::vector<interval>     all;
    std::vector<interval_end> ends{{{}, true, true}};
    for (int at = -2; at <= 2; ++at)
        for (bool const open : {false, true}) ends.push_back({rational(at), open});
    for (interval_end const& low : ends)
        for (interval_end const& high : ends) all.push_back({low, high});
    return all;
}

// Some of what is in it: its ends if they are, values close to these, values far out if it goes there.
std::vector<rational> values_of(interval const& i) {
    std::vector<rational> values;
    auto const            take = [&](rational const& x) {
        if (i.holds(x)) values.push_back(x);
    };
    for (int at = -2; at <= 2; ++at)
        for (int beside = -1; beside <= 1; ++beside) take(rational(1000 * at + beside, 1000));
    take(rational(1'000'000));
    take(rational(-1'000'000));
    return values;
}

// Does the image hold all of these values, and do they reach its ends?
bool is_image_of(interval const& image, std::vector<rational> const& values) {
    if (values.empty() || image.is_empty()) return values.empty() && image.is_empty();
    auto const [least, greatest] = std::minmax_element(values.begin(), values.end());
    auto const reached           = [](interval_end const& end, rational const& gap, rational const& outwards) {
        return end.infinite ? outwards > rational(500) : end.open ? rational(0) < gap && gap < rational(1, 100) : gap == rational(0);
    };
    return reached(image.low, *least - image.low.at, -*least) && reached(image.high, image.high.at - *greatest, *greatest) &&
           std::all_of(values.begin(), values.end(), [&](rational const& x) { return image.holds(x); });
}

TEST_CASE("the arithmetic of intervals is that of the values in them") {
    auto const all = every_interval();
    struct counter {
        char const* what;
        int         wrong = 0;
    } sum{"sum"}, difference{"difference"}, product{"product"}, quotient{"quotient"}, joined{"hull"}, common{"intersection"}, multiple{"multiple"};
    for (interval const& a : all) {
        auto const xs = values_of(a);
        CHECK(a.is_empty() == xs.empty());
        for (rational const& k : {rational(-2), rational(0), rational(1, 2), rational(3)}) {
            std::vector<rational> multiples;
            for (rational const& x : xs) multiples.push_back(x * k);
            multiple.wrong += !is_image_of(a * k, multiples);
        }
        for (interval const& b : all) {
            auto const            ys = values_of(b);
            std::vector<rational> sums, differences, products, quotients, either(xs);
            either.insert(either.end(), ys.begin(), ys.end());
            for (rational const& x : xs)
                for (rational const& y : ys) {
                    sums.push_back(x + y);
                    differences.push_back(x - y);
                    products.push_back(x * y);
                    if (y > rational(0)) quotients.push_back(x / y);
                }
            interval const both = a & b;
            sum.wrong += !is_image_of(a + b, sums);
            difference.wrong += !is_image_of(a - b, differences);
            product.wrong += !is_image_of(a * b, products);
            quotient.wrong += !is_image_of(a / b, quotients);
            joined.wrong += !is_image_of(hull(a, b), either);
            for (rational const& v : values_of(interval::everything())) common.wrong += both.holds(v) != (a.holds(v) && b.holds(v));
        }
    }
    for (counter const& c : {sum, difference, product, quotient, joined, common, multiple}) {
        INFO(c.what);
        CHECK(c.wrong == 0);
    }
}

TEST_CASE("the whole numbers of an interval, at each kind of end") {
    for (int low = -4; low <= 4; ++low)
        for (int high = -4; high <= 4; ++high)
            for (bool const low_open : {false, true})
                for (bool const high_open : {false, true}) {
                    interval const   i{{rational(low, 2), low_open}, {rational(high, 2), high_open}};
                    std::vector<int> wholes;
                    for (int n = -3; n <= 3; ++n)
                        if (i.holds(rational(n))) wholes.push_back(n);
                    CHECK(i.holds_whole() == !wholes.empty());
                    if (!wholes.empty()) {
                        CHECK(i.least_whole() == wholes.front());
                        CHECK(i.greatest_whole() == wholes.back());
                    }
                    CHECK(i.is_point() == (low == high && !low_open && !high_open));
                }
}

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
