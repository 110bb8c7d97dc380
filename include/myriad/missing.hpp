// SPDX-License-Identifier: BSL-1.0
//
// missing: what becomes of a value that is not there. Missing are an empty std::optional (or whatever
// has has_value() and a star), a NaN, and an observation without a value (status.hpp). One of these is an
// argument of rank, league, top and of what is built on them; without one a missing value is an error.
//
//                      90    -    80
//   missing::keep       1         2     listed after the others, but not ranked: standing 0
//   missing::first      2    1    3     better than all that are there, and tied with each other
//   missing::last       1    3    2     worse than all that are there, and tied with each other
//   missing::drop       1         2     left out: an aligned answer is shorter than its input
//   missing::refuse     error           missing_value, for a NaN not_a_number; the default
//
// Each is a type of its own, because the type of some answers depends on it. Source of the names: the
// na.last argument of R's rank and data.table's frank (keep, first, last), pandas' na_option.
#pragma once

#include <myriad/error.hpp>

#include <concepts>     // std::convertible_to, std::same_as
#include <limits>       // std::numeric_limits
#include <type_traits>  // std::remove_cvref_t, std::is_class_v

namespace MYRIAD_NAMESPACE {

namespace missing {
// clang-format off
inline constexpr struct keep_rule   {} keep{};
inline constexpr struct first_rule  {} first{};
inline constexpr struct last_rule   {} last{};
inline constexpr struct drop_rule   {} drop{};
inline constexpr struct refuse_rule {} refuse{};
// clang-format on
}  // namespace missing

namespace detail {

template <class T, class... Ts>
concept one_of = (std::same_as<std::remove_cvref_t<T>, Ts> || ...);

template <class T>
concept is_missing_rule = one_of<T, missing::keep_rule, missing::first_rule, missing::last_rule, missing::drop_rule,
                                 missing::refuse_rule>;

// Holds a value or nothing, like std::optional.
template <class V>
concept holder = requires(V const& v) {
    { v.has_value() } -> std::convertible_to<bool>;
    *v;
};

template <class V>
constexpr bool has_nan() {
    if constexpr (std::is_class_v<V> && requires { typename V::rep; })
        return std::numeric_limits<typename V::rep>::has_quiet_NaN;
    else if constexpr (std::is_arithmetic_v<V> || (std::is_class_v<V> && !std::is_abstract_v<V>))
        return std::numeric_limits<V>::has_quiet_NaN;
    else
        return false;
}
template <class V>
inline constexpr bool may_be_nan = has_nan<V>();

template <class V>
inline constexpr bool may_be_absent = holder<V> || may_be_nan<V>;

template <class V>
constexpr bool is_absent(V const& value) {
    if constexpr (holder<V>)
        return !value.has_value() || is_absent(*value);
    else if constexpr (may_be_nan<V>)
        return !(value == value);
    else
        return false;
}

// What is there: the value itself, or what its holder holds.
template <class V>
constexpr auto const& present(V const& value) {
    if constexpr (holder<V>)
        return present(*value);
    else
        return value;
}

template <class V>
using present_t = std::remove_cvref_t<decltype(present(std::declval<V const&>()))>;

template <class V>
constexpr void refuse_absent(V const& value, char const* function) {
    if constexpr (holder<V>) {
        if (!value.has_value()) failure::that_value_is_missing(function);
        refuse_absent(*value, function);
    } else if constexpr (may_be_nan<V>) {
        if (!(value == value)) failure::that_is_no_number(function, value);
    }
}

}  // namespace detail
}  // namespace myriad
