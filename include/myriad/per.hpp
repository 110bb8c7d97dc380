// SPDX-License-Identifier: BSL-1.0
//
// Rates and multiples of many: per<N>, per_10k and per_100k of rate_per.hpp and multiple_of of
// multiple.hpp over ranges and columns.
//
//   per_10k(patents, population)             -> column<Key, rate_per<10'000, ...>>, by key
//   per_10k(towns, &town::shops, &town::people)   -> sequence<rate_per<...>>, aligned with towns
//   multiple_of(column, column)              -> column<Key, multiple>, by key
//   multiple_of(column, x)                   -> column<Key, multiple>, each over one count or rate
//   multiple_of(towns, &town::cars, &town::cars_then)   -> sequence<multiple>, aligned with towns
//   try_per_10k(...)   try_per_100k(...)   try_per<N>(...)       -> optional, or a column or sequence of them
//
// A base of zero or below is an error, and nullopt of the try_ forms, as is a count or a base that is
// missing (missing.hpp). Rates that remember whose base they have: based.hpp.
#pragma once

#include <myriad/column.hpp>
#include <myriad/missing.hpp>
#include <myriad/rate_per.hpp>

#include <optional>  // std::optional

namespace MYRIAD_NAMESPACE {
namespace detail {

template <class Number, class A, class B>
concept has_rate = requires(A const& a, B const& b) { algebra::per<Number, A, B>::of(a, b); };

template <class A, class B>
concept has_multiple = requires(A const& a, B const& b) { algebra::multiple_of<A, B>::of(a, b); };

// The same of what may be missing: of what is there.
template <class Number, class A, class B>
concept may_have_rate = has_rate<Number, present_t<A>, present_t<B>>;

template <class Number>
struct rate_of_two {
    template <class A, class B>
        requires has_rate<Number, A, B>
    constexpr auto operator()(A const& number, B const& base) const {
        return algebra::per<Number, A, B>::of(number, base);
    }
};
// Is the count above zero? Also that inside a wrapper, as of based.hpp.
template <class B>
constexpr bool is_above_zero(B const& base) {
    if constexpr (is_count<B>)
        return typename B::rep(0) < base.value;
    else
        return is_above_zero(base.value);
}

template <class Number>
struct try_rate_of_two {
    template <class A, class B>
        requires may_have_rate<Number, A, B>
    constexpr auto operator()(A const& number, B const& base) const {
        using result = std::optional<decltype(rate_of_two<Number>{}(present(number), present(base)))>;
        if (is_absent(number) || is_absent(base)) return result();
        return is_above_zero(present(base)) ? result(rate_of_two<Number>{}(present(number), present(base))) : result();
    }
};
struct multiple_of_two {
    template <class A, class B>
        requires has_multiple<A, B>
    constexpr auto operator()(A const& a, B const& b) const {
        return algebra::multiple_of<A, B>::of(a, b);
    }
};

// Refused in the words of per.
template <std::int64_t Per>
struct try_per_question : per_question<Per> {
    template <class First, class... Rest>
    static constexpr bool answers = false;
};

}  // namespace detail

namespace algebra {

template <std::int64_t Per, class Key, class A, class B>
    requires detail::has_rate<detail::per_number<Per>, A, B>
struct per<detail::per_number<Per>, column<Key, A>, column<Key, B>> {
    static constexpr auto of(column<Key, A> const& numbers, column<Key, B> const& bases) {
        return detail::paired("per", numbers, bases, detail::rate_of_two<detail::per_number<Per>>{});
    }
};
template <std::int64_t Per, class Range, class Number, class Base>
    requires detail::two_projections<detail::rate_of_two<detail::per_number<Per>>, Range, Number, Base>
struct per<detail::per_number<Per>, Range, Number, Base> {
    static constexpr auto of(detail::iterable auto&& range, Number const& number, Base const& base) {
        return detail::for_each_of(detail::rate_of_two<detail::per_number<Per>>{}, range, number, base);
    }
};

template <class Key, class A, class B>
    requires detail::has_multiple<A, B>
struct multiple_of<column<Key, A>, column<Key, B>> {
    static constexpr auto of(column<Key, A> const& a, column<Key, B> const& b) {
        return detail::paired("multiple_of", a, b, detail::multiple_of_two{});
    }
};
template <class Range, class A, class B>
    requires detail::two_projections<detail::multiple_of_two, Range, A, B>
struct multiple_of<Range, A, B> {
    static constexpr auto of(detail::iterable auto&& range, A const& a, B const& b) {
        return detail::for_each_of(detail::multiple_of_two{}, range, a, b);
    }
};
template <class Key, class A, class B>
    requires detail::has_multiple<A, B>
struct multiple_of<column<Key, A>, B> {
    static constexpr auto of(column<Key, A> const& a, B const& b) {
        return transform(a, [&](A const& value) { return detail::multiple_of_two{}(value, b); });
    }
};

}  // namespace algebra

// A rate where there may be none: nullopt for a base of zero or below.
template <std::int64_t Per, class A, class B>
    requires(quantity<detail::present_t<A>> && detail::may_have_rate<detail::per_number<Per>, A, B>)
[[nodiscard]] constexpr auto try_per(A const& number, B const& base) {
    return detail::try_rate_of_two<detail::per_number<Per>>{}(number, base);
}
template <std::int64_t Per, class Key, class A, class B>
    requires detail::may_have_rate<detail::per_number<Per>, A, B>
[[nodiscard]] constexpr auto try_per(column<Key, A> const& numbers, column<Key, B> const& bases) {
    return detail::paired("try_per", numbers, bases, detail::try_rate_of_two<detail::per_number<Per>>{});
}
template <std::int64_t Per, class Range, class Number, class Base>
    requires detail::two_projections<detail::try_rate_of_two<detail::per_number<Per>>, Range, Number, Base>
[[nodiscard]] constexpr auto try_per(Range&& range, Number const& number, Base const& base) {
    return detail::for_each_of(detail::try_rate_of_two<detail::per_number<Per>>{}, range, number, base);
}
template <class... Arguments>
[[nodiscard]] constexpr auto try_per_10k(Arguments&&... arguments)
    -> decltype(try_per<10'000>(static_cast<Arguments&&>(arguments)...)) {
    return try_per<10'000>(static_cast<Arguments&&>(arguments)...);
}
template <class... Arguments>
[[nodiscard]] constexpr auto try_per_100k(Arguments&&... arguments)
    -> decltype(try_per<100'000>(static_cast<Arguments&&>(arguments)...)) {
    return try_per<100'000>(static_cast<Arguments&&>(arguments)...);
}

// What is refused (instead.hpp).
template <std::int64_t Per, class... Rest>
detail::refused try_per(detail::misuse<detail::try_per_question<Per>, Rest...>, Rest const&...);
template <std::int64_t Per>
detail::refused try_per(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);
template <class... Rest>
detail::refused try_per_10k(detail::misuse<detail::try_per_question<10'000>, Rest...>, Rest const&...);
template <class = void>
detail::refused try_per_10k(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);
template <class... Rest>
detail::refused try_per_100k(detail::misuse<detail::try_per_question<100'000>, Rest...>, Rest const&...);
template <class = void>
detail::refused try_per_100k(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);

}  // namespace myriad
