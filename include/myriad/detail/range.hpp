// SPDX-License-Identifier: BSL-1.0
//
// Just enough of ranges and projections to take any of them, without the cost of <ranges>, <iterator>
// and <functional>: arrays, containers, std::ranges and range-v3 views, whatever a for loop takes.
#pragma once

#include <myriad/error.hpp>
#include <myriad/number/instead.hpp>

#include <concepts>     // std::integral, std::same_as
#include <type_traits>  // std::remove_cvref_t
#if __has_include(<bits/utility.h>)
#  include <bits/utility.h>  // std::tuple_size, where libstdc++ keeps it: the rest of <utility> costs as much as a ranking
#else
#  include <utility>         // std::tuple_size
#endif

namespace MYRIAD_NAMESPACE::detail {

using size = decltype(sizeof 0);

// Is the type one of a template's?
template <class Type, template <class...> class Template>
inline constexpr bool is_a = false;
template <template <class...> class Template, class... Parameters>
inline constexpr bool is_a<Template<Parameters...>, Template> = true;

// A size, an index or a lag as a user says it: any integer.
template <class Type>
concept said_size = std::integral<Type> && !std::same_as<Type, bool>;

// Error: below zero.
template <said_size Said>
constexpr size size_said(char const* function, Said n) {
    if constexpr (std::is_signed_v<Said>)
        if (n < 0) failure::that_is_out_of_range(function, n);
    return static_cast<size>(n);
}

namespace access {

void begin() = delete;  // so that the names below are found by argument-dependent lookup only
void end()   = delete;

template <class Range>
constexpr auto first(Range&& range) {
    if constexpr (std::is_array_v<std::remove_reference_t<Range>>)
        return range + 0;
    else if constexpr (requires { range.begin(); })
        return range.begin();
    else
        return begin(range);
}

template <class Range>
constexpr auto last(Range&& range) {
    if constexpr (std::is_array_v<std::remove_reference_t<Range>>)
        return range + std::extent_v<std::remove_reference_t<Range>>;
    else if constexpr (requires { range.end(); })
        return range.end();
    else
        return end(range);
}

template <class Range>
concept has_ends = std::is_array_v<std::remove_reference_t<Range>> || requires(Range&& range) {
    range.begin();
    range.end();
} || requires(Range&& range) {
    begin(range);
    end(range);
};

}  // namespace access

using access::first;
using access::last;

template <class Range>
concept iterable = access::has_ends<Range> && requires(Range&& range) { *first(range); };

template <iterable Range>
using reference_t = decltype(*first(std::declval<Range&>()));

// Does the type say its size as a tuple of its elements, like std::array? (std::ranges::subrange is a tuple of
// two iterators.)
template <class Range>
concept tuple_of_elements = iterable<Range> && requires { requires std::tuple_size<Range>::value != 0; } &&
                            std::is_same_v<std::tuple_element_t<0, Range>, std::remove_cvref_t<reference_t<Range>>>;

// The number of elements, where the type says it: C arrays, std::array, std::span of fixed extent,
// sequence of fixed extent. Zero stands for "known at run time only". A number among the arguments of
// another template may be anything: a capacity, a dimension, the index of a member.
template <class Range>
inline constexpr size extent_of = 0;
template <class Type, size Size>
inline constexpr size extent_of<Type[Size]> = Size;
template <tuple_of_elements Array>
inline constexpr size extent_of<Array> = std::tuple_size<Array>::value;
// A span of fixed extent says so and holds no more than a pointer.
template <class Type, size Size, template <class, size> class Span>
    requires(Size == Span<Type, Size>::extent && sizeof(Span<Type, Size>) == sizeof(Type*) &&
             std::is_same_v<typename Span<Type, Size>::element_type, Type>)
inline constexpr size extent_of<Span<Type, Size>> = Size;

// Elements one behind the other in memory, whose number is known.
template <class Range>
concept contiguous = std::is_array_v<std::remove_reference_t<Range>> || requires(Range& range) {
    requires std::is_same_v<decltype(range.data()), std::remove_reference_t<reference_t<Range>>*>;
    static_cast<size>(range.size());
};
template <contiguous Range>
constexpr auto const* address_of_first(Range& range) {
    if constexpr (std::is_array_v<Range>)
        return range + 0;
    else
        return range.data();
}

template <iterable Range>
using iterator_t = decltype(first(std::declval<Range&>()));

// Can the range be walked only once, as a stream? Its iterators then say so by the one tag that has no
// base class, std::input_iterator_tag, which {{}} cannot make; its name would cost <iterator>.
template <class Tag>
inline constexpr bool is_input_tag = !requires { Tag{{}}; };
template <class Iterator>
constexpr bool reads_once() {
    if constexpr (requires { typename Iterator::iterator_concept; })
        return is_input_tag<typename Iterator::iterator_concept>;
    else if constexpr (requires { typename Iterator::iterator_category; })
        return is_input_tag<typename Iterator::iterator_category>;
    else  // what says nothing, but cannot be copied or leaves nothing behind as it steps on
        return !std::is_copy_constructible_v<Iterator> || requires(Iterator& at) { { at++ } -> std::same_as<void>; };
}
template <class Range>
concept single_pass = iterable<Range> && reads_once<iterator_t<Range>>();
template <class Range>
concept walked_twice = iterable<Range> && !single_pass<Range>;

// A question of a range, for what is refused (instead.hpp).
template <class Sentence>
struct range_question {
    template <class Range, class... Rest>
    static constexpr bool answers = false;

