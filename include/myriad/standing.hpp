// SPDX-License-Identifier: BSL-1.0
//
// standing: a rank, and ties: how equal values share ranks. A rank is a whole number from 1, but for
// fractional ranks, which may end in a half; a standing holds both exactly. 0 is "not ranked".
//
//   value            90   80   80   70
//   ties::competition 1    2    2    4     the first of the tied places, as in sport; the default
//   ties::modified    1    3    3    4     the last of the tied places
//   ties::dense       1    2    2    3     no gaps
//   ties::ordinal     1    2    3    4     in the order of the input
//   ties::fractional  1   2.5  2.5   4     the mean of the tied places, as in Spearman's correlation
//
// Source: in this order min, max, dense, ordinal and average of scipy.stats.rankdata; R's frank, where
// ordinal is called first, has the same five; RANK, DENSE_RANK and ROW_NUMBER of SQL (ISO/IEC 9075-2) are
// competition, dense and ordinal.
#pragma once

#include <myriad/config.hpp>
#include <myriad/error.hpp>

#include <compare>  // std::strong_ordering
#include <cstdint>  // std::uint64_t

namespace MYRIAD_NAMESPACE {

enum class ties : unsigned char { competition, modified, dense, ordinal, fractional };

struct standing {
    std::uint64_t halves = 0;  // twice the rank

    [[nodiscard]] static constexpr standing at(std::uint64_t rank) noexcept { return {2 * rank}; }
    // The mean of two ranks.
    [[nodiscard]] static constexpr standing between(std::uint64_t a, std::uint64_t b) noexcept { return {a + b}; }

    [[nodiscard]] constexpr bool is_ranked() const noexcept { return halves != 0; }
    [[nodiscard]] constexpr bool is_whole() const noexcept { return halves % 2 == 0; }

    // The rank as a whole number. Error: it ends in a half.
    [[nodiscard]] constexpr std::uint64_t whole() const {
        if (!is_whole()) failure::the_conversion_loses_something("standing::whole", *this);
        return halves / 2;
    }
    [[nodiscard]] constexpr double to_double() const noexcept { return static_cast<double>(halves) / 2; }

    [[nodiscard]] friend constexpr bool operator==(standing, standing) = default;
    [[nodiscard]] friend constexpr auto operator<=>(standing, standing) = default;
    [[nodiscard]] friend constexpr bool operator==(standing s, std::uint64_t rank) noexcept { return s == at(rank); }
    [[nodiscard]] friend constexpr std::strong_ordering operator<=>(standing s, std::uint64_t rank) noexcept {
        return s <=> at(rank);
    }

    void describe(error& e) const {
        e << halves / 2;
        if (!is_whole()) e << ".5";
    }
};

}  // namespace myriad
