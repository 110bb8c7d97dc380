// SPDX-License-Identifier: BSL-1.0
//
// Ranking into an answer and a workspace of the caller's, for who ranks again and again: once the workspace has grown to
// what it takes, no memory is asked for.
//
//   rank_workspace work;
//   std::vector<std::uint32_t> places(shops.size());
//   rank_into(places, work, shops, &shop::sales, ties::dense)    -> how many were written
//   rank_into(places, shops, &shop::sales)                       the memory to work in is that of the call
//
// The answer is contiguous and can be written to: an array, a std::vector, a std::span, of standings, 8 bytes each, or of
// integers, which hold whole ranks, 0 for what is not ranked; 4 bytes each are written soonest. It is as long as the
// range; under missing::drop what is written is shorter, and the rest stays as it was. The other arguments are those of
// rank (rank.hpp), and so is what is written.
//
// Error: an answer of another length; fractional ranks, or more elements than an integer of the answer has numbers for,
// into integers; and those of rank. What is in the answer after an error is not said.
// Numbers, counts and rates of integers in one of the two orders work in the workspace, grouped by integers or texts or not
// at all; other values, orders and group keys, and constant expressions, take memory of their own. O(n log n).
#pragma once

#include <myriad/detail/ranking.hpp>

#include <limits>  // std::numeric_limits

namespace MYRIAD_NAMESPACE {

namespace detail {

template <class Item>
concept holds_a_rank = std::same_as<Item, standing> || (std::integral<Item> && !std::same_as<Item, bool> && !character<Item>);

template <class Answer>
using item_t = std::remove_reference_t<reference_t<Answer>>;

// Can standings or whole ranks be written to its elements? What only refers to them, as a span, may be a temporary.
template <class Answer>
concept takes_ranks = iterable<Answer> && contiguous<Answer> && requires { requires holds_a_rank<item_t<Answer>>; };

template <class Answer>
constexpr auto* first_item(Answer& answer) {
    if constexpr (std::is_array_v<Answer>)
        return answer + 0;
    else
        return answer.data();
}

// Writes standings to the places of an answer.
template <class Item>
class rank_writer {
public:
    // Is the answer as long as the range, and can it hold such ranks?
    constexpr rank_writer(Item* to, size room, size n, ties rule) : to_(to) {
        if (room != n) failure::the_answer_has_another_length("rank_into", room, n);
        if constexpr (std::integral<Item>) {
            if (rule == ties::fractional) failure::the_ranks_may_end_in_a_half("rank_into");
            if (n > static_cast<std::make_unsigned_t<Item>>((std::numeric_limits<Item>::max)())) failure::the_result_overflows("rank_into", n);
        }
    }
    constexpr void operator()(standing rank, size i) const {
        if constexpr (std::integral<Item>) to_[i] = static_cast<Item>(rank.halves / 2);
        else to_[i] = rank;
    }

    // What is as large as a word is room to work in, before it is written.
    static constexpr bool is_room = std::same_as<Item, standing> || std::same_as<Item, bits64>;

