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
// Each has a static `of`, which may be given the function last, where that holds something. Members of contiguous
// elements are answered a block at a time: in a loop that a compiler vectorises, and that decides nothing, where all
// of the block have an answer, and one by one where one of them has none.
#pragma once

#include <myriad/column.hpp>
#include <myriad/count.hpp>
#include <myriad/detail/asking.hpp>
#include <myriad/missing.hpp>
#include <myriad/number/fraction.hpp>

#include <cstdint>   // std::uint64_t
#include <optional>  // std::optional

namespace MYRIAD_NAMESPACE::detail {

// Two counts in the same built-in integers: what is asked of them is the two numbers, if they pass the checks.
template <class Left, class Right>
inline constexpr bool are_alike = false;
template <class Unit, class Base, machine_integer Rep>
inline constexpr bool are_alike<count<Unit, Rep>, count<Base, Rep>> = true;

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

inline constexpr size block_size = 256;

// The projection to one value, whatever the element.
template <class Value>
struct constantly {
    Value value;
    constexpr Value const& operator()(auto const&) const noexcept { return value; }
};
template <class Value>
inline constexpr bool is_pure<constantly<Value>> = true;

// A function of two values as one of an element that has them.
template <class Function, class First, class Second>
struct of_members {
    Function const& function;
    First const&    first;
    Second const&   second;

    constexpr auto operator()(auto& element) const { return function(project(first, element), project(second, element)); }
};

// Are both members counts that are alike?
template <class Element, class First, class Second>
concept alike_members = is_pure<First> && is_pure<Second> &&
                        are_alike<std::remove_cvref_t<std::invoke_result_t<First const&, Element const&>>,
                                  std::remove_cvref_t<std::invoke_result_t<Second const&, Element const&>>>;

template <class OfTwo, class Element, class First, class Second>
concept asked_unchecked = requires { OfTwo::misfit(0U, 0U); } && alike_members<Element, First, Second>;

// visit(index, answer) for each of a block, without a check. Says whether the numbers fit, but for a base of zero or below.
template <class OfTwo, class First, class Second, class Element, class Visit>
    requires(asked_unchecked<OfTwo, Element, First, Second>)
bool each_unchecked(of_members<OfTwo, First, Second> const& f, Element const* elements, size n, Visit const& visit) {
    std::uint64_t misfits = 0;
    for (size i = 0; i != n; ++i) {
        auto const& a = project(f.first, elements[i]);
        auto const& b = project(f.second, elements[i]);
        misfits |= OfTwo::misfit(static_cast<std::uint64_t>(a.value), static_cast<std::uint64_t>(b.value));
        visit(i, OfTwo::unchecked(a, b));
    }
    return misfits >> 63U == 0;
}

// Answers all of a block, or says that one of them may have no answer.
template <class OfTwo, class First, class Second, class Element, class Answer>
    requires(asked_unchecked<OfTwo, Element, First, Second>)
bool answer_block(of_members<OfTwo, First, Second> const& f, Element const* elements, size n, Answer* answers) {
    std::uint64_t not_above_zero = 0;  // in its highest bit
    bool const    fit            = each_unchecked(f, elements, n, [&](size i, Answer const& answer) {
        auto const bottom = static_cast<std::uint64_t>(answer.bottom_);
        not_above_zero |= bottom | (bottom - 1);
        answers[i] = answer;
    });
    return fit && not_above_zero >> 63U == 0;
}

template <class Function, class Range>
using answer_t = std::remove_cvref_t<std::invoke_result_t<Function const&, std::remove_reference_t<reference_t<Range>>&>>;
template <class Function, class Range>
concept answers_blocks = contiguous<Range> && requires(Function const& f, Range& range, answer_t<Function, Range>* answers) {
    answer_block(f, address_of_first(range), size(), answers);
};

template <class Function, class Range>
auto answers_by_blocks(Function const& f, Range& range) {
    using Element = std::remove_cvref_t<reference_t<Range>>;
    struct block {
        Element const *first, *last;
        Element const* begin() const { return first; }
        Element const* end() const { return last; }
    };
    auto                 answers = unset_room_for<answer_t<Function, Range>>(range);
    auto* const          answer  = answers.data();
    Element const* const element = address_of_first(range);
    for (size at = 0; at < answers.size(); at += block_size) {
        size const n = answers.size() - at < block_size ? answers.size() - at : block_size;
        if (!answer_block(f, element + at, n, answer + at))
            each_element(block{element + at, element + at + n}, [&](auto& x, size i) { answer[i] = f(x); }, at);
    }
    return answers;
}

// f(x) for each x of a range, aligned with it. One pass.
template <class Function, class Range>
constexpr auto answers_for_each(Function const& f, Range&& range) {
    if constexpr (answers_blocks<Function, Range>)
        if (!std::is_constant_evaluated()) return answers_by_blocks(f, range);
    auto answers = room_for<answer_t<Function, Range>>(range);
    each_element(range, [&](auto& x, size i) { put(answers, i, f(x)); });
    return answers;
}

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
