// SPDX-License-Identifier: BSL-1.0
//
// What a ranking has found: the elements in the order of the league, each with its standing; and how equals share ranks.
#pragma once

#include <myriad/sequence.hpp>
#include <myriad/standing.hpp>

namespace MYRIAD_NAMESPACE {

// Where an element stands: its standing, and its index in the input.
struct league_place {
    myriad::standing standing;
    detail::size     index = 0;
};

namespace detail {

// The rank that the tied places first..last, from 1, share; `better` counts the groups of equals before.
constexpr standing shared_rank(ties rule, size first, size last, size position, size better) {
    switch (rule) {
        case ties::competition: return standing::at(first);
        case ties::modified: return standing::at(last);
        case ties::dense: return standing::at(better + 1);
        case ties::ordinal: return standing::at(position);
        case ties::fractional: return standing::between(first, last);
    }
    failure::that_is_out_of_range("rank", static_cast<int>(rule));
}

// The elements of a range in the order of the league, one group after the other, each with its standing.
template <class Places>
struct ordered_places {
    Places         places;
    sequence<size> group;  // of each element, by its index in the input; empty if nothing is grouped
    size           read = 0;  // elements of the input, dropped ones included

    [[nodiscard]] constexpr size group_of(size place) const {
        return group.empty() ? 0 : group[places[place].index];
    }
    // Do the elements at two places of one group share a rank?
    [[nodiscard]] constexpr bool ties(size a, size b) const { return places[a].standing == places[b].standing; }
    // Where the group ends that begins at this place, and where in it those end that are ranked.
    [[nodiscard]] constexpr size end_of_group(size start) const {
        size stop = start;
        while (stop != places.size() && group_of(stop) == group_of(start)) ++stop;
        return stop;
    }
    [[nodiscard]] constexpr size end_of_ranked(size start, size stop) const {
        while (stop != start && !places[stop - 1].standing.is_ranked()) --stop;
        return stop;
    }
};

// give(i) for the element at each place i, aligned with the input: what has no place is left out.
template <class Type, size Size, class Give>
constexpr auto in_input_order(ordered_places<sequence<league_place, Size>> const& ordered, Give const& give) {
    size const n = ordered.places.size();
    if constexpr (Size != dynamic_size) {
        sequence<Type, Size> answer{};
        for (size i = 0; i != n; ++i) answer[ordered.places[i].index] = give(i);
        return answer;
    } else {
        sequence<size> place_of(ordered.read);  // from 1
        for (size i = 0; i != n; ++i) place_of[ordered.places[i].index] = i + 1;
        sequence<Type> answer(n);
        size        next = 0;
        for (size const place : place_of)
            if (place != 0) answer[next++] = give(place - 1);
        return answer;
    }
}

}  // namespace detail
}  // namespace myriad