    [[nodiscard]] bits64* room() const { return reinterpret_cast<bits64*>(to_); }

private:
    Item* to_;
};

template <class Item, class Range, class... Arguments>
size rank_into_by_bits(memory from, Item* to, size room, Range& range, Arguments const&... arguments) {
    scratch<size>                      numbers(0, from);
    order_by_bits<Range, Arguments...> order("rank_into", from, [&](size n) { return numbers.renew(n); }, range, arguments...);
    size const* const                  index = order.in_answer();
    rank_writer<Item> const            write(to, room, order.read(), pick(a_tie_rule{}, ties::competition, arguments...));
    if (order.count_standings(write)) return order.answered();
    auto const here = [=](standing rank, size k) { write(rank, index == nullptr ? k : index[k]); };
    if constexpr (rank_writer<Item>::is_room) {
        order.each_place(write.room(), here, write);
    } else {
        scratch<bits64> spare(order.there(), from);
        order.each_place(spare.data(), here, write);
    }
    return order.answered();
}

template <class Item, class Range, class... Arguments>
size rank_into_in(rank_workspace& workspace, Item* to, size room, Range& range, Arguments const&... arguments) {
    work const call(workspace);
    return rank_into_by_bits(memory(workspace), to, room, range, arguments...);
}

template <class Item, class Range, class... Arguments>
constexpr size rank_into_by_merging(Item* to, size room, Range& range, Arguments const&... arguments) {
    auto const              ordered = ranked_by_merging("rank_into", range, arguments...);
    rank_writer<Item> const write(to, room, ordered.read, pick(a_tie_rule{}, ties::competition, arguments...));
    auto const              found = in_input_order<standing>(ordered, [&](size i) { return ordered.places[i].standing; });
    for (size i = 0; i != found.size(); ++i) write(found[i], i);
    return found.size();
}

}  // namespace detail

// Answers how many were written: as many as the range has elements, under missing::drop as many as are there.
template <class Answer, class Range, class... Arguments>
    requires(detail::takes_ranks<Answer> && detail::ranking_arguments<Range, Arguments...>)
constexpr detail::size rank_into(Answer&& answer, rank_workspace& workspace, Range&& range, Arguments const&... arguments) {
    detail::size const room = detail::size_of(answer);
    if constexpr (detail::ranks_by_bits<Range, Arguments...>)
        if (!std::is_constant_evaluated())
            return detail::rank_into_in(workspace, detail::first_item(answer), room, range, arguments...);
    return detail::rank_into_by_merging(detail::first_item(answer), room, range, arguments...);
}
template <class Answer, class Range, class... Arguments>
    requires(detail::takes_ranks<Answer> && detail::ranking_arguments<Range, Arguments...>)
constexpr detail::size rank_into(Answer&& answer, Range&& range, Arguments const&... arguments) {
    detail::size const room = detail::size_of(answer);
    if constexpr (detail::ranks_by_bits<Range, Arguments...>)
        if (!std::is_constant_evaluated())
            return detail::rank_into_by_bits(detail::memory(), detail::first_item(answer), room, range, arguments...);
    return detail::rank_into_by_merging(detail::first_item(answer), room, range, arguments...);
}

// What is refused (instead.hpp).
namespace detail {

struct rank_into_question {
    template <class Answer, class... Rest>
    static constexpr bool answers = requires { requires takes_ranks<Answer> && ranks<Rest...>(nullptr); };

    template <class Answer, class... Rest>
    static constexpr auto sentence() {
        if constexpr (takes_ranks<Answer>)
            return of_the_rest<Rest...>();
        else
            return std::type_identity<instead::pass_an_array_of_standings_or_integers_to_write_to>{};
    }

private:
    template <class Range, class... Arguments>
    static constexpr bool ranks(decltype(nullptr)) {
        return ranking_arguments<Range, Arguments...>;
    }
    template <class Workspace, class Range, class... Arguments>
        requires std::is_same_v<Workspace, rank_workspace>
    static constexpr bool ranks(decltype(nullptr)) {
        return ranking_arguments<Range, Arguments...>;
    }

    template <class Range, class... Arguments>
    static constexpr auto of_the_rest() {
        if constexpr (std::is_same_v<std::remove_cvref_t<Range>, rank_workspace>) {
            if constexpr (sizeof...(Arguments) != 0)
                return ranking_question::sentence<Arguments...>();
            else
                return std::type_identity<instead::pass_a_range_first>{};
        } else {
            return ranking_question::sentence<Range, Arguments...>();
        }
    }
};

}  // namespace detail

template <class... Rest>
detail::refused rank_into(detail::misuse<detail::rank_into_question, Rest...>, Rest const&...);
template <class = void>
detail::refused rank_into(detail::refusal_of_any<instead::pass_an_array_of_standings_or_integers_to_write_to>, detail::anything, ...);

}  // namespace myriad
