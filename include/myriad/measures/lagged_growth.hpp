// SPDX-License-Identifier: BSL-1.0
//
// Growth along a series: of each element over the one so many periods before it.
//
//   lagged_growth(months, 12, &month::sales)                 over the same month of last year: by position
//   lagged_growth(rows, 1, &row::sales, within(&row::town))  inside each town, wherever its rows stand
//   lagged_growth(column, 1)                                  by key: the key less one, such as a year
//   lagged_growth(column, years{1})                           anything that key - lag takes
//   lagged_growth(column, last_year_of)                       or a function from a key to the earlier key
//
// Over a range the answer is a sequence of std::optional, aligned with it: the first `lag` elements of the
// series, or of each group, have no growth. A series with gaps is not for positions: give it keys. Over a
// column the answer is a column; keys that find no earlier key are left out and noted.
// A base of zero or below, by the rule of growth.hpp that may follow: an error (bases::refuse, which is
// the default), no growth, or growth from its magnitude. Values that are missing have no growth and give
// none. Error: a lag of zero or below; a key that is there twice. O(n), O(n log n) with groups and keys.
// Source: the NBS's 环比 (over the period before) and 同比 (over the same period of the year before).
#pragma once

#include <myriad/detail/group_numbers.hpp>
#include <myriad/detail/ranking_arguments.hpp>
#include <myriad/growth.hpp>
#include <myriad/order.hpp>

