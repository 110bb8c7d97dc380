// SPDX-License-Identifier: BSL-1.0
//
// Which quantities may be combined, and what the compiler says when they may not. Every operator of
// the library is here, once; each value type says in its own header what it allows.
//
//   count      ± count       -> count              of one unit
//   count      * integer     -> count              and integer * count
//   growth     - growth      -> percentage points
//   proportion - proportion  -> percentage points
//   points     ± points      -> percentage points
//   rate per N - rate per N  -> rate per N         of the same units
//   a <=> b, a == b                                of one kind and the same units
//
// Everything else is deleted: rates do not add (pool their counts), a bare number has no unit, and
// a quotient is asked for by name. The message then ends in the sentence that says what to write.
#pragma once

#include <myriad/config.hpp>

#include <compare>      // std::strong_ordering and its kin, for the operators' users
#include <concepts>     // std::integral
#include <type_traits>  // std::is_arithmetic_v, std::declval

namespace myriad {

// A count, a rate, points, a rounded number: what has a kind.
template <class Q>
concept quantity = requires { typename Q::kind; };

struct count_kind;       // count<Unit>
struct growth_kind;      // growth_rate
struct proportion_kind;  // proportion
struct multiple_kind;    // multiple
struct points_kind;      // percentage_points
struct compound_kind;    // compound_growth_rate
struct logarithmic_kind; // logarithmic_growth_rate
template <class Unit, class Base>
struct per_kind;         // rate_per<N, Unit, Base>: N is a matter of print, not of kind
template <class Caption>
struct rounded_kind;     // decimal<Places, Caption>

// What an operator or a question answers: a specialisation with a static function `of` allows it for
// those operands. Value types, ranges and columns each add theirs, in the header that owns them.
namespace algebra {
// clang-format off
template <class A, class B>    struct sum         {};  // a + b
template <class A, class B>    struct difference  {};  // a - b
template <class A, class B>    struct product     {};  // a * b
template <class A, class B>    struct order       {};  // a <=> b, a == b
template <class... Arguments>  struct growth      {};  // growth(now, before)
template <class... Arguments>  struct share       {};  // share(part, whole)
template <class... Arguments>  struct multiple_of {};  // multiple_of(a, b)
template <class... Arguments>  struct per         {};  // per<N>(a, b): per_number<N> comes first
// clang-format on
}  // namespace algebra

// What to write instead: the names that end a message about a refused operation.
namespace instead {
struct name_the_unit_of_the_bare_number;
struct keep_counts_of_different_units_apart;
struct convert_exact_or_floating_counts_by_count_cast;
struct pool_the_counts_then_ask_again_rates_do_not_add;
struct compare_only_rates_of_one_kind_and_the_same_units;
struct compare_only_rounded_numbers_of_one_caption;
struct round_a_rate_before_comparing_it_with_a_rounded_number;
struct subtract_only_rates_of_one_kind_and_the_same_units;
struct ask_for_growth_share_multiple_of_or_per_by_name;
struct multiply_a_count_by_a_whole_number_only;
struct work_with_the_exact_values_and_round_last;
struct ask_growth_of_two_counts_of_one_unit;
struct subtract_the_rates_to_get_percentage_points;
struct ask_share_of_two_counts_of_one_unit;
struct ask_multiple_of_two_counts_of_one_unit_or_two_rates_per_N;
struct ask_per_N_of_a_count_and_the_count_of_its_base;
struct round_the_exact_value_once_to_the_places_wanted;
struct round_counts_and_rates_of_whole_numbers_only;
struct include_multiprecision_to_decide_roots_and_logarithms;
struct this_combination_has_no_meaning;
}  // namespace instead

namespace detail {

template <class A, class B>
concept operands = (quantity<A> && (quantity<B> || std::is_arithmetic_v<B>)) || (std::is_arithmetic_v<A> && quantity<B>);

template <class T>
struct kind_of {
    using type = void;
};
template <quantity T>
struct kind_of<T> {
    using type = typename T::kind;
};

template <class T>
inline constexpr bool is_count = std::is_same_v<typename kind_of<T>::type, count_kind>;
template <class T>
inline constexpr bool is_rounded = false;
template <class Caption>
inline constexpr bool is_rounded<rounded_kind<Caption>> = true;

template <bool Condition, class Sentence, class Otherwise>
using say = std::conditional_t<Condition, Sentence, Otherwise>;

template <class A, class B, class Sentence>
using unless_bare = say<!quantity<A> || !quantity<B>, instead::name_the_unit_of_the_bare_number, Sentence>;

template <class A, class B>
inline constexpr bool same_unit = false;
template <class A, class B>
    requires is_count<A> && is_count<B>
inline constexpr bool same_unit<A, B> = std::is_same_v<typename A::unit, typename B::unit>;

template <class A, class B, class Otherwise>
struct counts_first {
    using type = unless_bare<A, B,
                             say<same_unit<A, B>, instead::convert_exact_or_floating_counts_by_count_cast,
                             say<is_count<A> && is_count<B>, instead::keep_counts_of_different_units_apart,
                             say<is_count<A> || is_count<B>, instead::this_combination_has_no_meaning, Otherwise>>>>;
};
template <class A, class B, class Otherwise>
using about_counts = typename counts_first<A, B, Otherwise>::type;

template <class T>
inline constexpr bool is_irrational = std::is_same_v<typename kind_of<T>::type, compound_kind> ||
                                      std::is_same_v<typename kind_of<T>::type, logarithmic_kind>;

template <class A, class B>
inline constexpr int rounded_operands =
    int{is_rounded<typename kind_of<A>::type>} + int{is_rounded<typename kind_of<B>::type>};

template <class A, class B>
using instead_of_adding = about_counts<A, B,
    say<rounded_operands<A, B> != 0, instead::work_with_the_exact_values_and_round_last,
                                     instead::pool_the_counts_then_ask_again_rates_do_not_add>>;
template <class A, class B>
using instead_of_subtracting = about_counts<A, B,
    say<rounded_operands<A, B> != 0, instead::work_with_the_exact_values_and_round_last,
                                     instead::subtract_only_rates_of_one_kind_and_the_same_units>>;
template <class A, class B>
using instead_of_comparing = about_counts<A, B,
    say<rounded_operands<A, B> == 2, instead::compare_only_rounded_numbers_of_one_caption,
    say<rounded_operands<A, B> == 1, instead::round_a_rate_before_comparing_it_with_a_rounded_number,
    say<is_irrational<A> && is_irrational<B>, instead::include_multiprecision_to_decide_roots_and_logarithms,
                                     instead::compare_only_rates_of_one_kind_and_the_same_units>>>>;
template <class A, class B>
using instead_of_multiplying =
    say<is_count<A> || is_count<B>, instead::multiply_a_count_by_a_whole_number_only,
                                    instead::work_with_the_exact_values_and_round_last>;

template <class A, class B>
inline constexpr bool are_rates = quantity<A> && quantity<B> && !is_count<A> && !is_count<B> && rounded_operands<A, B> == 0;

template <class A, class B>
using instead_of_growth = say<are_rates<A, B>, instead::subtract_the_rates_to_get_percentage_points,
                                               instead::ask_growth_of_two_counts_of_one_unit>;
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

// Does the answer have an `of` for these arguments?
template <class Answer, class... Arguments>
inline constexpr bool answers = requires { Answer::of(std::declval<Arguments>()...); };

template <class A, class B>
inline constexpr bool addable = answers<algebra::sum<A, B>, A const&, B const&>;
template <class A, class B>
inline constexpr bool subtractable = answers<algebra::difference<A, B>, A const&, B const&>;
template <class A, class B>
inline constexpr bool multipliable = answers<algebra::product<A, B>, A const&, B const&>;
template <class A, class B>
inline constexpr bool comparable = answers<algebra::order<A, B>, A const&, B const&>;

}  // namespace detail

// ---- the operators ----

template <class A, class B, typename detail::enable_if<detail::addable<A, B>>::type = 0>
[[nodiscard]] constexpr auto operator+(A const& a, B const& b) {
    return algebra::sum<A, B>::of(a, b);
}
template <class A, class B, typename detail::enable_if<detail::subtractable<A, B>>::type = 0>
[[nodiscard]] constexpr auto operator-(A const& a, B const& b) {
    return algebra::difference<A, B>::of(a, b);
}
template <class A, class B, typename detail::enable_if<detail::multipliable<A, B>>::type = 0>
[[nodiscard]] constexpr auto operator*(A const& a, B const& b) {
    return algebra::product<A, B>::of(a, b);
}
template <class A, class B, typename detail::enable_if<detail::comparable<A, B>>::type = 0>
[[nodiscard]] constexpr auto operator<=>(A const& a, B const& b) {
    return algebra::order<A, B>::of(a, b);
}
template <class A, class B, typename detail::enable_if<detail::comparable<A, B>>::type = 0>
[[nodiscard]] constexpr bool operator==(A const& a, B const& b) {
    return algebra::order<A, B>::of(a, b) == 0;
}

// What the library refuses. The last template argument in the message says what to write instead.
template <class A, class B, class Instead = detail::instead_of_adding<A, B>>
    requires(detail::operands<A, B> && !detail::addable<A, B>)
detail::refused operator+(A const&, B const&) = delete;
template <class A, class B, class Instead = detail::instead_of_subtracting<A, B>>
    requires(detail::operands<A, B> && !detail::subtractable<A, B>)
detail::refused operator-(A const&, B const&) = delete;
template <class A, class B, class Instead = detail::instead_of_multiplying<A, B>>
    requires(detail::operands<A, B> && !detail::multipliable<A, B>)
detail::refused operator*(A const&, B const&) = delete;
template <class A, class B, class Instead = instead::ask_for_growth_share_multiple_of_or_per_by_name>
    requires detail::operands<A, B>
detail::refused operator/(A const&, B const&) = delete;
template <class A, class B, class Instead = detail::instead_of_comparing<A, B>>
    requires(detail::operands<A, B> && !detail::comparable<A, B>)
detail::refused operator<=>(A const&, B const&) = delete;
template <class A, class B, class Instead = detail::instead_of_comparing<A, B>>
    requires(detail::operands<A, B> && !detail::comparable<A, B>)
detail::refused operator==(A const&, B const&) = delete;

}  // namespace myriad
