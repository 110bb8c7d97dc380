// SPDX-License-Identifier: BSL-1.0
//
// Growth of many: growth(now, before) of growth_rate.hpp over ranges and columns, and what becomes of a
// base that has no growth.
//
//   growth(shops, &shop::sales, &shop::sales_last_year)   -> sequence<growth_rate>, aligned with shops
//   growth(now, before)                                    -> column<Key, growth_rate>, by key
//   try_growth(now, before)                                -> optional, or a column or sequence of them
//   growth(now, before, bases::magnitude)                  the same, by another rule for the base
//
//   bases::refuse      a base of zero or below is an error; the rule of growth
//   bases::undefined   it has no growth: nullopt; the rule of try_growth, and of the NBS for profits
//   bases::magnitude   (now - before) / |before| for a base below zero, counts only; zero has no growth
//
// A value that is missing (missing.hpp) on either side has no growth: nullopt where the answer is
// optional. lagged_growth.hpp has growth along a series.
#pragma once

#include <myriad/column.hpp>
#include <myriad/growth_rate.hpp>
#include <myriad/rate_per.hpp>

#include <optional>  // std::optional

namespace MYRIAD_NAMESPACE {

// What becomes of growth from a base of zero or below.
enum class bases : unsigned char { refuse, undefined, magnitude };

namespace detail {

template <class Left, class Right>
concept has_growth = requires(Left const& a, Right const& b) { algebra::growth<Left, Right>::of(a, b); };

// Growth of what may be missing: of what is there.
template <class Left, class Right>
concept may_have_growth = has_growth<present_t<Left>, present_t<Right>>;

template <class Left, class Right>
using growth_t = decltype(algebra::growth<present_t<Left>, present_t<Right>>::of(std::declval<present_t<Left> const&>(),
                                                                          std::declval<present_t<Right> const&>()));

// Has the count, or the rate per N, a growth from it?
template <class Value>
constexpr bool can_be_a_base(Value const& before) {
    if constexpr (is_count<Value>)
        return typename Value::rep(0) < before.value;
    else
        return typename Value::rep(0) < before.numerator();
}

struct growth_of_two {
    template <class Left, class Right>
        requires has_growth<Left, Right>
    constexpr auto operator()(Left const& now, Right const& before) const {
        return algebra::growth<Left, Right>::of(now, before);
    }
};

struct growth_by_rule {
    bases rule = bases::undefined;

    template <class Left, class Right>
        requires may_have_growth<Left, Right>
    constexpr std::optional<growth_t<Left, Right>> operator()(Left const& now, Right const& before) const {
        if (is_absent(now) || is_absent(before)) return {};
        return of_present(present(now), present(before));
    }

private:
    template <class Left, class Right>
    constexpr std::optional<growth_t<Left, Right>> of_present(Left const& now, Right const& before) const {
        if (rule == bases::refuse || can_be_a_base(before)) return algebra::growth<Left, Right>::of(now, before);
        if (rule == bases::undefined) return {};
        if constexpr (is_count<Left>) {
            using Number = typename growth_t<Left, Right>::rep;
            Number const base = subtract<Number>(Number(0), Number(before.value), "growth");
            if (Number(0) < base) {  // (now + 2 base - base) / base
                Number const twice = add<Number>(base, base, "growth");
                return maker::make<growth_t<Left, Right>>("growth", add<Number>(Number(now.value), twice, "growth"), base);
            }
        } else if (before.numerator() < typename Right::rep(0)) {
            failure::the_base_is_negative("growth", now, before);
        }
        return {};
    }
};

// Refused in the words of growth.
struct try_growth_question : growth_question {
    template <class First, class... Rest>
    static constexpr bool answers = false;
};

}  // namespace detail

namespace algebra {

template <class Key, class Left, class Right>
    requires detail::has_growth<Left, Right>
struct growth<column<Key, Left>, column<Key, Right>> {
    static constexpr auto of(column<Key, Left> const& now, column<Key, Right> const& before) {
        return detail::paired("growth", now, before, detail::growth_of_two{});
    }
};
template <class Range, class Now, class Before>
    requires detail::two_projections<detail::growth_of_two, Range, Now, Before>
struct growth<Range, Now, Before> {
    static constexpr auto of(detail::iterable auto&& range, Now const& now, Before const& before) {
        return detail::for_each_of(detail::growth_of_two{}, range, now, before);
    }
};

template <quantity Left, quantity Right>
    requires detail::has_growth<Left, Right>
struct growth<Left, Right, bases> {
    static constexpr auto of(Left const& now, Right const& before, bases rule) { return detail::growth_by_rule{rule}(now, before); }
};
template <class Key, class Left, class Right>
    requires detail::may_have_growth<Left, Right>
struct growth<column<Key, Left>, column<Key, Right>, bases> {
    static constexpr auto of(column<Key, Left> const& now, column<Key, Right> const& before, bases rule) {
        return detail::paired("growth", now, before, detail::growth_by_rule{rule});
    }
};
template <class Range, class Now, class Before>
    requires detail::two_projections<detail::growth_by_rule, Range, Now, Before>
struct growth<Range, Now, Before, bases> {
    static constexpr auto of(detail::iterable auto&& range, Now const& now, Before const& before, bases rule) {
        return detail::for_each_of(detail::growth_by_rule{rule}, range, now, before);
    }
};

}  // namespace algebra

// Growth where there may be none: nullopt from a base of zero or below. Two counts or two rates per N.
template <class Left, class Right>
    requires(quantity<detail::present_t<Left>> && detail::may_have_growth<Left, Right>)
[[nodiscard]] constexpr auto try_growth(Left const& now, Right const& before) {
    return detail::growth_by_rule{}(now, before);
}
template <class Key, class Left, class Right>
    requires detail::may_have_growth<Left, Right>
[[nodiscard]] constexpr auto try_growth(column<Key, Left> const& now, column<Key, Right> const& before) {
    return detail::paired("try_growth", now, before, detail::growth_by_rule{});
}
template <class Range, class Now, class Before>
    requires detail::two_projections<detail::growth_by_rule, Range, Now, Before>
[[nodiscard]] constexpr auto try_growth(Range&& range, Now const& now, Before const& before) {
    return detail::for_each_of(detail::growth_by_rule{}, range, now, before);
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused try_growth(detail::misuse<detail::try_growth_question, Rest...>, Rest const&...);
template <class = void>
detail::refused try_growth(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);

}  // namespace myriad
