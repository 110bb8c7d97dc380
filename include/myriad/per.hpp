// SPDX-License-Identifier: BSL-1.0
//
// How many per 10 000, per 100 000, per N: of two counts, of columns and of ranges. And how many times as many.
//
//   per_10k(count, base)   per_100k(...)   per<N>(...)    -> rate_per<N, ...>, of two counts: rate_per.hpp
//   per_10k(patents, population)                           -> column<Key, rate_per<...>>, by key
//   per_10k(towns, &town::shops, &town::people)            -> sequence<rate_per<...>>, aligned with towns
//   try_per_10k(...)   try_per_100k(...)   try_per<N>(...) -> optional, or a column or sequence of them
//   multiple_of(column, column)                            -> column<Key, multiple>, by key
//   multiple_of(column, x)                                 -> column<Key, multiple>, each over one count or rate
//   multiple_of(towns, &town::cars, &town::cars_then)      -> sequence<multiple>, aligned with towns
//
// A base of zero or below is an error, and nullopt of the try_ forms, as is a count or a base that is
// missing (missing.hpp). Rates that remember whose base they have: based.hpp.
#pragma once

#include <myriad/detail/lifted.hpp>
#include <myriad/rate_per.hpp>

namespace MYRIAD_NAMESPACE {
namespace detail {

template <std::int64_t Per>
struct rate_of_two : of_two<asking_per<Per>> {
    static constexpr bool is_defined(auto const&, auto const& base) { return is_above_zero(base); }
};
template <std::int64_t Per>
using try_rate_of_two = tried<rate_of_two<Per>>;

using multiple_of_two = of_two<asking_multiple>;

}  // namespace detail

template <std::int64_t Per, class... Arguments>
    requires detail::lifts<detail::rate_of_two<Per>, Arguments...>
struct algebra::per<detail::per_number<Per>, Arguments...> : detail::lifted<detail::rate_of_two<Per>, Arguments...> {};

template <class... Arguments>
    requires detail::lifts<detail::multiple_of_two, Arguments...>
struct algebra::multiple_of<Arguments...> : detail::lifted<detail::multiple_of_two, Arguments...> {};

// A rate where there may be none: nullopt for a base of zero or below.
template <std::int64_t Per, class... Arguments, typename detail::enable_if<detail::may_answer<detail::try_rate_of_two<Per>, Arguments...>>::type = 0>
[[nodiscard]] constexpr auto try_per(Arguments&&... arguments) {
    return detail::ask_whether<detail::try_rate_of_two<Per>>(static_cast<Arguments&&>(arguments)...);
}
template <class... Arguments, typename detail::enable_if<detail::may_answer<detail::try_rate_of_two<10'000>, Arguments...>>::type = 0>
[[nodiscard]] constexpr auto try_per_10k(Arguments&&... arguments) {
    return try_per<10'000>(static_cast<Arguments&&>(arguments)...);
}
template <class... Arguments, typename detail::enable_if<detail::may_answer<detail::try_rate_of_two<100'000>, Arguments...>>::type = 0>
[[nodiscard]] constexpr auto try_per_100k(Arguments&&... arguments) {
    return try_per<100'000>(static_cast<Arguments&&>(arguments)...);
}

// What is refused (instead.hpp).
template <std::int64_t Per, class... Rest>
detail::refused try_per(detail::misuse<detail::asking_try<detail::asking_per<Per>>, Rest...>, Rest const&...);
template <std::int64_t Per>
detail::refused try_per(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);
template <class... Rest>
detail::refused try_per_10k(detail::misuse<detail::asking_try<detail::asking_per<10'000>>, Rest...>, Rest const&...);
template <class = void>
detail::refused try_per_10k(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);
template <class... Rest>
detail::refused try_per_100k(detail::misuse<detail::asking_try<detail::asking_per<100'000>>, Rest...>, Rest const&...);
template <class = void>
detail::refused try_per_100k(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);

}  // namespace myriad
