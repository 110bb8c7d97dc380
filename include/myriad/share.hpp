// SPDX-License-Identifier: BSL-1.0
//
// Shares of many: share(part, whole) of proportion.hpp over ranges and columns.
//
//   share(shops, &shop::sales)                  -> sequence<proportion>, each of the sum of all
//   share(column)                               -> column<Key, proportion>, each of the sum of the column
//   share(column, whole)                        -> column<Key, proportion>, each of a count
//   share(parts, wholes)                        -> column<Key, proportion>, by key
//   share(shops, &shop::online, &shop::sales)   -> sequence<proportion>, each of its own whole
//   try_share(...)                              -> optional, or a column or sequence of them
//
// A whole of zero or below, a negative part and a part above its whole are errors of share, and nullopt of
// try_share, as is a part or a whole that is missing (missing.hpp). The sum of an empty range is no whole,
// but then nobody asks: the answer is empty. Points between two shares: share_change.hpp.
// Source: 比重 or 结构相对数 of Chinese official statistics, a part over its whole: proportion.hpp.
#pragma once

#include <myriad/detail/lifted.hpp>
#include <myriad/proportion.hpp>
#include <myriad/sum.hpp>

namespace MYRIAD_NAMESPACE {
namespace detail {

template <class Left, class Right>
concept has_share = is_answered<asking_share, Left const&, Right const&>;

struct share_of_two : of_two<asking_share> {
    template <class Left, class Right>
    static constexpr bool is_defined(Left const& part, Right const& whole) {
        return is_above_zero(whole) && !(part.value < typename Left::rep(0)) && part <= whole;
    }

    static constexpr std::uint64_t misfit(std::uint64_t part, std::uint64_t whole) noexcept { return part | (whole - part); }
};

// Each of the sum of all, where no whole is given.
template <class Function>
concept a_share = std::is_same_v<typename Function::asked, asking_share>;

template <a_share Function, class Range, class Part>
    requires(projects_to_summands<Range, Part> && !single_pass<Range>)
struct lifted<Function, Range, Part> {
    using function = Function;
    static constexpr auto of(iterable auto&& range, Part const& part, Function const& f = {}) {
        auto const whole = sum(range, part);
        using whole_of_all = constantly<std::remove_cvref_t<decltype(whole)>>;
        return answers_for_each(of_members<Function, Part, whole_of_all>{f, part, whole_of_all{whole}}, range);
    }
};
template <a_share Function, class Range>
    requires(projects_to_summands<Range, identity> && !single_pass<Range>)
struct lifted<Function, Range> {
    using function = Function;
    static constexpr auto of(iterable auto&& range, Function const& f = {}) { return lifted<Function, Range, identity>::of(range, itself, f); }
};
template <a_share Function, class Key, class Value>
    requires has_share<Value, Value>
struct lifted<Function, column<Key, Value>> {
    using function = Function;
    static constexpr auto of(column<Key, Value> const& parts, Function const& f = {}) {
        return lifted<Function, column<Key, Value>, Value>::of(parts, sum(parts), f);
    }
};

}  // namespace detail

template <class... Arguments>
    requires detail::lifts<detail::share_of_two, Arguments...>
struct algebra::share<Arguments...> : detail::lifted<detail::share_of_two, Arguments...> {};

// A share where there may be none: nullopt for a whole of zero or below and for what is no part of it.
template <class... Arguments, typename detail::enable_if<detail::may_answer<detail::tried<detail::share_of_two>, Arguments...>>::type = 0>
[[nodiscard]] constexpr auto try_share(Arguments&&... arguments) {
    return detail::ask_whether<detail::tried<detail::share_of_two>>(static_cast<Arguments&&>(arguments)...);
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused try_share(detail::misuse<detail::asking_try<detail::asking_share>, Rest...>, Rest const&...);
template <class = void>
detail::refused try_share(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);

}  // namespace myriad
