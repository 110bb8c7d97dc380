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

#include <myriad/detail/lifted.hpp>
#include <myriad/growth_rate.hpp>
#include <myriad/rate_per.hpp>

namespace MYRIAD_NAMESPACE {

// What becomes of growth from a base of zero or below.
enum class bases : unsigned char { refuse, undefined, magnitude };

namespace detail {

template <class Left, class Right>
concept has_growth = is_answered<asking_growth, Left const&, Right const&>;

// Growth of what may be missing: of what is there.
template <class Left, class Right>
concept may_have_growth = has_growth<present_t<Left>, present_t<Right>>;

struct growth_of_two : of_two<asking_growth> {
    static constexpr bool is_defined(auto const&, auto const& before) { return is_above_zero(before); }
};

struct growth_by_rule {
    using asked = asking_growth;

    static constexpr char const* function = asked::function;

    bases rule = bases::undefined;

    constexpr growth_by_rule() = default;
    constexpr growth_by_rule(bases by) : rule(by) {}

    template <class Left, class Right>
        requires may_have_growth<Left, Right>
    constexpr auto operator()(Left const& now, Right const& before) const {
        auto growth = tried<growth_of_two>{}(now, before);
        if (growth || rule == bases::undefined || is_absent(now) || is_absent(before)) return growth;
        return of_no_base(growth, present(now), present(before));
    }

private:
    template <class Growth, class Left, class Right>
    constexpr std::optional<Growth> of_no_base(std::optional<Growth> none, Left const& now, Right const& before) const {
        if (rule == bases::refuse) return growth_of_two{}(now, before);
        if constexpr (is_count<Left>) {
            using Number = typename Growth::rep;
            Number const base = subtract<Number>(Number(0), Number(before.value), function);
            if (Number(0) < base) {  // (now + 2 base - base) / base
                Number const twice = add<Number>(base, base, function);
                return maker::make<Growth>(function, add<Number>(Number(now.value), twice, function), base);
            }
        } else if (before.numerator() < typename Right::rep(0)) {
            failure::the_base_is_negative(function, now, before);
        }
        return none;
    }
};

}  // namespace detail

namespace algebra {

template <class... Arguments>
    requires detail::lifts<detail::growth_of_two, Arguments...>
struct growth<Arguments...> : detail::lifted<detail::growth_of_two, Arguments...> {};

template <class Left, class Right>
    requires detail::lifts_try<detail::growth_by_rule, Left, Right>
struct growth<Left, Right, bases> : detail::lifted_try<detail::growth_by_rule, Left, Right> {};
template <class Range, class Now, class Before>
    requires detail::lifts<detail::growth_by_rule, Range, Now, Before>
struct growth<Range, Now, Before, bases> : detail::lifted<detail::growth_by_rule, Range, Now, Before> {};

}  // namespace algebra

// Growth where there may be none: nullopt from a base of zero or below. Two counts or two rates per N.
template <class... Arguments, typename detail::enable_if<detail::may_answer<detail::tried<detail::growth_of_two>, Arguments...>>::type = 0>
[[nodiscard]] constexpr auto try_growth(Arguments&&... arguments) {
    return detail::ask_whether<detail::tried<detail::growth_of_two>>(static_cast<Arguments&&>(arguments)...);
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused try_growth(detail::misuse<detail::asking_try<detail::asking_growth>, Rest...>, Rest const&...);
template <class = void>
detail::refused try_growth(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);

}  // namespace myriad
