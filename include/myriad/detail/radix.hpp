// SPDX-License-Identifier: BSL-1.0
//
// Numbers in order by their bits, without a comparison of values: what ranking, quantiles and measures of
// inequality do at run time where the values are numbers of the machine.
//
//   ordering_bits(x)        an unsigned number for each x: of two, the smaller has the smaller bits; -0 is +0
//   sort_words(...)         puts words in order by the bits between two places, most significant digit first
//
// No standard header but those that ranges need anyway.
#pragma once

#include <myriad/detail/workspace.hpp>

#include <concepts>     // std::integral, std::same_as
#include <cstdint>      // std::uint64_t
#include <limits>       // std::numeric_limits
#include <type_traits>  // std::is_signed_v

namespace MYRIAD_NAMESPACE::detail {

using bits64 = std::uint64_t;

inline constexpr bits64 top_bit = bits64{1} << 63U;

// How many bits a number needs.
constexpr unsigned bits_of(bits64 x) {
    unsigned n = 0;
    for (; x >= 16; x >>= 4U) n += 4;
    for (; x != 0; x >>= 1U) ++n;
    return n;
}

template <class Number>
concept machine_number = (std::integral<Number> && sizeof(Number) <= 8) ||
                         ((std::same_as<Number, double> || std::same_as<Number, float>) && std::numeric_limits<Number>::is_iec559);

// Not of NaN, which has no place.
template <machine_number Number>
constexpr bits64 ordering_bits(Number x) {
    if constexpr (std::integral<Number>) {
        return static_cast<bits64>(x) ^ (std::is_signed_v<Number> ? top_bit : 0);
    } else {
        if (x == Number(0)) return top_bit;
        bits64 const bits = __builtin_bit_cast(bits64, static_cast<double>(x));
        return (bits & top_bit) != 0 ? ~bits : bits | top_bit;
    }
}
// The number of such bits, of those that are a number's.
template <machine_number Number>
constexpr Number from_ordering_bits(bits64 bits) {
    if constexpr (std::integral<Number>)
        return static_cast<Number>(bits ^ (std::is_signed_v<Number> ? top_bit : 0));
    else
        return static_cast<Number>(__builtin_bit_cast(double, (bits & top_bit) != 0 ? bits ^ top_bit : ~bits));
}

// ---- sorting ----

inline constexpr size few_words     = 12;      // that are faster put in order by insertion
inline constexpr size words_in_cache = 16'384;  // that a digit spreads no further than a fast memory reaches

template <class Word>
void insert_in_order(Word* items, size n) {
    for (size i = 1; i < n; ++i) {
        Word const moved = items[i];
        size       at    = i;
        for (; at != 0 && moved < items[at - 1]; --at) items[at] = items[at - 1];
        items[at] = moved;
    }
}

// The bits shift..shift + bits of a word, and where in another block the next word with such bits goes.
template <unsigned Most, class Counter>
class radix_digit {
public:
    radix_digit(unsigned shift, unsigned bits) : shift_(shift), values_(size{1} << bits) {
        for (size d = 0; d != values_; ++d) next_[d] = 0;
    }
    void               count(bits64 x) { ++next_[of(x)]; }
    [[nodiscard]] bool is_same_in_all(bits64 x, size n) const { return next_[of(x)] == n; }
    void               counted() {
        Counter start = 0;
        for (size d = 0; d != values_; ++d) {
            Counter const held = next_[d];
            next_[d]           = start;
            start              = static_cast<Counter>(start + held);
        }
    }
    void distribute(bits64 const* from, bits64* to, size n) {
        for (size i = 0; i != n; ++i) to[next_[of(from[i])]++] = from[i];
    }
    [[nodiscard]] size values() const { return values_; }
    [[nodiscard]] size end_of(size value) const { return next_[value]; }  // when all are distributed

private:
    [[nodiscard]] size of(bits64 x) const { return static_cast<size>(x >> shift_) & (values_ - 1); }

    unsigned shift_;
    size     values_;
    Counter  next_[size{1} << Most];
};

template <class Word>
void sort_words(Word* items, Word* other, size n, unsigned low, unsigned high);

// By the leading bits, as many as tell nearly all apart if they are spread evenly: two digits, the lower one first. What
// is still the same is put in order by the bits below.
template <class Word>
void sort_in_cache(Word* items, Word* other, size n, unsigned low, unsigned high) {
    unsigned const wanted = bits_of(n) + 4;
    unsigned const bits   = high - low < wanted ? high - low : wanted;
    unsigned const from   = high - bits;
    radix_digit<9, std::uint16_t> lower(from, bits / 2), upper(from + bits / 2, bits - bits / 2);
    for (size i = 0; i != n; ++i) lower.count(items[i]), upper.count(items[i]);
    if (lower.is_same_in_all(items[0], n) && upper.is_same_in_all(items[0], n)) return sort_words(items, other, n, low, from);
    lower.counted();
    upper.counted();
    lower.distribute(items, other, n);
    upper.distribute(other, items, n);
    if (from == low) return;
    for (size start = 0, stop = 1; start != n; start = stop++) {
        while (stop != n && ((items[start] ^ items[stop]) & (~Word{} >> (64 - high))) >> from == 0) ++stop;
        if (stop - start != 1) sort_words(items + start, other + start, stop - start, low, from);
    }
}

// By the leading digit, into parts of a thousand or two if they are spread evenly; then what shares it.
template <class Counter, class Word>
void sort_by_parts(Word* items, Word* other, size n, unsigned low, unsigned high) {
    unsigned const enough = bits_of(n) - 11, wanted = enough < 11 ? enough : 11;
    unsigned const bits   = high - low < wanted ? high - low : wanted;
    radix_digit<11, Counter> leading(high - bits, bits);
    for (size i = 0; i != n; ++i) leading.count(items[i]);
    if (leading.is_same_in_all(items[0], n)) return sort_words(items, other, n, low, high - bits);
    leading.counted();
    leading.distribute(items, other, n);
    for (size d = 0, from = 0; d != leading.values(); from = leading.end_of(d++)) {
        size const held = leading.end_of(d) - from;
        sort_words(other + from, items + from, held, low, high - bits);
        for (size i = from; i != from + held; ++i) items[i] = other[i];
    }
}

// By the bits low..high, of words that are the same above; what is equal there keeps its order, if the words are in order
// by the bits below `low`. `other` has room for as many. O(n) for each digit that tells some apart.
template <class Word>
void sort_words(Word* items, Word* other, size n, unsigned low, unsigned high) {
    if (high == low || n < 2) return;
    if (n <= few_words) insert_in_order(items, n);
    else if (n < words_in_cache) sort_in_cache(items, other, n, low, high);
    else if (n <= 0xFFFF'FFFF) sort_by_parts<std::uint32_t>(items, other, n, low, high);
    else sort_by_parts<size>(items, other, n, low, high);
}

}  // namespace myriad::detail
