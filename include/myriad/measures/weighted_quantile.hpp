// SPDX-License-Identifier: BSL-1.0
//
// Weighted quantiles: the quantile of the people of which each element stands for so many. The median town
// is one thing, the town in which the median citizen lives another.
//
//   median(towns, &town::density, weighted_by(&town::people))           half of the people live at it or below
//   quantile(towns, "90%"_pct, quantiles::inverse_distribution, &town::density, weighted_by(&town::people))
//
// A value counts as often as its weight says, which need not be whole. Two definitions have that meaning:
//
//   inverse_distribution            the first value up to which lies a part p of all the weight, or more
//   averaged_inverse_distribution   the same, but where it is p exactly, the mean of that value and the next;
//                                   the definition of the weighted median
//
// Weights are exact: whole numbers, counts or rationals; one of zero counts for nothing. Values, p and what may
// follow are those of quantile.hpp, and so is the answer. Error: another definition, a p outside 0..1, an empty
// range, a missing value, a negative weight, a sum of weights of zero, terms above 128 bits. O(n log n).
// Source: the weighted percentiles of SAS (PROC UNIVARIATE, "empirical distribution function with averaging"),
// which for equal weights are type 2 of Hyndman and Fan; Edgeworth, On a New Method of Reducing Observations (1888).
#pragma once

#include <myriad/measures/detail/amounts.hpp>
#include <myriad/quantile.hpp>

namespace MYRIAD_NAMESPACE {
namespace detail {

// The arguments of a measure, and one weighting whose weights are exact.
template <class Range, class... Arguments>
concept exactly_weighted_arguments = weightable_arguments<Range, Arguments...> && how_many<a_weighting, Arguments...> == 1 &&
                                     interpolates<value_t<Range, Arguments...>>;

template <class Value, class Wide>
struct weighted_value {
    Value value{};
    Wide     weight{};

    [[nodiscard]] friend constexpr bool operator<(weighted_value const& a, weighted_value const& b) { return a.value < b.value; }
};

}  // namespace detail

template <class Range, class Part, class... Arguments>
    requires(detail::exactly_weighted_arguments<Range, Arguments...> && detail::part_of_one<Part>)
[[nodiscard]] constexpr auto quantile(Range&& range, Part const& p, quantiles definition, Arguments const&... arguments) {
    using Value            = detail::value_t<Range, Arguments...>;
    auto const& weigh = detail::pick(detail::a_weighting{}, detail::itself, arguments...).weight;
    using Number                = detail::amount_t<std::remove_cvref_t<detail::projected_t<Range, decltype(weigh)>>>;
    using Wide                = widened_t<Number>;
    static_assert(!std::floating_point<Number>, "weights are exact: whole numbers, counts or rationals");
    bool const averages = definition == quantiles::averaged_inverse_distribution;
    if (!averages && definition != quantiles::inverse_distribution)
        failure::that_is_out_of_range("quantile", p, static_cast<int>(definition), "weighted");
    rational const part = detail::exact_part(p);
    if (part < 0 || part > 1) failure::that_is_out_of_range("quantile", p);

    sequence<detail::weighted_value<Value, Wide>> values;
    Wide          total(0);
    bool       is_empty = true;
    detail::each_value("quantile", range, [&](auto const& value, detail::size, auto& element) {
        Wide const weight = detail::checked_amount<Number>(detail::project(weigh, element), "quantile");
        is_empty       = false;
        total          = Wide(total + weight);
        if (Wide(0) < weight) values.push_back({Value(value), weight});
    }, arguments...);
    if (is_empty) failure::there_is_nothing("quantile", p);
    if (values.empty()) failure::the_total_is_zero("quantile", total);
    detail::sort_ascending(values);

    // The first value with top / bottom of the total at or below it.
    using Whole = whole_part_t<Wide>;
    Wide const      top(detail::from_int128<Whole>(part.numerator())), bottom(detail::from_int128<Whole>(part.denominator()));
    Wide const      wanted(total * top);
    Wide            up_to(values[0].weight);
    detail::size i = 0;
    while (Wide(up_to * bottom) < wanted) up_to = Wide(up_to + values[++i].weight);
    bool const is_shared = averages && Wide(up_to * bottom) == wanted && i + 1 != values.size();
    return detail::interpolated_values(values[i].value, values[is_shared ? i + 1 : i].value, is_shared ? rational(1, 2) : rational());
}

// The value in the middle of the weight, or the mean of the two between which that lies.
template <class Range, class... Arguments>
    requires detail::exactly_weighted_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto median(Range&& range, Arguments const&... arguments) {
    return quantile(range, rational(1, 2), quantiles::averaged_inverse_distribution, arguments...);
}

}  // namespace myriad
