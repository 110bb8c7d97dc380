// SPDX-License-Identifier: BSL-1.0
//
// claim: a printed figure that should follow from others. What may the truth be behind a print; what do
// the inputs give; what does the print imply for an input that is not printed. audit.hpp judges.
//
//   printed_as(print, rule)           the true values that print so under a rule, and its qualifier
//   what_it_says(print)               the same under any of the nearest rules, ends included
//   image(relation, inputs)           what the inputs can give: the exact set, by monotonicity
//   implied(relation, print, inputs, k)   what the k-th input must lie in
//
//   relation     inputs                 the print is
//   growth       now, before            (now - before) / before, in per cent
//   share        part, whole            part / whole, in per cent
//   points       now, before            the difference of two percentages
//   multiple     a, b                   a / b
//   per_n        count, base, N         N count / base
//   difference   a, b                   a - b
//   sum          parts ...              their total
//   parts        shares ...             100 per cent, or one of the shares where that is not printed
//   equality     x                      the same quantity elsewhere
//   bound        x                      what x must respect: more than, at least, under, ...
//   rank         values ...             the place of the first among all, 1 for the greatest
//   rank_up      values ...             the same, 1 for the least
#pragma once

#include <myriad/number/instead.hpp>  // first: g++ prints by which headers it came there

#include <myriad/audit/interval.hpp>
#include <myriad/tables/published.hpp>

namespace MYRIAD_NAMESPACE {

enum class relation : unsigned char {
    growth, share, points, multiple, per_n, difference, sum, parts, equality, bound, rank, rank_up
};

// What the audit says of a claim.
enum class verdict : unsigned char { consistent, inconsistent, undecided };

// A set of rounding rules.
class rule_set {
public:
    constexpr rule_set() = default;
    template <class... Rules>
    constexpr explicit rule_set(rounding first, Rules... rest) noexcept
        : bits_(static_cast<unsigned char>((bit(first) | ... | bit(rest)))) {}

    [[nodiscard]] constexpr bool has(rounding rule) const noexcept { return (bits_ & bit(rule)) != 0; }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
    constexpr void               add(rounding rule) noexcept { bits_ = static_cast<unsigned char>(bits_ | bit(rule)); }

    [[nodiscard]] friend constexpr rule_set operator&(rule_set a, rule_set b) noexcept {
        rule_set both;
        both.bits_ = static_cast<unsigned char>(a.bits_ & b.bits_);
        return both;
    }
    [[nodiscard]] friend constexpr bool operator==(rule_set, rule_set) = default;

private:
    static constexpr unsigned bit(rounding rule) noexcept { return 1U << static_cast<unsigned>(rule); }

