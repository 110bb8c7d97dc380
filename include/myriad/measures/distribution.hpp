// SPDX-License-Identifier: BSL-1.0
//
// Where each element lies in the distribution of all: percentile rank, cumulative distribution, n-tiles.
// Exact: a proportion of counted elements.
//
//                                            10    20    20    50
//   percentile_rank(range, ...)               0   1/3   1/3     1    (rank - 1) / (n - 1)
//   cumulative_distribution(range, ...)     1/4   3/4   3/4     1    share of what is not above
//   n_tiles(range, 2, ...)                    1     1     2     2    groups of equal size, from 1
//
// The lowest first, unless `descending` or another order says otherwise; the other arguments are those of
// rank.hpp but for the rule for ties, which the definitions fix. With within(...) each group is a
// distribution of its own. Values that are kept although missing have no answer: under missing::keep the
// answers are optional, and the missing are not counted; under first and last they are tied values.
// Aligned with the input; an empty range has an empty answer. O(n log n).
// Source: ISO/IEC 9075-2 (SQL), PERCENT_RANK, CUME_DIST, NTILE; R's dplyr has the same three.
#pragma once

#include <myriad/detail/ranking.hpp>
#include <myriad/proportion.hpp>

#include <optional>  // std::optional

namespace MYRIAD_NAMESPACE {
namespace detail {

template <class Range, class... Arguments>
concept distribution_arguments = ranking_arguments<Range, Arguments...> && how_many<a_tie_rule, Arguments...> == 0;

struct distribution_question {
    template <class Range, class... Arguments>
    static constexpr bool answers = distribution_arguments<Range, Arguments...>;

    template <class Range, class... Arguments>
    static constexpr auto sentence() {
        if constexpr (how_many<a_tie_rule, Arguments...> != 0)
            return std::type_identity<instead::leave_out_the_rule_for_ties_the_definition_says_it>{};
        else
            return ranking_question::sentence<Range, Arguments...>();
    }
};
using n_tiles_question = ranking_question_with<a_number, instead::pass_the_number_of_groups_after_the_range>;

// answer(standing, number of ranked elements in the group), aligned with the input; optional where
// missing values are kept.
template <class Answer, class Range, class... Arguments>
constexpr auto distributed(char const* function, ties rule, Answer const& answer, Range&& range, Arguments const&... arguments) {
    using Type         = std::invoke_result_t<Answer const&, standing, size>;
    auto const ordered = [&] {
        if constexpr (how_many<a_comparator<value_t<Range, Arguments...>>, Arguments...> == 0)
            return ranked(function, range, arguments..., rule, ascending);
        else
            return ranked(function, range, arguments..., rule);
    }();
    sequence<size> in_group(ordered.places.size());  // of each place the number of ranked elements
    for (size start = 0; start != ordered.places.size();) {
        size const stop   = ordered.end_of_group(start);
        size const number = ordered.end_of_ranked(start, stop) - start;
        for (; start != stop; ++start) in_group[start] = number;
    }
    auto const of_place = [&](size i) { return answer(ordered.places[i].standing, in_group[i]); };
    if constexpr (std::is_same_v<missing_rule_t<Arguments...>, missing::keep_rule>)
        return in_input_order<std::optional<Type>>(ordered, [&](size i) {
            return ordered.places[i].standing.is_ranked() ? std::optional<Type>(of_place(i)) : std::nullopt;
        });
    else
        return in_input_order<Type>(ordered, of_place);
}

constexpr proportion<> proportion_of(std::uint64_t part, std::uint64_t whole) {
    return maker::make<proportion<>>("distribution", static_cast<std::int64_t>(part), static_cast<std::int64_t>(whole));
}

}  // namespace detail

// Which part of the others is below: (competition rank - 1) / (n - 1). The only one of its group: 0.
template <class Range, class... Arguments>
    requires detail::distribution_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto percentile_rank(Range&& range, Arguments const&... arguments) {
    return detail::distributed("percentile_rank", ties::competition, [](standing s, detail::size n) {
        return n == 1 ? proportion<>() : detail::proportion_of(s.whole() - 1, n - 1);
    }, range, arguments...);
}

// Which part of all is not above: (last of the tied places) / n, above 0 and at most 1.
template <class Range, class... Arguments>
    requires detail::distribution_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto cumulative_distribution(Range&& range, Arguments const&... arguments) {
    return detail::distributed("cumulative_distribution", ties::modified, [](standing s, detail::size n) {
        return detail::proportion_of(s.whole(), n);
    }, range, arguments...);
}

// In which of n groups of equal size, from 1, each element falls when all stand in order; if the sizes
// cannot be equal the first groups have one element more. Equals stand in the order of the input, so that
// they may fall into two groups. With n above the number of elements the last groups are empty.
// Error: n of zero or below.
template <class Range, detail::said_size Size, class... Arguments>
    requires detail::distribution_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto n_tiles(Range&& range, Size groups, Arguments const&... arguments) {
    detail::size const n = detail::size_said("n_tiles", groups);
    if (n == 0) failure::that_is_out_of_range("n_tiles", n);
    return detail::distributed("n_tiles", ties::ordinal, [n](standing s, detail::size all) {
        auto const place = static_cast<detail::size>(s.whole() - 1);
        detail::size const each = all / n, larger = all % n;  // so many groups have one more than each
        return place < larger * (each + 1) ? place / (each + 1) + 1 : (place - larger) / each + 1;
    }, range, arguments...);
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused percentile_rank(detail::misuse<detail::distribution_question, Rest...>, Rest const&...);
template <class = void>
detail::refused percentile_rank(detail::refusal_of_any<instead::pass_only_a_member_an_order_ties_missing_and_within>, detail::anything, ...);
template <class... Rest>
detail::refused cumulative_distribution(detail::misuse<detail::distribution_question, Rest...>, Rest const&...);
template <class = void>
detail::refused cumulative_distribution(detail::refusal_of_any<instead::pass_only_a_member_an_order_ties_missing_and_within>, detail::anything, ...);
template <class... Rest>
detail::refused n_tiles(detail::misuse<detail::n_tiles_question, Rest...>, Rest const&...);
template <class = void>
detail::refused n_tiles(detail::refusal_of_any<instead::name_the_member_to_rank_by>, detail::anything, ...);

}  // namespace myriad
