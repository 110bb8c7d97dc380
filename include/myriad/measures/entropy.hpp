// SPDX-License-Identifier: BSL-1.0
//
// Measures that need a logarithm, in double with a stated error, the same on every platform whose doubles
// are IEEE 754.
//
//   theil(households, &household::income)                      inequality, from 0 to ln n
//   theil(provinces, &province::income, weighted_by(&province::people))   between groups
//   shannon(firms, &firm::sales)                               diversity, from 0 to ln n, in nats
//
// theil   = sum of xi / X ln((xi / X) / (wi / W)), 0 where xi is; wi / W is 1 / n without weights
// shannon = - sum of xi / X ln(xi / X)
//
// Relative error below 2^-44 (6e-14): no term is negative as it is summed, so that nothing cancels, and
// equal amounts give 0 itself. Arguments, amounts and errors are those of inequality.hpp. O(n).
// Source: Theil, Economics and Information Theory (1967); Shannon (1948).
#pragma once

#include <myriad/measures/detail/amounts.hpp>
#include <myriad/measures/detail/logarithm.hpp>

namespace MYRIAD_NAMESPACE {
namespace detail {

// t ln t - t + 1 for t = a / b, which is never negative: near t = 1 by its series in t - 1.
template <class Wide>
constexpr double entropy_term(Wide const& a, Wide const& b) {
    if (a == Wide(0)) return 1;
    double const t = static_cast<double>(a) / static_cast<double>(b);
    double const d = static_cast<double>(Wide(a - b)) / static_cast<double>(b);
    if (d < -0.25 || d > 0.25) return t * log_ratio(a, b) - d;
    double series = 0;  // d^2/2 - d^3/6 + d^4/12 - ... + d^k / (k (k - 1))
    for (int k = 30; k >= 3; --k) series = -d * (series + 1.0 / (k * (k - 1)));
    return d * d * (0.5 + series);
}

}  // namespace detail

template <class Range, class... Arguments>
    requires detail::weighted_arguments<Range, Arguments...>
[[nodiscard]] constexpr double theil(Range&& range, Arguments const&... arguments) {
    using Wide        = widened_t<detail::weighted_rep_t<Range, Arguments...>>;
    auto const all = detail::weighted_amounts_of("theil", range, arguments...);
    // The sum of t - 1 over the population is zero, so that it may be taken from every term.
    detail::compensated_sum sum;
    detail::each_amount(all, [&](auto const& one, detail::size) {
        sum.add(static_cast<double>(one.weight) / static_cast<double>(all.weight) *
                detail::entropy_term(Wide(one.amount * all.weight), Wide(one.weight * all.total)));
    });
    return sum.total();
}

template <class Range, class... Arguments>
    requires detail::amount_arguments<Range, Arguments...>
[[nodiscard]] constexpr double shannon(Range&& range, Arguments const&... arguments) {
    using Wide        = widened_t<detail::amount_rep_t<Range, Arguments...>>;
    auto const all = detail::amounts_of("shannon", range, arguments...);
    detail::compensated_sum sum;
    for (Wide const& x : all.of)
        if (Wide(0) < x) sum.add(static_cast<double>(x) / static_cast<double>(all.total) * detail::log_ratio(all.total, x));
    return sum.total();
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused theil(detail::misuse<detail::measure_question<instead::measure_counts_or_numbers_not_rates>, Rest...>, Rest const&...);
template <class = void>
detail::refused theil(detail::refusal_of_any<instead::measure_counts_or_numbers_not_rates>, detail::anything, ...);
template <class... Rest>
detail::refused shannon(detail::misuse<detail::measure_question<instead::measure_counts_or_numbers_not_rates>, Rest...>, Rest const&...);
template <class = void>
detail::refused shannon(detail::refusal_of_any<instead::measure_counts_or_numbers_not_rates>, detail::anything, ...);

}  // namespace myriad
