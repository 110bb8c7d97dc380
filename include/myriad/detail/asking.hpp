// SPDX-License-Identifier: BSL-1.0
//
// What growth, share, multiple_of and per refuse, and what to write instead: of two values, and of the
// columns and ranges that hold them. Included by growth_rate.hpp and its like; knows columns by name only.
#pragma once

#include <myriad/detail/carried.hpp>
#include <myriad/fwd.hpp>
#include <myriad/number/algebra.hpp>

#include <cstdint>      // std::int64_t
#include <type_traits>  // std::is_invocable_v, std::remove_cvref_t, std::type_identity

namespace MYRIAD_NAMESPACE::detail {

// ---- of what a question was asked ----

template <class Type>
inline constexpr bool may_be_missing = requires(Type const& x) {
    x.has_value();
    *x;
} && !is_observed<Type>;

template <class Type>
struct value_by_key {
    using key = void;
};
template <class Key, class Value>
struct value_by_key<column<Key, Value>> {
    using key   = Key;
    using value = Value;
};
template <class Type>
inline constexpr bool has_keys = !std::is_void_v<typename value_by_key<Type>::key>;

template <class Type>
concept walked = std::is_array_v<Type> || requires(Type& x) {
    *x.begin();
    x.end();
};
template <walked Type>
constexpr decltype(auto) front_of(Type& x) {
    if constexpr (std::is_array_v<Type>)
        return x[0];
    else
        return *x.begin();
}
template <walked Type>
using front_t = decltype(front_of(std::declval<Type&>()));

// ---- what to write instead, of two values ----

template <class Left, class Right, class Otherwise>
using about_values = unless_bare<Left, Right,
    say<rounded_operands<Left, Right> != 0, instead::work_with_the_exact_values_and_round_last,
    say<same_unit<Left, Right>,             instead::convert_exact_or_floating_counts_by_count_cast, Otherwise>>>;

struct asking_growth {
    template <class... Arguments>
    using answer = algebra::growth<Arguments...>;

    static constexpr bool        of_one_whole = false;  // a column over one value
    static constexpr char const* function = "growth";
    static constexpr char const* try_form = "try_growth";

    using missing = instead::ask_try_growth_of_what_may_be_missing;
    using few     = instead::pass_two_counts_or_two_columns_or_a_range_and_two_members;

    template <class Left, class Right>
    using of_values = about_values<Left, Right,
        say<is_per<typename kind_of<Left>::type> && is_per<typename kind_of<Right>::type>, instead::ask_growth_of_rates_per_N_of_the_same_units,
        say<(is_growth_or_proportion<Left> || is_points<Left>) && (is_growth_or_proportion<Right> || is_points<Right>),
                                                                                    instead::subtract_the_rates_to_get_percentage_points,
                                                                                    instead::ask_growth_of_two_counts_of_one_unit>>>;
};
struct asking_share {
    template <class... Arguments>
    using answer = algebra::share<Arguments...>;

    static constexpr bool        of_one_whole = true;
    static constexpr char const* function = "share";
    static constexpr char const* try_form = "try_share";

    using missing = instead::ask_try_share_of_what_may_be_missing;
    using few     = instead::name_a_member_to_sum_and_share_or_pass_two_counts;

    template <class Left, class Right>
    using of_values = about_values<Left, Right, instead::ask_share_of_two_counts_of_one_unit>;
};
struct asking_multiple {
    template <class... Arguments>
    using answer = algebra::multiple_of<Arguments...>;

    static constexpr bool        of_one_whole = true;
    static constexpr char const* function = "multiple_of";

    using missing = instead::take_out_what_is_missing_first;
    using few     = instead::pass_two_counts_or_two_columns_or_a_range_and_two_members;

    template <class Left, class Right>
    using of_values = about_values<Left, Right, instead::ask_multiple_of_two_counts_of_one_unit_or_two_rates_per_N>;
};
// How algebra::per is told the N.
template <std::int64_t Per>
struct per_number {
    static constexpr std::int64_t value = Per;
};
template <std::int64_t Per>
struct asking_per {
    template <class... Arguments>
    using answer = algebra::per<per_number<Per>, Arguments...>;

