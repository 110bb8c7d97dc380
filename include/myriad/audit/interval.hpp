// SPDX-License-Identifier: BSL-1.0
//
// interval: where a number may lie. A printed figure is one: "19.43 %" says that the truth lay within
// half a unit of its last place. Ends are exact, open or closed, or infinite.
//
//   interval::point(x)  between(x, y)  at_least(x)  at_most(x)  above(x)  below(x)  everything()  nothing()
//   a & b               the intersection; it may be empty
//   hull(a, b)          the smallest interval that holds both
//   a + b   a - b   a * b   a * k      sums, differences, products, multiples: exact images
//   a / b               x / y for y > 0: each end from the ends that give it
//   x.holds(v)  x.holds_whole()        is v in it; is any whole number
#pragma once

#include <myriad/number/rational.hpp>

namespace MYRIAD_NAMESPACE::audits {

// One end of an interval.
struct interval_end {
    rational at{};
    bool     open     = false;  // the end itself is not in
    bool     infinite = false;  // there is no end

    [[nodiscard]] friend constexpr bool operator==(interval_end const& a, interval_end const& b) {
        return a.infinite == b.infinite && (a.infinite || (a.at == b.at && a.open == b.open));
    }
};

struct interval {
    interval_end low, high;

    // clang-format off
    [[nodiscard]] static constexpr interval nothing()                    { return {{rational(1)}, {rational(0)}}; }
    [[nodiscard]] static constexpr interval everything()                 { return {{{}, true, true}, {{}, true, true}}; }
    [[nodiscard]] static constexpr interval point(rational const& x)     { return {{x}, {x}}; }
    [[nodiscard]] static constexpr interval at_least(rational const& x)  { return {{x}, {{}, true, true}}; }
    [[nodiscard]] static constexpr interval above(rational const& x)     { return {{x, true}, {{}, true, true}}; }
    [[nodiscard]] static constexpr interval at_most(rational const& x)   { return {{{}, true, true}, {x}}; }
    [[nodiscard]] static constexpr interval below(rational const& x)     { return {{{}, true, true}, {x, true}}; }
    [[nodiscard]] static constexpr interval between(rational const& x, rational const& y) { return {{x}, {y}}; }
    // clang-format on

    [[nodiscard]] constexpr bool is_point() const { return is_bounded() && low.at == high.at && !low.open && !high.open; }
    [[nodiscard]] constexpr bool is_bounded() const { return !low.infinite && !high.infinite; }
    [[nodiscard]] constexpr bool is_empty() const {
        if (!is_bounded()) return false;
        auto const order = low.at <=> high.at;
        return order > 0 || (order == 0 && (low.open || high.open));
    }
    [[nodiscard]] constexpr bool holds(rational const& x) const {
        return (low.infinite || (low.open ? low.at < x : low.at <= x)) && (high.infinite || (high.open ? x < high.at : x <= high.at));
    }

    // The least whole number in it, and the greatest. Error: no such end.
    [[nodiscard]] constexpr int128 least_whole() const {
        if (low.infinite) failure::that_is_out_of_range("interval::least_whole", "no end");
        int128 const n = low.at.ceil();
        return low.open && rational(n) == low.at ? n + 1 : n;
    }
    [[nodiscard]] constexpr int128 greatest_whole() const {
        if (high.infinite) failure::that_is_out_of_range("interval::greatest_whole", "no end");
        int128 const n = high.at.floor();
        return high.open && rational(n) == high.at ? n - 1 : n;
    }
    [[nodiscard]] constexpr bool holds_whole() const { return !is_bounded() || least_whole() <= greatest_whole(); }

