// SPDX-License-Identifier: BSL-1.0
//
// Several claims at once. Shares of one whole that nobody printed each say where it lies: together they
// find it, or prove that they cannot all hold. The prints of a table show by which rule it was rounded.
//
//   agree(intervals, n, whole)       where the one number behind all of them lies; or which of them clash
//   joined(finding, agreement, n, i)   what that says of the i-th claim by itself
//   the_whole_of(shares, n)          the same for printed shares: part and print
//   rules_behind(claims, n)          the rounding rules, each of which explains every print
#pragma once

#include <myriad/audit/judging.hpp>

namespace MYRIAD_NAMESPACE::audits {

// What several intervals say of one number. If they cannot all hold, `clash` names the smallest set of
// them that cannot: one, if it holds no whole number where there must be one, or two that are apart.
// (On a line no more than two are ever needed: Helly's theorem.) Where one alone stands against all the others, `odd` is it.
struct agreement {
    bool     holds = true;
    interval common{};           // the intersection, if it holds; of the others, if there is an odd one
    int      clash[2] = {-1, -1};
    int      odd = -1;           // all but it agree, and so is no other
};

namespace working {

// What all say but one; -1 leaves none out.
constexpr agreement agree_without(interval const* intervals, int n, bool whole, int left_out) {
    agreement a;
    a.common      = interval::everything();
    int low_from  = -1, high_from = -1;  // who set the ends so far
    for (int i = 0; i != n; ++i) {
        if (i == left_out) continue;
        interval next = intervals[i];
        if (next.is_empty() || (whole && next.is_bounded() && !next.holds_whole())) return {false, {}, {i, -1}};
        if (whole) {  // between whole numbers nothing is lost, and then two intervals decide
            if (!next.low.infinite) next.low = {rational(next.least_whole())};
            if (!next.high.infinite) next.high = {rational(next.greatest_whole())};
        }
        interval const both = a.common & next;
        if (both.is_empty()) return {false, {}, {next.low.infinite || (!a.common.high.infinite && next.low.at >= a.common.high.at) ? high_from : low_from, i}};
        if (!(both.low == a.common.low)) low_from = i;
        if (!(both.high == a.common.high)) high_from = i;
        a.common = both;
    }
    return a;
}

}  // namespace working

// The number lies in each of n intervals; `whole` says that it is a whole number. O(n). Error: fewer than none.
[[nodiscard]] constexpr agreement agree(interval const* intervals, int n, bool whole) {
    if (n < 0) failure::that_is_out_of_range("agree", n);
    agreement a = working::agree_without(intervals, n, whole, -1);
    if (a.holds || n < 3) return a;
    for (int const one : a.clash) {  // any other leaves the clash
        agreement const others = one < 0 ? agreement{false} : working::agree_without(intervals, n, whole, one);
        if (!others.holds) continue;
        if (a.odd >= 0) {
            a.odd    = -1;
            a.common = {};
            break;
        }
        a.odd    = one;
        a.common = others.common;
    }
    return a;
}

// The finding of the i-th of several claims that lack the same number, by what all of them say of it: it agrees with the
// others, is the one that cannot hold beside them, or one of two that cannot. Its `implied` stays what it says by itself.
// A claim that lacks company, or is no party of a clash, keeps its finding. O(1).
[[nodiscard]] constexpr finding joined(finding f, agreement const& a, int n, int i) {
    if (n < 2) return f;
    auto const now = [&](verdict v, reason r) {
        f.verdict = v;
        f.reason  = r;
        return f;
    };
    if (a.holds || (a.odd >= 0 && a.odd != i)) return now(verdict::consistent, reason::agrees);
    if (a.odd == i || (a.clash[0] == i && a.clash[1] < 0)) return now(verdict::inconsistent, reason::disagrees);
    return a.clash[0] == i || a.clash[1] == i ? now(verdict::undecided, reason::clashes) : f;
}

// A part of a whole, counted, and the share it was printed to have.
struct printed_share {
    input     part{};
    published print{};
};

// Where the whole lies that n shares are of; a count, so a whole number. At most 64 shares. Error: more.
[[nodiscard]] constexpr agreement the_whole_of(printed_share const* shares, int n) {
    interval wholes[64];
    if (n < 0 || n > 64) failure::that_is_out_of_range("the_whole_of", n);
    for (int i = 0; i != n; ++i) {
        detail::at_element here;
        here.go_to(static_cast<decltype(sizeof 0)>(i));
        input const in[] = {shares[i].part, input::unknown()};
        wholes[i]        = implied(relation::share, what_it_says(shares[i].print), in, 1);
    }
    return agree(wholes, n, true);
}

// The rules of the six each of which, alone, explains every one of n prints. Empty: none does. Error: n below 0.
[[nodiscard]] constexpr rule_set rules_behind(claim const* claims, int n) {
    if (n < 0) failure::that_is_out_of_range("rules_behind", n);
    rule_set           rules = every_rule;
    detail::at_element here;
    for (int i = 0; i != n; here.go_to(static_cast<decltype(sizeof 0)>(++i))) rules = rules & working::rules_that_give(claims[i].print, image(as_printed(claims[i].relation, claims[i].print.measure), claims[i].from), every_rule);
    return rules;
}

}  // namespace myriad::audits
