// SPDX-License-Identifier: BSL-1.0
//
// Pooled rates: the sum of the counts over the sum of the bases. The mean of rates is not the rate of the
// whole, unless all bases are equal; nobody asks for it here.
//
//   pooled(rates)                                  -> the rate of all together, of the same kind: a rate
//                                                     remembers the two counts it came from
//   pooled_growth(shops, &shop::now, &shop::then)  -> growth_rate of the sums
//   pooled_share(shops, &shop::online, &shop::all) -> proportion of the sums
//   pooled_per<10'000>(towns, &town::shops, &town::people)   -> rate_per of the sums
//
// By key: pooled_growth(matched(now, before), ...) takes the same places on both sides, and matched(...)
// notes the others. Rates of rates no longer have counts to pool, and proportions may all be of one whole, which
// would be counted again with each of them: both are refused; ask pooled_share. missing::drop leaves
// out what is not there. Error: an empty range, a base of zero in all, overflow. O(n).
// Source: OECD Glossary of Statistical Terms, "ratio estimate"; in epidemiology, the crude rate.
#pragma once

#include <myriad/column.hpp>
#include <myriad/detail/values.hpp>
#include <myriad/proportion.hpp>
#include <myriad/rate_per.hpp>
#include <myriad/sum.hpp>

namespace MYRIAD_NAMESPACE {
namespace detail {

// A rate of counts: its two numbers are what was counted. An int128 is a product or a quotient of those.
template <class Rate>
concept rate_of_counts = a_fraction<Rate> && !std::same_as<typename Rate::rep, int128> &&
                         !std::same_as<typename Rate::kind, points_kind> && !std::same_as<typename Rate::kind, proportion_kind>;

// The sum of the projected values of a range.
template <class Range, class Projection>
using summed_t = decltype(sum(std::declval<Range&>(), std::declval<Projection const&>()));

template <template <class...> class Answer, class Range, class Left, class Right, class... First>
concept pools = projects_to_summands<Range, Left> && projects_to_summands<Range, Right> && !single_pass<Range> &&
                answers<Answer<First..., summed_t<Range, Left>, summed_t<Range, Right>>, summed_t<Range, Left> const&, summed_t<Range, Right> const&>;

// What is refused, and what to write instead (instead.hpp).
struct pooled_question {
    template <class Range, class... Arguments>
    static constexpr bool answers = false;

    template <class Range, class... Arguments>
    static constexpr auto sentence() {
        if constexpr (are_proportions<Range, Arguments...>())
            return std::type_identity<instead::ask_pooled_share_of_the_counts_and_their_wholes>{};
        else
            return measure_question<instead::pool_rates_of_counts_only>::sentence<Range, Arguments...>();
    }

private:
    template <class Range, class... Arguments>
    static constexpr bool are_proportions() {
        if constexpr (iterable<Range>)
            return std::is_same_v<typename kind_of<value_t<Range, Arguments...>>::type, proportion_kind>;
        else
            return false;
    }
};

}  // namespace detail

template <class Range, class... Arguments>
    requires(detail::measure_arguments<Range, Arguments...> && detail::rate_of_counts<detail::value_t<Range, Arguments...>>)
[[nodiscard]] constexpr auto pooled(Range&& rates, Arguments const&... arguments) {
    using Rate = detail::value_t<Range, Arguments...>;
    using Wide    = widened_t<typename Rate::rep>;
    Wide    top(0), bottom(0);
    bool is_empty = true;
    detail::each_value("pooled", rates, [&](Rate const& r, detail::size, auto&) {
        top      = Wide(top + Wide(r.top_));
        bottom   = Wide(bottom + Wide(r.bottom_));
        is_empty = false;
    }, arguments...);
    if (is_empty) failure::there_is_nothing("pooled");
    return detail::maker::make<Rate>("pooled", top, bottom);
}

template <class Range, class Now, class Before>
    requires detail::pools<algebra::growth, Range, Now, Before>
[[nodiscard]] constexpr auto pooled_growth(Range&& range, Now const& now, Before const& before) {
    return growth(sum(range, now), sum(range, before));
}
template <class Range, class Part, class Whole>
    requires detail::pools<algebra::share, Range, Part, Whole>
[[nodiscard]] constexpr auto pooled_share(Range&& range, Part const& part, Whole const& whole) {
    return share(sum(range, part), sum(range, whole));
}
template <std::int64_t Per, class Range, class Number, class Base>
    requires detail::pools<algebra::per, Range, Number, Base, detail::per_number<Per>>
[[nodiscard]] constexpr auto pooled_per(Range&& range, Number const& number, Base const& base) {
    return per<Per>(sum(range, number), sum(range, base));
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused pooled(detail::misuse<detail::pooled_question, Rest...>, Rest const&...);
template <class = void>
detail::refused pooled(detail::refusal_of_any<instead::pool_rates_of_counts_only>, detail::anything, ...);
template <class... Rest>
detail::refused pooled_growth(detail::misuse<detail::range_question<instead::pass_a_range_and_the_two_members_to_pool>, Rest...>, Rest const&...);
template <class = void>
detail::refused pooled_growth(detail::refusal_of_any<instead::pass_a_range_and_the_two_members_to_pool>, ...);
template <class... Rest>
detail::refused pooled_share(detail::misuse<detail::range_question<instead::pass_a_range_and_the_two_members_to_pool>, Rest...>, Rest const&...);
template <class = void>
detail::refused pooled_share(detail::refusal_of_any<instead::pass_a_range_and_the_two_members_to_pool>, ...);
template <std::int64_t Per, class... Rest>
detail::refused pooled_per(detail::misuse<detail::range_question<instead::pass_a_range_and_the_two_members_to_pool>, Rest...>, Rest const&...);
template <std::int64_t Per>
detail::refused pooled_per(detail::refusal_of_any<instead::pass_a_range_and_the_two_members_to_pool>, ...);

}  // namespace myriad
