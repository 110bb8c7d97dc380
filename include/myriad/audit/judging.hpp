// SPDX-License-Identifier: BSL-1.0
//
// audit: does what was printed follow from what was counted? A claim is inconsistent only when no true
// values inside the printed intervals give the print under any of the rules in use.
//
//   audit(print, growth(now, before))      and share, multiple, points, per N: exact inputs
//   audit(relation, print, inputs)         inputs as intervals, some of them unknown
//   audit(relation, print, inputs, rules)  with other rules in use than the nearest
//
//   static_assert(audit("12.4%"_printed, growth(patents(1125), patents(1001))).verdict == verdict::consistent);
//
// A finding says: the verdict; why; what the inputs give; under which rules the print follows; and, for
// each input, the interval that the print implies for it.
#pragma once

#include <myriad/audit/claim.hpp>
#include <myriad/round.hpp>

namespace MYRIAD_NAMESPACE {

// Why a verdict is what it is.
enum class reason : unsigned char {
    follows,                 // under every rule in use
    follows_under_some,      // only under some of them: finding::rules
    possible,                // the inputs are themselves rounded; some values of theirs give the print
    does_not_follow,         // under none
    only_by_truncation,      // under none in use, but if the digits were cut off
    only_by_rounding_twice,  // under none, but if a print of more places was rounded again
    no_whole_input,          // the missing input would have to be a whole number, and none prints so
    input_is_missing,        // not printed: finding::implied says what it would have to be
    inputs_are_vague         // "about", "nearly", "more than": no end to judge by
};

struct finding {
    myriad::verdict verdict = verdict::undecided;
    myriad::reason  reason  = reason::input_is_missing;
    rule_set        rules{};             // of those in use, the ones under which the print follows
    interval        recomputed{};        // what the inputs give, in the unit of the print
    int             missing = -1;        // which input is missing, if one is
    interval        implied{};           // what the print implies for the missing input, or for the last one

    // The recomputed value, rounded half away to the places of the print. Error: it is not one value.
    [[nodiscard]] constexpr decimal<> rounded(published const& print) const {
        if (!recomputed.is_point()) failure::that_is_out_of_range("finding::rounded", "no single value");
        return round_at(recomputed.low.at, print.places - print.scale, half_away);
    }
};

// Which input finding::implied is about: the missing one, or else the one that a reader doubts first, the base where
// there is one and the last where there is none.
[[nodiscard]] constexpr int implied_input(finding const& f, relation r, inputs const& from) {
    return f.missing >= 0 ? f.missing : r == relation::per_n ? 1 : from.size - 1;
}

// The whole numbers of an interval, first to last; empty if first > last.
struct whole_numbers {
    int128 first = 0;
    int128 last  = -1;

