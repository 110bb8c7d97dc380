// SPDX-License-Identifier: BSL-1.0
//
// The engine of rank.hpp, league.hpp and what is built on them: arguments told apart by their kind, the
// elements in order, and the sharing of ranks among equals.
#pragma once

#include <myriad/detail/keys.hpp>
#include <myriad/detail/sorting.hpp>
#include <myriad/missing.hpp>
#include <myriad/number/algebra.hpp>
#include <myriad/order.hpp>
#include <myriad/sequence.hpp>
#include <myriad/standing.hpp>

#include <concepts>     // std::convertible_to
#include <type_traits>  // std::remove_cvref_t, std::type_identity

namespace MYRIAD_NAMESPACE {

// Where an element stands: its standing, and its index in the input.
struct league_place {
    myriad::standing standing;
    detail::size     index = 0;
};

namespace detail {

// ---- arguments by their kind ----

// The argument of the wanted kind, or else the fallback, which must outlive the call.
template <class Predicate>
constexpr auto const& pick(Predicate, auto const& fallback) {
    return fallback;
}
template <class Predicate, class Argument, class... Rest>
constexpr auto const& pick(Predicate wanted, auto const& fallback, Argument const& argument, Rest const&... rest) {
    if constexpr (Predicate::template is<Argument>)
        return argument;
    else
        return pick(wanted, fallback, rest...);
}

struct a_tie_rule {
    template <class Type>
    static constexpr bool is = std::is_same_v<std::remove_cvref_t<Type>, ties>;
};
struct a_missing_rule {
    template <class Type>
    static constexpr bool is = is_missing_rule<Type>;
};
struct a_grouping {
    template <class Type>
    static constexpr bool is = is_grouping<std::remove_cvref_t<Type>>;
};
template <class Reference>
struct a_projection {
    template <class Type>
    static constexpr bool is = projects<Type, Reference>;
};
template <class Value>
struct a_comparator {
    template <class Type>
    static constexpr bool is = requires(Type const& before, Value const& v) {
        { before(v, v) } -> std::convertible_to<bool>;
    };
};

template <class Range, class... Arguments>
using projection_t = std::remove_cvref_t<decltype(pick(a_projection<reference_t<Range>>{}, natural<Range>,
                                                       std::declval<Arguments const&>()...))>;
// The type of what a projection gives, and of what of it is compared: what an optional holds. Elements
// that are proxies, as those of std::vector<bool>, stand for the value type of their iterator.
template <class Range, class Projection>
struct projected_value {
    using type = std::remove_cvref_t<projected_t<Range, Projection>>;
};
template <class Range>
    requires(std::is_class_v<reference_t<Range>> && requires { typename iterator_t<Range>::value_type; } &&
             std::is_convertible_v<reference_t<Range>, typename iterator_t<Range>::value_type>)
struct projected_value<Range, identity> {
    using type = typename iterator_t<Range>::value_type;
};
template <class Range, class... Arguments>
using projected_value_t = typename projected_value<Range, projection_t<Range, Arguments...>>::type;
template <class Range, class... Arguments>
using value_t = present_t<projected_value_t<Range, Arguments...>>;

template <class Range, class... Arguments>
using order_t = std::remove_cvref_t<decltype(pick(a_comparator<value_t<Range, Arguments...>>{}, descending,
                                                  std::declval<Arguments const&>()...))>;
template <class... Arguments>
using missing_rule_t =
    std::remove_cvref_t<decltype(pick(a_missing_rule{}, missing::refuse, std::declval<Arguments const&>()...))>;
template <class... Arguments>
using grouping_t = std::remove_cvref_t<decltype(pick(a_grouping{}, itself, std::declval<Arguments const&>()...))>;

template <class Kind, class... Arguments>
inline constexpr int how_many = (0 + ... + int{Kind::template is<Arguments>});

template <class Range, class Grouping>
inline constexpr bool groups = false;
template <class Range, class Projection>
inline constexpr bool groups<Range, grouping<Projection>> = projects<Projection, reference_t<Range>>;

template <class Type>
concept key_with_value = requires(Type const& x) {
    x.first;
    x.second;
};

// What to write instead of an order that nobody meant, of pairs or of addresses; void where there is none.
template <class Range, class... Arguments>
constexpr auto instead_of_order() {
    using Value     = value_t<Range, Arguments...>;
    using Projected = projected_t<Range, projection_t<Range, Arguments...>>;
    if constexpr (!one_of<order_t<Range, Arguments...>, ascending_order, descending_order>)
        return std::type_identity<void>{};
    else if constexpr (key_with_value<Value> && how_many<a_projection<reference_t<Range>>, Arguments...> == 0)
        return std::type_identity<instead::take_views_values_of_a_map_or_name_what_to_rank_by>{};
    else
        return std::type_identity<instead_of_key<Value, is_copied<Range, Projected, Value>>>{};
}
template <class Range, class Grouping>
struct instead_of_group_key {
    using type = void;
};
template <class Range, class Projection>
    requires groups<Range, grouping<Projection>>
struct instead_of_group_key<Range, grouping<Projection>> {
    using type = instead_of_key<std::remove_cvref_t<projected_t<Range, Projection>>>;
};
template <class Range, class... Arguments>
using instead_of_ranking =
    say<std::is_void_v<typename decltype(instead_of_order<Range, Arguments...>())::type>,
        typename instead_of_group_key<Range, grouping_t<Arguments...>>::type, typename decltype(instead_of_order<Range, Arguments...>())::type>;

// Each argument is of one kind, there is at most one of each, and the values have that order.
template <class Range, class... Arguments>
concept ranking_arguments =
    iterable<Range> && ((a_tie_rule::is<Arguments> || a_missing_rule::is<Arguments> || groups<Range, Arguments> ||
                         a_projection<reference_t<Range>>::template is<Arguments> ||
                         a_comparator<value_t<Range, Arguments...>>::template is<Arguments>) && ...) &&
    how_many<a_tie_rule, Arguments...> <= 1 && how_many<a_missing_rule, Arguments...> <= 1 &&
    how_many<a_grouping, Arguments...> <= 1 && how_many<a_projection<reference_t<Range>>, Arguments...> <= 1 &&
    how_many<a_comparator<value_t<Range, Arguments...>>, Arguments...> <= 1 &&
    a_comparator<value_t<Range, Arguments...>>::template is<order_t<Range, Arguments...>> &&
    std::is_void_v<instead_of_ranking<Range, Arguments...>>;

// ---- what is refused, and what to write instead (instead.hpp) ----

template <class Range, class... Arguments>
inline constexpr bool says_twice =
    how_many<a_tie_rule, Arguments...> > 1 || how_many<a_missing_rule, Arguments...> > 1 || how_many<a_grouping, Arguments...> > 1 ||
    how_many<a_projection<reference_t<Range>>, Arguments...> > 1;

struct ranking_question {
    template <class Range, class... Arguments>
    static constexpr bool answers = ranking_arguments<Range, Arguments...>;

