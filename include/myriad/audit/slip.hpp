// SPDX-License-Identifier: BSL-1.0
//
// slip: how a claim that does not hold may have come about. Two digits swapped, one left out or put in,
// the point or the unit moved (万 for 亿), a sign lost, a share printed for a growth rate: each is tried
// on the print and on every count it should follow from, and told only if exactly one explains the print.
//
//   explain(claim)    the one slip that explains it; slip_kind::none if there is none, or more than one
#pragma once

#include <myriad/audit/judging.hpp>

#include <limits>  // std::numeric_limits

namespace MYRIAD_NAMESPACE::audits {

enum class slip_kind : unsigned char {
    none,
    digits_swapped,   // 12 for 21
    digit_left_out,   // 12 for 112
    digit_put_in,     // 112 for 12
    unit_moved,       // by a power of ten: the decimal point, 万 for 亿
    sign_lost,        // growth for decline
    other_relation    // it is the share, not the growth
};

struct slip {
    slip_kind        kind     = slip_kind::none;
    int              where    = -1;                 // -1: the print; otherwise the number of the input
    int128           instead  = 0;                  // what should stand there: the digits, with the sign
    int              scale    = 0;                  // unit_moved: by how many powers of ten
    audits::relation relation = relation::equality;  // other_relation: which
};

namespace working {

// A number from 0 that each_slip_of takes.
constexpr bool fits_digits(rational const& x) { return x >= rational(0) && x <= rational((std::numeric_limits<std::int64_t>::max)()); }

// Calls visit(kind, digits, scale) for every number that one slip makes of n.
template <class Visit>
constexpr void each_slip_of(std::int64_t n, Visit const& visit) {
    bool const          negative = n < 0;
    std::int64_t        digits[20] = {};  // the last first
    int                 count       = 0;
    for (std::int64_t rest = n; rest != 0 || count == 0; rest /= 10) digits[count++] = negative ? -(rest % 10) : rest % 10;
    if (count > 17) return;
    auto const number = [&](auto const& digit_at, int many) {
        std::int64_t value = 0;
        for (int i = many; i-- != 0;) value = value * 10 + digit_at(i);
        return negative ? -value : value;
    };
    for (int s = 0; s + 1 < count; ++s)
        if (digits[s] != digits[s + 1] && !(s + 2 == count && digits[s] == 0))
            visit(slip_kind::digits_swapped, number([&](int i) { return digits[i == s ? s + 1 : i == s + 1 ? s : i]; }, count), 0);
    for (int s = 0; s != count && count > 1; ++s)  // the print has one digit too many
        if ((s == 0 || digits[s] != digits[s - 1]) && !(s + 1 == count && digits[s - 1] == 0))
            visit(slip_kind::digit_put_in, number([&](int i) { return digits[i < s ? i : i + 1]; }, count - 1), 0);
    for (int s = 0; s <= count; ++s)  // the print lacks one
        for (std::int64_t d = s == count ? 1 : 0; d != 10; ++d)
            if (s == 0 || digits[s - 1] != d)  // before an equal digit: already seen
                visit(slip_kind::digit_left_out, number([&](int i) { return i < s ? digits[i] : i == s ? d : digits[i - 1]; }, count + 1), 0);
    constexpr int moves[] = {-8, -4, -2, -1, 1, 2, 4, 8};
    for (int const scale : moves) visit(slip_kind::unit_moved, n, scale);
    if (n != 0) visit(slip_kind::sign_lost, -n, 0);
}

}  // namespace working

// The one slip that explains an inconsistent claim of printed numbers: with it, and with no other, the
// claim would hold. At most 8 inputs are tried. O(number of digits) judgements.
[[nodiscard]] constexpr slip explain(claim const& c, rule_set rules = nearest) {
    working::require_inputs(c.relation, c.from);
    slip found;
    int  explanations = 0;
    auto const tell   = [&](slip const& s) {
        if (explanations != 0 && s.kind == found.kind && s.where == found.where && s.instead == found.instead && s.scale == found.scale) return;
        found = s;
        ++explanations;
    };
    working::each_slip_of(c.print.coefficient, [&](slip_kind kind, std::int64_t n, int scale) {
        if (kind == slip_kind::sign_lost && c.relation != relation::growth && c.relation != relation::points && c.relation != relation::difference) return;
        if (c.print.divisor != 1) return;  // a third has no digits to slip
        published other   = c.print;
        other.coefficient = n;
        int const moved   = other.scale + scale;
        if (moved < -128 || moved > 127 || moved - other.places < -18 || moved - other.places > 18) return;
        other.scale = static_cast<signed char>(moved);
        if (audit(c.relation, other, c.from, rules).verdict == verdict::consistent) tell({kind, -1, n, scale});
    });
    constexpr relation others[] = {relation::growth, relation::share, relation::multiple, relation::difference};
    if (c.from.size == 2)
        for (relation const r : others) {
            bool const percentage = c.print.measure == measure::growth || c.print.measure == measure::share;
            if (r == c.relation || c.print.measure == measure::count || percentage != is_percentage(r)) continue;
            finding const f = audit(r, c.print, c.from, rules);
            if (f.verdict == verdict::consistent && f.recomputed.is_point()) tell({slip_kind::other_relation, -1, 0, 0, r});
        }
    input in[8];
    if (c.from.size > 8) return explanations == 1 ? found : slip{};
    for (int i = 0; i != c.from.size; ++i) in[i] = c.from[i];
    for (int i = 0; i != c.from.size; ++i) {
        if (!in[i].whole || !in[i].value.is_point() || !working::fits_digits(in[i].value.low.at)) continue;
        input const kept = in[i];
        working::each_slip_of(static_cast<std::int64_t>(kept.value.low.at.floor()), [&](slip_kind kind, std::int64_t n, int scale) {
            if (kind == slip_kind::sign_lost) return;
            in[i].value = interval::point(rational(n) * power_of_ten(scale));
            if (audit(c.relation, c.print, inputs(in, c.from.size), rules).verdict == verdict::consistent) tell({kind, i, n, scale});
        });
        in[i] = kept;
    }
    return explanations == 1 ? found : slip{};
}

}  // namespace myriad::audits
