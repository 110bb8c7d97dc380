// SPDX-License-Identifier: BSL-1.0
//
// Inequality and concentration: how far amounts are from being shared alike, and how much of the whole the largest
// have. Exact.
//
//   gini(households, &household::income)                          -> rational, from 0, all alike, to 1 - 1/n
//   gini(provinces, &province::income, weighted_by(&province::people))   of groups: inside each all alike
//   hoover(...)                      the part that would have to move to make all alike, from 0 to below 1
//   lorenz_curve(...)                which part of the whole the poorest part of the population has, point by point
//   herfindahl(firms, &firm::sales)           sum of the squared shares, from 1/n to 1     -> rational
//   herfindahl_points(firms, &firm::sales)    the same in points, from 10 000/n to 10 000  -> rational
//   concentration_ratio(firms, 4, &firm::sales)   CR_4, the share of the four largest      -> proportion
//   theil(...)   shannon(...)        entropy.hpp
//
// gini  = sum over all pairs |xi - xj| / (2 n sum x), of the population (not times n / (n - 1));
//         with weights sum wi wj |xi/wi - xj/wj| / (2 W X)
// hoover = half the sum of |xi / X - wi / W|, the largest vertical distance of the Lorenz curve
// The Lorenz curve has n + 1 points, from (0, 0) to (1, 1), the poorest first, each a pair of proportions; straight lines
// lie between them. Without weights the population is the number of elements.
// CR_n: n of zero is a share of nothing; n above the number of elements takes all.
//
// Amounts are counts of one unit or bare numbers, none negative; a group's amount is that of all its
// members together, its weight how many they are. missing::drop may be said. Of floating amounts the
// answers are floating, within n 2^-50. Error: an empty range, a total of zero, a negative amount, a weight of
// zero or below, a missing value, n below zero, terms above 128 bits or beyond double. gini, lorenz_curve and
// concentration_ratio O(n log n), the others O(n).
// Source: Gini (1912); Hoover, Interstate Redistribution of Population (1941); Lorenz, Methods of Measuring the
// Concentration of Wealth (1905); Hirschman, The Paternity of an Index (1964); US DoJ, Horizontal Merger Guidelines
// (10 000 points); Cowell, Measuring Inequality.
#pragma once

#include <myriad/measures/detail/amounts.hpp>
#include <myriad/proportion.hpp>

namespace MYRIAD_NAMESPACE {
namespace detail {

template <class Range, class... Arguments>
concept are_whole_amounts = how_many<a_weighting, Arguments...> == 0 && std::integral<amount_rep_t<Range, Arguments...>>;

// The Gini coefficient of integers, put in order by their bits.
template <class Range, class... Arguments>
rational gini_by_bits(Range& range, Arguments const&... arguments) {
    using Number = amount_rep_t<Range, Arguments...>;
    scratch<bits64> items(size_told_by(range));
    size            n    = 0;
    bits64          most = 0;
    int128          total;
    each_value("gini", range, [&](auto const& value, size, auto&) {
        auto const number = static_cast<bits64>(checked_amount<Number>(value, "gini").low);
        most              = most < number ? number : most;
        total             = total + int128(number);
        items.put(n++, number);
    }, arguments...);
    if (n == 0) failure::there_is_nothing("gini");
    if (total == 0) failure::the_total_is_zero("gini", total);
    int128 const    square = total * int128(n);  // first: if it fits, so do those of the parts
    scratch<bits64> spare(n);
    sort_words(items.data(), spare.data(), n, 0, bits_of(most));
    // The area under the Lorenz curve, in units of 1 / (2 n total): the sum of what is cumulated before and after each.
    struct sum {
        bits64 low = 0, high = 0;
        void   add(bits64 more_low, bits64 more_high) {
            low += more_low;
            high += more_high + (low < more_low ? 1 : 0);
        }
    } area, cumulated;
    for (size i = 0; i != n; ++i) {
        area.add(cumulated.low, cumulated.high);
        cumulated.add(items.data()[i], 0);
        area.add(cumulated.low, cumulated.high);
    }
    return exact_quotient<Number>(square - int128(area.low, static_cast<std::int64_t>(area.high)), square);
}

}  // namespace detail

template <class Range, class... Arguments>
    requires detail::weighted_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto gini(Range&& range, Arguments const&... arguments) {
    if constexpr (detail::are_whole_amounts<Range, Arguments...>)
        if (!std::is_constant_evaluated()) return detail::gini_by_bits(range, arguments...);
    using Number = detail::weighted_rep_t<Range, Arguments...>;
    using Wide = widened_t<Number>;
    auto all   = detail::weighted_amounts_of("gini", range, arguments...);
    detail::sort_ascending(all.of);
    Wide const square = Wide(all.total * all.weight);  // first: if it fits, so do those of the parts
    // The area under the Lorenz curve, in units of 1 / (2 Wide X): sum of wi (2 Xi - xi), Xi cumulated.
    Wide area(0), cumulated(0);
    for (auto const& one : all.of) {
        area      = Wide(area + Wide(one.weight * Wide(Wide(cumulated + cumulated) + one.amount)));
        cumulated = Wide(cumulated + one.amount);
    }
    return detail::exact_quotient<Number>(Wide(square - area), square);
}

template <class Range, class... Arguments>
    requires detail::weighted_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto hoover(Range&& range, Arguments const&... arguments) {
    using Number   = detail::weighted_rep_t<Range, Arguments...>;
    using Wide     = widened_t<Number>;
    auto const all = detail::weighted_amounts_of("hoover", range, arguments...);
    Wide const    product(all.total * all.weight);  // first: if it fits, so do those of the parts
    Wide          excess(0);  // of those who have more than their part; the others lack as much
    for (auto const& one : all.of) {
        Wide const above = Wide(Wide(one.amount * all.weight) - Wide(one.weight * all.total));
        if (Wide(0) < above) excess = Wide(excess + above);
    }
    return detail::exact_quotient<Number>(excess, product);
}

template <class Rep>
struct lorenz_point {
    proportion<Rep> population{};
    proportion<Rep> amount{};

