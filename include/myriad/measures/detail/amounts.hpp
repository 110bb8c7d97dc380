// SPDX-License-Identifier: BSL-1.0
//
// The amounts that a measure of shares or inequality takes: not negative, not all zero, with the weights
// of their groups if they have any, and their totals. In the widened representation, exact.
#pragma once

#include <myriad/detail/values.hpp>

#include <limits>  // std::numeric_limits

namespace MYRIAD_NAMESPACE {

// The weight of an element, such as the population among which its amount is shared: an argument of the
// population-weighted forms. Without it all elements weigh the same.
template <class Projection>
struct weighting {
    Projection weight;
};
template <class Projection>
[[nodiscard]] constexpr weighting<Projection> weighted_by(Projection const& weight) {
    return {weight};
}

namespace detail {

template <class Type>
inline constexpr bool is_weighting = is_a<Type, weighting>;

struct a_weighting {
    template <class Type>
    static constexpr bool is = is_weighting<std::remove_cvref_t<Type>>;
};

template <class Value>
concept an_amount = divisible<amount_t<Value>>;

template <class Range, class... Arguments>
concept amount_arguments = measure_arguments<Range, Arguments...> && an_amount<value_t<Range, Arguments...>>;

template <class Range, class... Arguments>
using amount_rep_t = amount_t<value_t<Range, Arguments...>>;

// The sum is widened: int128 for the built-in integers.
template <class Wide>
struct amounts {
    sequence<Wide>    of;  // of each element
    Wide              total{};
    sequence<size> places;  // of these elements in the input, where others are dropped
};

// visit(amount, i) for the i-th; an error names the place that it had in the input.
template <class Amounts, class Visit>
constexpr void each_amount(Amounts const& all, Visit const& visit) {
    at_element here;
    for (size i = 0; i != all.of.size(); ++i) {
        here.go_to(all.places.empty() ? i : all.places[i]);
        visit(all.of[i], i);
    }
}
template <class... Arguments>
inline constexpr bool drops_missing = std::is_same_v<missing_rule_t<Arguments...>, missing::drop_rule>;

// Nothing, a total of zero, infinite amounts, and floating ones whose products overflow have no measure.
template <class Amounts, class Wide>
constexpr void require_measure(char const* function, Amounts const& all, Wide const& weight) {
    if (all.of.empty()) failure::there_is_nothing(function);
    if (!(Wide(0) < all.total)) failure::the_total_is_zero(function, all.total);
    if constexpr (std::floating_point<Wide>)
        if (!(Wide(all.total * weight) <= (std::numeric_limits<Wide>::max)())) failure::the_result_overflows(function, all.total, weight);
}

template <class Number, class Value>
constexpr widened_t<Number> checked_amount(Value const& value, char const* function) {
    auto const& n = amount(value);
    if (n < amount_t<Value>(0)) failure::the_part_is_negative(function, value);
    return widened_t<Number>(n);
}

// Error: a negative amount, a total of zero, an empty range, floating amounts whose squares overflow.
template <class Range, class... Arguments>
constexpr auto amounts_of(char const* function, Range&& range, Arguments const&... arguments) {
    using Number           = amount_rep_t<Range, Arguments...>;
    using Wide           = widened_t<Number>;
    amounts<Wide> all{sequence<Wide>(size_told_by(range)), Wide{}, {}};
    size       n = 0;
    each_value(function, range, [&](auto const& value, size i, auto&) {
        Wide const amount = checked_amount<Number>(value, function);
        all.total      = Wide(all.total + amount);
        put(all.of, n++, amount);
        if constexpr (drops_missing<Arguments...>) all.places.push_back(i);
    }, arguments...);
    all.of.truncate(n);
    require_measure(function, all, all.total);
    return all;
}

// ---- amounts with weights ----

template <class Wide>
struct weighted_amount {
    Wide amount{};
    Wide weight{};

