// SPDX-License-Identifier: BSL-1.0
//
// League tables: the elements of a range best first, each with its standing.
//
//   league(range, ...)       all of them; under missing::keep those without a value last, not ranked
//   top(range, n, ...)       the first n that are ranked, and whoever is tied with the last of them
//   bottom(range, n, ...)    the last n that are ranked, and whoever is tied with the first of them;
//                            still best first, with the standings they have in the whole league
//
//   for (auto const& [standing, shop] : top(shops, 10, &shop::sales)) ...
//
// The arguments are those of rank.hpp. With within(...) the leagues of the groups follow one another, and
// top and bottom take n of each. Under ties::ordinal nobody is tied, so there are n and no more. A league
// refers to a range that has a name, and owns one that has none; a temporary league that owns its range gives
// lines that own their elements: top(load(), 1, &shop::sales)[0].element. An empty range has an empty league; n of
// zero, or above the size, is no error; n below zero is. A range that can be read only once: top_list.hpp.
// Source: ISO/IEC 9075-2 (SQL), RANK and FETCH FIRST n ROWS WITH TIES.
#pragma once

#include <myriad/detail/leaders.hpp>
#include <myriad/detail/ranking.hpp>

#include <cstddef>      // std::ptrdiff_t
#include <type_traits>  // std::is_constant_evaluated

namespace MYRIAD_NAMESPACE {

// One line of a league.
template <class Reference>
struct league_line {
    myriad::standing standing;
    Reference        element;
};

// What a line shows of an element: itself. (A column shows its key and its value apart: column.hpp.)
template <class Element>
struct league_view {
    template <class Reference>
    static constexpr league_line<Reference> line(standing s, Reference&& element) {
        return {s, static_cast<Reference&&>(element)};
    }
};

namespace detail {

// A range, or a reference to one that has a name. Views that cache where they begin are walked by a
// const league too.
template <class Range>
struct kept {
    mutable Range it;
};
template <class Range>
    requires(std::is_reference_v<Range> || iterable<Range const>)
struct kept<Range> {
    Range it;
};

}  // namespace detail

// A league: a range of lines. Random access where the input has it; otherwise a line is found in as
// many steps as its index.
template <class Range>
class league_table {
    using reference = decltype(*detail::first(std::declval<detail::kept<Range> const&>().it));
    using view      = league_view<std::remove_cvref_t<reference>>;

public:
    class iterator {
    public:
        using value_type      = decltype(view::line(standing{}, std::declval<reference>()));
        using difference_type = std::ptrdiff_t;

        constexpr iterator() = default;
        constexpr iterator(league_table const* table, detail::size i) noexcept : table_(table), i_(i) {}

        [[nodiscard]] constexpr value_type operator*() const { return (*table_)[i_]; }
        constexpr iterator&                operator++() noexcept { return ++i_, *this; }
        constexpr iterator                 operator++(int) noexcept { return {table_, i_++}; }
        [[nodiscard]] friend constexpr bool operator==(iterator const&, iterator const&) = default;

    private:
        league_table const* table_ = nullptr;
        detail::size        i_     = 0;
    };

    constexpr league_table(Range&& range, sequence<league_place> places)
        : range_{static_cast<Range&&>(range)}, places_(static_cast<sequence<league_place>&&>(places)) {}

    [[nodiscard]] constexpr detail::size size() const noexcept { return places_.size(); }
    [[nodiscard]] constexpr bool         empty() const noexcept { return places_.empty(); }
    [[nodiscard]] constexpr iterator     begin() const& noexcept { return {this, 0}; }
    [[nodiscard]] constexpr iterator     end() const& noexcept { return {this, size()}; }
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    iterator begin() const&& = delete;
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    iterator end() const&& = delete;

    [[nodiscard]] constexpr auto operator[](detail::size i) const& { return view::line(places_[i].standing, *element(i)); }
    [[nodiscard]] constexpr auto operator[](detail::size i) const&& {
        if constexpr (std::is_reference_v<Range>)
            return (*this)[i];
        else
            return view::line(places_[i].standing, typename detail::projected_value<Range, detail::identity>::type(*element(i)));
    }

