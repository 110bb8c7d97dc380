// SPDX-License-Identifier: BSL-1.0
//
// Quantiles and the median: the value below which a given part of the distribution lies. There are nine
// definitions in use, which differ on small samples; the call names one.
//
//   quantile(towns, "25%"_pct, quantiles::hazen, &town::patents)   -> count<patent, rational>
//   quantile(rates, "0.9"_dec, quantiles::linear)                  -> a growth rate, of growth rates
//   median(towns, &town::patents)                                  the middle, or the mean of the middle two
//   median(towns, &town::density, weighted_by(&town::people))      of the people: weighted_quantile.hpp
//
//   quantiles::                       type   h, the place of the quantile among x1 <= ... <= xn, at p
//   inverse_distribution                1    the first xk with k >= np
//   averaged_inverse_distribution       2    the same, but the mean of two where np is whole (SAS)
//   closest_observation                 3    the xk whose k is nearest to np, of two the even k (SAS)
//   interpolated_inverse_distribution   4    np
//   hazen                               5    np + 1/2
//   weibull                             6    (n + 1)p            (Minitab, SPSS, Excel's QUARTILE.EXC)
//   linear                              7    (n - 1)p + 1        (R's and NumPy's usual, Excel's QUARTILE.INC)
//   median_unbiased                     8    (n + 1/3)p + 1/3
//   normal_unbiased                     9    (n + 1/4)p + 3/8
//
// Types 4 to 9 interpolate between the neighbours of h; outside 1..n they are x1 and xn. Exact for exact
// values: of counts the answer is a count in rational, of rates a rate of the same kind, of bare integers a
// rational; of floating numbers it is within two units in the last place of the larger neighbour.
// p is a decimal, a percentage, a rational or a proportion, from 0 to 1. A projection and missing::drop
// may follow. Error: an empty range, a p outside 0..1, a missing value, terms above 128 bits, and where it falls
// between minus and plus infinity. O(n log n).
// Source: Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996).
#pragma once

#include <myriad/decimal.hpp>
#include <myriad/detail/values.hpp>

namespace MYRIAD_NAMESPACE {

enum class quantiles : unsigned char {
    inverse_distribution = 1,
    averaged_inverse_distribution,
    closest_observation,
    interpolated_inverse_distribution,
    hazen,
    weibull,
    linear,
    median_unbiased,
    normal_unbiased
};

namespace detail {

template <class Part>
concept part_of_one = std::same_as<Part, rational> || (quantity<Part> && (std::same_as<typename Part::kind, proportion_kind> ||
    std::same_as<typename Part::kind, rounded_kind<percent>> || std::same_as<typename Part::kind, rounded_kind<number>>));

// What is refused: a quantile that does not say its part and its definition, and what is no measure.
template <class... Arguments>
inline constexpr bool says_part_and_definition = false;
template <class Part, class... Rest>
inline constexpr bool says_part_and_definition<Part, quantiles, Rest...> = part_of_one<Part>;

struct quantile_question {
    template <class Range, class... Arguments>
    static constexpr bool answers = false;

