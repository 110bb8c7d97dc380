// SPDX-License-Identifier: BSL-1.0
//
// How ranks changed between two periods, by key.
//
//   for (auto const& [place, change] : rank_changes(now, before)) change.now  change.before
//   change.places_up()       3: three places up; -1: one down; nothing for a newcomer or a leaver
//   change.is_newcomer()     ranked now, not before       change.is_leaver()   the other way round
//
// Every key of either column is in the answer: those of `now` in their order, then those that were in
// `before` only. Each period is ranked by itself, newcomers and leavers included; to rank the same keys in
// both, compare columns that have the same keys. The other arguments are those of rank.hpp, for both
// periods, without missing::drop; a value that is kept is not ranked.
// Error: a key that is there twice in one period. O(n log n).
// Source: the sign is that of "change in HDI rank" in UNDP's Human Development Reports, where a positive value is
// an improvement; the ranks are those of standing.hpp.
#pragma once

#include <myriad/column.hpp>
#include <myriad/rank.hpp>

#include <optional>  // std::optional

namespace MYRIAD_NAMESPACE {

struct rank_change {
    standing now;     // not ranked: the key is not there now
    standing before;  // not ranked: it was not there before

    [[nodiscard]] constexpr bool is_newcomer() const noexcept { return now.is_ranked() && !before.is_ranked(); }
    [[nodiscard]] constexpr bool is_leaver() const noexcept { return before.is_ranked() && !now.is_ranked(); }

    // Error: fractional ranks that are half a place apart.
    [[nodiscard]] constexpr std::optional<std::int64_t> places_up() const {
        if (!now.is_ranked() || !before.is_ranked()) return {};
        auto const halves = static_cast<std::int64_t>(before.halves) - static_cast<std::int64_t>(now.halves);
        if (halves % 2 != 0) failure::the_conversion_loses_something("rank_change::places_up", before, now);
        return halves / 2;
    }

    [[nodiscard]] friend constexpr bool operator==(rank_change const&, rank_change const&) = default;
};

template <class Key, class Now, class Before, class... Arguments>
    requires(detail::ranking_arguments<column<Key, Now> const&, Arguments...> &&
             detail::ranking_arguments<column<Key, Before> const&, Arguments...> &&
             !detail::one_of<detail::missing_rule_t<Arguments...>, missing::drop_rule>)
[[nodiscard]] constexpr column<Key, rank_change> rank_changes(column<Key, Now> const& now, column<Key, Before> const& before,
                                                              Arguments const&... arguments) {
    detail::partners const with  = detail::partners_of("rank_changes", now, before);
    auto const             ranks = [&](auto const& period) {
        return detail::standings("rank_changes", period, arguments...);
    };
    auto const ranks_now = ranks(now), ranks_before = ranks(before);
    sequence<observation<Key, rank_change>> changes;
    for (detail::size i = 0; i != now.size(); ++i) {
        bool const was_there = with.of_left[i] != detail::partners::none;
        changes.push_back({now[i].key, {ranks_now[i], was_there ? ranks_before[with.of_left[i]] : standing{}}});
    }
    for (detail::size i = 0; i != before.size(); ++i)
        if (!with.right_taken[i]) changes.push_back({before[i].key, {standing{}, ranks_before[i]}});
    return column<Key, rank_change>(static_cast<sequence<observation<Key, rank_change>>&&>(changes));
}

// What is refused (instead.hpp).
template <class = void>
detail::refused rank_changes(detail::refusal_of_any<instead::pass_two_columns_of_one_key_now_and_before>, ...);

}  // namespace myriad
