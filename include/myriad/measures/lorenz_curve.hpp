// SPDX-License-Identifier: BSL-1.0
//
// The Lorenz curve: which part of the whole the poorest part of the population has. Exact points.
//
//   for (auto const& [population, amount] : lorenz_curve(towns, &town::income, weighted_by(&town::people)))
//
// n + 1 points, from (0, 0) to (1, 1), the poorest first, each a pair of proportions; straight lines lie
// between them. Without weights the population is the number of elements. Arguments, amounts and errors are
// those of inequality.hpp. O(n log n).
// Source: Lorenz, Methods of Measuring the Concentration of Wealth (1905).
#pragma once

#include <myriad/measures/detail/amounts.hpp>
#include <myriad/proportion.hpp>

namespace MYRIAD_NAMESPACE {

template <class Rep>
struct lorenz_point {
    proportion<Rep> population{};
    proportion<Rep> amount{};

    [[nodiscard]] friend constexpr bool operator==(lorenz_point const&, lorenz_point const&) = default;
};

template <class Range, class... Arguments>
    requires detail::weighted_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto lorenz_curve(Range&& range, Arguments const&... arguments) {
    using Wide  = widened_t<detail::weighted_rep_t<Range, Arguments...>>;
    auto all = detail::weighted_amounts_of("lorenz_curve", range, arguments...);
    detail::sort_ascending(all.of);
    sequence<lorenz_point<Wide>> points(all.of.size() + 1);
    Wide                         weight(0), amount(0);
    for (detail::size i = 0; i != all.of.size(); ++i) {
        weight        = Wide(weight + all.of[i].weight);
        amount        = Wide(amount + all.of[i].amount);
        points[i + 1] = {detail::maker::make<proportion<Wide>>("lorenz_curve", weight, all.weight),
                         detail::maker::make<proportion<Wide>>("lorenz_curve", amount, all.total)};
    }
    return points;
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused lorenz_curve(detail::misuse<detail::measure_question<instead::measure_counts_or_numbers_not_rates>, Rest...>, Rest const&...);
template <class = void>
detail::refused lorenz_curve(detail::refusal_of_any<instead::measure_counts_or_numbers_not_rates>, detail::anything, ...);

}  // namespace myriad
