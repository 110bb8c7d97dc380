// SPDX-License-Identifier: BSL-1.0
//
// Observation status: whether a value is final, provisional, revised, estimated, behind a break in its
// series, or missing. It rides on the value and is carried through arithmetic.
//
//   marked(patents(12), status::provisional)            -> observed<count<patent>>
//   marked(patents(12), status::revised, status::break_in_series)
//   unobserved<count<patent>>()                         missing
//   o.value()   o.marks()   o.has_value()   *o          an error if it is missing
//   o.marks().has(status::estimated)   to_text(marks)   "EP"
//
// The rule: what is computed carries every mark of what it was computed from, and is missing if one of
// them is. A growth of a provisional count over a revised one is provisional and revised. Of observed values,
// also beside plain ones, which are final:
//
//   carried         + -  growth  share  multiple_of  per  sum  share_change  contribution  index_of
//                   fixed_base_index  rebased  restated  extrapolate  compound_growth  logarithmic_growth
//                   pooled_growth  pooled_share  pooled_per  round; over columns and ranges too: of a sum of
//                   all, as the whole of a share is, each answer has the marks of all
//   by the value    rank and what is built on it, try_growth and its like, lagged_growth over a range,
//                   chained_index, and the measures of a whole range: median, gini, pooled, ... They take one
//                   that is missing by the rules of missing.hpp and answer without marks
//   marks_of(range, projection)    the marks of all, for what such a measure answers
//   refused         what stands in neither line, such as a < b and to_text: ask it of *o
//
// Source: SDMX code list CL_OBS_STATUS 2.2 for the meanings and the letters, but for R, which SDMX lacks and
// Eurostat's flags have.
#pragma once

#include <myriad/detail/carried.hpp>
#include <myriad/growth_rate.hpp>
#include <myriad/missing.hpp>
#include <myriad/proportion.hpp>
#include <myriad/rate_per.hpp>
#include <myriad/sequence.hpp>
#include <myriad/text.hpp>

namespace MYRIAD_NAMESPACE {

enum class status : unsigned char {
    final            = 0,   // A: normal value
    break_in_series  = 1,   // B
    estimated        = 2,   // E
    missing          = 4,   // O
    provisional      = 8,   // P
    revised          = 16,  // R
    forecast         = 32,  // F
    definition_differs = 64 // D
};

// A set of marks; the empty set is final.
class statuses {
public:
    constexpr statuses() = default;
    constexpr statuses(status s) noexcept : bits_(static_cast<unsigned char>(s)) {}

    [[nodiscard]] constexpr bool is_final() const noexcept { return bits_ == 0; }
    [[nodiscard]] constexpr bool has(status s) const noexcept {
        return s == status::final ? is_final() : (bits_ & static_cast<unsigned char>(s)) != 0;
    }
    [[nodiscard]] friend constexpr statuses operator|(statuses a, statuses b) noexcept {
        statuses both;
        both.bits_ = static_cast<unsigned char>(a.bits_ | b.bits_);
        return both;
    }
    [[nodiscard]] friend constexpr bool operator==(statuses, statuses) = default;

private:
    unsigned char bits_ = 0;
};

// The letters of a set in the order of the alphabet: "BP"; of a final value "A".
[[nodiscard]] constexpr text to_text(statuses marks) {
    struct letter {
        status is;
        char   code;
    };
    constexpr letter letters[] = {{status::final, 'A'}, {status::break_in_series, 'B'}, {status::definition_differs, 'D'},
                                  {status::estimated, 'E'}, {status::forecast, 'F'}, {status::missing, 'O'},
                                  {status::provisional, 'P'}, {status::revised, 'R'}};
    text out;
    for (auto const& [is, code] : letters)
        if (marks.has(is)) out += code;
    return out;
}

struct observed_kind;

namespace instead {
struct compare_the_values_of_what_is_observed;
}

template <class Value>
class observed {
public:
    using kind          = observed_kind;
    using observed_type = Value;

    constexpr observed() noexcept : marks_(status::missing) {}
    constexpr observed(Value const& value, statuses marks) : value_(value), marks_(marks) {}

    [[nodiscard]] constexpr statuses marks() const noexcept { return marks_; }
    [[nodiscard]] constexpr bool     has_value() const noexcept { return !marks_.has(status::missing); }

    // Error: it is missing.
    [[nodiscard]] constexpr Value const& value() const& {
        if (!has_value()) failure::that_value_is_missing("observed::value");
        return value_;
    }
    [[nodiscard]] constexpr Value        value() const&& { return value(); }
    [[nodiscard]] constexpr Value const& operator*() const& { return value(); }
    [[nodiscard]] constexpr Value        operator*() const&& { return value(); }

