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

template <class Number, class Left, class Right>
concept has_rate = requires(Left const& a, Right const& b) { algebra::per<Number, Left, Right>::of(a, b); };

template <class Left, class Right>
concept has_multiple = requires(Left const& a, Right const& b) { algebra::multiple_of<Left, Right>::of(a, b); };

// The same of what may be missing: of what is there.
template <class Number, class Left, class Right>
concept may_have_rate = has_rate<Number, present_t<Left>, present_t<Right>>;

template <class Number>
struct rate_of_two {
    template <class Left, class Right>
        requires has_rate<Number, Left, Right>
    constexpr auto operator()(Left const& number, Right const& base) const {
        return algebra::per<Number, Left, Right>::of(number, base);
    }
};
// Is the count above zero? Also that inside a wrapper, as of based.hpp.
template <class Right>
constexpr bool is_above_zero(Right const& base) {
    if constexpr (is_count<Right>)
        return typename Right::rep(0) < base.value;
    else
        return is_above_zero(base.value);
}

template <class Number>
struct try_rate_of_two {
    template <class Left, class Right>
        requires may_have_rate<Number, Left, Right>
    constexpr auto operator()(Left const& number, Right const& base) const {
        using result = std::optional<decltype(rate_of_two<Number>{}(present(number), present(base)))>;
        if (is_absent(number) || is_absent(base)) return result();
        return is_above_zero(present(base)) ? result(rate_of_two<Number>{}(present(number), present(base))) : result();
    }
};
struct multiple_of_two {
    template <class Left, class Right>
        requires has_multiple<Left, Right>
    constexpr auto operator()(Left const& a, Right const& b) const {
        return algebra::multiple_of<Left, Right>::of(a, b);
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

template <std::int64_t Per, class Key, class Left, class Right>
    requires detail::has_rate<detail::per_number<Per>, Left, Right>
struct per<detail::per_number<Per>, column<Key, Left>, column<Key, Right>> {
    static constexpr auto of(column<Key, Left> const& numbers, column<Key, Right> const& bases) {
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

template <class Key, class Left, class Right>
    requires detail::has_multiple<Left, Right>
struct multiple_of<column<Key, Left>, column<Key, Right>> {
    static constexpr auto of(column<Key, Left> const& a, column<Key, Right> const& b) {
        return detail::paired("multiple_of", a, b, detail::multiple_of_two{});
    }
};
template <class Range, class Left, class Right>
    requires detail::two_projections<detail::multiple_of_two, Range, Left, Right>
struct multiple_of<Range, Left, Right> {
    static constexpr auto of(detail::iterable auto&& range, Left const& a, Right const& b) {
        return detail::for_each_of(detail::multiple_of_two{}, range, a, b);
    }
};
template <class Key, class Left, class Right>
    requires detail::has_multiple<Left, Right>
struct multiple_of<column<Key, Left>, Right> {
    static constexpr auto of(column<Key, Left> const& a, Right const& b) {
        return transform(a, [&](Left const& value) { return detail::multiple_of_two{}(value, b); });
    }
};

}  // namespace algebra

// A rate where there may be none: nullopt for a base of zero or below.
template <std::int64_t Per, class Left, class Right>
    requires(quantity<detail::present_t<Left>> && detail::may_have_rate<detail::per_number<Per>, Left, Right>)
[[nodiscard]] constexpr auto try_per(Left const& number, Right const& base) {
    return detail::try_rate_of_two<detail::per_number<Per>>{}(number, base);
}
template <std::int64_t Per, class Key, class Left, class Right>
    requires detail::may_have_rate<detail::per_number<Per>, Left, Right>
[[nodiscard]] constexpr auto try_per(column<Key, Left> const& numbers, column<Key, Right> const& bases) {
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
