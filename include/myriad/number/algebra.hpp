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

#include <myriad/number/instead.hpp>

#include <compare>      // std::strong_ordering and its kin, for the operators' users
#include <concepts>     // std::integral
#include <type_traits>  // std::is_arithmetic_v, std::declval

namespace MYRIAD_NAMESPACE {

// A count, a rate, points, a rounded number: what has a kind.
template <class Quantity>
concept quantity = requires { typename Quantity::kind; };

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
template <class Left, class Right>    struct sum         {};  // a + b
template <class Left, class Right>    struct difference  {};  // a - b
template <class Left, class Right>    struct product     {};  // a * b
template <class Left, class Right>    struct quotient    {};  // a / b, a % b: of nothing, they are asked for by name
template <class Left, class Right>    struct order       {};  // a <=> b, a == b
template <class... Arguments>  struct growth      {};  // growth(now, before)
template <class... Arguments>  struct share       {};  // share(part, whole)
template <class... Arguments>  struct multiple_of {};  // multiple_of(a, b)
template <class... Arguments>  struct per         {};  // per<N>(a, b): per_number<N> comes first
// clang-format on
}  // namespace algebra

namespace detail {

template <class Left, class Right>
concept operands = (quantity<Left> && (quantity<Right> || std::is_arithmetic_v<Right>)) || (std::is_arithmetic_v<Left> && quantity<Right>);

template <class Type>
struct kind_of {
    using type = void;
};
template <quantity Type>
struct kind_of<Type> {
    using type = typename Type::kind;
};

template <class Type>
inline constexpr bool is_count = std::is_same_v<typename kind_of<Type>::type, count_kind>;
template <class Type>
inline constexpr bool is_rounded = false;
template <class Caption>
inline constexpr bool is_rounded<rounded_kind<Caption>> = true;

template <class Type>
inline constexpr bool is_per = false;
template <class Unit, class Base>
inline constexpr bool is_per<per_kind<Unit, Base>> = true;

template <class Left, class Right, class Sentence>
using unless_bare = say<!quantity<Left> || !quantity<Right>, instead::name_the_unit_of_the_bare_number, Sentence>;

template <class Left, class Right>
inline constexpr bool same_unit = false;
template <class Left, class Right>
    requires is_count<Left> && is_count<Right>
inline constexpr bool same_unit<Left, Right> = std::is_same_v<typename Left::unit, typename Right::unit>;

template <class Left, class Right, class Otherwise>
struct counts_first {
    using type = unless_bare<Left, Right,
                             say<same_unit<Left, Right>, instead::convert_exact_or_floating_counts_by_count_cast,
                             say<is_count<Left> && is_count<Right>, instead::keep_counts_of_different_units_apart,
                             say<is_count<Left> || is_count<Right>, instead::this_combination_has_no_meaning, Otherwise>>>>;
};
template <class Left, class Right, class Otherwise>
using about_counts = typename counts_first<Left, Right, Otherwise>::type;

template <class Type>
inline constexpr bool is_irrational = std::is_same_v<typename kind_of<Type>::type, compound_kind> ||
                                      std::is_same_v<typename kind_of<Type>::type, logarithmic_kind>;

template <class Left, class Right>
inline constexpr int rounded_operands =
    int{is_rounded<typename kind_of<Left>::type>} + int{is_rounded<typename kind_of<Right>::type>};

// Does the answer have an `of` for these arguments?
template <class Answer, class... Arguments>
inline constexpr bool answers = requires { Answer::of(std::declval<Arguments>()...); };

template <template <class...> class Answer, class Left, class Right>
inline constexpr bool combines = answers<Answer<Left, Right>, Left const&, Right const&>;
template <class Left, class Right>
inline constexpr bool comparable = combines<algebra::order, Left, Right>;

}  // namespace detail

// ---- the operators ----

template <class Left, class Right, typename detail::enable_if<detail::combines<algebra::sum, Left, Right>>::type = 0>
[[nodiscard]] constexpr auto operator+(Left const& a, Right const& b) {
    return algebra::sum<Left, Right>::of(a, b);
}
template <class Left, class Right, typename detail::enable_if<detail::combines<algebra::difference, Left, Right>>::type = 0>
[[nodiscard]] constexpr auto operator-(Left const& a, Right const& b) {
    return algebra::difference<Left, Right>::of(a, b);
}
template <class Left, class Right, typename detail::enable_if<detail::combines<algebra::product, Left, Right>>::type = 0>
[[nodiscard]] constexpr auto operator*(Left const& a, Right const& b) {
    return algebra::product<Left, Right>::of(a, b);
}
template <class Left, class Right, typename detail::enable_if<detail::comparable<Left, Right>>::type = 0>
[[nodiscard]] constexpr auto operator<=>(Left const& a, Right const& b) {
    return algebra::order<Left, Right>::of(a, b);
}
template <class Left, class Right, typename detail::enable_if<detail::comparable<Left, Right>>::type = 0>
[[nodiscard]] constexpr bool operator==(Left const& a, Right const& b) {
    return algebra::order<Left, Right>::of(a, b) == 0;
}

// ---- what is refused, and what to write instead ----

