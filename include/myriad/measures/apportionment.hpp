// SPDX-License-Identifier: BSL-1.0
//
// Apportionment: whole numbers, or printed shares, that are in proportion and add up. Rounded one by one,
// shares add up to 99.99 or 100.01 as often as not.
//
//   rounded_shares<2>(shops, apportionment::largest_remainder, &shop::sales)  -> sequence of decimal<2, percent>
//                                                      that add up to 100.00, aligned with shops
//   rounded_shares<2>(column, rule)                    -> column of them
//   apportion(parties, 598, apportionment::webster, &party::votes)            -> sequence of whole numbers
//
//   apportionment::largest_remainder   Hamilton, Hare-Niemeyer: each its quota cut, one more for the
//                                      largest remainders; none is a unit or more from its quota
//   apportionment::webster             Sainte-Laguë: divisors 1/2, 3/2, 5/2, ...; unbiased
//   apportionment::d_hondt             Jefferson: divisors 1, 2, 3, ...; favours the large
//
// Exact; of equal claims to the last unit the first in the input wins, so that the answer is the same
// everywhere. missing::drop may be said. An empty range has an empty answer. Error: a total of zero, a
// negative or missing amount, a negative number of seats, terms above 128 bits. O(n log n), whatever the
// number of seats. Source: Balinski and Young, Fair Representation (1982).
#pragma once

#include <myriad/column.hpp>
#include <myriad/decimal.hpp>
#include <myriad/measures/detail/amounts.hpp>

namespace MYRIAD_NAMESPACE {

enum class apportionment : unsigned char { largest_remainder, webster, d_hondt };

namespace detail {

template <class Range, class... Arguments>
concept apportionment_arguments = amount_arguments<Range, Arguments...> && whole<amount_rep_t<Range, Arguments...>>;

// One more for those whose remainders are the largest.
template <class Wide>
constexpr void give_to_remainders(amounts<Wide> const& all, Wide const& seats, sequence<Wide>& given) {
    using entry = keyed<Wide, true>;
    sequence<entry> rest(all.of.size()), spare(all.of.size());
    Wide               left = seats;
    each_amount(all, [&](Wide const& amount, size i) {
        Wide const claim = Wide(amount * seats);
        given[i]      = Wide(claim / all.total);
        left          = Wide(left - given[i]);
        rest[i]       = {Wide(claim % all.total), i};
    });
    stable_sort(rest.data(), spare.data(), rest.size(), [](entry const& a, entry const& b) { return b.held < a.held; });
    for (size i = 0; Wide(0) < left; ++i, left = Wide(left - Wide(1))) given[rest[i].index] = Wide(given[rest[i].index] + Wide(1));
}

// The highest averages x / (2k + offset), k given so far; offset 1 for Webster, 2 for D'Hondt. Starts from
// what the common divisor total / seats gives, which is right but for fewer than n seats, and gives or
// takes the rest one by one from a heap of the next claims.
template <class Wide>
class highest_averages {
public:
    constexpr highest_averages(amounts<Wide> const& all, Wide const& seats, int offset, sequence<Wide>& given)
        : amounts_(all.of), given_(given), offset_(offset), heap_(all.of.size()) {
        Wide left = seats;
        each_amount(all, [&](Wide const& amount, size i) {
            // k seats if amount / (2k + offset - 2) >= total / (2 seats)
            Wide const doubled = Wide(Wide(amount * Wide(Wide(seats + seats))) - Wide(Wide(offset - 2) * all.total));
            given[i]        = Wide(doubled / Wide(all.total + all.total));
            left            = Wide(left - given[i]);
        });
        gives_ = Wide(0) < left;
        for (size i = 0; i != amounts_.size(); ++i)
            if (gives_ || Wide(0) < given_[i]) heap_[n_++] = i;
        for (size i = n_ / 2; i != 0; --i) sink(i - 1);
        for (; !(left == Wide(0)); left = gives_ ? Wide(left - Wide(1)) : Wide(left + Wide(1))) {
            size const i = heap_[0];
            given_[i]    = gives_ ? Wide(given_[i] + Wide(1)) : Wide(given_[i] - Wide(1));
            if (!gives_ && given_[i] == Wide(0)) heap_[0] = heap_[--n_];
            sink(0);
        }
    }

private:
    // Is i the next to get a seat, or to lose one, before j?
    [[nodiscard]] constexpr bool goes_before(size i, size j) const {
        Wide const claim_i = Wide(amounts_[i] * divisor(j)), claim_j = Wide(amounts_[j] * divisor(i));
        if (claim_i == claim_j) return gives_ == (i < j);
        return gives_ == (claim_j < claim_i);
    }
    // Of the seat that comes next, or that went last.
    [[nodiscard]] constexpr Wide divisor(size i) const {
        return Wide(Wide(given_[i] + given_[i]) + Wide(gives_ ? offset_ : offset_ - 2));
    }
    constexpr void sink(size at) {
        for (size child = 2 * at + 1; child < n_; child = 2 * at + 1) {
            if (child + 1 < n_ && goes_before(heap_[child + 1], heap_[child])) ++child;
            if (!goes_before(heap_[child], heap_[at])) return;
            size const kept = heap_[at];
            heap_[at]       = heap_[child];
            heap_[child]    = kept;
            at              = child;
        }
    }

