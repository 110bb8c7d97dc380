// SPDX-License-Identifier: BSL-1.0
//
// A whole number of any size, for sums of many fractions and for real numbers worked out to as many digits as a
// rounding needs. Inside the library only: counts of any size are multiprecision.hpp's.
//
//   a + b   a - b   a * b   -a            exact
//   a / b   a % b                         truncated towards zero; a zero divisor is an error
//   floor_division   ceil_division   floor_root   shifted
//
// Schoolbook arithmetic on 32-bit limbs; division is Knuth's algorithm D (The Art of Computer Programming 4.3.1).
#pragma once

#include <myriad/number/representation.hpp>
#include <myriad/sequence.hpp>

#include <compare>  // std::strong_ordering

namespace MYRIAD_NAMESPACE::detail {

// The limbs of a number, the least first: few of them in the object, which constant evaluation by g++ 12 needs too,
// as it loses sight of what is allocated for a temporary.
class limb_row {
public:
    constexpr limb_row() = default;
    constexpr explicit limb_row(detail::size n) : many_(n > room ? new std::uint32_t[n]() : nullptr), size_(n) {}
    constexpr limb_row(limb_row const& other) : limb_row(other.size_) {
        for (detail::size i = 0; i != size_; ++i) data()[i] = other[i];
    }
    constexpr limb_row(limb_row&& other) noexcept { swap(other); }
    constexpr limb_row& operator=(limb_row other) noexcept {
        swap(other);
        return *this;
    }
    constexpr ~limb_row() { delete[] many_; }

    [[nodiscard]] constexpr detail::size size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }

    [[nodiscard]] constexpr std::uint32_t& operator[](detail::size i) noexcept { return data()[i]; }
    [[nodiscard]] constexpr std::uint32_t  operator[](detail::size i) const noexcept { return many_ != nullptr ? many_[i] : few_[i]; }

    // Without the zeros at the end.
    constexpr void trim() noexcept {
        while (size_ != 0 && data()[size_ - 1] == 0) --size_;
    }

    [[nodiscard]] friend constexpr std::strong_ordering operator<=>(limb_row const& a, limb_row const& b) noexcept {
        if (a.size_ != b.size_) return a.size_ <=> b.size_;
        for (detail::size i = a.size_; i != 0; --i)
            if (a[i - 1] != b[i - 1]) return a[i - 1] <=> b[i - 1];
        return std::strong_ordering::equal;
    }
    [[nodiscard]] friend constexpr bool operator==(limb_row const& a, limb_row const& b) noexcept { return (a <=> b) == 0; }

private:
    static constexpr detail::size room = 48;

    [[nodiscard]] constexpr std::uint32_t* data() noexcept { return many_ != nullptr ? many_ : few_; }

    constexpr void swap(limb_row& other) noexcept {
        detail::size const few = size_ < other.size_ ? other.size_ : size_;
        for (detail::size i = 0; i != (few < room ? few : room); ++i) {
            std::uint32_t const kept = few_[i];
            few_[i]       = other.few_[i];
            other.few_[i] = kept;
        }
        std::uint32_t* const many = many_;
        many_       = other.many_;
        other.many_ = many;
        detail::size const n = size_;
        size_       = other.size_;
        other.size_ = n;
    }

    std::uint32_t  few_[room] = {};
    std::uint32_t* many_      = nullptr;
    detail::size   size_      = 0;
};

class large_integer;
constexpr large_integer shifted(large_integer const& n, int bits);

class large_integer {
public:
    constexpr large_integer() = default;
    template <std::integral Integer>
        requires(sizeof(Integer) <= 8)
    constexpr large_integer(Integer n) : large_integer(int128(n)) {}
    constexpr large_integer(int128 const& n) : limbs_(4), negative_(n.high < 0) {
        std::uint64_t low = n.low, high = static_cast<std::uint64_t>(n.high);  // of the magnitude
        if (negative_) low = ~low + 1, high = ~high + (low == 0);
        limbs_[0] = lower(low), limbs_[1] = lower(low >> 32U), limbs_[2] = lower(high), limbs_[3] = lower(high >> 32U);
        trim();
    }

