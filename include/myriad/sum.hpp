// SPDX-License-Identifier: BSL-1.0
//
// sum: the total of a range of counts of one unit, or of a projection of its elements to counts.
//
//   sum(counts)   sum(shops, &shop::sales)   sum(column)   -> count, in the representation of the elements
//
// Checked once, at the end, whatever happens on the way: partial sums do not overflow, so the order of
// the counts does not matter. The sum of nothing is zero; that of observed counts carries the marks of all
// (status.hpp). Error: overflow; a floating sum that is no number, of a NaN or of both infinities. O(n), at the
// speed of plain integers.
#pragma once

#include <myriad/count.hpp>
#include <myriad/detail/carried.hpp>
#include <myriad/detail/each_element.hpp>
#include <myriad/detail/range.hpp>

namespace myriad {
namespace detail {

template <class Range, class Projection>
concept projects_to_counts = iterable<Range> && projects<Projection, reference_t<Range>> &&
                             is_count<std::remove_cvref_t<projected_t<Range, Projection>>>;

template <class Range, class Projection>
concept projects_to_observed_counts =
    iterable<Range> && projects<Projection, reference_t<Range>> &&
    is_observed<std::remove_cvref_t<projected_t<Range, Projection>>> &&
    is_count<bare_t<std::remove_cvref_t<projected_t<Range, Projection>>>>;

// What has a sum: counts, plain or observed.
template <class Range, class Projection>
concept projects_to_summands = projects_to_counts<Range, Projection> || projects_to_observed_counts<Range, Projection>;

// The sum of 64-bit integers as two: of the low halves and of the high halves. Neither overflows
// within 2^31 elements, and both loops are what a compiler vectorises.
struct halves {
    std::uint64_t low  = 0;
    std::int64_t  high = 0;

    constexpr void add(std::integral auto n) noexcept {
        if constexpr (std::is_signed_v<decltype(n)>) {
            low += static_cast<std::uint32_t>(n);
            high += std::int64_t{n} >> 32;
        } else {
            low += static_cast<std::uint32_t>(n);
            high += static_cast<std::int64_t>(std::uint64_t{n} >> 32U);
        }
    }
    [[nodiscard]] constexpr int128 total() const {
        return int128(high) * int128(std::int64_t{1} << 32) + int128(low);
    }
};

}  // namespace detail

template <class Range, class Projection = std::remove_cvref_t<decltype(detail::natural<Range>)>>
    requires detail::projects_to_counts<Range, Projection>
[[nodiscard]] constexpr auto sum(Range&& range, Projection const& projection = detail::natural<Range>) {
    using Count = std::remove_cvref_t<detail::projected_t<Range, Projection>>;
    using Rep   = typename Count::rep;
    if constexpr (machine_integer<Rep>) {
        int128     total;
        auto const end = detail::last(range);
        for (auto at = detail::first(range); at != end;) {
            detail::halves part;
            for (std::uint32_t n = 0; at != end && n != 1U << 30U; ++at, ++n)
                part.add(detail::project(projection, *at).value);
            total += part.total();
        }
        return Count{detail::narrow<Rep>(total, "sum", total, "of the range")};
    } else {
        Count total{};
        detail::each_element(range, [&](auto& element, detail::size) {
            total += detail::project(projection, element);
            if constexpr (std::floating_point<Rep>)
                if (!(total.value == total.value)) failure::that_is_no_number("sum", total);
        });
        return total;
    }
}
template <class Range, class Projection = std::remove_cvref_t<decltype(detail::natural<Range>)>>
    requires detail::projects_to_observed_counts<Range, Projection>
[[nodiscard]] constexpr auto sum(Range&& range, Projection const& projection = detail::natural<Range>) {
    using Observed = std::remove_cvref_t<detail::projected_t<Range, Projection>>;
    using Count    = detail::bare_t<Observed>;
    auto       marks = Observed(Count{}, {}).marks();
    auto const there = [&](auto&& element) {
        Observed const one = detail::project(projection, static_cast<decltype(element)&&>(element));
        marks              = marks | one.marks();
        return one.has_value() ? *one : Count{};
    };
    Count const total = sum(range, there);
    return Observed(total, marks);
}

}  // namespace myriad
