// SPDX-License-Identifier: BSL-1.0
//
// The oracle: what myriad computes, as Boost's unbounded rationals, and a random source that says its
// seed. Numbers are drawn so that the edges are as likely as the middle.
#pragma once

#include <myriad/decimal.hpp>

#include <boost/multiprecision/cpp_int.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <random>

namespace oracle {

using integer  = boost::multiprecision::cpp_int;
using rational = boost::multiprecision::cpp_rational;

inline integer value(myriad::int128 n) { return (integer(n.high) << 64) + n.low; }
inline integer value(std::integral auto n) { return integer(n); }

template <class Rate>
rational value(Rate const& r)
    requires requires { r.numerator(); }
{
    return rational(value(r.numerator()), value(r.denominator()));
}

inline integer power_of_ten(int n) { return boost::multiprecision::pow(integer(10), static_cast<unsigned>(n)); }

template <int P, class C>
rational value(myriad::decimal<P, C> const& d) {
    rational const c(integer(d.coefficient));
    return d.places < 0 ? rational(c * rational(power_of_ten(-d.places))) : rational(c / rational(power_of_ten(d.places)));
}

inline integer floor(rational const& x) {
    integer const n = numerator(x), d = denominator(x);
    integer       q = n / d;
    return n < 0 && q * d != n ? integer(q - 1) : q;
}

// The six rules from their definitions, on rationals: no remainder, no long division.
inline integer round(rational const& x, myriad::rounding rule) {
    integer const  below = floor(x);
    rational const part  = x - below;  // 0 <= part < 1
    rational const half(1, 2);
    if (part == 0) return below;
    switch (rule) {
        case myriad::rounding::half_away: return part > half || (part == half && x > 0) ? integer(below + 1) : below;
        case myriad::rounding::half_even: return part > half || (part == half && below % 2 != 0) ? integer(below + 1) : below;
        case myriad::rounding::half_up: return part >= half ? integer(below + 1) : below;
        case myriad::rounding::toward_zero: return x < 0 ? integer(below + 1) : below;
        case myriad::rounding::toward_negative: return below;
        case myriad::rounding::toward_positive: return below + 1;
    }
    return below;
}

inline constexpr myriad::rounding every_rule[] = {
    myriad::rounding::half_away,   myriad::rounding::half_even,       myriad::rounding::half_up,
    myriad::rounding::toward_zero, myriad::rounding::toward_negative, myriad::rounding::toward_positive};

// Integers of every magnitude: a random number of bits, then random bits; now and then an edge.
class numbers {
public:
    explicit numbers(std::uint64_t seed) : engine_(seed) {}

    template <class I>
    I any() {
        using limits = std::numeric_limits<I>;
        if (engine_() % 16 == 0) {
            I const edges[] = {limits::min(), static_cast<I>(limits::min() + 1), I(0), I(1), limits::max(), static_cast<I>(limits::max() - 1)};
            return edges[engine_() % 6];
        }
        auto const bits = static_cast<unsigned>(engine_() % static_cast<unsigned>(limits::digits)) + 1;
        auto const n    = static_cast<I>(engine_() >> (64U - bits));
        return limits::is_signed && engine_() % 2 == 0 ? static_cast<I>(-n) : n;
    }
    template <class I>
    I positive() {
        for (;;)
            if (I const n = any<I>(); n > 0) return n;
    }
    // Below an int: the size of a container, which has 32 bits where pointers have.
    std::size_t below(int n) { return static_cast<std::size_t>(engine_() % static_cast<std::uint64_t>(n)); }
    template <std::unsigned_integral N>
    N below(N n) {
        return static_cast<N>(engine_() % n);
    }

private:
    std::mt19937_64 engine_;
};

// The seed of a run: fixed, so that a failure can be seen again; MYRIAD_SEED in the environment changes it.
inline std::uint64_t seed() {
    char const* const given = std::getenv("MYRIAD_SEED");
    return given != nullptr ? std::strtoull(given, nullptr, 10) : 20241120U;
}

}  // namespace oracle
