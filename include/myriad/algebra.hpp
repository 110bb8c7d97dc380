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
// Everything else is refused: rates do not add (pool their counts), a bare number has no unit, and
// a quotient is asked for by name. The message then names the sentence that says what to write (instead.hpp).
#pragma once

#include <myriad/instead.hpp>

#include <compare>      // std::strong_ordering and its kin, for the operators' users
#include <concepts>     // std::integral
#include <type_traits>  // std::is_arithmetic_v, std::declval

namespace MYRIAD_NAMESPACE {

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


// ---- what is refused, and what to write instead ----

namespace detail {

// Quantities that came from two numbers, unrounded: of what is observed, status.hpp says it.
template <class T>
inline constexpr bool is_rate = quantity<T> && !is_count<T> && !is_rounded<typename kind_of<T>::type>;
template <class T>
inline constexpr bool is_points = std::is_same_v<typename kind_of<T>::type, points_kind>;
// Printed in hundredths: what is subtracted to get points.
template <class T>
inline constexpr bool is_growth_or_proportion =
    std::is_same_v<typename kind_of<T>::type, growth_kind> || std::is_same_v<typename kind_of<T>::type, proportion_kind>;
template <class A, class B>
inline constexpr bool of_one_kind = std::is_same_v<typename kind_of<A>::type, typename kind_of<B>::type>;
template <class A, class B>
inline constexpr bool points_beside_rate = is_rate<A> && is_rate<B> && is_points<A> != is_points<B>;

template <class A, class B>
using instead_of_adding = about_counts<A, B,
    say<rounded_operands<A, B> != 0, instead::work_with_the_exact_values_and_round_last,
    say<points_beside_rate<A, B>, instead::add_percentage_points_to_percentage_points_only,
                                     instead::pool_the_counts_then_ask_again_rates_do_not_add>>>;
template <class A, class B>
using instead_of_subtracting = about_counts<A, B,
    say<rounded_operands<A, B> != 0, instead::work_with_the_exact_values_and_round_last,
    say<points_beside_rate<A, B>, instead::add_percentage_points_to_percentage_points_only,
                                     instead::subtract_only_rates_of_one_kind_and_the_same_units>>>;
template <class A, class B>
using instead_of_comparing = about_counts<A, B,
    say<rounded_operands<A, B> == 2, instead::compare_only_rounded_numbers_of_one_caption,
    say<rounded_operands<A, B> == 1, instead::round_a_rate_before_comparing_it_with_a_rounded_number,
    say<is_irrational<A> && is_irrational<B>, instead::include_multiprecision_to_decide_roots_and_logarithms,
                                     instead::compare_only_rates_of_one_kind_and_the_same_units>>>>;
template <class A, class B>
using instead_of_multiplying =
    say<rounded_operands<A, B> != 0, instead::work_with_the_exact_values_and_round_last,
    say<is_rate<A> || is_rate<B>, instead::go_back_to_the_counts_and_ask_again,
                                     instead::multiply_a_count_by_a_whole_number_only>>;
template <class A, class B>
using instead_of_dividing =
    say<rounded_operands<A, B> != 0, instead::work_with_the_exact_values_and_round_last,
    say<is_count<A> && !quantity<B>, instead::divide_the_value_and_name_the_unit_of_the_result,
    say<is_count<B> && !quantity<A>, instead::name_the_unit_of_the_bare_number,
    say<!of_one_kind<A, B>,          instead::go_back_to_the_counts_and_ask_again,
    say<is_growth_or_proportion<A>,  instead::subtract_the_rates_to_get_percentage_points,
                                     instead::ask_for_growth_share_multiple_of_or_per_by_name>>>>>;
template <class T>
using instead_of_negating = say<is_rounded<typename kind_of<T>::type>, instead::work_with_the_exact_values_and_round_last,
                                     instead::swap_now_and_before_the_opposite_of_a_rate_is_no_rate>;
template <class T>
using instead_of_a_magnitude = say<is_rounded<typename kind_of<T>::type>, instead::work_with_the_exact_values_and_round_last,
                                     instead::subtract_the_rates_and_take_the_points_a_rate_has_no_magnitude>;

// The operators as questions that refusals ask (instead.hpp).
struct adding {
    template <class A, class B>
    static constexpr bool answers = !operands<std::remove_cvref_t<A>, B> || addable<std::remove_cvref_t<A>, B>;
    template <class A, class B>
    static auto sentence() -> std::type_identity<instead_of_adding<std::remove_cvref_t<A>, B>>;
};
struct subtracting {
    template <class A, class B>
    static constexpr bool answers = !operands<std::remove_cvref_t<A>, B> || subtractable<std::remove_cvref_t<A>, B>;
    template <class A, class B>
    static auto sentence() -> std::type_identity<instead_of_subtracting<std::remove_cvref_t<A>, B>>;
};
struct multiplying {
    template <class A, class B>
    static constexpr bool answers = !operands<std::remove_cvref_t<A>, B> || multipliable<std::remove_cvref_t<A>, B>;
    template <class A, class B>
    static auto sentence() -> std::type_identity<instead_of_multiplying<std::remove_cvref_t<A>, B>>;
};
struct dividing {
    template <class A, class B>
    static constexpr bool answers = !operands<std::remove_cvref_t<A>, B>;
    template <class A, class B>
    static auto sentence() -> std::type_identity<instead_of_dividing<std::remove_cvref_t<A>, B>>;
};
// Counts and points have an opposite and a magnitude.
template <class T>
inline constexpr bool has_no_opposite = quantity<T> && !is_count<T> && !is_points<T>;
struct negating {
    template <class T>
    static constexpr bool answers = !has_no_opposite<std::remove_cvref_t<T>>;
    template <class T>
    static auto sentence() -> std::type_identity<instead_of_negating<std::remove_cvref_t<T>>>;
};
struct taking_the_magnitude {
    template <class T>
    static constexpr bool answers = !has_no_opposite<std::remove_cvref_t<T>>;
    template <class T>
    static auto sentence() -> std::type_identity<instead_of_a_magnitude<std::remove_cvref_t<T>>>;
};

}  // namespace detail

template <class B>
detail::refused operator+(detail::misuse<detail::adding, B>, B const&);
template <class B>
detail::refused operator-(detail::misuse<detail::subtracting, B>, B const&);
template <class B>
detail::refused operator*(detail::misuse<detail::multiplying, B>, B const&);
template <class B>
detail::refused operator/(detail::misuse<detail::dividing, B>, B const&);
template <class B>
detail::refused operator%(detail::misuse<detail::dividing, B>, B const&);
template <class = void>
detail::refused operator-(detail::misuse<detail::negating>);
template <class = void>
detail::refused abs(detail::misuse<detail::taking_the_magnitude>);

// A comparison is looked up both ways round, which a refusal would make ambiguous.
template <class A, class B, class Instead = detail::instead_of_comparing<A, B>>
    requires(detail::operands<A, B> && !detail::comparable<A, B>)
detail::refused operator<=>(A const&, B const&) = delete;
template <class A, class B, class Instead = detail::instead_of_comparing<A, B>>
    requires(detail::operands<A, B> && !detail::comparable<A, B>)
detail::refused operator==(A const&, B const&) = delete;

}  // namespace myriad
