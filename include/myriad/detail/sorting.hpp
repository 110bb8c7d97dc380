// SPDX-License-Identifier: BSL-1.0
//
// A stable sort that works in constant evaluation and costs no header: equal elements keep their order,
// so that an answer is the same on every platform.
#pragma once

#include <myriad/detail/range.hpp>

#include <type_traits>  // std::is_trivially_copyable_v, std::false_type

namespace MYRIAD_NAMESPACE::detail {

// A value to sort by and where it stood. Small values are copied, larger ones pointed at. What may be
// absent says so itself.
template <class Value, bool Copied, bool MayBeAbsent = false>
struct keyed {
    static constexpr bool copied = Copied;

    std::conditional_t<Copied, Value, Value const*>                              held{};
    size                                                                         index = 0;
    [[no_unique_address]] std::conditional_t<MayBeAbsent, bool, std::false_type> absent{};

    [[nodiscard]] constexpr Value const& value() const {
        if constexpr (Copied)
            return held;
        else
            return *held;
    }
};

template <class Range, class Projected, class Value>
inline constexpr bool is_copied = single_pass<Range> || !std::is_lvalue_reference_v<reference_t<Range>> ||
                                  !std::is_lvalue_reference_v<Projected> ||
                                  (std::is_trivially_copyable_v<Value> && sizeof(Value) <= 32 && std::is_default_constructible_v<Value> &&
                                   std::is_copy_assignable_v<Value>);

// Stable merge sort, bottom up from runs of sixteen; `spare` has room for as many elements.
template <class Type, class Before>
constexpr void stable_sort(Type* items, Type* spare, size n, Before const& before) {
    constexpr size run = 16;
    for (size start = 0; start < n; start += run) {
        size const stop = n - start < run ? n : start + run;
        for (size i = start + 1; i < stop; ++i) {
            Type    moved = static_cast<Type&&>(items[i]);
            size at    = i;
            for (; at != start && before(moved, items[at - 1]); --at) items[at] = static_cast<Type&&>(items[at - 1]);
            items[at] = static_cast<Type&&>(moved);
        }
    }
    Type* from = items;
    Type* to   = spare;
    for (size width = run; width < n; width *= 2) {
        for (size start = 0; start < n; start += 2 * width) {
            size const middle = n - start < width ? n : start + width;
            size const stop   = n - middle < width ? n : middle + width;
            size       a = start, b = middle;
            for (size i = start; i != stop; ++i) {
                bool const right = b != stop && (a == middle || before(from[b], from[a]));
                to[i]            = static_cast<Type&&>(right ? from[b++] : from[a++]);
            }
        }
        Type* const kept = from;
        from          = to;
        to            = kept;
    }
    if (from != items)
        for (size i = 0; i != n; ++i) items[i] = static_cast<Type&&>(from[i]);
}

}  // namespace myriad::detail