    static constexpr bool        of_one_whole = false;
    static constexpr char const* function = "per";
    static constexpr char const* try_form = "try_per";

    using missing = say<Per == 10'000,  instead::ask_try_per_10k_of_what_may_be_missing,
                    say<Per == 100'000, instead::ask_try_per_100k_of_what_may_be_missing,
                                        instead::ask_try_per_of_what_may_be_missing>>;
    using few     = instead::pass_two_counts_or_two_columns_or_a_range_and_two_members;

    template <class Left, class Right>
    using of_values = about_values<Left, Right, instead::ask_per_N_of_a_count_and_the_count_of_its_base>;
};

// ---- and of what holds them ----

// Is there an answer to what is asked of these arguments?
template <class Asked, class... Arguments>
inline constexpr bool is_answered = answers<typename Asked::template answer<std::remove_cvref_t<Arguments>...>, Arguments...>;

// A question as refusals ask it (instead.hpp).
template <class Asked>
struct asking {
    template <class First, class... Rest>
    static constexpr bool answers = is_answered<Asked, First, Rest const&...>;

    template <class First, class... Rest>
    static constexpr auto sentence() {
        using Left = std::remove_cvref_t<First>;
        if constexpr (sizeof...(Rest) == 0)
            return std::type_identity<typename Asked::few>{};
        else if constexpr (walked<Left> && !has_keys<Left>)
            return of_range<Left, Rest...>();
        else
            return of_two<Left, Rest...>();
    }

private:
    // The first two arguments; a rule may follow.
    template <class Left, class Right, class... Rules>
    static constexpr auto of_two() {
        if constexpr (has_keys<Left> && has_keys<Right>) {
            if constexpr (std::is_same_v<typename value_by_key<Left>::key, typename value_by_key<Right>::key>)
                return of_values<typename value_by_key<Left>::value, typename value_by_key<Right>::value>();
            else
                return std::type_identity<instead::pair_columns_whose_keys_are_of_one_type>{};
        } else if constexpr (has_keys<Left> && Asked::of_one_whole) {
            return of_values<typename value_by_key<Left>::value, Right>();
        } else if constexpr (has_keys<Left> || has_keys<Right>) {
            return std::type_identity<instead::pair_a_column_with_another_column>{};
        } else {
            return of_values<Left, Right>();
        }
    }

    template <class Range, class Left, class... More>
    static constexpr auto of_range() {
        using few = std::type_identity<typename Asked::few>;
        if constexpr (walked<Left>)
            return std::type_identity<instead::make_columns_of_the_two_ranges_and_pair_them_by_key>{};
        else if constexpr (sizeof...(More) == 0)
            return few{};
        else
            return of_members<Range, Left, More...>(few{});
    }
    template <class Range, class Left, class Right, class... Rules, class Few>
    static constexpr auto of_members(Few few) {
        using element = front_t<Range>;
        if constexpr ((std::is_invocable_v<Rules const&, element> || ...))
            return few;
        else if constexpr (std::is_invocable_v<Left const&, element> && std::is_invocable_v<Right const&, element>)
            return of_values<std::remove_cvref_t<std::invoke_result_t<Left const&, element>>,
                             std::remove_cvref_t<std::invoke_result_t<Right const&, element>>>();
        else
            return few;
    }

    template <class Left, class Right>
    static constexpr auto of_values() {
        using Given = bare_t<Left>;
        using Later = bare_t<Right>;
        if constexpr (may_be_missing<Left> || may_be_missing<Right>)
            return std::type_identity<typename Asked::missing>{};
        else if constexpr (is_answered<Asked, Given const&, Later const&>)
            return std::type_identity<instead::include_the_header_for_ranges_and_columns>{};
        else
            return std::type_identity<typename Asked::template of_values<Given, Later>>{};
    }
};

// The try_ form of a question is refused in its words.
template <class Asked>
struct asking_try : asking<Asked> {
    template <class First, class... Rest>
    static constexpr bool answers = false;
};

}  // namespace myriad::detail
