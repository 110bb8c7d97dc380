// SPDX-License-Identifier: BSL-1.0
//
// What rides on a value and is carried through arithmetic. A function that asks `carry` for its answer takes
// observed values too, where status.hpp is included, and pays nothing for it where it is not.
#pragma once

#include <myriad/config.hpp>

#include <type_traits>  // std::is_invocable_v, std::remove_cvref_t, std::type_identity

namespace MYRIAD_NAMESPACE {

template <class Value>
class observed;

namespace detail {

template <class Type>
inline constexpr bool is_observed = false;
template <class Value>
inline constexpr bool is_observed<observed<Value>> = true;

template <class Type>
struct bare : std::type_identity<Type> {};
template <class Value>
struct bare<observed<Value>> : std::type_identity<Value> {};
template <class Type>
using bare_t = typename bare<Type>::type;

// Calls the answer on what is there and puts the marks of all on it: in status.hpp.
template <class Result>
struct carrier;

// answer(arguments...); if one of them is observed, of the bare values and with the marks of all.
template <class Answer, class... Arguments>
constexpr auto carry(Answer const& answer, Arguments const&... arguments) {
    if constexpr ((is_observed<Arguments> || ...))
        return carrier<std::remove_cvref_t<std::invoke_result_t<Answer const&, bare_t<Arguments> const&...>>>::of(answer, arguments...);
    else
        return answer(arguments...);
}

// The function that takes what the answer takes, bare or observed.
template <class Answer>
struct carrying {
    Answer answer{};

    template <class... Arguments>
        requires std::is_invocable_v<Answer const&, bare_t<Arguments> const&...>
    constexpr auto operator()(Arguments const&... arguments) const {
        return carry(answer, arguments...);
    }
};

}  // namespace detail
}  // namespace myriad
