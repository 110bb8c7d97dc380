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

#include <myriad/column.hpp>
#include <myriad/missing.hpp>
#include <myriad/proportion.hpp>
#include <myriad/sum.hpp>

#include <optional>  // std::optional

namespace MYRIAD_NAMESPACE {
namespace detail {

template <class Left, class Right>
concept has_share = requires(Left const& a, Right const& b) { algebra::share<Left, Right>::of(a, b); };

struct share_of_two {
    template <class Left, class Right>
        requires has_share<Left, Right>
    constexpr auto operator()(Left const& part, Right const& whole) const {
        return algebra::share<Left, Right>::of(part, whole);
    }
};
template <class Left, class Right>
concept may_have_share = has_share<present_t<Left>, present_t<Right>>;

struct try_share_of_two {
    template <class Left, class Right>
        requires may_have_share<Left, Right>
    constexpr auto operator()(Left const& part, Right const& whole) const {
        using result = std::optional<decltype(share_of_two{}(present(part), present(whole)))>;
        if (is_absent(part) || is_absent(whole)) return result();
        return is_part(present(part), present(whole)) ? result(share_of_two{}(present(part), present(whole))) : result();
    }

private:
    template <class Left, class Right>
    static constexpr bool is_part(Left const& part, Right const& whole) {
        return typename Right::rep(0) < whole.value && !(part.value < typename Left::rep(0)) && part <= whole;
    }
};

// The share of each element of a range in one whole.
template <class Answer, class Range, class Projection, class Whole>
constexpr auto shares_of_whole(Answer const& answer, Range&& range, Projection const& to_part, Whole const& whole) {
    return for_each_of(answer, range, to_part, [&](auto const&) { return whole; });
}

template <class Answer, class Key, class Left, class Right>
constexpr auto shares_of_column(Answer const& answer, column<Key, Left> const& parts, Right const& whole) {
    return transform(parts, [&](Left const& part) { return answer(part, whole); });
}

// Refused in the words of share.
struct try_share_question : share_question {
    template <class First, class... Rest>
    static constexpr bool answers = false;
};

}  // namespace detail

namespace algebra {

template <class Range, class Part>
    requires(detail::projects_to_summands<Range, Part> && !detail::single_pass<Range>)
struct share<Range, Part> {
    static constexpr auto of(detail::iterable auto&& range, Part const& part) {
        return detail::shares_of_whole(detail::share_of_two{}, range, part, myriad::sum(range, part));
    }
};
template <class Range>
    requires(detail::projects_to_summands<Range, detail::identity> && !detail::single_pass<Range>)
struct share<Range> {
    static constexpr auto of(detail::iterable auto&& range) { return share<Range, detail::identity>::of(range, detail::itself); }
};
template <class Range, class Part, class Whole>
    requires detail::two_projections<detail::share_of_two, Range, Part, Whole>
struct share<Range, Part, Whole> {
    static constexpr auto of(detail::iterable auto&& range, Part const& part, Whole const& whole) {
        return detail::for_each_of(detail::share_of_two{}, range, part, whole);
    }
};
template <class Key, class Left, class Right>
    requires detail::has_share<Left, Right>
struct share<column<Key, Left>, Right> {
    static constexpr auto of(column<Key, Left> const& parts, Right const& whole) {
        return detail::shares_of_column(detail::share_of_two{}, parts, whole);
    }
};
template <class Key, class Left>
    requires detail::has_share<Left, Left>
struct share<column<Key, Left>> {
    static constexpr auto of(column<Key, Left> const& parts) {
        return share<column<Key, Left>, Left>::of(parts, myriad::sum(parts));
    }
};
template <class Key, class Left, class Right>
    requires detail::has_share<Left, Right>
struct share<column<Key, Left>, column<Key, Right>> {
    static constexpr auto of(column<Key, Left> const& parts, column<Key, Right> const& wholes) {
        return detail::paired("share", parts, wholes, detail::share_of_two{});
    }
};

}  // namespace algebra

// A share where there may be none: nullopt for a whole of zero or below and for what is no part of it.
template <class Left, class Right>
    requires(quantity<detail::present_t<Left>> && detail::may_have_share<Left, Right>)
[[nodiscard]] constexpr auto try_share(Left const& part, Right const& whole) {
    return detail::try_share_of_two{}(part, whole);
}
template <class Key, class Left, class Right>
    requires detail::may_have_share<Left, Right>
[[nodiscard]] constexpr auto try_share(column<Key, Left> const& parts, column<Key, Right> const& wholes) {
    return detail::paired("try_share", parts, wholes, detail::try_share_of_two{});
}
template <class Key, class Left>
    requires detail::has_share<Left, Left>
[[nodiscard]] constexpr auto try_share(column<Key, Left> const& parts) {
    return detail::shares_of_column(detail::try_share_of_two{}, parts, myriad::sum(parts));
}
template <class Range, class Part>
    requires(detail::projects_to_summands<Range, Part> && !detail::single_pass<Range>)
[[nodiscard]] constexpr auto try_share(Range&& range, Part const& part) {
    return detail::shares_of_whole(detail::try_share_of_two{}, range, part, myriad::sum(range, part));
}
template <class Range>
    requires(detail::projects_to_summands<Range, detail::identity> && !detail::single_pass<Range>)
[[nodiscard]] constexpr auto try_share(Range&& range) {
    return try_share(range, detail::itself);
}
template <class Range, class Part, class Whole>
    requires detail::two_projections<detail::try_share_of_two, Range, Part, Whole>
[[nodiscard]] constexpr auto try_share(Range&& range, Part const& part, Whole const& whole) {
    return detail::for_each_of(detail::try_share_of_two{}, range, part, whole);
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused try_share(detail::misuse<detail::try_share_question, Rest...>, Rest const&...);
template <class = void>
detail::refused try_share(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);

}  // namespace myriad
