// SPDX-License-Identifier: BSL-1.0
//
// What the library refuses, and the sentence that says what to write instead.
//
//   auto both = density_of_beijing + density_of_shanghai;
//   error: use of deleted function 'refusal<...>::refusal(First&&) [with ... Instead =
//          myriad::instead::pool_the_counts_then_ask_again_rates_do_not_add]'
//
// A refused call finds a function whose first parameter is a refusal. Everything converts to one, by a
// constructor that is deleted and whose last template argument is the sentence. That makes one error of
// some ten lines, however many overloads there are: compilers list overloads where none fits or where the one
// that fits is deleted, and here one fits. A user's own function of the same name comes first, since a
// conversion by constructor is the worst there is. To a requires-expression such a call is not there.
#pragma once

#include <myriad/config.hpp>

#include <type_traits>  // std::is_member_pointer_v, std::type_identity, std::conditional_t

namespace MYRIAD_NAMESPACE {

// What to write instead: the names that end a message.
namespace instead {

// the operators
struct name_the_unit_of_the_bare_number;
struct keep_counts_of_different_units_apart;
struct convert_exact_or_floating_counts_by_count_cast;
struct write_count_of_unit_and_double_for_a_number_that_is_not_whole;
struct count_a_bare_number_not_what_has_a_unit;
struct count_an_integer;
struct add_a_count_of_one;
struct pool_the_counts_then_ask_again_rates_do_not_add;
struct add_percentage_points_to_percentage_points_only;
struct compare_only_rates_of_one_kind_and_the_same_units;
struct compare_only_rounded_numbers_of_one_caption;
struct round_a_rate_before_comparing_it_with_a_rounded_number;
struct subtract_only_rates_of_one_kind_and_the_same_units;
struct swap_now_and_before_the_opposite_of_a_rate_is_no_rate;
struct subtract_the_rates_and_take_the_points_a_rate_has_no_magnitude;
struct ask_for_growth_share_multiple_of_or_per_by_name;
struct divide_the_value_and_name_the_unit_of_the_result;
struct multiply_a_count_by_a_whole_number_only;
struct go_back_to_the_counts_and_ask_again;
struct work_with_the_exact_values_and_round_last;
struct this_combination_has_no_meaning;

// growth, share, multiple_of, per
struct ask_growth_of_two_counts_of_one_unit;
struct ask_growth_of_rates_per_N_of_the_same_units;
struct subtract_the_rates_to_get_percentage_points;
struct ask_share_of_two_counts_of_one_unit;
struct ask_multiple_of_two_counts_of_one_unit_or_two_rates_per_N;
struct ask_per_N_of_a_count_and_the_count_of_its_base;
struct ask_try_growth_of_what_may_be_missing;
struct ask_try_share_of_what_may_be_missing;
struct ask_try_per_of_what_may_be_missing;
struct ask_try_per_10k_of_what_may_be_missing;
struct ask_try_per_100k_of_what_may_be_missing;
struct take_out_what_is_missing_first;
struct pair_columns_whose_keys_are_of_one_type;
struct pair_a_column_with_another_column;
struct pass_two_counts_or_two_columns_or_a_range_and_two_members;
struct name_a_member_to_sum_and_share_or_pass_two_counts;
struct make_columns_of_the_two_ranges_and_pair_them_by_key;
struct include_the_header_for_ranges_and_columns;

// rounding
struct round_the_exact_value_once_to_the_places_wanted;
struct round_counts_and_rates_of_whole_numbers_only;
struct include_multiprecision_to_decide_roots_and_logarithms;
struct name_one_rule_of_rounding_such_as_half_away;
struct write_the_places_in_angle_brackets_as_in_round_of_2;

// ranges
struct pass_a_range_first;
struct pass_this_view_without_const_or_a_copy_of_it;
struct copy_what_can_be_read_only_once_into_a_vector_first;
struct pass_the_number_of_lines_after_the_range;
struct pass_the_value_to_rank_after_the_range;
struct pass_the_number_of_groups_after_the_range;
struct pass_an_array_of_standings_or_integers_to_write_to;
struct leave_out_the_rule_for_ties_the_definition_says_it;
struct name_the_member_to_rank_by;
struct name_a_member_that_has_an_order;
struct take_views_values_of_a_map_or_name_what_to_rank_by;
struct project_pointers_and_arrays_to_what_they_hold;
struct project_to_what_has_a_default_constructor;
struct pass_each_kind_of_argument_once;
struct pass_only_a_member_an_order_ties_missing_and_within;
struct read_what_can_be_read_only_once_by_a_top_list;
struct name_the_member_to_sum;
struct sum_counts_of_one_unit;
struct say_missing_drop_to_sum_what_may_be_missing;
struct pass_a_range_then_a_part_such_as_25_percent_then_a_definition;
struct name_the_member_to_measure;
struct measure_counts_rates_or_numbers;
struct measure_counts_or_numbers_not_rates;
struct pass_only_a_member_and_missing_drop;
struct pool_rates_of_counts_only;
struct ask_pooled_share_of_the_counts_and_their_wholes;
struct pass_a_range_and_the_two_members_to_pool;
struct pass_a_series_a_lag_and_what_to_measure;
struct pass_a_range_and_the_members_of_its_keys_and_values;
struct pass_a_range_and_the_members_of_its_keys_and_counts;
struct tally_counts_of_one_unit;
struct pass_a_range_of_observed_values;
struct pass_two_ranges_of_counts_and_one_of_their_prints;
struct pass_a_range_a_rule_and_what_to_share_by;
struct pass_a_range_the_seats_a_rule_and_what_to_share_by;
struct pass_a_series_its_base_and_what_to_measure;
struct pass_a_series_of_growth_rates_or_of_index_numbers;
struct pass_a_series_of_index_numbers_and_its_base;
struct ask_an_index_of_two_values_that_have_a_growth;
struct pass_four_columns_here_and_in_the_nation_now_and_before;
struct pass_now_before_and_the_number_of_periods;
struct pass_now_and_before_of_one_unit;
struct pass_a_count_a_growth_rate_or_percentage_and_the_number_of_periods;
struct pass_two_counts_of_one_unit_published_and_comparable;
struct pass_two_columns_of_one_key_now_and_before;
struct cast_a_count_to_a_representation;
struct pass_a_count_and_an_area_in_square_kilometres;
struct pass_an_exact_value_its_places_and_a_rule_of_rounding;
struct pass_a_range_its_cases_people_and_standard;
struct pass_people_and_a_rate_or_a_range_its_people_and_its_rates;
struct pass_the_count_that_was_observed_and_what_was_expected;
struct pass_a_count_rate_or_proportion_a_method_that_suits_it_and_a_level_such_as_95;
}  // namespace instead

// Found by argument-dependent lookup for what has to do with this library: its types, and templates of them.
template <class Type>
void concerns_myriad(Type const&);

namespace detail {

template <bool Condition, class Sentence, class Otherwise>
using say = std::conditional_t<Condition, Sentence, Otherwise>;

// Not std::enable_if, but named like it for a reason: clang reports a failed requirement of that name
// in one line, and a failed requires-clause in six.
template <bool Condition>
struct enable_if {};
template <>
struct enable_if<true> {
    using type = int;
};

// What a refused operation would return: a complete type, so that one mistake is one message.
struct refused {};

namespace access {

void concerns_myriad() = delete;  // so that the name below is found by argument-dependent lookup only

template <class Type>
inline constexpr bool concerned = requires(Type const& x) { concerns_myriad(x); };

}  // namespace access

template <class Type>
inline constexpr bool is_ours = std::is_member_pointer_v<Type> || access::concerned<Type>;

// A view that finds where it begins as it is walked, such as a filter, cannot be walked where it is const.
template <class Type>
inline constexpr bool is_const_and_must_not_be = false;
template <class Type>
inline constexpr bool is_const_and_must_not_be<Type const&> = !requires(Type const& x) { x.begin(); } && requires(Type& x) { x.begin(); };

// The first parameter of a call that is refused with a sentence that depends on its arguments. A Question has
//
//   answers<First, Rest...>       true: there is an answer to this call, or it is none of our business
//   sentence<First, Rest...>()    what to write instead, as a std::type_identity
//
// Where there is a second parameter, which is a better fit than a user's may be, one of the arguments has to be ours.
template <class Question, class First, class... Rest>
struct instead_of {};
template <class Question, class First, class... Rest>
    requires((sizeof...(Rest) == 0 || is_ours<std::remove_cvref_t<First>> || (is_ours<Rest> || ...)) &&
             !Question::template answers<First, Rest...>)
struct instead_of<Question, First, Rest...>
    : say<is_const_and_must_not_be<First>, std::type_identity<instead::pass_this_view_without_const_or_a_copy_of_it>,
                                           decltype(Question::template sentence<First, Rest...>())> {};

template <class Question, class... Rest>
struct refusal {
    template <class First, class Instead = typename instead_of<Question, First, Rest...>::type>
    refusal(First&&) = delete;
};
// Not to be deduced from the first argument.
template <class Question, class... Rest>
using misuse = std::type_identity_t<refusal<Question, Rest...>>;

// The first parameter, and the second, of any other call with two arguments and more.
template <class Sentence>
struct refusal_of_any {
    template <class First, class Instead = Sentence>
    refusal_of_any(First&&) = delete;
};
struct anything {
    template <class Type>
    constexpr anything(Type&&) noexcept {}
};

}  // namespace detail
}  // namespace myriad
