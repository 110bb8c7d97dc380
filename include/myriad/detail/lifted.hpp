// SPDX-License-Identifier: BSL-1.0
//
// A question of two values, asked of what holds many of them: once for growth, share, per and multiple_of.
//
//   of_two<Asked>                        the question as a function of two values
//   tried<OfTwo>                         the same, nullopt where a value is missing or there is no answer
//   lifted<Function, two columns>        by their keys
//   lifted<Function, range, x, y>        for each element, of two projections
//   lifted<Function, column, value>      for each key, over one value, where the question is asked of one whole
//   lifted_try<Function, ...>            any of these, and two values
//
// Each has a static `of`, which may be given the function last, where that holds something.
#pragma once

#include <myriad/column.hpp>
#include <myriad/detail/asking.hpp>
#include <myriad/detail/blocks.hpp>
#include <myriad/missing.hpp>
#include <myriad/number/fraction.hpp>

#include <cstdint>   // std::uint64_t
#include <optional>  // std::optional

namespace MYRIAD_NAMESPACE::detail {

template <class Asked>
struct of_two {
    using asked = Asked;

    static constexpr char const* function = Asked::function;

    template <class Left, class Right>
        requires is_answered<Asked, Left const&, Right const&>
    constexpr auto operator()(Left const& a, Right const& b) const {
        return Asked::template answer<Left, Right>::of(a, b);
    }

    // The same of counts that are alike, without a check: the second has to be above zero, and the highest bit of
    // misfit(a, b) not to be set, which is so where that is all that is asked of them.
    static constexpr std::uint64_t misfit(std::uint64_t, std::uint64_t) noexcept { return 0; }

    template <class Left, class Right>
    static constexpr auto unchecked(Left const& a, Right const& b) {
        return maker::make<std::invoke_result_t<of_two, Left const&, Right const&>>(function, a.value, b.value);
    }
};

// OfTwo::is_defined(a, b) says whether there is an answer.
template <class OfTwo>
struct tried {
    using asked = typename OfTwo::asked;

    static constexpr char const* function = asked::try_form;

    template <class Left, class Right>
        requires std::is_invocable_v<OfTwo const&, present_t<Left> const&, present_t<Right> const&>
    constexpr auto operator()(Left const& a, Right const& b) const {
        using result = std::optional<std::invoke_result_t<OfTwo const&, present_t<Left> const&, present_t<Right> const&>>;
        if (is_absent(a) || is_absent(b) || !OfTwo::is_defined(present(a), present(b))) return result();
        return result(OfTwo{}(present(a), present(b)));
    }
};

template <class Function, class... Arguments>
struct lifted {};

template <class Function, class Key, class Left, class Right>
    requires std::is_invocable_v<Function const&, Left const&, Right const&>
struct lifted<Function, column<Key, Left>, column<Key, Right>> {
    using function = Function;
    static constexpr auto of(column<Key, Left> const& a, column<Key, Right> const& b, Function const& f = {}) {
        return paired(Function::function, a, b, f);
    }
};
template <class Function, class Range, class First, class Second>
    requires two_projections<Function, Range, First, Second>
struct lifted<Function, Range, First, Second> {
    using function = Function;
    static constexpr auto of(iterable auto&& range, First const& to_first, Second const& to_second, Function const& f = {}) {
        return answers_for_each(of_members<Function, First, Second>{f, to_first, to_second}, range);
    }
};
template <class Function, class Key, class Left, class Right>
    requires(Function::asked::of_one_whole && std::is_invocable_v<Function const&, Left const&, Right const&>)
struct lifted<Function, column<Key, Left>, Right> {
    using function = Function;
    static constexpr auto of(column<Key, Left> const& parts, Right const& whole, Function const& f = {}) {
        return transform(parts, [&](Left const& part) { return f(part, whole); });
    }
};

template <class Function, class... Arguments>
struct lifted_try : lifted<Function, Arguments...> {};
template <class Function, class Left, class Right>
    requires(quantity<present_t<Left>> && std::is_invocable_v<Function const&, Left const&, Right const&>)
struct lifted_try<Function, Left, Right> {
    using function = Function;
    static constexpr auto of(Left const& a, Right const& b, Function const& f = {}) { return f(a, b); }
};

template <class Function, class... Arguments>
concept lifts = requires { typename lifted<Function, Arguments...>::function; };
template <class Function, class... Arguments>
concept lifts_try = requires { typename lifted_try<Function, Arguments...>::function; };

// Does the try_ form answer these arguments?
template <class Function, class... Arguments>
inline constexpr bool may_answer = answers<lifted_try<Function, std::remove_cvref_t<Arguments>...>, Arguments...>;

template <class Function, class... Arguments>
constexpr auto ask_whether(Arguments&&... arguments) {
    return lifted_try<Function, std::remove_cvref_t<Arguments>...>::of(static_cast<Arguments&&>(arguments)...);
}

// Is the count above zero, or the rate, or what a wrapper holds, as those of based.hpp do?
template <class Value>
constexpr bool is_above_zero(Value const& value) {
    if constexpr (is_count<Value>)
        return typename Value::rep(0) < value.value;
    else if constexpr (requires { value.numerator(); })
        return typename Value::rep(0) < value.numerator();
    else
        return is_above_zero(value.value);
}

}  // namespace myriad::detail
