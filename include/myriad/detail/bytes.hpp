// SPDX-License-Identifier: BSL-1.0
//
// Keys as bytes: their hash, and numbers and text written one after the other to be sent and read again. The same
// on every machine, whatever its order of bytes.
#pragma once

#include <myriad/number/int128.hpp>
#include <myriad/sequence.hpp>

namespace MYRIAD_NAMESPACE {

namespace failure {
template <class... Values>
[[noreturn]] void those_bytes_are_unreadable(char const* function, char const* why, Values const&... values) {
    detail::refuse(fault::unreadable, function, why, values...);
}
}  // namespace failure

namespace detail {

// Source: the finaliser of SplitMix64; Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
constexpr std::uint64_t mixed(std::uint64_t n) noexcept {
    n = (n ^ (n >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
    n = (n ^ (n >> 27U)) * 0x94D0'49BB'1331'11EBU;
    return n ^ (n >> 31U);
}

// A block of bytes as they are read: of char, unsigned char, std::byte.
template <class Byte>
concept a_byte = sizeof(Byte) == 1 && std::is_trivially_copyable_v<Byte>;

// Up to eight bytes as a number, the first the lowest. Eight of them are one load on most machines.
template <a_byte Byte>
constexpr std::uint64_t word_of(Byte const* at, size n) noexcept {
    auto const byte = [at](size i) { return std::uint64_t{static_cast<unsigned char>(at[i])} << 8U * i; };
    if (n >= 8) return byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7);
    std::uint64_t word = 0;
    for (size i = 0; i != n; ++i) word |= byte(i);
    return word;
}

// Of two blocks of one length that differ in one word of eight bytes, the hashes differ.
template <a_byte Byte>
constexpr std::uint64_t hash_of_bytes(Byte const* first, size n) noexcept {
    std::uint64_t hash = mixed(n + 1);
    for (; n > 8; n -= 8, first += 8) hash = mixed(hash ^ word_of(first, 8));
    return mixed(hash ^ word_of(first, n));
}

template <a_byte Left, a_byte Right>
constexpr bool same_bytes(Left const* a, Right const* b, size n) noexcept {
    for (; n > 8; n -= 8, a += 8, b += 8)
        if (word_of(a, 8) != word_of(b, 8)) return false;
    return word_of(a, n) == word_of(b, n);
}

// Whole numbers take seven bits a byte, the lowest first, and no byte more than they need (LEB128).
class byte_writer {
public:
    constexpr void byte(unsigned char b) { bytes_.push_back(b); }
    constexpr void word(std::uint64_t w) {
        for (unsigned i = 0; i != 64; i += 8) byte(static_cast<unsigned char>(w >> i));
    }
    constexpr void whole(uint128 n) {
        for (; n.high != 0 || n.low >= 0x80U; n = {n.high >> 7U, n.low >> 7U | n.high << 57U})
            byte(static_cast<unsigned char>(n.low | 0x80U));
        byte(static_cast<unsigned char>(n.low));
    }
    constexpr void whole(std::uint64_t n) { whole(uint128{0, n}); }
    // 0, -1, 1, -2, 2, ... as 0, 1, 2, 3, 4, ...
    constexpr void whole(int128 n) {
        std::uint64_t const sign = n.high < 0 ? ~std::uint64_t{} : 0;
        auto const          high = static_cast<std::uint64_t>(n.high);
        whole(uint128{(high << 1U | n.low >> 63U) ^ sign, n.low << 1U ^ sign});
    }
    constexpr void text(char const* first, size n) {
        whole(std::uint64_t{n});
        for (; n != 0; --n) byte(static_cast<unsigned char>(*first++));
    }

    [[nodiscard]] constexpr sequence<unsigned char> signed_by_its_hash() {
        word(hash_of_bytes(bytes_.data(), bytes_.size()));
        return static_cast<sequence<unsigned char>&&>(bytes_);
    }

private:
    sequence<unsigned char> bytes_;
};

// Reads what a byte_writer wrote. Error: the bytes end before, or a number has another form.
template <a_byte Byte>
class byte_reader {
public:
    constexpr byte_reader(char const* function, Byte const* first, size n) noexcept : function_(function), at_(first), left_(n) {}

    [[nodiscard]] constexpr size left() const noexcept { return left_; }

    constexpr unsigned char byte() {
        if (left_ == 0) refuse("the bytes are cut short");
        --left_;
        return static_cast<unsigned char>(*at_++);
    }
    constexpr uint128 any_whole() {
        uint128 n;
        for (unsigned shift = 0;; shift += 7) {
            unsigned char const b    = byte();
            std::uint64_t const bits = b & 0x7FU;
            if (shift > 126 || (shift == 126 && bits > 3) || (b == 0 && shift != 0)) refuse("a number is not as it is written");
            if (shift < 64) n.low |= bits << shift;
            if (shift > 57) n.high |= shift < 64 ? bits >> (64 - shift) : bits << (shift - 64);
            if (b < 0x80U) return n;
        }
    }
    constexpr std::uint64_t whole() {
        uint128 const n = any_whole();
        if (n.high != 0) refuse("a number is too large");
        return n.low;
    }
    constexpr int128 any_signed() {
        uint128 const       n    = any_whole();
        std::uint64_t const sign = (n.low & 1U) != 0 ? ~std::uint64_t{} : 0;
        return {(n.low >> 1U | n.high << 63U) ^ sign, static_cast<std::int64_t>(n.high >> 1U ^ sign)};
    }
    // So many bytes, where they lie.
    constexpr Byte const* stretch(std::uint64_t n) {
        if (n > left_) refuse("the bytes are cut short");
        Byte const* const first = at_;
        at_ += static_cast<size>(n);
        left_ -= static_cast<size>(n);
        return first;
    }

    [[noreturn]] constexpr void refuse(char const* why) const { failure::those_bytes_are_unreadable(function_, why); }

private:
    char const* function_;
    Byte const* at_;
    size        left_;
};

}  // namespace detail
}  // namespace myriad
