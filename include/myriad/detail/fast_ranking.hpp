// SPDX-License-Identifier: BSL-1.0
//
// The engine of ranking.hpp once more, for values that are numbers of the machine, counts of these, or exact rates of
// integers, in one of the two orders: the same answers from bits instead of comparisons.
//
//   numbers, counts    one word holds the bits of the value, as far as they differ, and the index; where both do not
//                      fit, the leading bits, and those that share them are put in order by the others
//   exact rates        the same with the bits of the quotient; those that share them are compared exactly
//   groups             the words of a group are brought together first, and put in order inside it
//   few different      integers are counted, and nothing is sorted (ranks only)
//
// At run time; constant expressions, other orders and other values take the merge sort. Memory for work: a word for each
// element, another one for its place, and a third, or the rate, where the bits do not fit.
#pragma once

#include <myriad/detail/group_numbers.hpp>
#include <myriad/detail/places.hpp>
#include <myriad/detail/radix.hpp>
#include <myriad/detail/ranking_arguments.hpp>

namespace MYRIAD_NAMESPACE::detail {

// ---- what has bits to be ordered by ----

template <class Value>
concept rate_of_integers = is_rate<Value> && requires(Value const& x) {
    requires std::integral<typename Value::rep> && sizeof(typename Value::rep) <= 8;
    { x.top_ } -> std::same_as<typename Value::rep const&>;
    { x.bottom_ } -> std::same_as<typename Value::rep const&>;
};
template <class Value>
concept count_of_numbers = is_count<Value> && machine_number<typename Value::rep>;

template <class Value>
concept has_bits = machine_number<Value> || count_of_numbers<Value> || rate_of_integers<Value>;

// Of two values the smaller has not the larger bits, and equals have the same. Other values than rates have the same
// only if they are equal; the quotient of a rate is rounded once, if a double holds its two numbers.
template <has_bits Value>
constexpr bits64 bits_of_value(Value const& x) {
    if constexpr (machine_number<Value>)
        return ordering_bits(x);
    else if constexpr (count_of_numbers<Value>)
        return ordering_bits(x.value);
    else
        return ordering_bits(static_cast<double>(x.top_) / static_cast<double>(x.bottom_));
}
template <rate_of_integers Rate>
constexpr bool is_divided_once(Rate const& x) {
    constexpr bits64 most = bits64{1} << 53U;
    bits64 const     top  = static_cast<bits64>(x.top_);
    return (x.top_ < typename Rate::rep(0) ? bits64{} - top : top) <= most && static_cast<bits64>(x.bottom_) <= most;
}

template <class Range, class... Arguments>
concept ranks_by_bits =
    has_bits<value_t<Range, Arguments...>> && one_of<order_t<Range, Arguments...>, ascending_order, descending_order>;

// ---- groups ----

template <class Reference>
struct no_groups {
    void add(auto&, size) const {}
    void number(size, size*) const {}
};
template <class Reference, class Projection>
struct groups_by {
    Projection const&                                                                   key;
    keys_of_groups<std::remove_cvref_t<std::invoke_result_t<Projection const&, Reference>>> keys;

    void add(auto& element, size i) { keys.add(project(key, element), i); }
    void number(size n, size* to) { keys.number(n, to); }
};
template <class Reference>
no_groups<Reference> groups_in(identity const&, memory) {
    return {};
}
template <class Reference, class Projection>
groups_by<Reference, Projection> groups_in(grouping<Projection> const& by, memory from) {
    return {by.key, keys_of_groups<std::remove_cvref_t<std::invoke_result_t<Projection const&, Reference>>>(from)};
}

// Brings together what belongs to one group, in its order: give(k, place) for each k below n. Then next[g] is where group g ends.
template <class GroupOf, class Give>
void by_group(size* next, size groups, size n, GroupOf const& group_of, Give const& give) {
    for (size g = 0; g != groups; ++g) next[g] = 0;
    for (size k = 0; k != n; ++k) ++next[group_of(k)];
    for (size g = 0, start = 0; g != groups; ++g) {
        size const held = next[g];
        next[g]         = start;
        start += held;
    }
    for (size k = 0; k != n; ++k) give(k, next[group_of(k)]++);
}

// ---- the elements in order ----

template <class Range, class... Arguments>
class order_by_bits {
    using Value   = value_t<Range, Arguments...>;
    using Missing = missing_rule_t<Arguments...>;
    using rate    = std::conditional_t<rate_of_integers<Value>, Value, bits64>;

