// SPDX-License-Identifier: BSL-1.0
//
// Ranking, over any range of values that have an order, with a projection, a comparator, a rule for ties
// and one for missing values. Descending and competition-ranked unless said otherwise, as league tables.
//
//   rank(range, ...)              the standing of each element, aligned with the input
//   rank_of(range, value, ...)    the standing that a value has, or would have, in the range
//   league.hpp                    the elements best first, the top n and the bottom n
//
// The other arguments come in any order, each of a kind of its own:
//
//   &shop::sales                  a projection: pointer to member, or a callable of one element
//   ascending, descending         the order; or any strict weak order of two values, "goes before"
//   ties::dense                   the rule for ties, see standing.hpp
//   missing::last                 the rule for missing values, see missing.hpp; without it they are errors
//   within(&shop::town)           ranks inside each group, see order.hpp
//
// Equal values keep the order of the input, so the answer is the same on every platform. The answer to
// an input whose size is in its type (C array, std::array) is a constant-size sequence and may be
// constexpr. An empty range has an empty answer. A range that can be read only once will do. A rule for ties
// that is none of the five is an error.
// O(n log n) comparisons, exact for rates (see fraction.hpp); numbers, counts and rates of integers in one of the two orders
// are ranked by their bits at run time, in O(n) but for what lies close together.
#pragma once

#include <myriad/detail/ranking.hpp>

namespace MYRIAD_NAMESPACE {

// The standing of each element, aligned with the input; under missing::drop, of each that is there.
// Source: the rules for ties are those of standing.hpp; NA in R's frank and pandas' rank are those of missing.hpp.
template <class Range, class... Arguments>
    requires detail::ranking_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto rank(Range&& range, Arguments const&... arguments) {
    return detail::standings("rank", range, arguments...);
}

// The standing of a value among the projected values of a range: of one that is there, its own; of one
// that is not, the standing it would get if it joined them. Ordinal: before its equals. A missing value
// has the standing of the missing ones; kept or dropped it is not ranked. In a group, ask the range of the group:
// rank_of(shops | std::views::filter(in_the_town), sales, &shop::sales).
// O(n) comparisons; O(n log n) for dense ranks.
template <class Range, class Value, class... Arguments>
    requires(detail::ranking_arguments<Range, Arguments...> && !detail::single_pass<Range> &&
             detail::how_many<detail::a_grouping, Arguments...> == 0)
[[nodiscard]] constexpr standing rank_of(Range&& range, Value const& value, Arguments const&... arguments) {
    using Held                = detail::value_t<Range, Arguments...>;
    using Missing          = detail::missing_rule_t<Arguments...>;
    auto const  rule       = detail::pick(detail::a_tie_rule{}, ties::competition, arguments...);
    auto const& before     = detail::pick(detail::a_comparator<Held>{}, descending, arguments...);
    auto const& projection = detail::pick(detail::a_projection<detail::reference_t<Range>>{}, detail::natural<Range>, arguments...);
    if constexpr (std::is_same_v<Missing, missing::refuse_rule>) detail::refuse_absent(value, "rank_of");
    constexpr bool ranks_missing = detail::one_of<Missing, missing::first_rule, missing::last_rule>;
    bool const     absent        = detail::is_absent(value);
    if (absent && !ranks_missing) return {};

    auto const goes_before = [&](auto const& a, bool a_absent, auto const& b, bool b_absent) -> bool {
        if (a_absent || b_absent) return a_absent != b_absent && a_absent == std::is_same_v<Missing, missing::first_rule>;
        return before(detail::present(a), detail::present(b));
    };
    detail::size better = 0, equal = 0, groups = 0;
    if (rule == ties::dense) {
        auto const   ordered = detail::ranked("rank_of", range, arguments...);
        sequence<bool> is_better(ordered.read);
        detail::each_element(range, [&](auto& element, detail::size i) {
            auto&& other = detail::project(projection, element);
            is_better[i] = goes_before(other, detail::is_absent(other), value, absent);
        });
        for (detail::size i = 0; i != ordered.places.size() && is_better[ordered.places[i].index]; ++i)
            groups = static_cast<detail::size>(ordered.places[i].standing.whole());
    } else {
        detail::each_element(range, [&](auto& element, detail::size) {
            auto&& other = detail::project(projection, element);
            if constexpr (std::is_same_v<Missing, missing::refuse_rule>) detail::refuse_absent(other, "rank_of");
            bool const other_absent = detail::is_absent(other);
            if (other_absent && !ranks_missing) return;
            if (goes_before(other, other_absent, value, absent)) ++better;
            else if (!goes_before(value, absent, other, other_absent)) ++equal;
        });
    }
    return detail::shared_rank(rule, better + 1, better + (equal == 0 ? 1 : equal), better + 1, groups);
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused rank(detail::misuse<detail::ranking_question, Rest...>, Rest const&...);
template <class = void>
detail::refused rank(detail::refusal_of_any<instead::pass_only_a_member_an_order_ties_missing_and_within>, detail::anything, ...);
template <class... Rest>
detail::refused rank_of(detail::misuse<detail::rank_of_question, Rest...>, Rest const&...);
template <class = void>
detail::refused rank_of(detail::refusal_of_any<instead::name_the_member_to_rank_by>, detail::anything, ...);

}  // namespace myriad