    // Error: it does not fit.
    [[nodiscard]] constexpr explicit operator int128() const {
        if (bits() > 127) failure::the_result_overflows("static_cast<int128>", *this);
        auto const   limb = [&](size i) { return i < limbs_.size() ? std::uint64_t{limbs_[i]} : 0; };
        int128 const n(limb(1) << 32U | limb(0), static_cast<std::int64_t>(limb(3) << 32U | limb(2)));
        return negative_ ? -n : n;
    }
    template <std::integral Integer>
        requires(sizeof(Integer) <= 8)
    [[nodiscard]] constexpr explicit operator Integer() const {
        if (!negative_ && bits() <= 64) {
            auto const limb = [&](size i) { return i < limbs_.size() ? std::uint64_t{limbs_[i]} : 0; };
            return static_cast<Integer>(int128(limb(1) << 32U | limb(0), 0));
        }
        return static_cast<Integer>(int128(*this));
    }

    [[nodiscard]] constexpr bool is_zero() const noexcept { return limbs_.empty(); }
    [[nodiscard]] constexpr bool is_negative() const noexcept { return negative_; }
    // The bits of the magnitude, without zeros in front.
    [[nodiscard]] constexpr int bits() const noexcept {
        if (is_zero()) return 0;
        int n = static_cast<int>(limbs_.size()) * 32;
        for (std::uint32_t top = limbs_[limbs_.size() - 1]; top >> 31U == 0; top <<= 1U) --n;
        return n;
    }

    [[nodiscard]] friend constexpr bool operator==(large_integer const& a, large_integer const& b) {
        return a.negative_ == b.negative_ && a.limbs_ == b.limbs_;
    }
    [[nodiscard]] friend constexpr std::strong_ordering operator<=>(large_integer const& a, large_integer const& b) {
        if (a.negative_ != b.negative_) return a.negative_ ? std::strong_ordering::less : std::strong_ordering::greater;
        return a.negative_ ? b.limbs_ <=> a.limbs_ : a.limbs_ <=> b.limbs_;
    }

    [[nodiscard]] constexpr large_integer operator-() const {
        large_integer opposite = *this;
        opposite.negative_     = !negative_ && !is_zero();
        return opposite;
    }
    [[nodiscard]] friend constexpr large_integer operator+(large_integer const& a, large_integer const& b) {
        if (a.negative_ == b.negative_) return {sum(a.limbs_, b.limbs_), a.negative_};
        if (a.limbs_ >= b.limbs_) return {difference(a.limbs_, b.limbs_), a.negative_};
        return {difference(b.limbs_, a.limbs_), b.negative_};
    }
    [[nodiscard]] friend constexpr large_integer operator-(large_integer const& a, large_integer const& b) { return a + -b; }
    [[nodiscard]] friend constexpr large_integer operator*(large_integer const& a, large_integer const& b) {
        limb_row product(a.limbs_.size() + b.limbs_.size());
        for (size i = 0; i != a.limbs_.size(); ++i) {
            std::uint64_t carry = 0;
            for (size j = 0; j != b.limbs_.size(); ++j) {
                carry += std::uint64_t{a.limbs_[i]} * b.limbs_[j] + product[i + j];
                product[i + j] = lower(carry);
                carry >>= 32U;
            }
            product[i + b.limbs_.size()] = lower(carry);
        }
        return {static_cast<limb_row&&>(product), a.negative_ != b.negative_};
    }
    [[nodiscard]] friend constexpr large_integer operator/(large_integer const& a, large_integer const& b) { return a.over(b, false); }
    [[nodiscard]] friend constexpr large_integer operator%(large_integer const& a, large_integer const& b) { return a.over(b, true); }

