// SPDX-License-Identifier: BSL-1.0
//
// index_number: a value over that of a base period, times 100, exact: 112.5 says one eighth above the base.
//
//   index_of(now, base)                 -> index_number   counts of one unit, or rates per N of the same units
//   fixed_base_index(series, i)         each element over the i-th: a sequence; 100 there
//   fixed_base_index(column, key)       each value over that of the key: a column
//   chained_index(growth_rates)         the product of all links so far; the base is the period before the
//                                       first link. An optional without a link may stand first: 100
//   rebased(indices, i)   (column, key) every index over the one there, so that this is 100
//   growth(index, index)  -> growth_rate    index - index -> index_number: index points
//   round<1>(index, rule) -> decimal<1, index_points>     ==  <=>  exact, of indices of the same base
//
// A base of zero or below is an error. Products and quotients are held in int128 in lowest terms and are
// exact or an error (multiprecision.hpp takes any length). O(n).
// Source: IMF, Consumer Price Index Manual (2020), chapters 8 and 9; OECD Glossary, "index number", "chain index".
#pragma once

#include <myriad/column.hpp>
#include <myriad/detail/carried.hpp>
#include <myriad/missing.hpp>
#include <myriad/rate_per.hpp>
#include <myriad/round.hpp>

namespace MYRIAD_NAMESPACE {

struct index_kind;
struct index_points;  // the caption of a rounded index

template <class Rep = std::int64_t>
struct index_number : detail::fraction<index_kind, Rep> {
    constexpr index_number() : detail::fraction<index_kind, Rep>(Rep(1), Rep(1)) {}  // the base: 100

    using detail::fraction<index_kind, Rep>::fraction;  // for maker

    // The nearest double, over 100: 112.5, whose numerator() / denominator() is 1.125.
    [[nodiscard]] constexpr double to_double() const { return detail::as_double(this->top_, this->bottom_, 100); }
};

template <class Number>
struct detail::rounds<index_number<Number>> : detail::rounds_as<index_points, 2> {};

namespace detail {

struct index_of_bare {
    template <class Left, class Right>
        requires requires(Left const& a, Right const& b) {
            { algebra::multiple_of<Left, Right>::of(a, b) } -> a_fraction;
        }
    constexpr auto operator()(Left const& now, Right const& base) const {
        auto const m = algebra::multiple_of<Left, Right>::of(now, base);
        return maker::make<index_number<typename decltype(m)::rep>>("index_of", m.numerator(), m.denominator());
    }
};
using index_of_two = carrying<index_of_bare>;

// a/b * c/d or a/b / (c/d) in the widened representation, lowest terms crosswise.
template <class Wide>
constexpr index_number<Wide> index_product(char const* function, Wide a, Wide b, Wide c, Wide d) {
    if constexpr (whole<Wide>) {
        auto const reduce = [](Wide& m, Wide& n) {
            Wide const g = greatest_common_divisor(m, n);
            if (Wide(1) < g) m = m / g, n = n / g;
        };
        reduce(a, d);
        reduce(c, b);
    }
    return maker::make<index_number<Wide>>(function, Wide(a * c), Wide(b * d));
}

struct rebase_of_bare {
    template <class Left, class Right>
        requires representations_that_mix<Left, Right>
    constexpr auto operator()(index_number<Left> const& index, index_number<Right> const& base) const {
        using Wide = combining_t<Left, Right>;
        require_base(base.numerator(), "rebased", index, base);
        return index_product<Wide>("rebased", Wide(index.numerator()), Wide(index.denominator()), Wide(base.denominator()), Wide(base.numerator()));
    }
};

using rebase_of_two = carrying<rebase_of_bare>;

// answer(each element, the i-th of them).
template <class Answer, class Range, class Projection>
constexpr auto over_one(char const* function, Answer const& answer, Range&& range, said_size auto at_index, Projection const& projection) {
    size const n = size_of(range), i = size_said(function, at_index);
    if (i >= n) failure::that_is_out_of_range(function, i, n);
    auto at = first(range);
    for (size k = 0; k != i; ++k) ++at;
    auto const base = [&] {
        at_element here;
        here.go_to(i);
        auto value = project(projection, *at);
        static_cast<void>(answer(value, value));  // is it a base?
        return value;
    }();
    return for_each_of(answer, range, projection, [&](auto const&) { return base; });
}

template <class Range, class Projection, class Answer>
concept over_one_arguments =
    !single_pass<Range> && !is_column<std::remove_cvref_t<Range>> && two_projections<Answer, Range, Projection, Projection>;

}  // namespace detail

// now over base, times 100. Error: a base of zero or below.
template <class Left, class Right>
    requires std::is_invocable_v<detail::index_of_two, Left const&, Right const&>
[[nodiscard]] constexpr auto index_of(Left const& now, Right const& base) {
    return detail::index_of_two{}(now, base);
}

// Each element over the i-th. Error: no i-th element; a base of zero or below.
template <class Range, detail::said_size Index, class Projection = detail::natural_t<Range>>
    requires detail::over_one_arguments<Range, Projection, detail::index_of_two>
[[nodiscard]] constexpr auto fixed_base_index(Range&& range, Index i, Projection const& projection = detail::natural<Range>) {
    return detail::over_one("fixed_base_index", detail::index_of_two{}, range, i, projection);
}
// Each value over that of a key. Error: no such key; a base of zero or below.
template <class Key, class Value>
    requires std::is_invocable_v<detail::index_of_two, Value const&, Value const&>
[[nodiscard]] constexpr auto fixed_base_index(column<Key, Value> const& series, Key const& base) {
    Value const& value = series.at(base);
    return transform(series, [&](Value const& v) { return index_of(v, value); });
}

// Each index over the i-th, or over that of a key, which becomes 100. Error: as fixed_base_index.
template <class Range, detail::said_size Index, class Projection = detail::natural_t<Range>>
    requires detail::over_one_arguments<Range, Projection, detail::rebase_of_two>
[[nodiscard]] constexpr auto rebased(Range&& range, Index i, Projection const& projection = detail::natural<Range>) {
    return detail::over_one("rebased", detail::rebase_of_two{}, range, i, projection);
}
template <class Key, class Index>
    requires std::is_invocable_v<detail::rebase_of_two, Index const&, Index const&>
[[nodiscard]] constexpr auto rebased(column<Key, Index> const& indices, Key const& base) {
    Index const& index = indices.at(base);
    return transform(indices, [&](Index const& i) { return detail::rebase_of_two{}(i, index); });
}

namespace detail {

// The chain of links read so far.
template <class Wide>
struct chain {
    index_number<Wide> index;
    bool            begun = false;