    template <class Range, class... Arguments>
    static constexpr auto sentence() {
        if constexpr (says_part_and_definition<Arguments...>)
            return measure_question<instead::measure_counts_rates_or_numbers>::sentence<Range, Arguments...>();
        else
            return std::type_identity<instead::pass_a_range_then_a_part_such_as_25_percent_then_a_definition>{};
    }
};

// The p of a quantile, from 0 to 1.
template <class Part>
constexpr rational exact_part(Part const& p) {
    if constexpr (std::same_as<Part, rational>)
        return p.in_lowest_terms();
    else if constexpr (std::same_as<typename Part::kind, rounded_kind<percent>>)
        return (exactly(p) / rational(100)).in_lowest_terms();
    else
        return exactly(p).in_lowest_terms();
}
// Between which two of n values, counted from 1, and how far from the first to the second.
struct quantile_place {
    int128   lower;
    rational way;
};
constexpr quantile_place place_of_quantile(quantiles definition, int128 n, rational const& p) {
    int128 const a = p.top, b = p.bottom;
    auto const   at = [](int128 top, int128 bottom) {
        rational const h(top, bottom);
        int128 const   lower = h.floor();
        return quantile_place{lower, rational(top - lower * bottom, bottom)};
    };
    auto const in_steps = [](quantile_place const& h, rational const& at_lower) { return quantile_place{h.lower, h.way == 0 ? at_lower : 1}; };
    switch (definition) {
        case quantiles::inverse_distribution: return in_steps(at(n * a, b), 0);
        case quantiles::averaged_inverse_distribution: return in_steps(at(n * a, b), rational(1, 2));
        case quantiles::closest_observation: {
            quantile_place const h = at(n * a * 2 - b, b * 2);
            return in_steps(h, h.lower % 2 == 0 ? 0 : 1);
        }
        case quantiles::interpolated_inverse_distribution: return at(n * a, b);
        case quantiles::hazen: return at(n * a * 2 + b, b * 2);
        case quantiles::weibull: return at((n + 1) * a, b);
        case quantiles::linear: return at((n - 1) * a + b, b);
        case quantiles::median_unbiased: return at((n * 3 + 1) * a + b, b * 3);
        case quantiles::normal_unbiased: return at((n * 8 + 2) * a + b * 3, b * 8);
    }
    failure::that_is_out_of_range("quantile", static_cast<int>(definition));
}

// x + way (y - x), for 0 <= way <= 1.
template <class Number>
constexpr ratio_of_t<Number> interpolate(Number const& x, Number const& y, rational const& way) {
    if constexpr (std::floating_point<Number>) {
        Number const part = static_cast<Number>(static_cast<double>(way));
        Number const found = x == y || way == 0 ? x : way == 1 ? y : (1 - part) * x + part * y;
        if (!(found == found)) failure::that_is_no_number("quantile", x, y);
        return found;
    } else if constexpr (ratio<Number>) {
        using Wide = whole_part_t<Number>;
        Number const part(Number(from_int128<Wide>(way.numerator())) / Number(from_int128<Wide>(way.denominator())));
        return Number(x + part * Number(y - x));
    } else {
        using Wide = widened_t<Number>;
        Wide const n(from_int128<Wide>(way.numerator())), d(from_int128<Wide>(way.denominator()));
        return make_ratio<Number>(Wide(Wide(x) * Wide(d - n) + Wide(y) * n), d);
    }
}

template <class Value>
concept interpolates = divisible<amount_t<Value>> || (a_fraction<Value> && divisible<typename Value::rep>);

template <class Value>
constexpr auto interpolated_values(Value const& x, Value const& y, rational const& way) {
    if constexpr (is_count<Value>) {
        return count<typename Value::unit, ratio_of_t<typename Value::rep>>{interpolate(x.value, y.value, way)};
    } else if constexpr (a_fraction<Value>) {
        using Number          = typename Value::rep;
        ratio_of_t<Number> const q = interpolate(make_ratio<Number>(x.top_, x.bottom_), make_ratio<Number>(y.top_, y.bottom_), way);
        if constexpr (std::floating_point<Number>) {
            return maker::make<Value>("quantile", q, Number(1));
        } else {
            using Wide = whole_part_t<Number>;
            return maker::make<in_representation_t<Value, Wide>>("quantile", Wide(numerator(q)), Wide(denominator(q)));
        }
    } else {
        return interpolate(x, y, way);
    }
}

}  // namespace detail

template <class Range, class Part, class... Arguments>
    requires(detail::measure_arguments<Range, Arguments...> && detail::interpolates<detail::value_t<Range, Arguments...>> &&
             detail::part_of_one<Part>)
[[nodiscard]] constexpr auto quantile(Range&& range, Part const& p, quantiles definition, Arguments const&... arguments) {
    using detail::size;
    auto           values = detail::values_of("quantile", range, arguments...);
    rational const part   = detail::exact_part(p);
    if (part < 0 || part > 1) failure::that_is_out_of_range("quantile", p);
    if (values.empty()) failure::there_is_nothing("quantile", p);
    detail::sort_ascending(values);
    int128 const n(values.size());
    auto const   place = detail::place_of_quantile(definition, n, part);
    auto const   at    = [&](int128 k) { return values[static_cast<size>(k < 1 ? 0 : k > n ? n - 1 : k - 1)]; };
    return detail::interpolated_values(at(place.lower), at(place.lower + 1), place.way);
}

// The middle value, or the mean of the two in the middle: types 2 and 5 to 9 agree there.
template <class Range, class... Arguments>
    requires(detail::measure_arguments<Range, Arguments...> && detail::interpolates<detail::value_t<Range, Arguments...>>)
[[nodiscard]] constexpr auto median(Range&& range, Arguments const&... arguments) {
    return quantile(range, rational(1, 2), quantiles::linear, arguments...);
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused quantile(detail::misuse<detail::quantile_question, Rest...>, Rest const&...);
template <class = void>
detail::refused quantile(detail::refusal_of_any<instead::pass_a_range_then_a_part_such_as_25_percent_then_a_definition>, detail::anything, ...);
template <class... Rest>
detail::refused median(detail::misuse<detail::measure_question<instead::measure_counts_rates_or_numbers>, Rest...>, Rest const&...);
template <class = void>
detail::refused median(detail::refusal_of_any<instead::name_the_member_to_measure>, detail::anything, ...);

}  // namespace myriad