    void describe(error& e) const {
        std::uint32_t const billion = 1'000'000'000;
        sequence<char>      digits;
        for (limb_row rest = limbs_; !rest.empty();) {
            std::uint32_t part = remainder_by(rest, billion);
            rest.trim();
            for (int i = 0; i != 9; ++i, part /= 10) digits.push_back(static_cast<char>('0' + part % 10));
        }
        size n = digits.size();
        while (n != 0 && digits[n - 1] == '0') --n;
        if (negative_) e << '-';
        if (n == 0) e << '0';
        while (n != 0) e << digits[--n];
    }

private:
    friend constexpr large_integer shifted(large_integer const& n, int bits);

    constexpr large_integer(limb_row&& magnitude, bool negative) : limbs_(static_cast<limb_row&&>(magnitude)), negative_(negative) { trim(); }

    static constexpr std::uint32_t lower(std::uint64_t n) noexcept { return static_cast<std::uint32_t>(n & 0xFFFFFFFFU); }
    constexpr void trim() noexcept {
        limbs_.trim();
        if (is_zero()) negative_ = false;
    }

    static constexpr limb_row sum(limb_row const& a, limb_row const& b) {
        limb_row const& longer  = a.size() < b.size() ? b : a;
        limb_row const& shorter = a.size() < b.size() ? a : b;
        limb_row        result(longer.size() + 1);
        std::uint64_t carry = 0;
        for (size i = 0; i != longer.size(); ++i) {
            carry += std::uint64_t{longer[i]} + (i < shorter.size() ? shorter[i] : 0);
            result[i] = lower(carry);
            carry >>= 32U;
        }
        result[longer.size()] = lower(carry);
        return result;
    }
    static constexpr limb_row difference(limb_row const& a, limb_row const& b) {  // a is not below b
        limb_row         result(a.size());
        std::uint64_t borrow = 0;
        for (size i = 0; i != a.size(); ++i) {
            std::uint64_t const taken = borrow + (i < b.size() ? b[i] : 0);
            borrow    = a[i] < taken;
            result[i] = lower((borrow << 32U) + a[i] - taken);
        }
        return result;
    }
    // Divides in place and gives the remainder.
    static constexpr std::uint32_t remainder_by(limb_row& n, std::uint32_t divisor) {
        std::uint64_t rest = 0;
        for (size i = n.size(); i != 0; --i) {
            rest     = rest << 32U | n[i - 1];
            n[i - 1] = lower(rest / divisor);
            rest %= divisor;
        }
        return lower(rest);
    }
    constexpr large_integer over(large_integer const& b, bool remainder) const;

    limb_row limbs_;
    bool  negative_ = false;
};

// n * 2^bits; to the right the bits that fall off are cut, so that the magnitude is rounded down.
constexpr large_integer shifted(large_integer const& n, int bits) {
    size const     whole = static_cast<size>(bits < 0 ? -bits : bits) / 32;
    unsigned const rest  = static_cast<unsigned>(bits < 0 ? -bits : bits) % 32U;
    if (bits < 0) {
        if (n.limbs_.size() <= whole) return {};
        limb_row result(n.limbs_.size() - whole);
        for (size i = 0; i != result.size(); ++i) {
            std::uint64_t const above = i + whole + 1 < n.limbs_.size() ? n.limbs_[i + whole + 1] : 0;
            result[i] = large_integer::lower((above << 32U | n.limbs_[i + whole]) >> rest);
        }
        return {static_cast<limb_row&&>(result), n.negative_};
    }
    limb_row result(n.limbs_.size() + whole + 1);
    for (size i = 0; i != n.limbs_.size(); ++i) {
        std::uint64_t const moved = std::uint64_t{n.limbs_[i]} << rest;
        result[i + whole] |= large_integer::lower(moved);
        result[i + whole + 1] = large_integer::lower(moved >> 32U);
    }
    return {static_cast<limb_row&&>(result), n.negative_};
}