    [[nodiscard]] constexpr bool empty() const { return first > last; }
    [[nodiscard]] friend constexpr bool operator==(whole_numbers const&, whole_numbers const&) = default;
};
[[nodiscard]] constexpr whole_numbers whole_numbers_in(interval const& i) {
    if (!i.is_bounded()) failure::that_is_out_of_range("whole_numbers_in", "no end");
    return {i.least_whole(), i.greatest_whole()};
}

// ---- judging ----

namespace detail {

// Could the print be a rounding of a rounding: of the value to one, two or three more places first? Thirds
// have no places.
constexpr bool is_rounded_twice(published const& print, rational const& value) {
    if (print.divisor != 1) return false;
    int const  places = print.places - print.scale;
    auto const twice  = [&](int more, rounding rule) {
        int128 const finer = round_fraction(value.top, value.bottom, places + more, rule);
        return round_division(finer, int128(power_of_ten(more)), rule);
    };
    for (int more = 1; more <= 3; ++more)
        if (twice(more, half_away) == print.coefficient || twice(more, half_even) == print.coefficient) return true;
    return false;
}

constexpr rule_set rules_that_give(published const& print, interval const& image, rule_set rules) {
    rule_set giving;
    for (rounding const rule : roundings)
        if (rules.has(rule) && !(image & printed_as(print, rule)).is_empty()) giving.add(rule);
    return giving;
}

constexpr finding judge(published const& print, interval const& image, rule_set rules) {
    finding f;
    f.recomputed = image;
    f.rules      = rules_that_give(print, image, rules);
    if (f.rules.empty()) {
        f.verdict = verdict::inconsistent;
        f.reason  = reason::does_not_follow;
        if (print.qualifier == qualifier::exact && print.measure != measure::rank) {
            if (!(image & printed_as(print, toward_zero)).is_empty()) f.reason = reason::only_by_truncation;
            else if (image.is_point() && is_rounded_twice(print, image.low.at)) f.reason = reason::only_by_rounding_twice;
        }
        return f;
    }
    bool const inside = (image & what_it_says(print)) == image;  // whatever the truth, it prints so
    if (print.qualifier == qualifier::about || (!image.is_bounded() && !inside)) {
        f.reason = reason::inputs_are_vague;
        return f;
    }
    f.verdict = verdict::consistent;
    f.reason  = !image.is_point() ? reason::possible : f.rules == rules ? reason::follows : reason::follows_under_some;
    return f;
}

// The rates of the value types, in the unit of their print.
template <class Rate>
constexpr interval image_of(Rate const& rate) {
    rational const scale = rounds<Rate>::factor * power_of_ten(rounds<Rate>::shift);
    return interval::point(exactly(rate) * scale);
}

}  // namespace detail

// Judges a claim whose inputs lie in intervals. One of them may be unknown: then the claim is undecided,
// and the finding says what it implies; unless that input must be a whole number and none is implied.
// Error: the wrong number of inputs; numbers beyond 128 bits.
[[nodiscard]] constexpr finding audit(relation r, published const& print, inputs const& in, rule_set rules = nearest) {
    detail::require_inputs(r, in);
    int missing = -1, unknown = 0;
    for (int i = 0; i != in.size; ++i)
        if (in[i].is_unknown()) missing = i, ++unknown;
    // parts make up a whole that is exactly 100 %, however many places stand there, and whether it is printed
    // or one of them stands for it
    bool const     whole = r == relation::parts;
    bool const     exact = is_full(print) && (r == relation::sum || r == relation::difference || r == relation::equality);
    interval const says  = whole ? interval::point(detail::hundred)
                           : exact ? interval::point(rational(print.coefficient)) : what_it_says(print);
    if (unknown == 0 || (is_rank(r) && !in[0].is_unknown())) {  // ranks live with what is not known
        interval const given = image(r, in);
        finding        f     = detail::judge(whole ? published{100, 0, 0, measure::share} : print, whole ? given & says : given, rules);
        if (f.reason == reason::follows && !given.is_point()) f.reason = reason::possible;
        f.recomputed         = given;
        f.implied            = implied(r, says, in, implied_input(f, r, in));
        return f;
    }
    finding f;
    f.recomputed = image(r, in);
    f.missing    = missing;
    f.implied    = unknown == 1 ? implied(r, says, in, missing) : interval::everything();
    if (unknown == 1 && (f.implied.is_empty() || (in[missing].whole && !f.implied.holds_whole()))) {
        f.verdict = verdict::inconsistent;
        f.reason  = reason::no_whole_input;
    }
    return f;
}

// Judges a print beside an exact rate or count: audit("12.5%"_printed, growth(now, before)).
template <detail::roundable Rate>
[[nodiscard]] constexpr finding audit(published const& print, Rate const& rate, rule_set rules = nearest) {
    finding f = detail::judge(print, detail::image_of(rate), rules);
    if constexpr (!detail::is_count<Rate> && !std::is_same_v<typename Rate::kind, points_kind>) {
        // top and bottom of the rate are its two inputs; the second is the base
        input const both[] = {{interval::point(rational(int128(rate.top_))), true}, {interval::point(rational(int128(rate.bottom_))), true}};
        interval const says = what_it_says(print);
        if constexpr (std::is_same_v<typename Rate::kind, growth_kind>)
            f.implied = implied(relation::growth, says, both, 1);
        else
            f.implied = detail::base_for(both[0].value, says * (rational(1) / (rational(detail::rounds<Rate>::factor) * power_of_ten(detail::rounds<Rate>::shift))));
    }
    return f;
}

}  // namespace myriad
