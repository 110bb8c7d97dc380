// SPDX-License-Identifier: BSL-1.0
//
// The operations of int128 where the compiler has a 128-bit integer. The twin of int128_limbs.hpp:
// the same functions with the same results. Included by int128.hpp only.
#pragma once

#include <myriad/config.hpp>

namespace MYRIAD_NAMESPACE::detail {

__extension__ typedef __int128          native_int128;
__extension__ typedef unsigned __int128 native_uint128;

constexpr native_int128 native(int128 n) noexcept { return native_int128{n.high} * (native_int128{1} << 64) + n.low; }
constexpr int128        limbs(native_int128 n) noexcept {
    return {static_cast<std::uint64_t>(n), static_cast<std::int64_t>(n >> 64)};
}

constexpr bool add_overflows(int128 a, int128 b, int128& sum) noexcept {
    native_int128 n{};
    bool const    overflows = __builtin_add_overflow(native(a), native(b), &n);
    sum                     = limbs(n);
    return overflows;
}

constexpr bool subtract_overflows(int128 a, int128 b, int128& difference) noexcept {
    native_int128 n{};
    bool const    overflows = __builtin_sub_overflow(native(a), native(b), &n);
    difference              = limbs(n);
    return overflows;
}

constexpr bool multiply_overflows(int128 a, int128 b, int128& product) noexcept {
    if (is_64_bit(a) && is_64_bit(b)) {  // the usual case: one multiplication
        product = limbs(native_int128{static_cast<std::int64_t>(a.low)} * static_cast<std::int64_t>(b.low));
        return false;
    }
    native_int128 n{};
    bool const    overflows = __builtin_mul_overflow(native(a), native(b), &n);
    product                 = limbs(n);
    return overflows;
}

constexpr bool multiply_overflows(std::int64_t a, std::int64_t b, std::int64_t& product) noexcept {
    return __builtin_mul_overflow(a, b, &product);
}
constexpr bool subtract_overflows(std::int64_t a, std::int64_t b, std::int64_t& difference) noexcept {
    return __builtin_sub_overflow(a, b, &difference);
}

// b is neither 0 nor -1.
constexpr int128 divide(int128 a, int128 b, bool remainder) noexcept {
    return limbs(remainder ? native(a) % native(b) : native(a) / native(b));
}

constexpr uint128 product(std::uint64_t a, std::uint64_t b) noexcept {
    native_uint128 const n = native_uint128{a} * b;
    return {static_cast<std::uint64_t>(n >> 64), static_cast<std::uint64_t>(n)};
}

}  // namespace myriad::detail

namespace MYRIAD_NAMESPACE {

constexpr int128 full_product(std::int64_t a, std::int64_t b) noexcept {
    return detail::limbs(detail::native_int128{a} * b);
}

}  // namespace myriad