namespace MYRIAD_NAMESPACE {
namespace detail {

struct a_base_rule {
    template <class Type>
    static constexpr bool is = std::is_same_v<std::remove_cvref_t<Type>, bases>;
};

template <class Range, class... Arguments>
using series_value_t = projected_value_t<Range, Arguments...>;

template <class Range, class... Arguments>
concept series_arguments =
    iterable<Range> && ((a_base_rule::is<Arguments> || groups<Range, Arguments> ||
                         a_projection<reference_t<Range>>::template is<Arguments>) && ...) &&
    how_many<a_base_rule, Arguments...> <= 1 && how_many<a_grouping, Arguments...> <= 1 &&
    how_many<a_projection<reference_t<Range>>, Arguments...> <= 1 &&
    may_have_growth<series_value_t<Range, Arguments...>, series_value_t<Range, Arguments...>>;

// The key so long before. Of integers: an unsigned key below the lag has none, and gives one above itself.
template <class Key, class Lag>
constexpr Key earlier_key(Key const& key, Lag const& lag) {
    if constexpr (std::is_invocable_r_v<Key, Lag const&, Key const&>)
        return lag(key);
    else if constexpr (std::integral<Key> && std::integral<Lag>)
        return static_cast<Key>(key - static_cast<Key>(lag));
    else
        return static_cast<Key>(key - lag);
}
template <class Lag, class Key>
concept lag_of = std::is_invocable_r_v<Key, Lag const&, Key const&> || requires(Key const& key, Lag const& lag) {
    static_cast<Key>(key - lag);
};

// answer(value, earlier value) by key, in the order of the column; keys without an earlier one are left out.
template <class Key, class Value, class Lag, class Answer>
constexpr auto paired_with_earlier(column<Key, Value> const& series, Lag const& lag, Answer const& answer) {
    using Result = std::invoke_result_t<Answer const&, Value const&, Value const&>;
    if constexpr (!std::is_invocable_v<Lag const&, Key const&> && requires { { lag < Lag{} } -> std::convertible_to<bool>; })
        if (lag < Lag{}) failure::that_is_out_of_range("lagged_growth", lag);
    auto const keys = keys_in_order(series, "lagged_growth");
    sequence<observation<Key, Result>> observations;
    sequence<unpaired<Key>>            left_out;
    each_element(series, [&](auto const& o, size) {
        auto const& [key, value] = o;
        Key const wanted = earlier_key(key, lag);
        if (same_key(wanted, key)) failure::that_is_out_of_range("lagged_growth", key);
        size first = 0;  // of the keys that are not below the wanted one
        for (size n = keys.size(); n != 0;) {
            size const half = n / 2;
            if (key_less(keys[first + half].value(), wanted)) first += half + 1, n -= half + 1;
            else n = half;
        }
        bool const wraps = std::unsigned_integral<Key> && std::integral<Lag> && key_less(key, wanted);
        if (!wraps && first != keys.size() && same_key(keys[first].value(), wanted))
            observations.push_back({key, answer(value, series[keys[first].index].value)});
        else
            left_out.push_back({key, side::left});
    });
    return column<Key, Result>(static_cast<sequence<observation<Key, Result>>&&>(observations),
                               static_cast<sequence<unpaired<Key>>&&>(left_out));
}

}  // namespace detail

template <class Range, detail::said_size Lag, class... Arguments>
    requires(detail::series_arguments<Range, Arguments...> && !detail::is_column<std::remove_cvref_t<Range>>)
[[nodiscard]] constexpr auto lagged_growth(Range&& range, Lag periods, Arguments const&... arguments) {
    using detail::size;
    using Value            = detail::series_value_t<Range, Arguments...>;
    using GroupKey         = detail::keyed<size, true>;
    auto const& projection = detail::pick(detail::a_projection<detail::reference_t<Range>>{}, detail::natural<Range>, arguments...);
    auto const& grouped_by = detail::pick(detail::a_grouping{}, detail::itself, arguments...);
    detail::growth_by_rule const grows{detail::pick(detail::a_base_rule{}, bases::refuse, arguments...)};
    size const lag = detail::size_said("lagged_growth", periods);
    if (lag == 0) failure::that_is_out_of_range("lagged_growth", lag);

    auto            values = detail::work_room_for<Value>(range);
    sequence<size>  numbers;  // of the groups of the elements
    size            n = 0;
    auto const      collect = [&](auto const& take_group) {
        detail::each_element(range, [&](auto& element, size) {
            take_group(element);
            detail::put(values, n++, Value(detail::project(projection, element)));
        });
    };
    if constexpr (detail::is_grouping<detail::grouping_t<Arguments...>>) {
        using Key = std::remove_cvref_t<std::invoke_result_t<decltype(grouped_by.key) const&, detail::reference_t<Range>>>;
        sequence<detail::keyed<Key, true>> keys;
        collect([&](auto const& element) { keys.push_back({detail::project(grouped_by.key, element), n}); });
        numbers = detail::group_numbers(static_cast<sequence<detail::keyed<Key, true>>&&>(keys), n);
    } else {
        collect([](auto const&) {});
    }

    using Growth = std::invoke_result_t<detail::growth_by_rule const&, Value const&, Value const&>;
    auto answers = detail::sequence_of<Growth, detail::fixed_size_for<std::remove_cvref_t<Range>>>(n);
    if (numbers.empty()) {
        detail::at_element here;
        for (size i = lag; i < n; ++i) here.go_to(i), answers[i] = grows(values[i], values[i - lag]);
        return answers;
    }
    sequence<GroupKey> order(n), spare(n);  // the elements group by group, each group in the order of the input
    for (size i = 0; i != n; ++i) order[i] = {numbers[i], i};
    detail::stable_sort(order.data(), spare.data(), n, [](GroupKey const& a, GroupKey const& b) { return a.held < b.held; });
    detail::at_element here;
    for (size i = lag; i < n; ++i)
        if (order[i].held == order[i - lag].held)
            here.go_to(order[i].index), answers[order[i].index] = grows(values[order[i].index], values[order[i - lag].index]);
    return answers;
}

// By key. With a rule for the base the values are optional, as are those of values that may be missing.
template <class Key, class Value, detail::lag_of<Key> Lag>
    requires detail::has_growth<Value, Value>
[[nodiscard]] constexpr auto lagged_growth(column<Key, Value> const& series, Lag const& lag) {
    return detail::paired_with_earlier(series, lag, detail::growth_of_two{});
}
template <class Key, class Value, detail::lag_of<Key> Lag>
    requires detail::may_have_growth<Value, Value>
[[nodiscard]] constexpr auto lagged_growth(column<Key, Value> const& series, Lag const& lag, bases rule) {
    return detail::paired_with_earlier(series, lag, detail::growth_by_rule{rule});
}

// What is refused (instead.hpp).
template <class = void>
detail::refused lagged_growth(detail::refusal_of_any<instead::pass_a_series_a_lag_and_what_to_measure>, ...);

}  // namespace myriad