    sequence<Wide> const& amounts_;
    sequence<Wide>&       given_;
    int                offset_;
    sequence<size>     heap_;
    size               n_     = 0;
    bool               gives_ = true;
};

template <class Wide, class Range, class... Arguments>
constexpr sequence<Wide> apportioned(char const* function, apportionment rule, std::int64_t seats, Range&& range, Arguments const&... arguments) {
    if (seats < 0) failure::that_is_out_of_range(function, seats);
    auto const  all = amounts_of(function, range, arguments...);
    sequence<Wide> given(all.of.size());
    Wide const     n(seats);
    switch (rule) {
        case apportionment::largest_remainder: give_to_remainders(all, n, given); break;
        case apportionment::webster: highest_averages<Wide>(all, n, 1, given); break;
        case apportionment::d_hondt: highest_averages<Wide>(all, n, 2, given); break;
    }
    return given;
}

}  // namespace detail

template <class Range, detail::said_size Seats, class... Arguments>
    requires(detail::apportionment_arguments<Range, Arguments...> && !detail::single_pass<Range>)
[[nodiscard]] constexpr sequence<std::int64_t> apportion(Range&& range, Seats wanted, apportionment rule, Arguments const&... arguments) {
    auto const seats = static_cast<std::int64_t>(detail::size_said("apportion", wanted));
    if (seats < 0) failure::that_is_out_of_range("apportion", wanted);  // above 2^63 - 1
    if (detail::size_of(range) == 0) return {};
    using Wide          = widened_t<detail::amount_rep_t<Range, Arguments...>>;
    auto const given = detail::apportioned<Wide>("apportion", rule, seats, range, arguments...);
    sequence<std::int64_t> answer(given.size());
    for (detail::size i = 0; i != given.size(); ++i) answer[i] = static_cast<std::int64_t>(given[i]);
    return answer;
}

// Shares in per cent to that many places that add up to 100.
template <int Places, class Range, class... Arguments>
    requires(detail::apportionment_arguments<Range, Arguments...> && !detail::single_pass<Range> &&
             !detail::is_column<std::remove_cvref_t<Range>> && 0 <= Places && Places <= 16)
[[nodiscard]] constexpr sequence<decimal<Places, percent>> rounded_shares(Range&& range, apportionment rule, Arguments const&... arguments) {
    auto const                         units = apportion(range, detail::ten_to(Places + 2), rule, arguments...);
    sequence<decimal<Places, percent>> answer(units.size());
    for (detail::size i = 0; i != units.size(); ++i) answer[i].coefficient = units[i];
    return answer;
}
template <int Places, class Key, class Value>
    requires(detail::apportionment_arguments<column<Key, Value> const&> && 0 <= Places && Places <= 16)
[[nodiscard]] constexpr auto rounded_shares(column<Key, Value> const& parts, apportionment rule) {
    auto const units = apportion(parts, detail::ten_to(Places + 2), rule);
    detail::size i   = 0;
    return transform(parts, [&](Value const&) { return decimal<Places, percent>{units[i++]}; });
}

// What is refused (instead.hpp).
template <class = void>
detail::refused apportion(detail::refusal_of_any<instead::pass_a_range_the_seats_a_rule_and_what_to_share_by>, ...);
template <int Places>
detail::refused rounded_shares(detail::refusal_of_any<instead::pass_a_range_a_rule_and_what_to_share_by>, ...);

}  // namespace myriad