    // By amount per weight: a/b < c/d.
    [[nodiscard]] friend constexpr bool operator<(weighted_amount const& a, weighted_amount const& b) {
        return Wide(a.amount * b.weight) < Wide(b.amount * a.weight);
    }
};
template <class Wide>
struct weighted_amounts {
    sequence<weighted_amount<Wide>> of;
    Wide                            total{};
    Wide                            weight{};  // of all
    sequence<size>               places{};
};

template <class Range, class Weighting>
inline constexpr bool weighs = false;
template <class Range, class Projection>
inline constexpr bool weighs<Range, weighting<Projection>> =
    projects<Projection, reference_t<Range>> && an_amount<std::remove_cvref_t<std::invoke_result_t<Projection const&, reference_t<Range>>>>;

// Arguments of the weighted forms: those of a measure, and weightings, of which there is one or none.
template <class Range, class... Arguments>
concept weightable_arguments =
    iterable<Range> && ((weighs<Range, Arguments> || a_missing_rule::is<Arguments> || a_projection<reference_t<Range>>::template is<Arguments>) && ...) &&
    how_many<a_weighting, Arguments...> <= 1 && how_many<a_missing_rule, Arguments...> <= 1 &&
    how_many<a_projection<reference_t<Range>>, Arguments...> <= 1 && one_of<missing_rule_t<Arguments...>, missing::refuse_rule, missing::drop_rule>;
template <class Range, class... Arguments>
concept weighted_arguments = weightable_arguments<Range, Arguments...> && an_amount<value_t<Range, Arguments...>>;

template <class Range, class Weighting>
struct weight_rep : std::type_identity<std::int64_t> {};
template <class Range, class Projection>
struct weight_rep<Range, weighting<Projection>> : std::type_identity<amount_t<std::remove_cvref_t<std::invoke_result_t<Projection const&, reference_t<Range>>>>> {};

template <class Range, class... Arguments>
struct weighted_rep {
    using weighting = std::remove_cvref_t<decltype(pick(a_weighting{}, itself, std::declval<Arguments const&>()...))>;
    using amount    = amount_rep_t<Range, Arguments...>;
    using type      = typename std::conditional_t<a_weighting::is<weighting>, common<amount, typename weight_rep<Range, weighting>::type>,
                                                  common<amount, amount>>::type;
};
template <class Range, class... Arguments>
using weighted_rep_t = typename weighted_rep<Range, Arguments...>::type;

// Error: as amounts_of; a weight of zero or below.
template <class Range, class... Arguments>
constexpr auto weighted_amounts_of(char const* function, Range&& range, Arguments const&... arguments) {
    using Number                = weighted_rep_t<Range, Arguments...>;
    using Wide                = widened_t<Number>;
    auto const& weighting  = pick(a_weighting{}, itself, arguments...);
    weighted_amounts<Wide> all;
    each_value(function, range, [&](auto const& value, size i, auto& element) {
        weighted_amount<Wide> one{checked_amount<Number>(value, function), Wide(1)};
        if constexpr (a_weighting::is<std::remove_cvref_t<decltype(weighting)>>) {
            one.weight = Wide(amount(project(weighting.weight, element)));
            require_base(one.weight, function, one.amount, one.weight);
        }
        all.total  = Wide(all.total + one.amount);
        all.weight = Wide(all.weight + one.weight);
        all.of.push_back(one);
        if constexpr (drops_missing<Arguments...>) all.places.push_back(i);
    }, arguments...);
    require_measure(function, all, all.weight);
    return all;
}

// The exact quotient of two Wide, as the answer for the representation Number.
template <class Number, class Wide>
constexpr ratio_of_t<Number> exact_quotient(Wide const& n, Wide const& d) {
    return make_ratio<Number>(n, d);
}

// A sum of doubles that forgets nothing above 2^-100 of it (Neumaier).
struct compensated_sum {
    double sum = 0, lost = 0;

    constexpr void add(double x) {
        double const next = sum + x;
        lost += (sum < 0 ? -sum : sum) < (x < 0 ? -x : x) ? (x - next) + sum : (sum - next) + x;
        sum = next;
    }
    [[nodiscard]] constexpr double total() const { return sum + lost; }
};

}  // namespace detail
}  // namespace myriad