    template <class Link>
    constexpr index_number<Wide> then(Link const& link) {
        if (is_absent(link)) {
            if (begun) failure::that_value_is_missing("chained_index");
        } else {
            auto const& g = present(link);
            index = index_product<Wide>("chained_index", index.numerator(), index.denominator(), Wide(g.now()), Wide(g.before()));
        }
        begun = true;
        return index;
    }
};

template <class Link>
concept growth_link = std::same_as<typename kind_of<present_t<Link>>::type, growth_kind>;
template <class Link>
using chain_of = chain<widened_t<typename present_t<Link>::rep>>;

}  // namespace detail

// The product of the growth factors so far, for each link. Error: a link that is missing, unless it is the
// first; terms above 128 bits.
template <class Range, class Projection = detail::natural_t<Range>>
    requires(!detail::is_column<std::remove_cvref_t<Range>> && detail::growth_link<detail::found_t<Range, Projection>>)
[[nodiscard]] constexpr auto chained_index(Range&& links, Projection const& projection = detail::natural<Range>) {
    using Link = detail::found_t<Range, Projection>;
    detail::chain_of<Link> chain;
    auto const             follow = [&](Link const& link, Link const&) { return chain.then(link); };
    return detail::for_each_of(follow, links, projection, projection);
}
// By the order of the column, which is that of time; the keys stay.
template <class Key, detail::growth_link Link>
[[nodiscard]] constexpr auto chained_index(column<Key, Link> const& links) {
    detail::chain_of<Link> chain;
    return transform(links, [&](Link const& link) { return chain.then(link); });
}

// What is refused (instead.hpp).
template <class = void>
detail::refused fixed_base_index(detail::refusal_of_any<instead::pass_a_series_its_base_and_what_to_measure>, ...);
template <class = void>
detail::refused rebased(detail::refusal_of_any<instead::pass_a_series_of_index_numbers_and_its_base>, ...);
template <class = void>
detail::refused chained_index(detail::refusal_of_any<instead::pass_a_series_of_growth_rates_or_of_index_numbers>, ...);

template <class Left, class Right>
    requires representations_that_mix<Left, Right>
struct algebra::growth<index_number<Left>, index_number<Right>> {
    using result = growth_rate<detail::combining_t<Left, Right>>;
    static constexpr result of(index_number<Left> const& now, index_number<Right> const& before) {
        return detail::divide_rates<result>("growth", now, before);
    }
};
template <class Left, class Right>
    requires representations_that_mix<Left, Right>
struct algebra::difference<index_number<Left>, index_number<Right>> {
    using result = index_number<detail::combining_t<Left, Right>>;
    static constexpr result of(index_number<Left> const& a, index_number<Right> const& b) { return detail::subtract_fractions<result>(a, b); }
};

// What is refused (instead.hpp).
template <class = void>
detail::refused index_of(detail::refusal_of_any<instead::ask_an_index_of_two_values_that_have_a_growth>, ...);

}  // namespace myriad
