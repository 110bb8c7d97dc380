// SPDX-License-Identifier: BSL-1.0
//
// A function of each element of a range, asked a block at a time where it can be: of members that are counts, in
// contiguous elements. Where all of a block have an answer, they are found in a loop that decides nothing on its way
// and that a compiler vectorises; where one of them has none, one by one, as everywhere else.
#pragma once

#include <myriad/count.hpp>
#include <myriad/detail/each_element.hpp>
#include <myriad/sequence.hpp>

#include <cstdint>  // std::uint64_t

namespace MYRIAD_NAMESPACE::detail {

inline constexpr size block_size = 256;

// The projection to one value, whatever the element.
template <class Value>
struct constantly {
    Value value;
    constexpr Value const& operator()(auto const&) const noexcept { return value; }
};

// Does it only name a part of the element, so that it does not matter when and how often it is asked?
template <class Function, class Element>
inline constexpr bool names_a_part = std::is_same_v<Function, identity>;
template <class Function, class Element>
    requires std::is_member_object_pointer_v<Function>
inline constexpr bool names_a_part<Function, Element> = requires(Function member, Element const& x) { x.*member; };
template <class Value, class Element>
inline constexpr bool names_a_part<constantly<Value>, Element> = true;

// A function of two values as one of an element that has them.
template <class Function, class First, class Second>
struct of_members {
    Function const& function;
    First const&    first;
    Second const&   second;

    constexpr auto operator()(auto& element) const { return function(project(first, element), project(second, element)); }
};

// Two counts in the same built-in integers: what is asked of them is the two numbers, if they pass the checks.
template <class Left, class Right>
inline constexpr bool are_alike = false;
template <class Unit, class Base, machine_integer Rep>
inline constexpr bool are_alike<count<Unit, Rep>, count<Base, Rep>> = true;

// Are both members counts that are alike?
template <class Element, class First, class Second>
concept alike_members = names_a_part<First, Element> && names_a_part<Second, Element> &&
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

}  // namespace myriad::detail
