// SPDX-License-Identifier: BSL-1.0
//
// The engine of rank.hpp, league.hpp and what is built on them: the elements in order, and the sharing of ranks among
// equals. By a merge sort, which takes values, orders and group keys of any kind; by bits where fast_ranking.hpp can.
#pragma once

#include <myriad/detail/fast_ranking.hpp>
#include <myriad/detail/places.hpp>
#include <myriad/detail/ranking_arguments.hpp>

#include <type_traits>  // std::is_constant_evaluated

namespace MYRIAD_NAMESPACE::detail {

// Makes a key hold what is there of a projected value.
template <class Key, class Type>
constexpr void hold(Key& key, Type&& projected) {
    if constexpr (!Key::copied)
        key.held = &present(projected);
    else if constexpr (std::is_assignable_v<decltype(key.held)&, Type&&> && !holder<std::remove_cvref_t<Type>>)
        key.held = static_cast<Type&&>(projected);
    else
        key.held = present(projected);
}

// By comparisons.
template <class Range, class... Arguments>
constexpr auto ranked_by_merging(char const* function, Range&& range, Arguments const&... arguments) {
    using Projection  = projection_t<Range, Arguments...>;
    using Projected   = projected_t<Range, Projection>;
    using Possible    = projected_value_t<Range, Arguments...>;
    using Value       = value_t<Range, Arguments...>;
    using Missing     = missing_rule_t<Arguments...>;
    using Grouping    = grouping_t<Arguments...>;
    using Key         = keyed<Value, is_copied<Range, Projected, Value>, may_be_absent<Possible>>;
    auto const& projection = pick(a_projection<reference_t<Range>>{}, natural<Range>, arguments...);
    auto const& before     = pick(a_comparator<Value>{}, descending, arguments...);
    auto const& grouped_by = pick(a_grouping{}, itself, arguments...);
    ties const  rule       = pick(a_tie_rule{}, ties::competition, arguments...);

    auto const key_of_group = [&](auto const& element) -> decltype(auto) {
        if constexpr (is_grouping<Grouping>)
            return project(grouped_by.key, element);
        else
            return 0;
    };
    using GroupKey = keyed<std::remove_cvref_t<std::invoke_result_t<decltype(key_of_group), reference_t<Range>>>, true>;

    auto               keys = work_room_for<Key>(range);
    sequence<GroupKey> group_keys;
    size               n    = 0;  // elements to order
    size               read = 0;
    each_element(range, [&](auto& element, size i) {
        read = i + 1;
        auto&& projected = project(projection, element);
        Key    key{};
        key.index = i;
        if constexpr (is_grouping<Grouping>) group_keys.push_back({key_of_group(element), i});
        if constexpr (std::is_same_v<Missing, missing::refuse_rule>) refuse_absent(projected, function);
        if constexpr (may_be_absent<Possible>) key.absent = is_absent(projected);
        if (!key.absent) hold(key, static_cast<decltype(projected)&&>(projected));
        else if constexpr (std::is_same_v<Missing, missing::drop_rule>) return;
        put(keys, n++, static_cast<Key&&>(key));
    });
    sequence<size> group;
    if constexpr (is_grouping<Grouping>) group = group_numbers(static_cast<sequence<GroupKey>&&>(group_keys), read);

    auto const goes_before = [&](Key const& a, Key const& b) -> bool {
        if constexpr (may_be_absent<Possible>)
            if (a.absent || b.absent) return a.absent != b.absent && a.absent == std::is_same_v<Missing, missing::first_rule>;
        return before(a.value(), b.value());
    };
    auto const same_group = [&](Key const& a, Key const& b) {
        return !is_grouping<Grouping> || group[a.index] == group[b.index];
    };
    auto spare = keys;
    stable_sort(keys.data(), spare.data(), n, [&](Key const& a, Key const& b) -> bool {
        return same_group(a, b) ? goes_before(a, b) : group[a.index] < group[b.index];
    });

    constexpr size fixed  = std::is_same_v<Missing, missing::drop_rule> ? dynamic_size : fixed_size_for<std::remove_cvref_t<Range>>;
    auto           places = sequence_of<league_place, fixed>(n);
    for (size start = 0, group_start = 0, better = 0; start != n; ++better) {
        if (!same_group(keys[group_start], keys[start])) group_start = start, better = 0;
        size const first = start - group_start + 1;
        size       stop  = start + 1;
        while (stop != n && same_group(keys[start], keys[stop]) && !goes_before(keys[start], keys[stop])) ++stop;
        bool const is_ranked = !std::is_same_v<Missing, missing::keep_rule> || !keys[start].absent;
        for (; start != stop; ++start) {
            auto const shared = shared_rank(rule, first, stop - group_start, start - group_start + 1, better);
            places[start]     = {is_ranked ? shared : standing{}, keys[start].index};
        }
    }
    return ordered_places<decltype(places)>{static_cast<decltype(places)&&>(places), static_cast<sequence<size>&&>(group), read};
}

template <class Range, class... Arguments>
constexpr auto ranked(char const* function, Range&& range, Arguments const&... arguments) {
    if constexpr (ranks_by_bits<Range, Arguments...>)
        if (!std::is_constant_evaluated()) return places_by_bits(function, range, arguments...);
    return ranked_by_merging(function, range, arguments...);
}

// The standing of each element, aligned with the input; under missing::drop, of each that is there.
template <class Range, class... Arguments>
constexpr auto standings(char const* function, Range&& range, Arguments const&... arguments) {
    if constexpr (ranks_by_bits<Range, Arguments...>)
        if (!std::is_constant_evaluated()) return standings_by_bits(function, range, arguments...);
    auto const ordered = ranked_by_merging(function, range, arguments...);
    return in_input_order<standing>(ordered, [&](size i) { return ordered.places[i].standing; });
}

}  // namespace myriad::detail
