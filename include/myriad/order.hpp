// SPDX-License-Identifier: BSL-1.0
//
// The order and the groups of an answer: arguments of rank, league, top, bottom, of the distribution functions and,
// the groups, of growth over a series.
//
//   rank(cities, &city::patents, ascending)                   the least first; without a word, descending
//   rank(cities, &city::patents, within(&city::province))     1, 2, 3 in each province
//   lagged_growth(rows, 1, &row::patents, within(&row::province))
//
// The projection gives the key of an element's group: any type with <. A group's elements need not stand
// together; groups follow each other in the order of their first elements.
#pragma once

#include <myriad/detail/keys.hpp>
#include <myriad/detail/range.hpp>

namespace MYRIAD_NAMESPACE {

// The two orders of a ranking: which of two values goes before the other. Text behind a char const* is compared by its
// characters.
inline constexpr struct ascending_order {
    template <class Left, class Right>
        requires requires(Left const& a, Right const& b) { a < b; }
    [[nodiscard]] constexpr bool operator()(Left const& a, Right const& b) const {
        return detail::key_less(a, b);
    }
} ascending{};

inline constexpr struct descending_order {
    template <class Left, class Right>
        requires requires(Left const& a, Right const& b) { b < a; }
    [[nodiscard]] constexpr bool operator()(Left const& a, Right const& b) const {
        return detail::key_less(b, a);
    }
} descending{};

template <class Projection>
struct grouping {
    Projection key;
};

template <class Projection>
[[nodiscard]] constexpr grouping<Projection> within(Projection const& key) {
    return {key};
}

namespace detail {

template <class Type>
inline constexpr bool is_grouping = is_a<Type, grouping>;

}  // namespace detail
}  // namespace myriad
