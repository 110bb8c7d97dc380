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

template <class A, class B>
concept has_growth = requires(A const& a, B const& b) { algebra::growth<A, B>::of(a, b); };

// Growth of what may be missing: of what is there.
template <class A, class B>
concept may_have_growth = has_growth<present_t<A>, present_t<B>>;

template <class A, class B>
using growth_t = decltype(algebra::growth<present_t<A>, present_t<B>>::of(std::declval<present_t<A> const&>(),
                                                                          std::declval<present_t<B> const&>()));

// Has the count, or the rate per N, a growth from it?
template <class Value>
constexpr bool can_be_a_base(Value const& before) {
    if constexpr (is_count<Value>)
        return typename Value::rep(0) < before.value;
    else
        return typename Value::rep(0) < before.numerator();
}

struct growth_of_two {
    template <class A, class B>
        requires has_growth<A, B>
    constexpr auto operator()(A const& now, B const& before) const {
        return algebra::growth<A, B>::of(now, before);
    }
};

struct growth_by_rule {
    bases rule = bases::undefined;

    template <class A, class B>
        requires may_have_growth<A, B>
    constexpr std::optional<growth_t<A, B>> operator()(A const& now, B const& before) const {
        if (is_absent(now) || is_absent(before)) return {};
        return of_present(present(now), present(before));
    }

private:
    template <class A, class B>
    constexpr std::optional<growth_t<A, B>> of_present(A const& now, B const& before) const {
        if (rule == bases::refuse || can_be_a_base(before)) return algebra::growth<A, B>::of(now, before);
        if (rule == bases::undefined) return {};
        if constexpr (is_count<A>) {
            using R = typename growth_t<A, B>::rep;
            R const base = subtract<R>(R(0), R(before.value), "growth");
            if (R(0) < base) {  // (now + 2 base - base) / base
                R const twice = add<R>(base, base, "growth");
                return maker::make<growth_t<A, B>>("growth", add<R>(R(now.value), twice, "growth"), base);
            }
        } else if (before.numerator() < typename B::rep(0)) {
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

template <class Key, class A, class B>
    requires detail::has_growth<A, B>
struct growth<column<Key, A>, column<Key, B>> {
    static constexpr auto of(column<Key, A> const& now, column<Key, B> const& before) {
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

template <quantity A, quantity B>
    requires detail::has_growth<A, B>
struct growth<A, B, bases> {
    static constexpr auto of(A const& now, B const& before, bases rule) { return detail::growth_by_rule{rule}(now, before); }
};
template <class Key, class A, class B>
    requires detail::may_have_growth<A, B>
struct growth<column<Key, A>, column<Key, B>, bases> {
    static constexpr auto of(column<Key, A> const& now, column<Key, B> const& before, bases rule) {
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
template <class A, class B>
    requires(quantity<detail::present_t<A>> && detail::may_have_growth<A, B>)
[[nodiscard]] constexpr auto try_growth(A const& now, B const& before) {
    return detail::growth_by_rule{}(now, before);
}
template <class Key, class A, class B>
    requires detail::may_have_growth<A, B>
[[nodiscard]] constexpr auto try_growth(column<Key, A> const& now, column<Key, B> const& before) {
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
