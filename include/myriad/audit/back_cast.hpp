// SPDX-License-Identifier: BSL-1.0
//
// back_cast: from a count and the growth that was printed with it, the counts that the base may have been.
// A printed rate is rounded, so that it says an interval.
//
//   back_cast(patents(1125), "12.4%"_pct, half_away)  -> whole_counts<patent>: 1001 to 1001
//   forecast(patents(1001), "12.4%"_pct, half_away)   -> the counts that it may have grown to
//   r.least  r.greatest  r.size()  r.is_empty()  r.holds(count)
//
// Every base in the answer, and no other, has a growth that rounds to the print under that rule. No base
// (is_empty) means that the print does not follow from the count. A fall of 100 % has every base: greatest is
// then the largest 64-bit count. On a comparable basis the answer is the restated base (restated.hpp).
// Error: a negative count now; terms above 128 bits. O(1).
// Source: the definitions of growth and of the rule for rounding, solved for the base.
#pragma once

#include <myriad/audit/claim.hpp>
#include <myriad/growth_rate.hpp>

#include <limits>  // std::numeric_limits

namespace MYRIAD_NAMESPACE {

// The whole counts from the least to the greatest; none if the least is above the greatest.
template <class Unit>
struct whole_counts {
    count<Unit> least;
    count<Unit> greatest;

    [[nodiscard]] constexpr bool is_empty() const { return greatest < least; }
    [[nodiscard]] constexpr bool holds(count<Unit> const& c) const { return least <= c && c <= greatest; }
    // How many. Error: more than 2^63 - 1.
    [[nodiscard]] constexpr std::int64_t size() const { return is_empty() ? 0 : (greatest - least + count<Unit>{1}).value; }

    [[nodiscard]] friend constexpr bool operator==(whole_counts const&, whole_counts const&) = default;
};

namespace detail {

// The growth factors that print so: 1 + g.
template <int Places>
constexpr audits::interval printed_factors(decimal<Places, percent> const& print, rounding rule) {
    tables::published figure;
    figure.coefficient = print.coefficient;
    figure.places      = static_cast<signed char>(print.places);
    figure.measure     = tables::measure::growth;
    return audits::printed_as(figure, rule) * rational(1, 100) + audits::interval::point(rational(1));
}

// The whole counts of an interval, from `first` up.
template <class Unit>
constexpr whole_counts<Unit> whole_counts_of(audits::interval const& all, std::int64_t first) {
    constexpr std::int64_t most = (std::numeric_limits<std::int64_t>::max)();
    audits::interval const kept = all & audits::interval::between(rational(first), rational(most));
    if (kept.is_empty()) return {count<Unit>{1}, count<Unit>{0}};
    int128 const least = kept.least_whole(), greatest = kept.greatest_whole();
    if (greatest < least) return {count<Unit>{1}, count<Unit>{0}};
    return {count<Unit>{static_cast<std::int64_t>(least)}, count<Unit>{static_cast<std::int64_t>(greatest)}};
}

}  // namespace detail

template <class Unit, int Places>
[[nodiscard]] constexpr whole_counts<Unit> back_cast(count<Unit> const& now, decimal<Places, percent> const& print, rounding rule) {
    audits::interval const factors = detail::printed_factors(print, rule);
    if (now.value < 0) failure::the_part_is_negative("back_cast", now, print);
    if (now.value == 0) return detail::whole_counts_of<Unit>(factors.holds(rational(0)) ? audits::interval::everything() : audits::interval::nothing(), 1);
    return detail::whole_counts_of<Unit>(audits::interval::point(rational(now.value)) / factors, 1);
}

template <class Unit, int Places>
[[nodiscard]] constexpr whole_counts<Unit> forecast(count<Unit> const& before, decimal<Places, percent> const& print, rounding rule) {
    detail::require_base(before.value, "forecast", before, print);
    return detail::whole_counts_of<Unit>(detail::printed_factors(print, rule) * rational(before.value), 0);
}

}  // namespace myriad