namespace detail {

// Quantities that came from two numbers, unrounded: of what is observed, status.hpp says it.
template <class Type>
inline constexpr bool is_rate = quantity<Type> && !is_count<Type> && !is_rounded<typename kind_of<Type>::type>;
template <class Type>
inline constexpr bool is_points = std::is_same_v<typename kind_of<Type>::type, points_kind>;
// Printed in hundredths: what is subtracted to get points.
template <class Type>
inline constexpr bool is_growth_or_proportion =
    std::is_same_v<typename kind_of<Type>::type, growth_kind> || std::is_same_v<typename kind_of<Type>::type, proportion_kind>;
template <class Left, class Right>
inline constexpr bool of_one_kind = std::is_same_v<typename kind_of<Left>::type, typename kind_of<Right>::type>;
template <class Left, class Right>
inline constexpr bool points_beside_rate = is_rate<Left> && is_rate<Right> && is_points<Left> != is_points<Right>;

template <class Left, class Right, class Otherwise>
using about_terms = about_counts<Left, Right,
    say<rounded_operands<Left, Right> != 0, instead::work_with_the_exact_values_and_round_last,
    say<points_beside_rate<Left, Right>, instead::add_percentage_points_to_percentage_points_only, Otherwise>>>;
template <class Left, class Right>
using instead_of_adding = about_terms<Left, Right, instead::pool_the_counts_then_ask_again_rates_do_not_add>;
template <class Left, class Right>
using instead_of_subtracting = about_terms<Left, Right, instead::subtract_only_rates_of_one_kind_and_the_same_units>;
template <class Left, class Right>
using instead_of_comparing = about_counts<Left, Right,
    say<rounded_operands<Left, Right> == 2, instead::compare_only_rounded_numbers_of_one_caption,
    say<rounded_operands<Left, Right> == 1, instead::round_a_rate_before_comparing_it_with_a_rounded_number,
    say<is_irrational<Left> && is_irrational<Right>, instead::include_multiprecision_to_decide_roots_and_logarithms,
                                     instead::compare_only_rates_of_one_kind_and_the_same_units>>>>;
template <class Left, class Right>
using instead_of_multiplying =
    say<rounded_operands<Left, Right> != 0, instead::work_with_the_exact_values_and_round_last,
    say<is_rate<Left> || is_rate<Right>, instead::go_back_to_the_counts_and_ask_again,
                                     instead::multiply_a_count_by_a_whole_number_only>>;
template <class Left, class Right>
using instead_of_dividing =
    say<rounded_operands<Left, Right> != 0, instead::work_with_the_exact_values_and_round_last,
    say<is_count<Left> && !quantity<Right>, instead::divide_the_value_and_name_the_unit_of_the_result,
    say<is_count<Right> && !quantity<Left>, instead::name_the_unit_of_the_bare_number,
    say<!of_one_kind<Left, Right>,          instead::go_back_to_the_counts_and_ask_again,
    say<is_growth_or_proportion<Left>,  instead::subtract_the_rates_to_get_percentage_points,
                                     instead::ask_for_growth_share_multiple_of_or_per_by_name>>>>>;
template <class Type>
using instead_of_negating = say<is_rounded<typename kind_of<Type>::type>, instead::work_with_the_exact_values_and_round_last,
                                     instead::swap_now_and_before_the_opposite_of_a_rate_is_no_rate>;
template <class Type>
using instead_of_a_magnitude = say<is_rounded<typename kind_of<Type>::type>, instead::work_with_the_exact_values_and_round_last,
                                     instead::subtract_the_rates_and_take_the_points_a_rate_has_no_magnitude>;

// The operators as questions that refusals ask (instead.hpp).
template <template <class...> class Answer, template <class...> class Instead>
struct of_two_operands {
    template <class Left, class Right>
    static constexpr bool answers = !operands<std::remove_cvref_t<Left>, Right> || combines<Answer, std::remove_cvref_t<Left>, Right>;
    template <class Left, class Right>
    static auto sentence() -> std::type_identity<Instead<std::remove_cvref_t<Left>, Right>>;
};
struct adding : of_two_operands<algebra::sum, instead_of_adding> {};
struct subtracting : of_two_operands<algebra::difference, instead_of_subtracting> {};
struct multiplying : of_two_operands<algebra::product, instead_of_multiplying> {};
struct dividing : of_two_operands<algebra::quotient, instead_of_dividing> {};

// Counts and points have an opposite and a magnitude.
template <template <class...> class Instead>
struct of_one_operand {
    template <class Type>
    static constexpr bool answers = !quantity<std::remove_cvref_t<Type>> || is_count<std::remove_cvref_t<Type>> || is_points<std::remove_cvref_t<Type>>;
    template <class Type>
    static auto sentence() -> std::type_identity<Instead<std::remove_cvref_t<Type>>>;
};
struct negating : of_one_operand<instead_of_negating> {};
struct taking_the_magnitude : of_one_operand<instead_of_a_magnitude> {};

}  // namespace detail

template <class Right>
detail::refused operator+(detail::misuse<detail::adding, Right>, Right const&);
template <class Right>
detail::refused operator-(detail::misuse<detail::subtracting, Right>, Right const&);
template <class Right>
detail::refused operator*(detail::misuse<detail::multiplying, Right>, Right const&);
template <class Right>
detail::refused operator/(detail::misuse<detail::dividing, Right>, Right const&);
template <class Right>
detail::refused operator%(detail::misuse<detail::dividing, Right>, Right const&);
template <class = void>
detail::refused operator-(detail::misuse<detail::negating>);
template <class = void>
detail::refused abs(detail::misuse<detail::taking_the_magnitude>);

// A comparison is looked up both ways round, which a refusal would make ambiguous.
template <class Left, class Right, class Instead = detail::instead_of_comparing<Left, Right>>
    requires(detail::operands<Left, Right> && !detail::comparable<Left, Right>)
detail::refused operator<=>(Left const&, Right const&) = delete;
template <class Left, class Right, class Instead = detail::instead_of_comparing<Left, Right>>
    requires(detail::operands<Left, Right> && !detail::comparable<Left, Right>)
detail::refused operator==(Left const&, Right const&) = delete;

}  // namespace myriad