    // Where each of the league stood in the input, best first.
    [[nodiscard]] constexpr sequence<league_place> const& places() const& noexcept { return places_; }
    [[nodiscard]] constexpr sequence<league_place>        places() const&& { return places_; }

private:
    constexpr auto element(detail::size i) const {
        auto at = detail::first(range_.it);
        if constexpr (requires { at + std::ptrdiff_t{}; })
            at = at + static_cast<std::ptrdiff_t>(places_[i].index);
        else
            for (detail::size n = places_[i].index; n != 0; --n) ++at;
        return at;
    }

    detail::kept<Range>    range_;
    sequence<league_place> places_;
};

namespace detail {

// The places first..stop of each group that `wanted` names, in one league.
template <class Ordered, class Wanted>
constexpr sequence<league_place> chosen_places(Ordered const& ordered, Wanted const& wanted) {
    sequence<league_place> places;
    for (size start = 0; start != ordered.places.size();) {
        size const end    = ordered.end_of_group(start);
        size const ranked = ordered.end_of_ranked(start, end);
        auto const [first, stop] = wanted(start, ranked, end);
        for (size i = first; i != stop; ++i) places.push_back(league_place(ordered.places[i]));
        start = end;
    }
    return places;
}

struct stretch {
    size first, stop;
};

template <class Range, class... Arguments>
concept league_arguments = ranking_arguments<Range, Arguments...> && !single_pass<Range>;

struct league_question : ranking_question {
    template <class Range, class... Arguments>
    static constexpr bool answers = league_arguments<Range, Arguments...>;
};

}  // namespace detail

template <class Range, class... Arguments>
    requires detail::league_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto league(Range&& range, Arguments const&... arguments) {
    auto const ordered = detail::ranked("league", range, arguments...);
    return league_table<Range>(static_cast<Range&&>(range),
        detail::chosen_places(ordered, [](detail::size start, detail::size, detail::size end) {
            return detail::stretch{start, end};
        }));
}

namespace detail {

// The first n that are ranked, or the last n, and whoever is tied with the outermost of them.
template <bool FromBelow, class Range, class... Arguments>
constexpr auto edge_of_league(char const* function, Range&& range, said_size auto wanted, Arguments const&... arguments) {
    size const n      = size_said(function, wanted);
    auto const places = [&] {
        if constexpr (finds_leaders<Range, Arguments...>)
            if (!std::is_constant_evaluated() && leads_sooner<FromBelow>(n, range, arguments...))
                return leaders<FromBelow>(function, n, range, arguments...);
        auto const ordered = ranked(function, range, arguments...);
        return chosen_places(ordered, [&](size start, size ranked, size) {
            if constexpr (FromBelow) {
                size first = n < ranked - start ? ranked - n : start;
                while (first != ranked && first != start && ordered.ties(first - 1, first)) --first;
                return stretch{first, ranked};
            } else {
                size stop = n < ranked - start ? start + n : ranked;
                while (stop != start && stop != ranked && ordered.ties(stop - 1, stop)) ++stop;
                return stretch{start, stop};
            }
        });
    };
    auto found = places();  // before the range is moved
    return league_table<Range>(static_cast<Range&&>(range), static_cast<sequence<league_place>&&>(found));
}

}  // namespace detail

template <class Range, detail::said_size Size, class... Arguments>
    requires detail::league_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto top(Range&& range, Size n, Arguments const&... arguments) {
    return detail::edge_of_league<false>("top", static_cast<Range&&>(range), n, arguments...);
}
template <class Range, detail::said_size Size, class... Arguments>
    requires detail::league_arguments<Range, Arguments...>
[[nodiscard]] constexpr auto bottom(Range&& range, Size n, Arguments const&... arguments) {
    return detail::edge_of_league<true>("bottom", static_cast<Range&&>(range), n, arguments...);
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused league(detail::misuse<detail::league_question, Rest...>, Rest const&...);
template <class = void>
detail::refused league(detail::refusal_of_any<instead::pass_only_a_member_an_order_ties_missing_and_within>, detail::anything, ...);
template <class... Rest>
detail::refused top(detail::misuse<detail::top_question, Rest...>, Rest const&...);
template <class = void>
detail::refused top(detail::refusal_of_any<instead::name_the_member_to_rank_by>, detail::anything, ...);
template <class... Rest>
detail::refused bottom(detail::misuse<detail::top_question, Rest...>, Rest const&...);
template <class = void>
detail::refused bottom(detail::refusal_of_any<instead::name_the_member_to_rank_by>, detail::anything, ...);

}  // namespace myriad
