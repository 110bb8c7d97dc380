// SPDX-License-Identifier: BSL-1.0
//
// The operations of int128 by two 64-bit limbs, for compilers without a 128-bit integer. The twin of
// int128_native.hpp: the same functions with the same results. Included by int128.hpp only.
#pragma once

#include <myriad/config.hpp>

namespace MYRIAD_NAMESPACE::detail {

constexpr uint128 bits(int128 n) noexcept { return {static_cast<std::uint64_t>(n.high), n.low}; }
constexpr int128  from_bits(uint128 n) noexcept { return {n.low, static_cast<std::int64_t>(n.high)}; }

constexpr uint128 add(uint128 a, uint128 b) noexcept {
    std::uint64_t const low = a.low + b.low;
    return {a.high + b.high + (low < a.low ? 1U : 0U), low};
}
constexpr uint128 subtract(uint128 a, uint128 b) noexcept {
    return {a.high - b.high - (a.low < b.low ? 1U : 0U), a.low - b.low};
}
constexpr uint128 magnitude(int128 n) noexcept { return n.high < 0 ? subtract({}, bits(n)) : bits(n); }
constexpr int128  with_sign(uint128 n, bool negative) noexcept { return from_bits(negative ? subtract({}, n) : n); }

constexpr uint128 product(std::uint64_t a, std::uint64_t b) noexcept {
    std::uint64_t const mask = 0xFFFF'FFFFU;
    std::uint64_t const a0 = a & mask, a1 = a >> 32U, b0 = b & mask, b1 = b >> 32U;
    std::uint64_t const low    = a0 * b0;
    std::uint64_t const middle = a1 * b0 + (low >> 32U);
    std::uint64_t const other  = a0 * b1 + (middle & mask);
    return {a1 * b1 + (middle >> 32U) + (other >> 32U), (other << 32U) | (low & mask)};
}

constexpr bool add_overflows(int128 a, int128 b, int128& sum) noexcept {
    sum = from_bits(add(bits(a), bits(b)));
    return ((a.high ^ sum.high) & (b.high ^ sum.high)) < 0;
}

constexpr bool subtract_overflows(int128 a, int128 b, int128& difference) noexcept {
    difference = from_bits(subtract(bits(a), bits(b)));
    return ((a.high ^ b.high) & (a.high ^ difference.high)) < 0;
}

constexpr bool multiply_overflows(int128 a, int128 b, int128& result) noexcept {
    bool const    negative = (a.high < 0) != (b.high < 0);
    uint128 const x = magnitude(a), y = magnitude(b);
    uint128       n     = product(x.low, y.low);
    uint128 const cross = x.high == 0 ? product(x.low, y.high) : product(x.high, y.low);
    bool const    fits  = (x.high == 0 || y.high == 0) && cross.high == 0 && n.high + cross.low >= n.high;
    n.high += cross.low;
    result = with_sign(n, negative);
    uint128 const limit{std::uint64_t{1} << 63U, 0};  // 2^127 has a negative only
    return !fits || n > limit || (n == limit && !negative);
}

constexpr bool multiply_overflows(std::int64_t a, std::int64_t b, std::int64_t& result) noexcept {
    int128 const n = with_sign(product(magnitude(a).low, magnitude(b).low), (a < 0) != (b < 0));
    result         = static_cast<std::int64_t>(n.low);
    return n.high != (result < 0 ? -1 : 0);
}

constexpr bool subtract_overflows(std::int64_t a, std::int64_t b, std::int64_t& result) noexcept {
    result = static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
    return ((a ^ b) & (a ^ result)) < 0;
}

// b is neither 0 nor -1.
constexpr int128 divide(int128 a, int128 b, bool remainder) noexcept {
    uint128 const x = magnitude(a), y = magnitude(b);
    uint128       quotient, rest;
    if (x.high == 0 && y.high == 0) {
        quotient.low = x.low / y.low;
        rest.low     = x.low % y.low;
    } else {
        for (unsigned i = 128; i-- != 0;) {  // one bit of the quotient at a time
            bool const carry = rest.high >> 63U != 0;
            rest             = add(rest, rest);
            quotient         = add(quotient, quotient);
            rest.low |= (i < 64 ? x.low >> i : x.high >> (i - 64)) & 1U;
            if (carry || rest >= y) {
                rest = subtract(rest, y);
                quotient.low |= 1U;
            }
        }
    }
    return remainder ? with_sign(rest, a.high < 0) : with_sign(quotient, (a.high < 0) != (b.high < 0));
}

}  // namespace myriad::detail

namespace MYRIAD_NAMESPACE {

constexpr int128 full_product(std::int64_t a, std::int64_t b) noexcept {
    using namespace detail;
    return with_sign(product(magnitude(a).low, magnitude(b).low), (a < 0) != (b < 0));
}

}  // namespace myriad