    template <class Range, class... Arguments>
    static constexpr auto sentence() {
        if constexpr (!iterable<Range>)
            return std::type_identity<instead::pass_a_range_first>{};
        else if constexpr (says_twice<Range, Arguments...>)
            return std::type_identity<instead::pass_each_kind_of_argument_once>{};
        else if constexpr (!std::is_void_v<instead_of_ranking<Range, Arguments...>>)
            return std::type_identity<instead_of_ranking<Range, Arguments...>>{};
        else
            return of_values<Range, Arguments...>();
    }

private:
    template <class Range, class... Arguments>
    static constexpr auto of_values() {
        using order             = a_comparator<value_t<Range, Arguments...>>;
        constexpr bool has_one  = order::template is<order_t<Range, Arguments...>>;
        constexpr bool projects = how_many<a_projection<reference_t<Range>>, Arguments...> != 0;
        if constexpr (how_many<order, Arguments...> > 1)
            return std::type_identity<instead::pass_each_kind_of_argument_once>{};
        else if constexpr (!has_one && !projects)
            return std::type_identity<instead::name_the_member_to_rank_by>{};
        else if constexpr (!has_one)
            return std::type_identity<instead::name_a_member_that_has_an_order>{};
        else if constexpr (single_pass<Range>)
            return std::type_identity<instead::read_what_can_be_read_only_once_by_a_top_list>{};
        else
            return std::type_identity<instead::pass_only_a_member_an_order_ties_missing_and_within>{};
    }
};

struct a_number {
    template <class Type>
    static constexpr bool is = std::is_arithmetic_v<Type>;
};
struct a_value_to_rank {
    template <class Type>
    static constexpr bool is = true;
};
// A ranking that takes one argument of a kind before the others. Has it an answer? A number is converted, so that a
// refusal, which takes it as it is, would be as good.
template <class Kind, class Sentence>
struct ranking_question_with {
private:
    template <class Range, class First, class... Arguments>
        requires(Kind::template is<First>)
    static constexpr bool has_answer(decltype(nullptr)) {
        return ranking_arguments<Range, Arguments...>;
    }
    template <class Range, class... Arguments>
    static constexpr bool has_answer(void const*) {
        return false;
    }

public:
    template <class Range, class... Arguments>
    static constexpr bool answers = has_answer<Range, Arguments...>(nullptr);

