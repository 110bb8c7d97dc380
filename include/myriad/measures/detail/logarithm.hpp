// SPDX-License-Identifier: BSL-1.0
//
// ln and e^x - 1 in double, in constant evaluation too and the same on every platform whose doubles are
// IEEE 754: <cmath> promises neither. For what is irrational and printed to few places; each function
// states its error, which the tests hold against 50 digits.
#pragma once

#include <myriad/number/representation.hpp>

namespace MYRIAD_NAMESPACE::detail {

inline constexpr double ln2_high = 0x1.62e42fefa0000p-1;   // 20 zero bits: its first multiples are exact
inline constexpr double ln2_low  = 0x1.cf79abc9e3b3ap-40;  // the rest

// ln(a / b) for a and b above zero and below 2^1000. Relative error below 2^-49, near a = b too.
template <class Wide>
constexpr double log_ratio(Wide const& a, Wide const& b) {
    // a / b = 2^k m with 2/3 <= m <= 4/3, and ln m = 2 artanh t for t = (m - 1) / (m + 1)
    double n = static_cast<double>(a), d = static_cast<double>(b);
    int    k = 0;
    for (; d * 4 < n * 3; ++k) d *= 2;
    for (; n * 3 < d * 2; --k) n *= 2;
    double const difference = k == 0 ? static_cast<double>(Wide(a - b)) : n - d;
    double const t = difference / (n + d), square = t * t;
    double       s = 0;
    for (int i = 25; i >= 3; i -= 2) s = (s + 1.0 / i) * square;
    return k * ln2_high + (k * ln2_low + 2 * t * (1 + s));
}

// e^x - 1. Relative error below (3 + |x|) 2^-52 for |x| < 700.
constexpr double exponential_less_one(double x) {
    int          k        = 0;
    double const multiple = x / (ln2_high + ln2_low);
    k                     = static_cast<int>(multiple + (multiple < 0 ? -0.5 : 0.5));
    double const rest     = (x - k * ln2_high) - k * ln2_low;  // at most ln 2 / 2
    double       series   = 0;
    for (int n = 18; n >= 2; --n) series = (series + 1) * rest / n;
    double const e = rest * (1 + series);
    double power   = 1;
    for (int i = k; i > 0; --i) power *= 2;
    for (int i = k; i < 0; ++i) power /= 2;
    return k == 0 ? e : power * e + (power - 1);
}

}  // namespace myriad::detail
