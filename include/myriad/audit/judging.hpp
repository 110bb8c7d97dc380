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

namespace MYRIAD_NAMESPACE::audits {

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
    inputs_are_vague,        // "about", or "more than" where "more than" is printed: no end to judge by
    no_base,                 // a base of zero or below: the quotient has no value that could have been printed
    read_otherwise,          // not as it reads, but if "1.5 times" is by how much it grew
    agrees,                  // what is missing is the same number in other claims, and all that say so can hold (joint.hpp)
    disagrees,               // it alone cannot hold beside the others
    clashes                  // it cannot hold beside another, and which of the two is wrong is open
};

struct finding {
    audits::verdict verdict = verdict::undecided;
    audits::reason  reason  = reason::input_is_missing;
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

namespace working {

// Could the print be a rounding of a rounding: of the value to one, two or three more places first? Thirds
// have no places.
constexpr bool is_rounded_twice(published const& print, rational const& value) {
    if (print.divisor != 1) return false;
    int const  places = print.places - print.scale;
    auto const twice  = [&](int more, rounding rule) {
        int128 const finer = detail::round_fraction(value.top, value.bottom, places + more, rule);
        return detail::round_division(finer, int128(detail::ten_to(more)), rule);
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
    interval const both = image & what_it_says(print);  // all of the image: whatever the truth, it prints so
    if (print.qualifier == qualifier::about || (both != image && !both.is_bounded())) {
        f.reason = reason::inputs_are_vague;
        return f;
    }
    f.verdict = verdict::consistent;
    f.reason  = !image.is_point() ? reason::possible : f.rules == rules ? reason::follows : reason::follows_under_some;
    return f;
}

// Is it above zero for certain?
constexpr bool is_positive(interval const& i) { return !i.low.infinite && (i.low.at > rational(0) || (i.low.at == rational(0) && i.low.open)); }

// May a ratio be one of something that is not above zero? An input that is counted but not printed is, where there is a ratio.
constexpr bool may_lack_its_base(relation r, inputs const& in, int missing) {
    if (!is_ratio(r)) return false;
    bool const below_zero = !in[0].value.low.infinite && in[0].value.low.at < rational(0);
    bool const base       = missing == 1 ? in[1].whole && !below_zero : is_positive(in[1].value);
    return !base || (r == relation::per_n && !is_positive(in[2].value));
}

// The rates of the value types, in the unit of their print.
template <class Rate>
constexpr interval image_of(Rate const& rate) {
    rational const scale = detail::rounds<Rate>::factor * power_of_ten(detail::rounds<Rate>::shift);
    return interval::point(exactly(rate) * scale);
}

// Judges the relation that the print speaks of.
constexpr finding judge_as_printed(relation r, published const& print, inputs const& in, rule_set rules) {
    int missing = -1, unknown = 0;
    for (int i = 0; i != in.size; ++i)
        if (in[i].is_unknown()) missing = i, ++unknown;
    // parts make up a whole that is exactly 100 %, however many places stand there, and whether it is printed
    // or one of them stands for it
    bool const     whole = r == relation::parts;
    bool const     exact = is_full(print) && (r == relation::sum || r == relation::difference || r == relation::equality);
    interval const says  = whole ? interval::point(hundred)
                           : exact ? interval::point(rational(print.coefficient)) : what_it_says(print);
    if (unknown == 0 || (is_rank(r) && !in[0].is_unknown())) {  // ranks live with what is not known
        interval const given = image(r, in);
        finding        f     = judge(whole ? published{100, 0, 0, measure::share} : print, whole ? given & says : given, rules);
        if (f.reason == reason::follows && !given.is_point()) f.reason = reason::possible;
        if (f.verdict == verdict::inconsistent && may_lack_its_base(r, in, -1)) f.verdict = verdict::undecided, f.reason = reason::no_base;
        if (f.verdict == verdict::consistent && unknown != 0) f.verdict = verdict::undecided, f.reason = reason::input_is_missing, f.missing = missing;
        f.recomputed         = given;
        f.implied            = implied(r, says, in, implied_input(f, r, in));
        return f;
    }
    finding f;
    f.recomputed = image(r, in);
    f.missing    = missing;
    f.implied    = unknown == 1 ? implied(r, says, in, missing) : interval::everything();
    // what a rate is per may be an average, of a year or of places, and need not be whole
    bool const whole_there = in[missing].whole && !(r == relation::per_n && missing == 1) ? f.implied.holds_whole() : !f.implied.is_empty();
    if (unknown == 1 && !whole_there) {
        bool const lacks = may_lack_its_base(r, in, missing);
        f.verdict        = lacks ? verdict::undecided : verdict::inconsistent;
        f.reason         = lacks ? reason::no_base : reason::no_whole_input;
    }
    return f;
}

// A claim of growth by "1.5 times" is judged as what was reached; if that fails, as what was added.
constexpr finding judge_claim(relation r, published const& print, inputs const& in, rule_set rules) {
    require_inputs(r, in);
    if (r == relation::equality || r == relation::bound) {
        interval const same = as_measure(in[0].value, in[0].measure, print.measure);
        if (!(same == in[0].value)) {
            input const as_it_is_said[] = {{same, false, print.measure}};
            return judge_as_printed(r, print, as_it_is_said, rules);
        }
    }
    relation const said = as_printed(r, print.measure);
    finding        f    = judge_as_printed(said, print, in, rules);
    if (r != relation::growth || said == r || f.verdict != verdict::inconsistent || print.scale - print.places > 16) return f;
    published added = print;
    added.measure   = measure::growth;
    added.scale     = static_cast<signed char>(print.scale + 2);  // in per cent
    if (judge_as_printed(r, added, in, rules).verdict != verdict::inconsistent) f.verdict = verdict::undecided, f.reason = reason::read_otherwise;
    return f;
}

template <class Rate>
constexpr finding judge_rate(published const& print, Rate const& rate, rule_set rules) {
    finding f = judge(print, image_of(rate), rules);
    if constexpr (!detail::is_count<Rate> && !std::is_same_v<typename Rate::kind, points_kind>) {
        // top and bottom of the rate are its two inputs; the second is the base
        input const both[] = {{interval::point(rational(int128(rate.top_))), true}, {interval::point(rational(int128(rate.bottom_))), true}};
        using kind = typename Rate::kind;
        if constexpr (std::is_same_v<kind, growth_kind>) return judge_claim(relation::growth, print, both, rules);
        if (std::is_same_v<kind, proportion_kind> || std::is_same_v<kind, multiple_kind>) {
            relation const r = std::is_same_v<kind, multiple_kind> ? relation::multiple : relation::share;
            if (as_printed(r, print.measure) != r) return judge_claim(r, print, both, rules);
        }
        f.implied = base_for(both[0].value, what_it_says(print) * (rational(1) / (rational(detail::rounds<Rate>::factor) * power_of_ten(detail::rounds<Rate>::shift))));
    }
    return f;
}

}  // namespace working

}  // namespace myriad::audits

namespace MYRIAD_NAMESPACE {

// Judges a claim whose inputs lie in intervals. One of them may be unknown: then the claim is undecided,
// and the finding says what it implies; unless that input must be a whole number and none is implied.
// Undecided too, if it does not follow, where a base may be zero or below. "1.5 times" in a claim of growth is what was
// reached; if it does not follow so, but as what was added, the claim is undecided.
// Error: the wrong number of inputs; numbers beyond 128 bits.
[[nodiscard]] constexpr audits::finding audit(audits::relation r, tables::published const& print, audits::inputs const& in,
                                              audits::rule_set rules = audits::nearest) {
    return audits::working::judge_claim(r, print, in, rules);
}

// Judges a print beside an exact rate or count: audit("12.5%"_printed, growth(now, before)).
template <detail::roundable Rate>
[[nodiscard]] constexpr audits::finding audit(tables::published const& print, Rate const& rate, audits::rule_set rules = audits::nearest) {
    return audits::working::judge_rate(print, rate, rules);
}

}  // namespace myriad