    template <class Range, class... Arguments>
    static constexpr auto sentence() {
        if constexpr (iterable<Range>)
            return of_the_rest<Range, Arguments...>(nullptr);
        else
            return std::type_identity<instead::pass_a_range_first>{};
    }

private:
    template <class Range, class First, class... Arguments>
        requires(Kind::template is<First>)
    static constexpr auto of_the_rest(decltype(nullptr)) {
        return ranking_question::sentence<Range, Arguments...>();
    }
    template <class Range, class... Arguments>
    static constexpr std::type_identity<Sentence> of_the_rest(void const*) {
        return {};
    }
};
using top_question     = ranking_question_with<a_number, instead::pass_the_number_of_lines_after_the_range>;
using rank_of_question = ranking_question_with<a_value_to_rank, instead::pass_the_value_to_rank_after_the_range>;

// ---- elements in order ----

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

// The number of the group of each element, from 0, groups counted by their first elements. O(n log n).
template <class Keys>
constexpr sequence<size> group_numbers(Keys keys, size n) {
    using key          = std::remove_cvref_t<decltype(keys[0])>;
    static_assert(std::is_void_v<instead_of_key<std::remove_cvref_t<decltype(keys[0].value())>>>,
                  "pointers are no keys: project to what they point at, and to what has a default constructor");
    using leader       = keyed<size, true>;
    auto const by_key  = [](key const& a, key const& b) { return key_less(a.value(), b.value()); };
    auto const by_lead = [](leader const& a, leader const& b) { return a.held < b.held; };
    Keys       spare(keys);
    stable_sort(keys.data(), spare.data(), n, by_key);
    sequence<leader> leaders;  // the first element of each group; its place among the keys
    for (size i = 0; i != n; ++i)
        if (i == 0 || by_key(keys[i - 1], keys[i])) leaders.push_back({keys[i].index, i});
    sequence<leader> leaders_spare(leaders);
    stable_sort(leaders.data(), leaders_spare.data(), leaders.size(), by_lead);
    sequence<size> numbers(n);
    for (size g = 0; g != leaders.size(); ++g) {
        size i = leaders[g].index;
        do numbers[keys[i].index] = g;
        while (++i != n && !by_key(keys[i - 1], keys[i]));
    }
    return numbers;
}

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

template <class Range, class... Arguments>
constexpr auto ranked(char const* function, Range&& range, Arguments const&... arguments) {
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
