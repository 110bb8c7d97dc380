// SPDX-License-Identifier: BSL-1.0
//
// Indirect standardisation: how many cases an area had beside how many it would have had at the rates of a standard, for
// areas too small for rates of their own by age.
//
//   expected(people, rate)                                    -> expected_count   of one stratum: people at a rate
//   expected(groups, &group::people, &group::rate)            -> expected_count   the sum over strata
//   standardised_ratio(deaths, expected)                      -> standardised_ratio_of   observed / expected: the SMR
//   indirectly_standardised(ratio, rate)                      -> indirect_rate    the ratio times the standard's rate: ISR
//   round<2>(ratio, half_away)                                1.07: a hundred times that is the SMR of a table per 100
//   interval_of(ratio, byar, 95)   interval_of(isr, byar, 95) the expected count is taken as exact
//
// Exact for any number of strata, as fractions of whole numbers of any size. Error, with the stratum: negative people or
// rate, something missing; no strata; an expected count of zero; a negative count that was observed.
// Source: Breslow and Day, Statistical Methods in Cancer Research II (1987), 65; PHEindicatormethods
// (calculate_ISRatio, calculate_ISRate).
#pragma once

#include <myriad/measures/standardised.hpp>

namespace MYRIAD_NAMESPACE {

template <class Unit>
struct expected_kind;
template <class Unit>
struct standardised_ratio_kind;
template <class Unit, class Base>
struct indirect_kind;

namespace detail {

// A fraction of whole numbers of any size, made inside the library.
template <class Kind>
struct large_fraction : fraction<Kind, large_integer> {
    constexpr large_fraction() = default;
    constexpr large_fraction(large_integer const& top, large_integer const& bottom) : fraction<Kind, large_integer>(top, bottom) {}
};

}  // namespace detail

// So many are expected; not whole as a rule.
template <class Unit>
struct expected_count : detail::large_fraction<expected_kind<Unit>> {
    using unit = Unit;
    using detail::large_fraction<expected_kind<Unit>>::large_fraction;
};

// Observed over expected.
template <class Unit>
struct standardised_ratio_of : detail::large_fraction<standardised_ratio_kind<Unit>> {
    using unit = Unit;

    constexpr standardised_ratio_of() = default;
    constexpr standardised_ratio_of(std::int64_t observed, expected_count<Unit> const& expected)
        : detail::large_fraction<standardised_ratio_kind<Unit>>(expected.denominator() * observed, expected.numerator()), observed_(observed),
          times_(expected.denominator()) {}

    [[nodiscard]] constexpr count<Unit> observed() const noexcept { return count<Unit>{observed_}; }
    // The value is observed() times this over denominator().
    [[nodiscard]] constexpr detail::large_integer numerator_of_one() const { return times_; }

private:
    std::int64_t          observed_ = 0;
    detail::large_integer times_ = 1;
};

// A ratio times the rate of the standard, per N.
template <std::int64_t Per, class Unit, class Base>
struct indirect_rate : detail::large_fraction<indirect_kind<Unit, Base>> {
    using unit = Unit;
    using base = Base;

    static constexpr std::int64_t n = Per;

    constexpr indirect_rate() = default;
    template <class Rate>
    constexpr indirect_rate(standardised_ratio_of<Unit> const& ratio, Rate const& rate)
        : detail::large_fraction<indirect_kind<Unit, Base>>(ratio.numerator() * rate.numerator(), ratio.denominator() * rate.denominator()),
          observed_(ratio.observed().value), times_(ratio.numerator_of_one() * rate.numerator()) {}

    [[nodiscard]] constexpr double      to_double() const { return detail::as_double(this->top_, this->bottom_, Per); }
    [[nodiscard]] constexpr count<Unit> observed() const noexcept { return count<Unit>{observed_}; }
    // As that of the ratio.
    [[nodiscard]] constexpr detail::large_integer numerator_of_one() const { return times_; }

private:
    std::int64_t          observed_ = 0;
    detail::large_integer times_ = 1;
};

namespace detail {

// clang-format off
template <class Unit>  struct rounds<expected_count<Unit>>        : rounds_as<counted<Unit>, 0> {};
template <class Unit>  struct rounds<standardised_ratio_of<Unit>> : rounds_as<times, 0> {};
template <std::int64_t Per, class Unit, class Base>
struct rounds<indirect_rate<Per, Unit, Base>> : rounds_as<per_n<Per, Unit, Base>, zeros(Per), Per / ten_to(zeros(Per))> {};
// clang-format on

// A rate of Base, of two counts.
template <class Rate, class Base>
inline constexpr bool is_rate_of = false;
template <std::int64_t Per, class Unit, class Base, machine_integer Rep>
inline constexpr bool is_rate_of<rate_per<Per, Unit, Base, Rep>, Base> = true;

template <class People, class Rate>
concept stratum_at_a_rate = stratum_count<People> && is_rate_of<Rate, typename People::unit>;

struct expected_sum {
    large_integer top, bottom = 1;

