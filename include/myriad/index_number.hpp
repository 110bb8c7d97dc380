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
#include <myriad/decimal.hpp>
#include <myriad/detail/carried.hpp>
#include <myriad/missing.hpp>
#include <myriad/rate_per.hpp>

namespace myriad {

struct index_kind;
struct index_points;  // the caption of a rounded index

template <class Rep = std::int64_t>
struct index_number : detail::fraction<index_kind, Rep> {
    constexpr index_number() : detail::fraction<index_kind, Rep>(Rep(1), Rep(1)) {}  // the base: 100

    // The index over 100: numerator() / denominator() of the base.
    [[nodiscard]] constexpr Rep const& numerator() const noexcept { return this->top_; }
    [[nodiscard]] constexpr Rep const& denominator() const noexcept { return this->bottom_; }

private:
    friend detail::maker;
    constexpr index_number(Rep const& n, Rep const& d) : detail::fraction<index_kind, Rep>(n, d) {}
};

template <class R>
struct detail::rounds<index_number<R>> : detail::rounds_as<index_points, 2> {};

namespace detail {

struct index_of_bare {
    template <class A, class B>
        requires requires(A const& a, B const& b) {
            { algebra::multiple_of<A, B>::of(a, b) } -> a_fraction;
        }
    constexpr auto operator()(A const& now, B const& base) const {
        auto const m = algebra::multiple_of<A, B>::of(now, base);
        return maker::make<index_number<typename decltype(m)::rep>>("index_of", m.numerator(), m.denominator());
    }
};
using index_of_two = carrying<index_of_bare>;

// a/b * c/d or a/b / (c/d) in the widened representation, lowest terms crosswise.
template <class W>
constexpr index_number<W> index_product(char const* function, W a, W b, W c, W d) {
    if constexpr (whole<W>) {
        auto const reduce = [](W& m, W& n) {
            W const g = greatest_common_divisor(m, n);
            if (W(1) < g) m = m / g, n = n / g;
        };
        reduce(a, d);
        reduce(c, b);
    }
    return maker::make<index_number<W>>(function, W(a * c), W(b * d));
}

struct rebase_of_bare {
    template <class A, class B>
        requires representations_that_mix<A, B>
    constexpr auto operator()(index_number<A> const& index, index_number<B> const& base) const {
        using W = widened_t<comparing_t<A, B>>;
        require_base(base.numerator(), "rebased", index, base);
        return index_product<W>("rebased", W(index.numerator()), W(index.denominator()), W(base.denominator()), W(base.numerator()));
    }
};

using rebase_of_two = carrying<rebase_of_bare>;

// answer(each element, the i-th of them).
template <class Answer, class Range, class Projection>
constexpr auto over_one(char const* function, Answer const& answer, Range&& range, size i, Projection const& projection) {
    size const n = size_of(range);
    if (i >= n) failure::that_is_out_of_range(function, i, n);
    auto at = first(range);
    for (size k = 0; k != i; ++k) ++at;
    auto const base = project(projection, *at);
    return for_each_of(answer, range, projection, [&](auto const&) { return base; });
}

template <class Range, class Projection, class Answer>
concept over_one_arguments =
    iterable<Range> && !single_pass<Range> && !is_column<std::remove_cvref_t<Range>> && two_projections<Answer, Range, Projection, Projection>;

}  // namespace detail

// now over base, times 100. Error: a base of zero or below.
template <class A, class B>
    requires std::is_invocable_v<detail::index_of_two, A const&, B const&>
[[nodiscard]] constexpr auto index_of(A const& now, B const& base) {
    return detail::index_of_two{}(now, base);
}

// Each element over the i-th. Error: no i-th element; a base of zero or below.
template <class Range, class Projection = std::remove_cvref_t<decltype(detail::natural<Range>)>>
    requires detail::over_one_arguments<Range, Projection, detail::index_of_two>
[[nodiscard]] constexpr auto fixed_base_index(Range&& range, detail::size i, Projection const& projection = detail::natural<Range>) {
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
template <class Range, class Projection = std::remove_cvref_t<decltype(detail::natural<Range>)>>
    requires detail::over_one_arguments<Range, Projection, detail::rebase_of_two>
[[nodiscard]] constexpr auto rebased(Range&& range, detail::size i, Projection const& projection = detail::natural<Range>) {
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
template <class W>
struct chain {
    index_number<W> index;
    bool            begun = false;

    template <class Link>
    constexpr index_number<W> then(Link const& link) {
        if (is_absent(link)) {
            if (begun) failure::that_value_is_missing("chained_index");
        } else {
            auto const& g = present(link);
            index = index_product<W>("chained_index", index.numerator(), index.denominator(), W(g.now()), W(g.before()));
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
template <class Range, class Projection = std::remove_cvref_t<decltype(detail::natural<Range>)>>
    requires(detail::iterable<Range> && !detail::is_column<std::remove_cvref_t<Range>> &&
             detail::projects<Projection, detail::reference_t<Range>> &&
             detail::growth_link<std::remove_cvref_t<detail::projected_t<Range, Projection>>>)
[[nodiscard]] constexpr auto chained_index(Range&& links, Projection const& projection = detail::natural<Range>) {
    using Link = std::remove_cvref_t<detail::projected_t<Range, Projection>>;
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

namespace algebra {

template <class A, class B>
    requires representations_that_mix<A, B>
struct growth<index_number<A>, index_number<B>> {
    using result = growth_rate<widened_t<detail::comparing_t<A, B>>>;
    static constexpr result of(index_number<A> const& now, index_number<B> const& before) {
        return detail::divide_rates<result>("growth", now, before);
    }
};
template <class A, class B>
    requires representations_that_mix<A, B>
struct difference<index_number<A>, index_number<B>> {
    using operand = detail::comparing_t<A, B>;
    using result  = index_number<widened_t<operand>>;
    static constexpr result of(index_number<A> const& a, index_number<B> const& b) {
        auto const d = detail::subtract_fractions<operand>(operand(a.numerator()), operand(a.denominator()),
                                                           operand(b.numerator()), operand(b.denominator()));
        return detail::maker::make<result>("operator-", d.top, d.bottom);
    }
};

}  // namespace algebra
// What is refused (instead.hpp).
template <class = void>
detail::refused index_of(detail::refusal_of_any<instead::ask_an_index_of_two_values_that_have_a_growth>, ...);
template <class = void>
detail::refused fixed_base_index(detail::refusal_of_any<instead::pass_a_series_its_base_and_what_to_measure>, ...);
template <class = void>
detail::refused rebased(detail::refusal_of_any<instead::pass_a_series_of_index_numbers_and_its_base>, ...);
template <class = void>
detail::refused chained_index(detail::refusal_of_any<instead::pass_a_series_of_growth_rates_or_of_index_numbers>, ...);

}  // namespace myriad
