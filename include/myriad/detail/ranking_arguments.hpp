// SPDX-License-Identifier: BSL-1.0
//
// The arguments of rank.hpp, league.hpp and what is built on them, told apart by their kind; and what is refused of them.
#pragma once

#include <myriad/detail/keys.hpp>
#include <myriad/detail/sorting.hpp>
#include <myriad/missing.hpp>
#include <myriad/number/algebra.hpp>
#include <myriad/order.hpp>
#include <myriad/standing.hpp>

#include <concepts>     // std::convertible_to
#include <type_traits>  // std::remove_cvref_t, std::type_identity

namespace MYRIAD_NAMESPACE::detail {


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
// A question that takes one argument of a kind before those of another. Has it an answer? A number is converted, so
// that a refusal, which takes it as it is, would be as good.
template <class Kind, class Question>
struct asked_behind {
private:
    template <class Range, class First, class... Arguments>
        requires(Kind::template is<First>)
    static constexpr bool has_answer(decltype(nullptr)) {
        return Question::template answers<Range, Arguments...>;
    }
    template <class Range, class... Arguments>
    static constexpr bool has_answer(void const*) {
        return false;
    }

public:
    template <class Range, class... Arguments>
    static constexpr bool answers = has_answer<Range, Arguments...>(nullptr);
};

// A ranking behind such an argument.
template <class Kind, class Sentence>
struct ranking_question_with : asked_behind<Kind, ranking_question> {
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

}  // namespace myriad::detail