    unsigned char bits_ = 0;
};

// The rules that printed statistics use: to the nearest, ties this way or that.
inline constexpr rule_set nearest{half_away, half_even, half_up};
// Every rule that the library knows.
inline constexpr rule_set every_rule{half_away, half_even, half_up, toward_zero, toward_negative, toward_positive};

// The true values that print as these digits under a rule, in the unit of the print (per cent for
// percentages); a qualifier widens or bounds them: "at least 110" starts at 110, "nearly 40 %" ends
// at 40, "about" says nothing that arithmetic could use.
[[nodiscard]] constexpr interval printed_as(published const& print, rounding rule) {
    int const      shift = print.scale - print.places;
    if (shift < -18 || shift > 18) failure::that_is_out_of_range("printed_as", print.places, print.scale);
    int128 const   power = detail::power_of_ten(shift < 0 ? -shift : shift);
    auto const     times_half_a_unit = [&](int128 n) { return shift < 0 ? rational(n, power * 2 * print.divisor) : rational(n * power, int128(2) * print.divisor); };
    int128 const   twice = int128(print.coefficient) * 2;
    rational const at    = times_half_a_unit(twice);
    switch (print.qualifier) {
        case qualifier::more_than:
        case qualifier::at_least: return interval::at_least(at);
        case qualifier::less_than:
        case qualifier::at_most:
        case qualifier::nearly: return interval::at_most(at);
        case qualifier::about: return interval::everything();
        case qualifier::exact: break;
    }
    if (print.measure == measure::rank) return interval::point(at);
    bool const odd = print.coefficient % 2 != 0, positive = print.coefficient > 0, negative = print.coefficient < 0;
    auto const beside = [&](int halves) { return times_half_a_unit(twice + halves); };
    switch (rule) {
        case half_away: return {{beside(-1), !positive}, {beside(1), !negative}};
        case half_even: return {{beside(-1), odd}, {beside(1), odd}};
        case half_up: return {{beside(-1), false}, {beside(1), true}};
        case toward_zero: return {{positive ? at : beside(-2), !positive}, {negative ? at : beside(2), !negative}};
        case toward_negative: return {{at, false}, {beside(2), true}};
        case toward_positive: return {{beside(-2), true}, {at, false}};
    }
    return interval::everything();
}

// The true values that print so under some nearest rule. A count printed in full is itself.
[[nodiscard]] constexpr interval what_it_says(published const& print) {
    return hull(hull(printed_as(print, half_away), printed_as(print, half_even)), printed_as(print, half_up));
}

// A number that is printed in full: a count of things, all its digits there.
[[nodiscard]] constexpr bool is_full(published const& print) {
    return print.places == 0 && print.scale == 0 && print.qualifier == qualifier::exact &&
           (print.measure == measure::count || print.measure == measure::difference || print.measure == measure::rank);
}

// An input of a claim: where it lies, and whether it is a whole number of things.
struct input {
    interval value;
    bool     whole = false;

    [[nodiscard]] static constexpr input exactly(std::int64_t n) { return {interval::point(rational(n)), true}; }
    // A count printed in full is itself; anything else is what its print says.
    [[nodiscard]] static constexpr input from(published const& print) {
        bool const counts = print.measure == measure::count || print.measure == measure::difference;
        return {is_full(print) ? interval::point(rational(print.coefficient)) : what_it_says(print), counts};
    }
    // An input that is printed nowhere.
    [[nodiscard]] static constexpr input unknown(bool whole = true) { return {interval::everything(), whole}; }

    [[nodiscard]] constexpr bool is_unknown() const { return value.low.infinite && value.high.infinite; }
};

// The inputs of a claim: a view of a contiguous block.
struct inputs {
    input const* first = nullptr;
    int          size  = 0;

    constexpr inputs() = default;
    constexpr inputs(input const* block, int n) noexcept : first(block), size(n) {}
    template <decltype(sizeof 0) Size>
    constexpr inputs(input const (&block)[Size]) noexcept : first(block), size(static_cast<int>(Size)) {}

