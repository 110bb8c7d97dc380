// SPDX-License-Identifier: BSL-1.0
//
// claim: a printed figure that should follow from others. What do the inputs give; what does the print imply for an
// input that is not printed. judging.hpp judges.
//
//   as_printed(relation, measure)         growth, share or multiple: which of them the print speaks of
//   image(relation, inputs)               what the inputs can give: the exact set, by monotonicity
//   implied(relation, print, inputs, k)   what the k-th input must lie in
#pragma once

#include <myriad/audit/print.hpp>
#include <myriad/audit/relation.hpp>

namespace MYRIAD_NAMESPACE::audits {

// What the audit says of a claim.
enum class verdict : unsigned char {
    consistent,
    inconsistent,
    undecided,
    differs  // two publications do not have the same number: either may be right
};

// An input of a claim: where it lies, whether it is a whole number of things, and as what it was printed.
struct input {
    interval         value;
    bool             whole   = false;
    tables::measure  measure = measure::count;

    [[nodiscard]] static constexpr input exactly(std::int64_t n) { return {interval::point(rational(n)), true}; }
    // A count printed in full is itself; anything else is what its print says.
    [[nodiscard]] static constexpr input from(published const& print) {
        bool const counts = print.measure == measure::count || print.measure == measure::difference;
        return {is_full(print) ? interval::point(rational(print.coefficient)) : what_it_says(print), counts, print.measure};
    }
    // An input that is printed nowhere.
    [[nodiscard]] static constexpr input unknown(bool whole = true) { return {interval::everything(), whole}; }

    // What a list leaves out: nothing, or any number of things.
    [[nodiscard]] static constexpr input perhaps_more() { return {interval::at_least(rational(0)), true}; }

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
    audits::relation  relation = relation::equality;
    published         print{};
    inputs            from{};
};

// Growth, share and multiple are three ways to say one quotient, and the words of a print may say another than its claim:
// growth "to 1.5 times" is a multiple of 1.5, and so is 是上年的 1.5 倍; a multiple 翻一番 is growth by 100 per cent.
[[nodiscard]] constexpr relation as_printed(relation r, measure said) noexcept {
    if (r != relation::multiple && !is_percentage(r)) return r;
    if (said == measure::multiple) return relation::multiple;
    if (r == relation::multiple && said == measure::growth) return relation::growth;
    if (r == relation::multiple && said == measure::share) return relation::share;
    return r;
}

// ---- what the inputs give ----

namespace working {

inline constexpr rational hundred(100);

// A multiple as growth or as a share, and these as a multiple: 2.5 times is growth of 150 %, and 250 %. Others stay.
constexpr interval as_measure(interval const& value, measure from, measure to) {
    interval const all = interval::point(hundred);
    if (from == measure::multiple && to == measure::growth) return value * hundred - all;
    if (from == measure::multiple && to == measure::share) return value * hundred;
    if (from == measure::growth && to == measure::multiple) return (value + all) * rational(1, 100);
    if (from == measure::share && to == measure::multiple) return value * rational(1, 100);
    return value;
}

// Where the first of the values can stand among all of them. Equal values share their places, and which of
// these each prints is the printer's rule for ties: 8 and 8, 9 and 9, or 8 and 9. An unknown value among the
// others stands for any number of rivals that are printed nowhere.
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
    relation_facts const& f = facts_of(r);
    if (f.or_more ? in.size < f.inputs : in.size != f.inputs) failure::that_is_out_of_range("image", "number of inputs", in.size);
}

}  // namespace working

// Every value that the relation can have for inputs in their intervals, in the unit of its print.
// Error: the wrong number of inputs.
[[nodiscard]] constexpr interval image(relation r, inputs const& in) {
    working::require_inputs(r, in);
    switch (r) {
        case relation::growth:
            return in[0].value / in[1].value * working::hundred - interval::point(working::hundred);
        case relation::share: return in[0].value / in[1].value * working::hundred;
        case relation::multiple: return in[0].value / in[1].value;
        case relation::per_n: return working::product(in[0].value, in[2].value) / in[1].value;
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
        case relation::rank: return working::image_of_rank(in, true);
        case relation::rank_up: return working::image_of_rank(in, false);
    }
    return interval::everything();
}

// What the k-th input must lie in for the print to follow, given what the print says and the others.
// Everything, where the relation tells nothing (ranks).
[[nodiscard]] constexpr interval implied(relation r, interval const& print, inputs const& in, int k) {
    working::require_inputs(r, in);
    if (k < 0 || k >= in.size) failure::that_is_out_of_range("implied", k);
    rational const per_cent(1, 100);
    switch (r) {
        case relation::growth: {
            interval const times = print * per_cent + interval::point(rational(1));  // now / before
            return k == 0 ? working::product(times, in[1].value) : working::base_for(in[0].value, times);
        }
        case relation::share:
            return k == 0 ? working::product(print * per_cent, in[1].value) : working::base_for(in[0].value, print * per_cent);
        case relation::multiple: return k == 0 ? working::product(print, in[1].value) : working::base_for(in[0].value, print);
        case relation::per_n:
            if (k == 2) return working::product(print, in[1].value) / in[0].value;
            return k == 0 ? working::product(print, in[1].value) / in[2].value
                          : working::base_for(working::product(in[0].value, in[2].value), print);
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

}  // namespace myriad::audits
