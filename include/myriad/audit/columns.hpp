// SPDX-License-Identifier: BSL-1.0
//
// The audit of whole columns: a print beside each pair of 64-bit counts, judged by three products and no
// division, at the speed of reading them.
//
//   audit_growths(now, before, printed)   -> sequence<verdict>   printed: decimals in per cent, one for
//   audit_shares(part, whole, printed)                           each pair, of ranges that can be walked twice
//   judge_growth(now, before, print)      one of them; judge_share likewise
//
// The verdicts are those of audit() for exact inputs and the nearest rules. A base of zero or below, and
// a share above its whole, are undecided: such a rate has no value that could have been printed.
#pragma once

#include <myriad/audit/claim.hpp>
#include <myriad/sequence.hpp>

namespace MYRIAD_NAMESPACE {

namespace detail {

// On a tie between c and its neighbour: does a rule in use print c? `above` says that the value lies
// above c.
constexpr bool tie_prints(std::int64_t c, bool above, audits::rule_set rules) {
    bool const         negative = above ? c < 0 : c <= 0;
    bool const         is_inner = above != negative;  // c is the neighbour nearer to zero
    std::int64_t const inner    = is_inner ? c : above ? c + 1 : c - 1;
    for (rounding const rule : audits::roundings)
        if ((rules & audits::nearest).has(rule) && moves_away(rule, negative, inner % 2 != 0, std::weak_ordering::equivalent) != is_inner) return true;
    return false;
}

// Is n * scale / d, with d > 0, printed as c? In 64 bits where the products fit, in 128 otherwise.
constexpr audits::verdict judge_fraction(int128 n, std::int64_t scale, std::int64_t d, std::int64_t c, audits::rule_set rules) {
    std::int64_t value = 0, printed = 0, off64 = 0;
    if (n.high == (static_cast<std::int64_t>(n.low) < 0 ? -1 : 0) && !multiply_overflows(static_cast<std::int64_t>(n.low), scale, value) &&
        !multiply_overflows(c, d, printed) && !subtract_overflows(value, printed, off64) && off64 != (std::numeric_limits<std::int64_t>::min)()) {
        std::int64_t const distance = off64 < 0 ? -off64 : off64;
        if (distance < d - distance) return audits::verdict::consistent;
        if (distance > d - distance) return audits::verdict::inconsistent;
        return tie_prints(c, off64 > 0, rules) ? audits::verdict::consistent : audits::verdict::inconsistent;
    }
    int128 const off      = n * int128(scale) - full_product(c, d);
    int128 const distance = off < 0 ? -off : off;
    auto const   side     = distance <=> int128(d) - distance;
    if (side != 0) return side < 0 ? audits::verdict::consistent : audits::verdict::inconsistent;
    return tie_prints(c, off > 0, rules) ? audits::verdict::consistent : audits::verdict::inconsistent;
}

template <class Judge, class Left, class Right, class Third>
constexpr auto judge_each(Judge const& judge, Left&& first_inputs, Right&& second_inputs, Third&& prints, char const* function) {
    size const n = size_of(prints);
    if (size_of(first_inputs) != n || size_of(second_inputs) != n)
        failure::that_is_out_of_range(function, size_of(first_inputs), size_of(second_inputs), n);
    auto verdicts = room_for<audits::verdict>(prints);
    auto a        = first(first_inputs);
    auto b        = first(second_inputs);
    auto p        = first(prints);
    for (size i = 0; i != n; ++i, ++a, ++b, ++p) put(verdicts, i, judge(*a, *b, *p));
    return verdicts;
}

}  // namespace detail

template <int Places, class Unit>
    requires(Places >= 0 && Places <= 16)
[[nodiscard]] constexpr audits::verdict judge_growth(count<Unit> now, count<Unit> before, decimal<Places, percent> print,
                                                     audits::rule_set rules = audits::nearest) {
    if (before.value <= 0) return audits::verdict::undecided;
    int128 const n = int128(now.value) - int128(before.value);
    return detail::judge_fraction(n, detail::ten_to(Places + 2), before.value, print.coefficient, rules);
}

template <int Places, class Unit>
    requires(Places >= 0 && Places <= 16)
[[nodiscard]] constexpr audits::verdict judge_share(count<Unit> part, count<Unit> whole, decimal<Places, percent> print,
                                                    audits::rule_set rules = audits::nearest) {
    if (whole.value <= 0 || part.value < 0 || part.value > whole.value) return audits::verdict::undecided;
    return detail::judge_fraction(part.value, detail::ten_to(Places + 2), whole.value, print.coefficient, rules);
}

// Error: ranges of different sizes.
template <detail::walked_twice Now, detail::walked_twice Before, detail::walked_twice Prints>
[[nodiscard]] constexpr auto audit_growths(Now&& now, Before&& before, Prints&& printed, audits::rule_set rules = audits::nearest) {
    return detail::judge_each([rules](auto const& n, auto const& b, auto const& p) { return judge_growth(n, b, p, rules); },
                              now, before, printed, "audit_growths");
}
template <detail::walked_twice Part, detail::walked_twice Whole, detail::walked_twice Prints>
[[nodiscard]] constexpr auto audit_shares(Part&& part, Whole&& whole, Prints&& printed, audits::rule_set rules = audits::nearest) {
    return detail::judge_each([rules](auto const& p, auto const& w, auto const& d) { return judge_share(p, w, d, rules); },
                              part, whole, printed, "audit_shares");
}

// What is refused (instead.hpp).
template <class Second, class Prints>
detail::refused audit_growths(detail::misuse<detail::range_question<instead::pass_two_ranges_of_counts_and_one_of_their_prints>, Second, Prints>,
                              Second const&, Prints const&);
template <class Second, class Prints>
detail::refused audit_shares(detail::misuse<detail::range_question<instead::pass_two_ranges_of_counts_and_one_of_their_prints>, Second, Prints>,
                             Second const&, Prints const&);

}  // namespace myriad
