// SPDX-License-Identifier: BSL-1.0
//
// Concentration: how much of the whole the largest have. Exact.
//
//   herfindahl(firms, &firm::sales)           sum of the squared shares, from 1/n to 1     -> rational
//   herfindahl_points(firms, &firm::sales)    the same in points, from 10 000/n to 10 000  -> rational
//   concentration_ratio(firms, 4, &firm::sales)   CR_4, the share of the four largest       -> proportion
//   round<0>(herfindahl_points(...), half_even)   2 450
//
// Amounts are counts of one unit or bare numbers, none of them negative; missing::drop may be said. Of
// floating amounts the answers are floating. n of zero is a share of nothing; n above the number of
// elements takes all. Error: n below zero, an empty range, a total of zero, a negative amount, a missing value, a sum of
// squares above 128 bits or beyond double. O(n), CR_n O(n log n).
// Source: Hirschman, The Paternity of an Index (1964); US DoJ, Horizontal Merger Guidelines (10 000 points).
#pragma once

#include <myriad/measures/detail/amounts.hpp>
#include <myriad/proportion.hpp>

namespace MYRIAD_NAMESPACE {
namespace detail {

// A number is converted, so that a refusal, which takes it as it is, would be as good: has it an answer?
struct concentration_question : measure_question<instead::measure_counts_or_numbers_not_rates> {
private:
    template <class Range, class Number, class... Arguments>
        requires std::is_arithmetic_v<Number>
    static constexpr bool has_answer(decltype(nullptr)) {
        return amount_arguments<Range, Arguments...>;
    }
    template <class Range, class... Arguments>
    static constexpr bool has_answer(void const*) {
        return false;
    }

public:
    template <class Range, class... Arguments>
    static constexpr bool answers = has_answer<Range, Arguments...>(nullptr);
};

}  // namespace detail

template <class Range, class... Arguments>
    requires detail::amount_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto herfindahl(Range&& range, Arguments const&... arguments) {
    using Rep        = detail::amount_rep_t<Range, Arguments...>;
    using Wide        = widened_t<Rep>;
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
    using Wide  = widened_t<detail::amount_rep_t<Range, Arguments...>>;
    auto all = detail::amounts_of("concentration_ratio", range, arguments...);
    detail::sort_ascending(all.of);
    Wide            largest(0);
    detail::size i = all.of.size();
    for (detail::size left = detail::size_said("concentration_ratio", n); left != 0 && i != 0; --left)
        largest = Wide(largest + all.of[--i]);
    return detail::maker::make<proportion<Wide>>("concentration_ratio", largest, all.total);
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused herfindahl(detail::misuse<detail::measure_question<instead::measure_counts_or_numbers_not_rates>, Rest...>, Rest const&...);
template <class = void>
detail::refused herfindahl(detail::refusal_of_any<instead::measure_counts_or_numbers_not_rates>, detail::anything, ...);
template <class... Rest>
detail::refused herfindahl_points(detail::misuse<detail::measure_question<instead::measure_counts_or_numbers_not_rates>, Rest...>, Rest const&...);
template <class = void>
detail::refused herfindahl_points(detail::refusal_of_any<instead::measure_counts_or_numbers_not_rates>, detail::anything, ...);
template <class... Rest>
detail::refused concentration_ratio(detail::misuse<detail::concentration_question, Rest...>, Rest const&...);
template <class = void>
detail::refused concentration_ratio(detail::refusal_of_any<instead::measure_counts_or_numbers_not_rates>, detail::anything, ...);

}  // namespace myriad
