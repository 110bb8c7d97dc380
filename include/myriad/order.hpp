// SPDX-License-Identifier: BSL-1.0
//
// within: the groups that an answer keeps apart. An argument of rank, league, top, bottom, of the
// distribution functions and of growth over a series.
//
//   rank(cities, &city::patents, within(&city::province))     1, 2, 3 in each province
//   lagged_growth(rows, 1, &row::patents, within(&row::province))
//
// The projection gives the key of an element's group: any type with <. A group's elements need not stand
// together; groups follow each other in the order of their first elements.
#pragma once

#include <myriad/detail/range.hpp>

namespace MYRIAD_NAMESPACE {

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
inline constexpr bool is_grouping = false;
template <class Projection>
inline constexpr bool is_grouping<grouping<Projection>> = true;

}  // namespace detail
}  // namespace myriad