    static constexpr bool is_grouped    = is_grouping<grouping_t<Arguments...>>;
    static constexpr bool is_descending = std::is_same_v<order_t<Range, Arguments...>, descending_order>;
    static constexpr bool are_rates     = rate_of_integers<Value>;
    static constexpr bool may_lack      = may_be_absent<projected_value_t<Range, Arguments...>>;
    static constexpr bool drops         = std::is_same_v<Missing, missing::drop_rule>;
    static constexpr bool absent_first  = std::is_same_v<Missing, missing::first_rule>;
    static constexpr bool ranks_absent  = one_of<Missing, missing::first_rule, missing::last_rule>;

public:
    // The size of an answer, if it is in its type.
    static constexpr size fixed = drops ? dynamic_size : fixed_size_for<std::remove_cvref_t<Range>>;

    // room_for_groups(n) is where the numbers of the groups go.
    template <class RoomForGroups>
    order_by_bits(char const* function, memory from, RoomForGroups const& room_for_groups, Range& range, Arguments const&... arguments)
        : from_(from), rule_(pick(a_tie_rule{}, ties::competition, arguments...)), keys_(size_told_by(range), from),
          rates_(are_rates ? size_told_by(range) : 0, from), absent_(0, from), in_input_(0, from) {
        auto const& projection = pick(a_projection<reference_t<Range>>{}, natural<Range>, arguments...);
        auto        groups     = groups_in<reference_t<Range>>(pick(a_grouping{}, itself, arguments...), from);
        bits64 least = ~bits64{}, most = 0;
        bool is_exact = true;
        size there = 0, read = 0;
        each_element(range, [&](auto& element, size i) {
            read             = i + 1;
            auto&& projected = project(projection, element);
            groups.add(element, i);
            if constexpr (std::is_same_v<Missing, missing::refuse_rule>) refuse_absent(projected, function);
            else if constexpr (may_lack)
                if (is_absent(projected)) return absent_.put(lacks_++, i);
            Value const& value = static_cast<Value const&>(present(projected));
            bits64 const   bits  = is_descending ? ~bits_of_value(value) : bits_of_value(value);
            if constexpr (are_rates) {
                is_exact = is_exact && is_divided_once(value);
                rates_.put(there, value);
            }
            least = bits < least ? bits : least;
            most  = bits > most ? bits : most;
            keys_.put(there++, bits);
        });
        there_ = there;
        read_  = read;
        least_ = least;
        span_  = there == 0 || !is_exact ? 0 : most - least;
        if constexpr (is_grouped) {
            group_ = room_for_groups(read);
            groups.number(read, group_);
        }
        if (lacks_ == 0) return;
        in_input_.renew(there);
        for (size k = 0, i = 0, passed = 0; k != there; ++i) {
            if (passed != lacks_ && absent_[passed] == i) ++passed;
            else in_input_[k++] = i;
        }
    }

    [[nodiscard]] size read() const { return read_; }
    [[nodiscard]] size there() const { return there_; }
    [[nodiscard]] size answered() const { return drops ? there() : read(); }

    // The indices of what is there, in the input and among what is answered; null if they are 0, 1, 2, ...
    [[nodiscard]] size const* in_input() const { return lacks_ == 0 ? nullptr : in_input_.data(); }
    [[nodiscard]] size const* in_answer() const { return drops ? nullptr : in_input(); }

    // here(standing, k) for all that is there, and absent(standing, index) for what is not and yet is answered, in the
    // order of the league, one group after the other. `spare` has room for all that is there, and is free again when the
    // first is given.
    template <class Here, class Absent>
    void each_place(bits64* spare, Here const& here, Absent const& absent) {
        size const n = there();
        low_         = bits_of(n == 0 ? 0 : n - 1);
        cut_         = bits_of(span_) + low_ > 64 ? bits_of(span_) + low_ - 64 : 0;
        spare_       = spare;
        scratch<bits64> apart(!are_rates && cut_ != 0 ? n : 0, from_);
        packed_ = !are_rates && cut_ != 0 ? apart.data() : keys_.data();
        auto const pack = [keys = keys_.data(), least = least_, all = span_ == 0 ? 0 : ~bits64{}, cut = cut_, low = low_](size k) {
            return ((keys[k] - least) & all) >> cut << low | k;
        };
        if constexpr (!is_grouped) {
            for (size k = 0; k != n; ++k) packed_[k] = pack(k);
            sort_words(packed_, spare_, n, low_, low_ + bits_of(span_) - cut_);
            settle(0, n);
            give_group(0, n, absent_.data(), lacks_, here, absent);
        } else {
            size const* const index  = in_input();
            size              groups = 0;
            for (size i = 0; i != read(); ++i) groups = group_[i] < groups ? groups : group_[i] + 1;
            scratch<size> ends(groups, from_), lacking_ends(groups, from_), lacking(drops ? 0 : lacks_, from_);
            by_group(ends.data(), groups, n, [&](size k) { return group_[index == nullptr ? k : index[k]]; },
                     [&](size k, size place) { spare_[place] = pack(k); });
            by_group(lacking_ends.data(), groups, drops ? 0 : lacks_, [&](size k) { return group_[absent_[k]]; },
                     [&](size k, size place) { lacking[place] = absent_[k]; });
            for (size g = 0, from = 0; g != groups; from = ends[g++]) {
                sort_words(spare_ + from, packed_ + from, ends[g] - from, low_, low_ + bits_of(span_) - cut_);
                for (size i = from; i != ends[g]; ++i) packed_[i] = spare_[i];
                settle(from, ends[g]);
            }
            for (size g = 0, from = 0, lacks = 0; g != groups; from = ends[g], lacks = lacking_ends[g], ++g)
                give_group(from, ends[g], lacking.data() + lacks, lacking_ends[g] - lacks, here, absent);
        }
    }

