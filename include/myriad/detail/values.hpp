// SPDX-License-Identifier: BSL-1.0
//
// What the measures of a whole range have in common: its projected values in a sequence of their own, and
// exact quotients of numbers of any representation.
#pragma once

#include <myriad/count.hpp>
#include <myriad/detail/ranking.hpp>
#include <myriad/number/rational.hpp>

namespace MYRIAD_NAMESPACE::detail {

// What divides two Number exactly: rational for built-in integers, Number itself if it can. A layer that brings
// whole numbers of its own says what divides them (multiprecision.hpp).
template <class Number>
struct ratio_of {};
template <class Number>
    requires(machine_integer<Number> || std::same_as<Number, int128>)
struct ratio_of<Number> {
    using type = rational;
    static constexpr rational make(int128 const& n, int128 const& d) { return rational(n, d).in_lowest_terms(); }
};
template <class Number>
    requires(std::floating_point<Number> || ratio<Number>)
struct ratio_of<Number> {
    using type = Number;
    static constexpr Number make(Number const& n, Number const& d) { return Number(n / d); }
};

template <class Number>
using ratio_of_t = typename ratio_of<Number>::type;

template <class Number>
concept divisible = representation<Number> && requires { typename ratio_of<Number>::type; };

// n / d, for d above zero.
template <divisible Number, class Top, class Bottom>
constexpr ratio_of_t<Number> make_ratio(Top const& n, Bottom const& d) {
    return ratio_of<Number>::make(n, d);
}

// The same kind of rate in another representation.
template <class Rate, class Rep>
struct in_representation;
template <template <class> class Rate, class From, class Rep>
struct in_representation<Rate<From>, Rep> : std::type_identity<Rate<Rep>> {};
template <std::int64_t Per, class Unit, class Base, class From, class Rep>
struct in_representation<rate_per<Per, Unit, Base, From>, Rep> : std::type_identity<rate_per<Per, Unit, Base, Rep>> {};
template <class Rate, class Rep>
using in_representation_t = typename in_representation<Rate, Rep>::type;

// The bare number of a count; a number itself. Measures of inequality take both.
template <class Held>
constexpr auto const& amount(Held const& value) {
    if constexpr (is_count<Held>)
        return value.value;
    else
        return value;
}
template <class Held>
using amount_t = std::remove_cvref_t<decltype(amount(std::declval<Held const&>()))>;

// Rules for a measure of a whole range: what to project, and whether missing values are dropped or refused.
template <class Range, class... Arguments>
concept measure_arguments =
    ranking_arguments<Range, Arguments..., ascending_order> && how_many<a_tie_rule, Arguments...> == 0 &&
    how_many<a_grouping, Arguments...> == 0 &&
    one_of<missing_rule_t<Arguments...>, missing::refuse_rule, missing::drop_rule>;

// visit(value, index, element) for the values that are there, in the order of the input.
template <class Range, class Visit, class... Arguments>
constexpr void each_value(char const* function, Range&& range, Visit&& visit, Arguments const&... arguments) {
    auto const& projection = pick(a_projection<reference_t<Range>>{}, natural<Range>, arguments...);
    each_element(range, [&](auto& element, size i) {
        auto&& projected = project(projection, element);
        if constexpr (std::is_same_v<missing_rule_t<Arguments...>, missing::refuse_rule>) refuse_absent(projected, function);
        else if (is_absent(projected)) return;
        visit(present(projected), i, element);
    });
}

// What is refused of measures, and what to write instead (instead.hpp).
// What stands between the range and the others, such as the p of a quantile, is none of their kinds.
template <class Sentence>
struct measure_question {
    template <class Range, class... Arguments>
    static constexpr bool answers = false;

    template <class Range, class... Arguments>
    static constexpr auto sentence() {
        if constexpr (!iterable<Range>)
            return std::type_identity<instead::pass_a_range_first>{};
        else
            return of_elements<Range, Arguments...>();
    }

private:
    template <class Range, class... Arguments>
    static constexpr auto of_elements() {
        constexpr bool projects = how_many<a_projection<reference_t<Range>>, Arguments...> != 0;
        using value             = value_t<Range, Arguments...>;
        return std::type_identity<
            say<says_twice<Range, Arguments...>, instead::pass_each_kind_of_argument_once,
            say<how_many<a_tie_rule, Arguments...> != 0 || how_many<a_grouping, Arguments...> != 0,
                                                 instead::pass_only_a_member_and_missing_drop,
            say<!projects && key_with_value<value>, instead::take_views_values_of_a_map_or_name_what_to_rank_by,
            say<!projects && std::is_class_v<value> && !quantity<value> && !representation<value>,
                                                 instead::name_the_member_to_measure, Sentence>>>>>{};
    }
};
// The values that are there, in the order of the input.
template <class Range, class... Arguments>
constexpr auto values_of(char const* function, Range&& range, Arguments const&... arguments) {
    using Value = value_t<Range, Arguments...>;
    sequence<Value> values(size_told_by(range));
    size            n = 0;
    each_value(function, range, [&](auto const& value, size, auto&) { put(values, n++, Value(value)); }, arguments...);
    values.truncate(n);
    return values;
}

template <class Value>
concept has_whole_bits = has_bits<Value> && std::integral<amount_t<Value>>;

// Integers and counts of these, by their bits.
template <has_whole_bits Value>
void sort_by_bits(sequence<Value>& values) {
    using Number = amount_t<Value>;
    size const n = values.size();
    scratch<bits64>    items(n), spare(n);
    bits64     most = 0;
    for (size i = 0; i != n; ++i) {
        bits64 const bits = ordering_bits(amount(values[i]));
        most              = most < bits ? bits : most;
        items.data()[i]   = bits;
    }
    sort_words(items.data(), spare.data(), n, 0, bits_of(most));
    for (size i = 0; i != n; ++i) {
        Number const number = from_ordering_bits<Number>(items.data()[i]);
        if constexpr (is_count<Value>) values[i].value = number;
        else values[i] = number;
    }
}

template <class Value>
constexpr void sort_ascending(sequence<Value>& values) {
    if constexpr (has_whole_bits<Value>)
        if (!std::is_constant_evaluated()) return sort_by_bits(values);
    sequence<Value> spare(values.size());
    stable_sort(values.data(), spare.data(), values.size(), ascending);
}

}  // namespace myriad::detail