    [[nodiscard]] friend constexpr bool operator==(lorenz_point const&, lorenz_point const&) = default;
};

template <class Range, class... Arguments>
    requires detail::weighted_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto lorenz_curve(Range&& range, Arguments const&... arguments) {
    using Wide = widened_t<detail::weighted_rep_t<Range, Arguments...>>;
    auto all   = detail::weighted_amounts_of("lorenz_curve", range, arguments...);
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

template <class Range, class... Arguments>
    requires detail::amount_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto herfindahl(Range&& range, Arguments const&... arguments) {
    using Rep      = detail::amount_rep_t<Range, Arguments...>;
    using Wide     = widened_t<Rep>;
    auto const all = detail::amounts_of("herfindahl", range, arguments...);
    Wide const    square(all.total * all.total);  // first: if it fits, so do the squares of the parts
    Wide          squares(0);
    for (Wide const& x : all.of) squares = Wide(squares + Wide(x * x));
    return detail::exact_quotient<Rep>(squares, square);
}

template <class Range, class... Arguments>
    requires detail::amount_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto herfindahl_points(Range&& range, Arguments const&... arguments) {
    auto const h = herfindahl(range, arguments...);
    return std::remove_cvref_t<decltype(h)>(h * std::remove_cvref_t<decltype(h)>(10'000));
}

template <class Range, detail::said_size Size, class... Arguments>
    requires detail::amount_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto concentration_ratio(Range&& range, Size n, Arguments const&... arguments) {
    using Wide = widened_t<detail::amount_rep_t<Range, Arguments...>>;
    auto all   = detail::amounts_of("concentration_ratio", range, arguments...);
    detail::sort_ascending(all.of);
    Wide         largest(0);
    detail::size i = all.of.size();
    for (detail::size left = detail::size_said("concentration_ratio", n); left != 0 && i != 0; --left)
        largest = Wide(largest + all.of[--i]);
    return detail::maker::make<proportion<Wide>>("concentration_ratio", largest, all.total);
}

// What is refused (instead.hpp).
namespace detail {

using amounts_question = measure_question<instead::measure_counts_or_numbers_not_rates>;
using refusal_of_rest  = refusal_of_any<instead::measure_counts_or_numbers_not_rates>;

struct amounts_asked {
    template <class Range, class... Arguments>
    static constexpr bool answers = amount_arguments<Range, Arguments...>;
};
struct concentration_question : amounts_question {
    template <class Range, class... Arguments>
    static constexpr bool answers = asked_behind<a_number, amounts_asked>::answers<Range, Arguments...>;
};

}  // namespace detail

template <class... Rest>
detail::refused gini(detail::misuse<detail::amounts_question, Rest...>, Rest const&...);
template <class = void>
detail::refused gini(detail::refusal_of_rest, detail::anything, ...);
template <class... Rest>
detail::refused hoover(detail::misuse<detail::amounts_question, Rest...>, Rest const&...);
template <class = void>
detail::refused hoover(detail::refusal_of_rest, detail::anything, ...);
template <class... Rest>
detail::refused lorenz_curve(detail::misuse<detail::amounts_question, Rest...>, Rest const&...);
template <class = void>
detail::refused lorenz_curve(detail::refusal_of_rest, detail::anything, ...);
template <class... Rest>
detail::refused herfindahl(detail::misuse<detail::amounts_question, Rest...>, Rest const&...);
template <class = void>
detail::refused herfindahl(detail::refusal_of_rest, detail::anything, ...);
template <class... Rest>
detail::refused herfindahl_points(detail::misuse<detail::amounts_question, Rest...>, Rest const&...);
template <class = void>
detail::refused herfindahl_points(detail::refusal_of_rest, detail::anything, ...);
template <class... Rest>
detail::refused concentration_ratio(detail::misuse<detail::concentration_question, Rest...>, Rest const&...);
template <class = void>
detail::refused concentration_ratio(detail::refusal_of_rest, detail::anything, ...);

}  // namespace myriad