    [[nodiscard]] friend constexpr interval operator&(interval const& a, interval const& b) {
        return {tighter(a.low, b.low, true), tighter(a.high, b.high, false)};
    }
    [[nodiscard]] friend constexpr interval operator+(interval const& a, interval const& b) {
        if (a.is_empty() || b.is_empty()) return nothing();
        return {join(a.low, b.low, a.low.at + b.low.at), join(a.high, b.high, a.high.at + b.high.at)};
    }
    [[nodiscard]] friend constexpr interval operator-(interval const& a, interval const& b) { return a + -b; }
    [[nodiscard]] constexpr interval operator-() const { return {{-high.at, high.open, high.infinite}, {-low.at, low.open, low.infinite}}; }
    [[nodiscard]] friend constexpr interval operator*(interval const& a, rational const& k) {
        if (k < rational(0)) return -(a * -k);
        if (k == rational(0)) return a.is_empty() ? nothing() : point(k);
        return {{a.low.at * k, a.low.open, a.low.infinite}, {a.high.at * k, a.high.open, a.high.infinite}};
    }
    friend constexpr interval operator*(interval const& a, interval const& b);
    [[nodiscard]] friend constexpr bool operator==(interval const&, interval const&) = default;

private:
    static constexpr interval_end tighter(interval_end const& a, interval_end const& b, bool is_low) {
        if (a.infinite) return b;
        if (b.infinite) return a;
        auto const order = a.at <=> b.at;
        if (order == 0) return {a.at, a.open || b.open};
        return (order > 0) == is_low ? a : b;
    }
    static constexpr interval_end join(interval_end const& a, interval_end const& b, rational const& at) {
        if (a.infinite || b.infinite) return {{}, true, true};
        return {at, a.open || b.open};
    }
    // Every x * y for x > 0 in a and y > 0 in b: there the product grows with both.
    static constexpr interval product_above_zero(interval const& a, interval const& b) {
        interval const x = a & above(rational(0)), y = b & above(rational(0));
        if (x.is_empty() || y.is_empty()) return nothing();
        return {join(x.low, y.low, x.low.at * y.low.at), join(x.high, y.high, x.high.at * y.high.at)};
    }
};

[[nodiscard]] constexpr interval hull(interval const& a, interval const& b) {
    if (a.is_empty()) return b;
    if (b.is_empty()) return a;
    auto const looser = [](interval_end const& x, interval_end const& y, bool is_low) -> interval_end {
        if (x.infinite || y.infinite) return {{}, true, true};
        auto const order = x.at <=> y.at;
        if (order == 0) return {x.at, x.open && y.open};
        return (order < 0) == is_low ? x : y;
    };
    return {looser(a.low, b.low, true), looser(a.high, b.high, false)};
}

// Sign by sign, and zero by itself: zero times anything is zero, even where there is no end.
[[nodiscard]] constexpr interval operator*(interval const& a, interval const& b) {
    if (a.is_empty() || b.is_empty()) return interval::nothing();
    interval const above = hull(interval::product_above_zero(a, b), interval::product_above_zero(-a, -b));
    interval const below = -hull(interval::product_above_zero(-a, b), interval::product_above_zero(a, -b));
    rational const zero(0);
    return hull(hull(below, above), a.holds(zero) || b.holds(zero) ? interval::point(zero) : interval::nothing());
}

// Every x / y for x in a and y in b, where y > 0; what of b is not above zero is left out. The image is
// exact: x / y grows with x, and falls or grows with y as x is above or below zero.
[[nodiscard]] constexpr interval operator/(interval const& a, interval const& b) {
    interval const base = b & interval::above(rational(0));
    if (a.is_empty() || base.is_empty()) return interval::nothing();
    auto const     end  = [&](interval_end const& x, bool is_low) -> interval_end {
        if (x.infinite) return {{}, true, true};
        if (x.at == rational(0)) return {rational(0), x.open};
        bool const          over_high = (x.at > rational(0)) == is_low;  // the small end of x > 0 is over the large y
        interval_end const& y         = over_high ? base.high : base.low;
        if (y.infinite) return {rational(0), true};
        if (y.at == rational(0)) return {{}, true, true};
        return {x.at / y.at, x.open || y.open};
    };
    return {end(a.low, true), end(a.high, false)};
}

}  // namespace myriad::audits
