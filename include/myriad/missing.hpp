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

template <class Type, class... Ts>
concept one_of = (std::same_as<std::remove_cvref_t<Type>, Ts> || ...);

template <class Type>
concept is_missing_rule = one_of<Type, missing::keep_rule, missing::first_rule, missing::last_rule, missing::drop_rule,
                                 missing::refuse_rule>;

// Holds a value or nothing, like std::optional.
template <class Value>
concept holder = requires(Value const& v) {
    { v.has_value() } -> std::convertible_to<bool>;
    *v;
};

template <class Value>
constexpr bool has_nan() {
    if constexpr (std::is_class_v<Value> && requires { typename Value::rep; })
        return std::numeric_limits<typename Value::rep>::has_quiet_NaN;
    else if constexpr (std::is_arithmetic_v<Value> || (std::is_class_v<Value> && !std::is_abstract_v<Value>))
        return std::numeric_limits<Value>::has_quiet_NaN;
    else
        return false;
}
template <class Value>
inline constexpr bool may_be_nan = has_nan<Value>();

template <class Value>
inline constexpr bool may_be_absent = holder<Value> || may_be_nan<Value>;

template <class Value>
constexpr bool is_absent(Value const& value) {
    if constexpr (holder<Value>)
        return !value.has_value() || is_absent(*value);
    else if constexpr (may_be_nan<Value>)
        return !(value == value);
    else
        return false;
}

// What is there: the value itself, or what its holder holds.
template <class Value>
constexpr auto const& present(Value const& value) {
    if constexpr (holder<Value>)
        return present(*value);
    else
        return value;
}

template <class Value>
using present_t = std::remove_cvref_t<decltype(present(std::declval<Value const&>()))>;

template <class Value>
constexpr void refuse_absent(Value const& value, char const* function) {
    if constexpr (holder<Value>) {
        if (!value.has_value()) failure::that_value_is_missing(function);
        refuse_absent(*value, function);
    } else if constexpr (may_be_nan<Value>) {
        if (!(value == value)) failure::that_is_no_number(function, value);
    }
}

}  // namespace detail
}  // namespace myriad