    // give(standing, place in the answer) for what has few different values, without an order. False: they are too many.
    template <class Give>
    bool count_standings(Give const& give) {
        if constexpr (is_grouped || are_rates) {
            return false;
        } else {
            if (span_ / 2 >= there()) return false;
            size const  values = static_cast<size>(span_) + 1, ahead = absent_first ? lacks_ : 0;
            scratch<bits64> table(values, from_);
            bits64* const   of = table.data();  // how often each value is there; then its standing
            size        place = ahead, better = ahead != 0;
            for (size v = 0; v != values; ++v) of[v] = 0;
            for (size k = 0; k != there(); ++k) ++of[keys_.data()[k] - least_];
            for (size v = 0; v != values; ++v) {
                if (of[v] == 0) continue;
                size const stop = place + static_cast<size>(of[v]);
                of[v]           = shared_rank(rule_, place + 1, stop, place + 1, better++).halves;
                place           = stop;
            }
            auto const next = [of, keys = keys_.data(), least = least_, step = bits64{rule_ == ties::ordinal ? 2U : 0U}](size k) {
                bits64&      found = of[keys[k] - least];
                bits64 const rank  = found;
                found += step;
                return standing{rank};
            };
            size const* const index = in_answer();
            for (size k = 0, n = there(); k != n; ++k) give(next(k), index == nullptr ? k : index[k]);
            give_absent(absent_.data(), lacks_, absent_first ? 0 : place, absent_first ? 0 : better, give);
            return true;
        }
    }

private:
    [[nodiscard]] bits64 mask() const { return (bits64{1} << low_) - 1; }

    [[nodiscard]] bool goes_before(bits64 a, bits64 b) const {
        size const i = static_cast<size>(a), j = static_cast<size>(b);
        if constexpr (!are_rates) return keys_.data()[i] < keys_.data()[j];
        else if constexpr (is_descending) return rates_[j] < rates_[i];
        else return rates_[i] < rates_[j];
    }

    // Puts those in order that share the leading bits. What is left of a word is the index, with a mark at what differs
    // from the one before.
    void settle(size from, size to) {
        if (!are_rates && cut_ == 0) return;  // all bits were there
        for (size start = from; start != to;) {
            size stop = start + 1;
            while (stop != to && (packed_[start] ^ packed_[stop]) >> low_ == 0) ++stop;
            if (stop - start != 1) settle_sharing(packed_ + start, stop - start);
            else packed_[start] = (packed_[start] & mask()) | top_bit;
            start = stop;
        }
    }
    void settle_sharing(bits64* items, size n) {
        for (size i = 0; i != n; ++i) items[i] &= mask();
        size same = 1;
        while (same != n && !goes_before(items[same - 1], items[same]) && !goes_before(items[same], items[same - 1])) ++same;
        bits64* const spare = spare_ + (items - packed_);
        if (same != n) {
            if (!are_rates && n > few_words && cut_ + low_ <= 64) {
                for (size i = 0; i != n; ++i)
                    items[i] |= ((keys_.data()[items[i]] - least_) & ((bits64{1} << cut_) - 1)) << low_;
                sort_words(items, spare, n, low_, low_ + cut_);
                for (size i = 0; i != n; ++i) items[i] &= mask();
            } else {
                stable_sort(items, spare, n, [this](bits64 a, bits64 b) { return goes_before(a, b); });
            }
        }
        for (size i = n; --i != 0;)
            if (same != n && goes_before(items[i - 1], items[i])) items[i] |= top_bit;
        items[0] |= top_bit;
    }

