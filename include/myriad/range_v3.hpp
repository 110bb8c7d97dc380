// SPDX-License-Identifier: BSL-1.0
//
// Growth, shares, rates and ranks as views and actions of range-v3: computed when they are read, from any range
// that range-v3 or std::ranges makes, among the adaptors of both. CMake target myriad::range_v3; range-v3 0.12.
//
//   shops | views::growth(&shop::sales, &shop::sales_last_year)    entry: element, value
//   shops | views::share(&shop::sales)                             the same; each of the sum of all
//   towns | views::per_10k(&town::shops, &town::people)            the same
//   parts | views::contribution(&part::now, &part::before)         the same; they add up to the whole's growth
//   months | views::lagged(12)                                     two_periods: now, before
//   rows | views::within(&row::town)                               group: key, elements
//   shops | actions::rank(&shop::sales)                            lines of a league, best first
//
// What is filtered or ranked is no longer aligned with its input, so a value stands beside what it is of: an
// observation keeps its key, two periods keep the later one, an entry its element; any other element is itself
// the entry's, by reference where the range can be walked twice. *entry is the element, entry->town a member of
// it, and &shop::town a projection of the entry too.
//
//                 input          is computed                             what the view keeps
//   growth, per   read once      element by element, when it is read     size and random access of the input
//   share,        walked twice   the whole when the view is first        the same; it has no const begin
//   contribution                 begun, then as growth
//   lagged        read once      element by element, when it is read     the same, of ungrouped input walked twice
//   within        walked twice   the groups when the view is begun       random access, of groups and in each
//   rank          read once      at once                                 random access; it owns its lines
//
// A whole that is given makes share and contribution as growth. Growth, per, share, contribution, and lagged without
// groups may be constant expressions. Projections, rules, missing values and errors are those of growth.hpp,
// share.hpp, per.hpp, contribution.hpp, order.hpp and rank.hpp; an error comes when its element is read.
// Views refer to their input and take no temporary container, as range-v3's own; rank takes one and owns it. An
// element is computed each time it is read: put views::cache1 or to<std::vector> of range-v3 behind what is dear.
// Iterators have to be copyable, as range-v3 wants: ranges::istream, not std::ranges::istream_view. Beside
// `using namespace ranges`, which has views and actions of its own, write myriad::views and myriad::actions.
#pragma once

#include <myriad/detail/entries.hpp>        // entry, two_periods, group, league_entry
#include <myriad/detail/grouped_views.hpp>  // the views
#include <myriad/detail/view_makers.hpp>    // their arguments

namespace MYRIAD_NAMESPACE::views {

// How much faster than before? Of each element, by one projection to now and one to before. Without them, or with
// one for both sides: of elements that have two sides, which are two_periods and the observations of matched(now,
// before). A rule for the base may follow; the values are then optional. O(1) an element.
//
//     auto league = shops | views::growth(&shop::sales, &shop::sales_last_year) | actions::rank() | ranges::views::take(10);
//     for (auto const& [standing, shop, rate] : league)
//         out << standing << ' ' << shop.name << ' ' << round<1>(rate, half_away) << '\n';
//
//     auto const both = matched(now, before);  // columns meet by their keys; both.left_out() are the others
//     for (auto const& [place, rate] : both | views::growth(bases::undefined))
//         if (rate) out << place << ' ' << round<1>(*rate, half_away) << '\n';
inline constexpr detail::view_maker<detail::make_growth> growth{};

// The same where there may be none: nullopt from a base of zero or below, and for values that are missing.
//
//     auto grown = shops | views::try_growth(&shop::sales, &shop::sales_last_year)
//                        | ranges::views::filter([](auto const& e) { return e.value && *e.value > growth(patents(11), patents(10)); });
inline constexpr detail::view_maker<detail::make_each<detail::tried<detail::growth_of_two>>> try_growth{};

// What part of the whole? Of the sum of all, by one projection or of counts themselves: the sum is taken when the
// view is begun for the first time, O(n), and stays. Of a count that is given, a printed total, or of a whole of
// its own by a second projection or side: O(1) an element.
//
//     auto shares = shops | views::share(&shop::sales);
//     auto printed = shops | views::share(&shop::sales, patents(400));
//     auto online = shops | views::share(&shop::online, &shop::sales);
inline constexpr detail::view_maker<detail::make_share<detail::share_of_two>>     share{};
inline constexpr detail::view_maker<detail::make_share<detail::tried<detail::share_of_two>>> try_share{};

// How many per N of the base? By two projections or sides. O(1) an element.
//
//     auto dense = towns | views::per_10k(&town::shops, &town::people)
//                        | ranges::views::filter([](auto const& e) { return e.value > per_10k(patents(1), people(10'000)); });
template <std::int64_t Per>
inline constexpr detail::view_maker<detail::make_each<detail::rate_of_two<Per>>> per{};
template <std::int64_t Per>
inline constexpr detail::view_maker<detail::make_each<detail::try_rate_of_two<Per>>> try_per{};

inline constexpr auto& per_10k      = per<10'000>;
inline constexpr auto& per_100k     = per<100'000>;
inline constexpr auto& try_per_10k  = try_per<10'000>;
inline constexpr auto& try_per_100k = try_per<100'000>;

// How many points of the growth of the whole are due to each? The whole before is the sum of the second projection
// or side, taken when the view is begun for the first time, O(n); or a count that is given.
//
//     auto drivers = shops | views::contribution(&shop::sales, &shop::sales_last_year) | actions::rank();
inline constexpr detail::view_maker<detail::make_contribution> contribution{};

// Each element with the one so many before it, from the first that has one: by position. With within(key) the
// positions are those inside each group, so nothing crosses a border, and the elements need not stand together.
// A range that can be walked twice and is not grouped: two iterators, nothing stored. One that is read once, which
// may be endless: `lag` elements of each group are remembered, and the answers own copies. Begun in O(lag).
// A column has keys, not positions, and is refused: lagged_growth.hpp. Error: a lag of zero or below.
//
//     auto yearly = months | views::lagged(12) | views::growth(&month::sales);
//     auto in_town = rows | views::lagged(1, within(&row::town)) | views::growth(&row::sales);
inline constexpr detail::view_maker<detail::make_lagged> lagged{};

// The groups of elements that have one key, any type with <, in the order of their first elements; these need not
// stand together. Each group is a key and a view of its elements, which shares the ownership of its iterators and
// so outlives the view of groups. Found when the view is begun for the first time, O(n log n).
//
//     auto in_each = rows | views::within(&row::town) | ranges::views::transform([](auto const& town) {
//                        return town.elements | views::share(&row::sales);
//                    }) | ranges::views::join;
inline constexpr detail::view_maker<detail::make_within> within{};

}  // namespace myriad::views

namespace MYRIAD_NAMESPACE::actions {

// The league of a range, best first: lines of standing and element; of an entry, of standing, element and value;
// of an observation, of standing, key and value. The arguments are those of rank.hpp, in any order. The lines
// refer to elements of a range that has a name, and own those of one that has none or is read once; they are a
// view that shares their ownership. O(n log n), at once. take(10) cuts through ties; this does not:
//
//     auto first_ten = shops | actions::rank(&shop::sales) | ranges::views::take_while([](auto const& line) { return line.standing <= 10; });
//     auto by_town = shops | views::growth(&shop::sales, &shop::sales_last_year) | actions::rank(within(&shop::town), ties::dense);
inline constexpr detail::rank_range rank{};

}  // namespace myriad::actions
