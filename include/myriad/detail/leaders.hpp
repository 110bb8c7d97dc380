// SPDX-License-Identifier: BSL-1.0
//
// The first or the last n of a range by the bits of its values, in one pass that puts nothing in order but what may be
// among them. The answers are those of the engine in ranking.hpp.
#pragma once

#include <myriad/detail/fast_ranking.hpp>

namespace MYRIAD_NAMESPACE::detail {

template <class Range, class... Arguments>
concept finds_leaders = ranks_by_bits<Range, Arguments...> && !rate_of_integers<value_t<Range, Arguments...>> &&
                        how_many<a_grouping, Arguments...> == 0 &&
                        !one_of<missing_rule_t<Arguments...>, missing::first_rule, missing::last_rule>;

// Nothing on such a walk can fail, so that there is no element to name.
template <class Range, class Projection>
concept walked_quietly =
    std::is_lvalue_reference_v<reference_t<Range>> &&
    (std::is_same_v<Projection, identity> || (std::is_member_object_pointer_v<Projection> &&
                                              requires(reference_t<Range> element, Projection const& member) { element.*member; })) &&
    requires(iterator_t<Range> at, decltype(last(std::declval<Range&>())) end) {
        requires noexcept(*at) && noexcept(++at) && noexcept(at != end);
    };

// The n least of the keys that are added, in the order of their indices; with those that are tied with the n-th, or without.
// Without, the first to come stay, or the last, if the n are the end of a league.
template <bool AtTheEnd>
class least_keys {
public:
    using entry = keyed<bits64, true>;

    // No key is above `most`.
    least_keys(size n, bool with_ties, bits64 most) : n_(n), limit_(n < 32 ? 64 : 2 * n), with_ties_(with_ties), edge_(most) {}

    // The key of the n-th of what was put in order: what is above it is not among them.
    [[nodiscard]] bits64 edge() const { return edge_; }

    void add(bits64 key, size index) {
        if (edge_ < key || (edge_ == key && !takes_equals_)) return;
        entries_.push_back({key, index});
        if (entries_.size() >= limit_) settle();
    }
    // In their order.
    sequence<entry> const& settled() {
        settle();
        return entries_;
    }

private:
    void settle() {
        spare_ = sequence<entry>(entries_.size());
        stable_sort(entries_.data(), spare_.data(), entries_.size(), [](entry const& a, entry const& b) {
            return a.held < b.held || (AtTheEnd && a.held == b.held && b.index < a.index);
        });
        if (entries_.size() < n_) return;
        edge_     = entries_[n_ - 1].held;
        size stay = n_;
        while (with_ties_ && stay != entries_.size() && entries_[stay].held == edge_) ++stay;
        entries_.truncate(stay);
        limit_ = stay < limit_ / 2 ? limit_ : 2 * stay;
        takes_equals_ = with_ties_ || AtTheEnd;
    }

    size            n_;
    size            limit_;  // so many are held before they are put in order
    bool            with_ties_;
    bool            takes_equals_ = true;
    bits64          edge_;
    sequence<entry> entries_, spare_;
};

// The number that orders a value.
template <class Value>
constexpr auto number_of(Value const& x) {
    if constexpr (is_count<Value>) return x.value;
    else return x;
}

template <machine_number Number>
struct extremes {
    using limits = std::numeric_limits<Number>;

    Number least = std::integral<Number> ? (limits::min)() : -limits::infinity();
    Number most  = std::integral<Number> ? (limits::max)() : limits::infinity();
};

// The places of the first n that are ranked, or of the last n, for n above zero.
template <bool AtTheEnd, class Range, class... Arguments>
sequence<league_place> leaders(char const* function, size n, Range& range, Arguments const&... arguments) {
    using Value   = value_t<Range, Arguments...>;
    using Number  = decltype(number_of(std::declval<Value const&>()));
    using Missing = missing_rule_t<Arguments...>;
    auto const&    projection = pick(a_projection<reference_t<Range>>{}, natural<Range>, arguments...);
    ties const     rule       = pick(a_tie_rule{}, ties::competition, arguments...);
    constexpr bool refuses     = std::is_same_v<Missing, missing::refuse_rule>;
    constexpr bool upside_down = std::is_same_v<order_t<Range, Arguments...>, descending_order> != AtTheEnd;

    auto const key_of = [](bits64 bits) { return upside_down ? ~bits : bits; };
    auto const bounds = extremes<Number>();

    least_keys<AtTheEnd> found(n, rule != ties::ordinal, key_of(ordering_bits(upside_down ? bounds.least : bounds.most)));
    size                 read = 0, absent = 0;
    auto const           look = [&](auto const& projected, size i) {
        if constexpr (may_be_absent<projected_value_t<Range, Arguments...>>)
            if (is_absent(projected)) return static_cast<void>(++absent);
        found.add(key_of(bits_of_value(static_cast<Value const&>(present(projected)))), i);
    };
    if constexpr (walked_quietly<Range, std::remove_cvref_t<decltype(projection)>>) {
        auto const end        = last(range);
        auto const edge_shown = [&] { return from_ordering_bits<Number>(key_of(found.edge())); };
        // How many are passed before one that may be among them. Numbers are compared as they are; a NaN is not passed.
        auto const pass = [&](auto& at, [[maybe_unused]] Number shown) {
            size passed = 0;
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(project(projection, *at))>, Value>)
                for (; at != end; ++at, ++passed) {
                    Number const number = number_of(project(projection, *at));
                    if (!(upside_down ? number < shown : shown < number)) break;
                }
            return passed;
        };
        auto at = first(range);
        for (read = pass(at, edge_shown()); at != end; read += pass(at, edge_shown())) {
            look(project(projection, *at), read);
            ++at, ++read;
        }
        if (refuses && absent != 0) each_element(range, [&](auto& element, size) { refuse_absent(project(projection, element), function); });
    } else {
        each_element(range, [&](auto& element, size i) {
            read             = i + 1;
            auto&& projected = project(projection, element);
            if constexpr (refuses) refuse_absent(projected, function);
            look(projected, i);
        });
    }

    auto const&            entries = found.settled();
    size const             held = entries.size(), ahead = AtTheEnd ? read - absent - held : 0;
    auto const             at   = [&](size place) { return entries[AtTheEnd ? held - 1 - place : place]; };
    sequence<league_place> places(held);
    for (size start = 0, better = 0; start != held; ++better) {
        size stop = start + 1;
        while (stop != held && at(stop).held == at(start).held) ++stop;
        size const before = start;
        for (; start != stop; ++start)
            places[start] = {shared_rank(rule, ahead + before + 1, ahead + stop, ahead + start + 1, better), at(start).index};
    }
    return places;
}

// Is that less work than to put all in order? The dense ranks of the last need all that go before.
template <bool AtTheEnd, class Range, class... Arguments>
bool leads_sooner(size n, Range& range, Arguments const&... arguments) {
    ties const rule = pick(a_tie_rule{}, ties::competition, arguments...);
    return n != 0 && n <= size_told_by(range) / 4 && rule <= ties::fractional && !(AtTheEnd && rule == ties::dense);
}

}  // namespace myriad::detail