    [[nodiscard]] constexpr input const& operator[](int i) const noexcept { return first[i]; }
    [[nodiscard]] constexpr input const* begin() const noexcept { return first; }
    [[nodiscard]] constexpr input const* end() const noexcept { return first + size; }
};

// A print, how it should follow, and from what.
struct claim {
    myriad::relation  relation = relation::equality;
    published         print{};
    inputs            from{};
};

// ---- what the inputs give ----

namespace detail {

inline constexpr rational hundred(100);

// Where the first of the values can stand among all of them. Equal values share their places, and which of
// these each prints is the printer's rule for ties: 8 and 8, 9 and 9, or 8 and 9. An unknown value among the
// others stands for any number of rivals that are printed nowhere. Equal values share their places, and which of these
// each prints is the printer's rule for ties: 8 and 8, 9 and 9, or 8 and 9.
constexpr interval image_of_rank(inputs const& values, bool greatest_first) {
    std::int64_t surely = 1, possibly = 1;
    bool         open_ended = values[0].is_unknown();
    for (int i = 1; i < values.size; ++i) {
        interval const ahead  = greatest_first ? values[i].value - values[0].value : values[0].value - values[i].value;
        bool const     never  = !ahead.high.infinite && (ahead.high.at < rational(0) || (ahead.high.at == rational(0) && ahead.high.open));
        bool const     always = !ahead.low.infinite && (ahead.low.at > rational(0) || (ahead.low.at == rational(0) && ahead.low.open));
        surely += always ? 1 : 0;
        possibly += never ? 0 : 1;
        open_ended = open_ended || values[i].is_unknown();
    }
    return open_ended ? interval::at_least(rational(surely)) : interval::between(rational(surely), rational(possibly));
}

// a * b for b >= 0.
constexpr interval product(interval const& a, interval const& b) { return a * (b & interval::at_least(rational(0))); }

// Every x > 0 with a / x in q: the base that makes a ratio what it was printed to be.
constexpr interval base_for(interval const& a, interval const& q) {
    if (a.holds(rational(0)) && q.holds(rational(0))) return interval::above(rational(0));  // nothing, of whatever
    return hull(a / q, -a / -q);
}

constexpr void require_inputs(relation r, inputs const& in) {
    int const wanted = r == relation::growth || r == relation::share || r == relation::points || r == relation::multiple ||
                               r == relation::difference ? 2 : r == relation::per_n ? 3 : 1;
    bool const more = r == relation::sum || r == relation::parts || r == relation::rank || r == relation::rank_up;
    if (more ? in.size < wanted : in.size != wanted) failure::that_is_out_of_range("image", "number of inputs", in.size);
}

}  // namespace detail

// Every value that the relation can have for inputs in their intervals, in the unit of its print.
// Error: the wrong number of inputs.
[[nodiscard]] constexpr interval image(relation r, inputs const& in) {
    detail::require_inputs(r, in);
    switch (r) {
        case relation::growth:
            return in[0].value / in[1].value * detail::hundred - interval::point(detail::hundred);
        case relation::share: return in[0].value / in[1].value * detail::hundred;
        case relation::multiple: return in[0].value / in[1].value;
        case relation::per_n: return detail::product(in[0].value, in[2].value) / in[1].value;
        case relation::points:
        case relation::difference: return in[0].value - in[1].value;
        case relation::sum:
        case relation::parts: {
            interval total = interval::point(rational(0));
            for (input const& i : in) total = total + i.value;
            return total;
        }
        case relation::equality:
        case relation::bound: return in[0].value;
        case relation::rank: return detail::image_of_rank(in, true);
        case relation::rank_up: return detail::image_of_rank(in, false);
    }
    return interval::everything();
}

// What the k-th input must lie in for the print to follow, given what the print says and the others.
// Everything, where the relation tells nothing (ranks).
[[nodiscard]] constexpr interval implied(relation r, interval const& print, inputs const& in, int k) {
    detail::require_inputs(r, in);
    if (k < 0 || k >= in.size) failure::that_is_out_of_range("implied", k);
    rational const per_cent(1, 100);
    switch (r) {
        case relation::growth: {
            interval const times = print * per_cent + interval::point(rational(1));  // now / before
            return k == 0 ? detail::product(times, in[1].value) : detail::base_for(in[0].value, times);
        }
        case relation::share:
            return k == 0 ? detail::product(print * per_cent, in[1].value) : detail::base_for(in[0].value, print * per_cent);
        case relation::multiple: return k == 0 ? detail::product(print, in[1].value) : detail::base_for(in[0].value, print);
        case relation::per_n:
            if (k == 2) return detail::product(print, in[1].value) / in[0].value;
            return k == 0 ? detail::product(print, in[1].value) / in[2].value
                          : detail::base_for(detail::product(in[0].value, in[2].value), print);
        case relation::points:
        case relation::difference: return k == 0 ? print + in[1].value : in[0].value - print;
        case relation::sum:
        case relation::parts: {
            interval rest = print;
            for (int i = 0; i != in.size; ++i)
                if (i != k) rest = rest - in[i].value;
            return rest;
        }
        case relation::equality:
        case relation::bound: return print;
        case relation::rank:
        case relation::rank_up: return interval::everything();
    }
    return interval::everything();
}

}  // namespace myriad