    // One group: its words from..to, and where what it lacks was.
    template <class Here, class Absent>
    void give_group(size from, size to, size const* lacks, size lacking, Here const& here, Absent const& absent) const {
        size const n      = to - from;
        size       better = absent_first && lacking != 0;
        size const ahead  = absent_first ? lacking : 0;
        if (absent_first) give_absent(lacks, lacking, 0, 0, absent);
        bits64 const* const items      = packed_ + from;
        bits64 const        index_bits = mask();
        ties const        rule       = rule_;
        auto const        give_all   = [&](auto const& is_same) {
            for (size start = 0; start != n; ++better) {
                size stop = start + 1;
                while (stop != n && is_same(items[stop - 1], items[stop])) ++stop;
                size const first  = ahead + start + 1;
                standing   shared = shared_rank(rule, first, ahead + stop, first, better);
                for (; start != stop; ++start, shared.halves += rule == ties::ordinal ? 2 : 0)
                    here(shared, static_cast<size>(items[start] & index_bits));
            }
        };
        if (are_rates || cut_ != 0) give_all([](bits64, bits64 next) { return next < top_bit; });
        else give_all([low = low_](bits64 one, bits64 next) { return (one ^ next) >> low == 0; });
        if (!absent_first) give_absent(lacks, lacking, n, better, absent);
    }
    // What is not there, after so many elements and groups of equals.
    template <class Absent>
    void give_absent(size const* indices, size n, size after, size better, Absent const& absent) const {
        if (drops || n == 0) return;
        standing shared = shared_rank(rule_, after + 1, after + n, after + 1, better);
        for (size i = 0; i != n; ++i, shared.halves += rule_ == ties::ordinal ? 2 : 0)
            absent(ranks_absent ? shared : standing{}, indices[i]);
    }

    memory          from_;
    ties            rule_;
    scratch<bits64> keys_;      // of what is there, ascending in the order of the league
    scratch<rate>   rates_;     // of these, if they are rates
    scratch<size>   absent_;    // where the others are in the input
    scratch<size>   in_input_;  // where the first are, if there are others
    size*           group_  = nullptr;  // of each element of the input
    size            lacks_  = 0;
    size            there_  = 0;
    size            read_   = 0;
    bits64          least_  = 0;
    bits64          span_   = 0;        // from the least key to the largest
    bits64*         packed_ = nullptr;  // the bits of the key above the index
    bits64*         spare_  = nullptr;
    unsigned        low_    = 0;  // bits of an index
    unsigned        cut_    = 0;  // bits of a key for which there is no room
};

// The standing of each element, aligned with the input, or with what is not dropped of it. The answer is the spare room.
template <class Range, class... Arguments>
auto standings_by_bits(char const* function, Range& range, Arguments const&... arguments) {
    static_assert(sizeof(standing) == sizeof(bits64));
    scratch<size>                      numbers(0);
    order_by_bits<Range, Arguments...> order(function, {}, [&](size n) { return numbers.renew(n); }, range, arguments...);
    auto answer = sequence_of<standing, decltype(order)::fixed>(order.answered());
    if (answer.empty()) return answer;
    standing* const   to    = answer.data();
    size const* const index = order.in_answer();
    if (!order.count_standings([=](standing rank, size i) { to[i] = rank; }))
        order.each_place(reinterpret_cast<bits64*>(to), [=](standing rank, size k) { to[index == nullptr ? k : index[k]] = rank; },
                         [=](standing rank, size i) { to[i] = rank; });
    return answer;
}

// The elements in the order of the league, one group after the other.
template <class Range, class... Arguments>
auto places_by_bits(char const* function, Range& range, Arguments const&... arguments) {
    sequence<size> group;
    auto const     room_for_groups = [&](size n) {
        group = sequence<size>(n, unset());
        return group.data();
    };
    order_by_bits<Range, Arguments...> order(function, {}, room_for_groups, range, arguments...);
    auto              places = sequence_of<league_place, decltype(order)::fixed>(order.answered());
    scratch<bits64>   spare(order.there());
    size const* const index = order.in_input();
    league_place*     next  = places.data();
    order.each_place(spare.data(), [&next, index](standing rank, size k) { *next++ = {rank, index == nullptr ? k : index[k]}; },
                     [&next](standing rank, size i) { *next++ = {rank, i}; });
    return ordered_places<decltype(places)>{static_cast<decltype(places)&&>(places), static_cast<sequence<size>&&>(group), order.read()};
}

}  // namespace myriad::detail