    [[nodiscard]] friend constexpr bool operator==(observed const& a, observed const& b) {
        return a.marks_ == b.marks_ && (!a.has_value() || a.value_ == b.value_);
    }

private:
    Value    value_{};
    statuses marks_;
};

// A value with its marks. One of them missing: the value is not there, whatever it is.
template <class Value, class... More>
    requires(std::same_as<More, status> && ...)
[[nodiscard]] constexpr observed<Value> marked(Value const& value, statuses first, More... more) {
    return {value, (first | ... | statuses(more))};
}
template <class Value>
[[nodiscard]] constexpr observed<Value> unobserved() {
    return {};
}

// ---- implementation ----

namespace detail {

template <class Type>
constexpr statuses marks_on(Type const& x) {
    if constexpr (is_observed<Type>)
        return x.marks();
    else
        return is_absent(x) ? statuses(status::missing) : statuses();
}
template <class Type>
constexpr bare_t<Type> const& bare_value(Type const& x) {
    if constexpr (is_observed<Type>)
        return *x;
    else
        return x;
}

template <class Result>
struct carrier {
    template <class Answer, class... Arguments>
    static constexpr observed<Result> of(Answer const& answer, Arguments const&... arguments) {
        statuses const marks = (statuses() | ... | marks_on(arguments));
        if (marks.has(status::missing)) return {Result{}, marks};
        return {answer(bare_value(arguments)...), marks};
    }
};

template <class Answer>
struct carries {
    template <class Left, class Right>
    static constexpr auto of(Left const& a, Right const& b) {
        return carry([](auto const& x, auto const& y) { return Answer::of(x, y); }, a, b);
    }
};

template <class Left, class Right>
concept one_observed = is_observed<Left> || is_observed<Right>;

template <class Answer, class Left, class Right>
inline constexpr bool answers_bare = answers<Answer, bare_t<Left> const&, bare_t<Right> const&>;

// What is refused of bare values is refused of observed ones, in the same words.
template <class Left, class Right, class Otherwise>
    requires one_observed<Left, Right>
struct counts_first<Left, Right, Otherwise> {
    static constexpr bool marks_have_no_order =
        comparable<bare_t<Left>, bare_t<Right>> && std::is_same_v<Otherwise, instead::compare_only_rates_of_one_kind_and_the_same_units>;
    using type = say<marks_have_no_order, instead::compare_the_values_of_what_is_observed,
                                          typename counts_first<bare_t<Left>, bare_t<Right>, Otherwise>::type>;
};
template <class Value>
inline constexpr bool is_rate<observed<Value>> = is_rate<Value>;

}  // namespace detail

namespace algebra {

template <class Left, class Right>
    requires(detail::one_observed<Left, Right> && detail::answers_bare<sum<detail::bare_t<Left>, detail::bare_t<Right>>, Left, Right>)
struct sum<Left, Right> : detail::carries<sum<detail::bare_t<Left>, detail::bare_t<Right>>> {};
template <class Left, class Right>
    requires(detail::one_observed<Left, Right> && detail::answers_bare<difference<detail::bare_t<Left>, detail::bare_t<Right>>, Left, Right>)
struct difference<Left, Right> : detail::carries<difference<detail::bare_t<Left>, detail::bare_t<Right>>> {};
template <class Left, class Right>
    requires(detail::one_observed<Left, Right> && detail::answers_bare<growth<detail::bare_t<Left>, detail::bare_t<Right>>, Left, Right>)
struct growth<Left, Right> : detail::carries<growth<detail::bare_t<Left>, detail::bare_t<Right>>> {};
template <class Left, class Right>
    requires(detail::one_observed<Left, Right> && detail::answers_bare<share<detail::bare_t<Left>, detail::bare_t<Right>>, Left, Right>)
struct share<Left, Right> : detail::carries<share<detail::bare_t<Left>, detail::bare_t<Right>>> {};
template <class Left, class Right>
    requires(detail::one_observed<Left, Right> && detail::answers_bare<multiple_of<detail::bare_t<Left>, detail::bare_t<Right>>, Left, Right>)
struct multiple_of<Left, Right> : detail::carries<multiple_of<detail::bare_t<Left>, detail::bare_t<Right>>> {};
template <std::int64_t Per, class Left, class Right>
    requires(detail::one_observed<Left, Right> && detail::answers_bare<per<detail::per_number<Per>, detail::bare_t<Left>, detail::bare_t<Right>>, Left, Right>)
struct per<detail::per_number<Per>, Left, Right> : detail::carries<per<detail::per_number<Per>, detail::bare_t<Left>, detail::bare_t<Right>>> {};
template <int Places, class Value>
    requires detail::answers<rounding<Places, Value>, Value const&, myriad::rounding>
struct rounding<Places, observed<Value>> {
    static constexpr auto of(observed<Value> const& x, myriad::rounding rule) {
        return detail::carry([&](Value const& value) { return rounding<Places, Value>::of(value, rule); }, x);
    }
};

}  // namespace algebra

// All the marks that stand in a range or a column, or in a projection of its elements; plain values have
// none. Of nothing: final. O(n).
template <detail::iterable Range, class Projection = detail::natural_t<Range>>
    requires detail::projects<Projection, detail::reference_t<Range>>
[[nodiscard]] constexpr statuses marks_of(Range&& range, Projection const& projection = detail::natural<Range>) {
    statuses all;
    detail::each_element(range, [&](auto& element, detail::size) { all = all | detail::marks_on(detail::project(projection, element)); });
    return all;
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused marks_of(detail::misuse<detail::range_question<instead::pass_a_range_of_observed_values>, Rest...>, Rest const&...);

}  // namespace myriad