    template <class Range, class... Rest>
    static auto sentence() -> std::type_identity<say<single_pass<Range>, instead::copy_what_can_be_read_only_once_into_a_vector_first, Sentence>>;
};

// f(x), or x.*f for a pointer to a member: what std::invoke does for one argument.
template <class Function, class Type>
constexpr decltype(auto) project(Function const& f, Type&& x) {
    if constexpr (std::is_member_object_pointer_v<Function>) {
        if constexpr (requires { static_cast<Type&&>(x).*f; })
            return (static_cast<Type&&>(x).*f);
        else
            return ((*x).*f);  // of an rvalue the star may give a value, which would die here
    } else if constexpr (std::is_member_function_pointer_v<Function>) {
        if constexpr (requires { (static_cast<Type&&>(x).*f)(); })
            return (static_cast<Type&&>(x).*f)();
        else
            return ((*x).*f)();
    } else {
        return f(static_cast<Type&&>(x));
    }
}

template <class Function, class Type>
concept projects = std::is_invocable_v<Function const&, Type>;

// The projection to the element itself.
inline constexpr struct identity {
    template <class Type>
    constexpr Type&& operator()(Type&& x) const noexcept {
        return static_cast<Type&&>(x);
    }
} itself{};

template <class Range, class Function>
using projected_t = std::invoke_result_t<Function const&, reference_t<Range>>;

// The same without reference, where there is such a thing.
template <class Range, class Function>
    requires projects<Function, reference_t<Range>>
using found_t = std::remove_cvref_t<projected_t<Range, Function>>;

// The projection of a range if none is given: the element itself; of an observation, its value.
template <class Element>
inline constexpr auto by_nature = itself;

template <iterable Range>
inline constexpr auto& natural = by_nature<std::remove_cvref_t<reference_t<Range>>>;
template <iterable Range>
using natural_t = std::remove_cvref_t<decltype(natural<Range>)>;

// Does the range say itself how many elements it has?
template <class Range>
concept tells_its_size = extent_of<std::remove_cvref_t<Range>> != 0 || requires(Range&& range) { static_cast<size>(range.size()); };

// How many elements? One pass over what does not say it.
template <iterable Range>
constexpr size size_of(Range&& range) {
    if constexpr (extent_of<std::remove_cvref_t<Range>> != 0) {
        return extent_of<std::remove_cvref_t<Range>>;
    } else if constexpr (tells_its_size<Range>) {
        return static_cast<size>(range.size());
    } else {
        size n   = 0;
        auto end = last(range);
        for (auto at = first(range); at != end; ++at) ++n;
        return n;
    }
}

// For how many elements to make room before the first is read. None in constant evaluation, which g++ tries on every
// call: it would fill the room for a large array before it comes to an element that is not constant.
template <iterable Range>
constexpr size size_told_by([[maybe_unused]] Range&& range) {
    if constexpr (tells_its_size<Range>)
        return std::is_constant_evaluated() ? 0 : size_of(range);
    else
        return 0;
}

}  // namespace myriad::detail