constexpr large_integer large_integer::over(large_integer const& b, bool remainder) const {
    if (b.is_zero()) failure::the_base_is_zero("large_integer /", *this, b);
    if (limbs_ < b.limbs_) return remainder ? *this : large_integer();
    if (b.limbs_.size() == 1) {
        limb_row               quotient = limbs_;
        std::uint32_t const rest     = remainder_by(quotient, b.limbs_[0]);
        if (!remainder) return {static_cast<limb_row&&>(quotient), negative_ != b.negative_};
        large_integer const left(rest);
        return negative_ ? -left : left;
    }
    // So that the divisor's first bit is set, and there is a limb more in front.
    size const          n      = b.limbs_.size();
    int const           shift  = static_cast<int>(n) * 32 - b.bits();
    large_integer const scaled = shifted(b, shift);
    limb_row               u(limbs_.size() + 1), quotient(limbs_.size() - n + 1);
    large_integer const moved = shifted(*this, shift);
    for (size i = 0; i != moved.limbs_.size(); ++i) u[i] = moved.limbs_[i];
    limb_row const&        v     = scaled.limbs_;
    std::uint64_t const first = v[n - 1], second = v[n - 2];
    for (size j = quotient.size(); j-- != 0;) {
        std::uint64_t const top   = std::uint64_t{u[j + n]} << 32U | u[j + n - 1];
        std::uint64_t       digit = top / first, rest = top % first;
        while (digit >> 32U != 0 || digit * second > (rest << 32U | u[j + n - 2])) {
            --digit;
            rest += first;
            if (rest >> 32U != 0) break;
        }
        std::uint64_t carry = 0, borrow = 0;
        for (size i = 0; i <= n; ++i) {
            carry += i < n ? digit * v[i] : 0;
            std::uint64_t const taken = (carry & 0xFFFFFFFFU) + borrow, held = u[i + j];
            borrow   = held < taken;
            u[i + j] = lower((borrow << 32U) + held - taken);
            carry >>= 32U;
        }
        if (borrow != 0) {  // the digit was one too large
            --digit;
            carry = 0;
            for (size i = 0; i <= n; ++i) {
                carry += std::uint64_t{u[i + j]} + (i < n ? v[i] : 0);
                u[i + j] = lower(carry);
                carry >>= 32U;
            }
        }
        quotient[j] = lower(digit);
    }
    if (!remainder) return {static_cast<limb_row&&>(quotient), negative_ != b.negative_};
    return shifted(large_integer(static_cast<limb_row&&>(u), negative_), -shift);
}

}  // namespace myriad::detail

template <>
struct std::numeric_limits<myriad::detail::large_integer> {
    static constexpr bool is_specialized = true, is_signed = true, is_integer = true, is_exact = true;
    static constexpr bool is_bounded = false, is_modulo = false, is_iec559 = false, has_infinity = false;
    static constexpr bool has_quiet_NaN = false, has_signaling_NaN = false;
    static constexpr int  radix = 2, digits = 0, digits10 = 0, max_digits10 = 0;
    static constexpr int  min_exponent = 0, min_exponent10 = 0, max_exponent = 0, max_exponent10 = 0;
};

namespace MYRIAD_NAMESPACE::detail {

// To whole numbers below and above; d above zero.
constexpr large_integer floor_division(large_integer const& n, large_integer const& d) {
    large_integer const q = n / d;
    return n.is_negative() && q * d != n ? q - 1 : q;
}
constexpr large_integer ceil_division(large_integer const& n, large_integer const& d) { return -floor_division(-n, d); }

// n / 2^bits, to whole numbers below and above.
constexpr large_integer floor_shifted(large_integer const& n, int bits) {
    large_integer const q = shifted(n, -bits);
    return n.is_negative() && shifted(q, bits) != n ? q - 1 : q;
}
constexpr large_integer ceil_shifted(large_integer const& n, int bits) { return -floor_shifted(-n, bits); }

// The greatest r with r * r <= n, by Newton's method from above; n not negative.
constexpr large_integer floor_root(large_integer const& n) {
    if (n.is_zero()) return n;
    for (large_integer guess = shifted(1, (n.bits() + 1) / 2);;) {
        large_integer const next = shifted(guess + n / guess, -1);
        if (next >= guess) return guess;
        guess = next;
    }
}

}  // namespace myriad::detail