    template <class People, class Rate>
    constexpr void add(People const& people, Rate const& rate) {
        if (is_absent(people) || is_absent(rate)) failure::that_stratum_is_missing("expected");
        auto const& n = present(people);
        auto const& r = present(rate);
        if (number_in_stratum(n) < 0 || int128(r.numerator()) < 0) failure::the_part_is_negative("expected", n, r);
        large_integer const d(r.denominator()), shared = greatest_common_divisor<large_integer>(bottom % d, d), factor = d / shared;
        top    = top * factor + bottom / shared * (large_integer(number_in_stratum(n)) * r.numerator());
        bottom = bottom * factor;
    }
};

}  // namespace detail

template <class People, class Rate>
    requires detail::stratum_at_a_rate<People, Rate>
[[nodiscard]] constexpr auto expected(People const& people, Rate const& rate) {
    detail::expected_sum sum;
    sum.add(people, rate);
    return expected_count<typename Rate::unit>(sum.top, sum.bottom);
}
template <detail::iterable Range, class People, class Rate>
    requires detail::stratum_at_a_rate<detail::stratum_t<Range, People>, detail::stratum_t<Range, Rate>>
[[nodiscard]] constexpr auto expected(Range&& range, People const& people, Rate const& rate) {
    detail::expected_sum sum;
    bool                 is_empty = true;
    detail::each_element(range, [&](auto& element, detail::size) {
        sum.add(detail::project(people, element), detail::project(rate, element));
        is_empty = false;
    });
    if (is_empty) failure::there_is_nothing("expected");
    return expected_count<typename detail::stratum_t<Range, Rate>::unit>(sum.top, sum.bottom);
}

template <class Unit, machine_integer Rep>
[[nodiscard]] constexpr standardised_ratio_of<Unit> standardised_ratio(count<Unit, Rep> const& observed, expected_count<Unit> const& expected) {
    if (observed.value < Rep(0)) failure::the_part_is_negative("standardised_ratio", observed, expected);
    detail::require_base(expected.numerator(), "standardised_ratio", observed, expected);
    return {detail::convert<std::int64_t>(observed.value, "standardised_ratio"), expected};
}

// Per the N of the rate.
template <class Unit, std::int64_t Per, class Base, machine_integer Rep>
[[nodiscard]] constexpr indirect_rate<Per, Unit, Base> indirectly_standardised(standardised_ratio_of<Unit> const& ratio,
                                                                               rate_per<Per, Unit, Base, Rep> const& rate) {
    if (rate.numerator() < Rep(0)) failure::the_part_is_negative("indirectly_standardised", ratio, rate);
    return {ratio, rate};
}

// What is refused (instead.hpp).
template <class = void>
detail::refused expected(detail::refusal_of_any<instead::pass_people_and_a_rate_or_a_range_its_people_and_its_rates>, detail::anything, ...);
template <class = void>
detail::refused standardised_ratio(detail::refusal_of_any<instead::pass_the_count_that_was_observed_and_what_was_expected>, detail::anything, ...);

namespace detail {

// Byar's bound of what was observed, times what one of them makes.
template <class Value>
struct scaled_byar {
    static constexpr void     check(Value const&) {}
    static constexpr enclosed bound(Value const& x, enclosed const& z, bool upper) {
        return times_fraction(byar_bound(x.observed().value, z, upper), x.numerator_of_one(), x.denominator());
    }
};

}  // namespace detail

namespace algebra {

template <class Unit>
struct interval_of<standardised_ratio_of<Unit>, byar_method> : detail::scaled_byar<standardised_ratio_of<Unit>> {};
template <std::int64_t Per, class Unit, class Base>
struct interval_of<indirect_rate<Per, Unit, Base>, byar_method> : detail::scaled_byar<indirect_rate<Per, Unit, Base>> {};

}  // namespace algebra
}  // namespace myriad
