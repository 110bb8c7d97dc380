// SPDX-License-Identifier: BSL-1.0
//
// Directly standardised rates: what the rate of an area would be if its ages, or other strata, were those of a
// standard population. Two areas, or two years, of different age compare by it.
//
//   standardised_per<100'000>(groups, &group::deaths, &group::people, &group::standard)   -> standardised_rate
//   standardised_per<100'000>(deaths, people, standard)          three columns, by key: all keys of the standard
//   round<1>(rate, half_away)   a < b            exact, for any number of strata
//   multiple_of(a, b)   growth(now, before)      the comparative ratio of two rates by one standard
//   interval_of(rate, dobson, 95)                its interval: confidence_interval.hpp says what that can do
//   rate.cases()                                 all cases
//
// The rate is sum(w c / n) / sum(w), c cases of n people in a stratum with w people in the standard; w may be any whole
// numbers, bare or counts. It is kept as a fraction of whole numbers of any size, so that nothing overflows and a tie is
// one. It is no crude rate and does not compare with one. Whether two rates have one standard, the types do not know.
// Error, with the stratum: people of zero or below, negative cases or standard, something missing; a stratum that one of
// the columns lacks; no strata; a standard of zero in all. O(strata^2) for their product.
//
// Dobson's interval moves Byar's of all cases to the rate: rate + sqrt(v / x) (b - x), x cases in all with Byar's bound b
// and v = sum(w^2 c / n^2) / sum(w)^2. Error: no cases. Below ten in all, Fingertips prints no rate.
// Source: Breslow and Day, Statistical Methods in Cancer Research II (1987), 52; Dobson, Kuulasmaa, Eberle and Scherer,
// Statistics in Medicine 10 (1991), 457; Fingertips and PHEindicatormethods (calculate_dsr).
#pragma once

#include <myriad/column.hpp>
#include <myriad/measures/confidence_interval.hpp>
#include <myriad/missing.hpp>

namespace MYRIAD_NAMESPACE {

inline constexpr struct dobson_method {} dobson{};

template <class Unit, class Base>
struct standardised_kind;

namespace detail {

// The strata, added up over a common denominator.
struct standardised_sum {
    large_integer top, bottom = 1, variance;  // of the rate, times the weight: top / bottom; variance / bottom^2
    large_integer weight, cases;

    constexpr void add(int128 const& c, int128 const& n, int128 const& w) {
        large_integer const people   = n;
        large_integer const shared   = greatest_common_divisor<large_integer>(bottom % people, people);
        large_integer const factor   = people / shared, part = bottom / shared;  // bottom times factor is part times people
        large_integer const weighted = part * w;
        top      = top * factor + weighted * c;
        variance = variance * factor * factor + weighted * weighted * c;
        bottom   = bottom * factor;
        weight   = weight + w;
        cases    = cases + c;
    }
};

}  // namespace detail

template <std::int64_t Per, class Unit, class Base>
struct standardised_rate : detail::fraction<standardised_kind<Unit, Base>, detail::large_integer> {
    static_assert(Per > 0, "a rate is per a number above zero");

    using unit = Unit;
    using base = Base;

    static constexpr std::int64_t n = Per;

    constexpr standardised_rate() = default;  // none
    constexpr explicit standardised_rate(detail::standardised_sum const& sum)
        : detail::fraction<standardised_kind<Unit, Base>, detail::large_integer>(sum.top, sum.bottom * sum.weight),
          variance_(sum.variance), cases_(static_cast<std::int64_t>(int128(sum.cases))) {}

    [[nodiscard]] constexpr count<Unit> cases() const noexcept { return count<Unit>{cases_}; }
    // The nearest double, per N.
    [[nodiscard]] constexpr double to_double() const { return detail::as_double(this->top_, this->bottom_, Per); }
    // Over the square of the rate's own denominator.
    [[nodiscard]] constexpr detail::large_integer variance_numerator() const { return variance_; }

private:
    detail::large_integer variance_;
    std::int64_t          cases_ = 0;
};

namespace detail {

template <>
struct coefficient<large_integer> {
    using type = std::int64_t;
};

template <std::int64_t Per, class Unit, class Base>
struct rounds<standardised_rate<Per, Unit, Base>> : rounds_as<per_n<Per, Unit, Base>, zeros(Per), Per / ten_to(zeros(Per))> {};

// A count of whole numbers, or a bare whole number as a weight; it may be missing.
template <class Value>
concept stratum_count = is_count<Value> && machine_integer<typename Value::rep>;
template <class Value>
concept stratum_weight = stratum_count<Value> || machine_integer<Value>;

template <class Range, class Projection>
using stratum_t = present_t<std::remove_cvref_t<projected_t<Range, Projection>>>;

template <class Range, class Cases, class People, class Standard>
concept strata = iterable<Range> && projects<Cases, reference_t<Range>> && projects<People, reference_t<Range>> && projects<Standard, reference_t<Range>> &&
                 stratum_count<stratum_t<Range, Cases>> && stratum_count<stratum_t<Range, People>> && stratum_weight<stratum_t<Range, Standard>>;

template <class Value>
constexpr int128 number_in_stratum(Value const& value) {
    if constexpr (is_count<Value>) return int128(value.value);
    else return int128(value);
}

template <class Cases, class People, class Standard>
constexpr void add_stratum(standardised_sum& sum, Cases const& cases, People const& people, Standard const& standard) {
    constexpr auto function = "standardised_per";
    if (is_absent(cases) || is_absent(people) || is_absent(standard)) failure::that_stratum_is_missing(function);
    auto const& c = present(cases);
    auto const& n = present(people);
    auto const& w = present(standard);
    if (number_in_stratum(c) < 0 || number_in_stratum(w) < 0) failure::the_part_is_negative(function, c, n, w);
    if (number_in_stratum(n) < 0) failure::the_base_is_negative(function, c, n, w);
    if (number_in_stratum(n) == 0) failure::a_stratum_has_no_rate(function, c, n, w);
    sum.add(number_in_stratum(c), number_in_stratum(n), number_in_stratum(w));
}
constexpr void require_weight(standardised_sum const& sum, bool is_empty) {
    if (is_empty) failure::there_is_nothing("standardised_per");
    if (sum.weight.is_zero()) failure::the_total_is_zero("standardised_per");
    if (sum.cases.bits() > 63) failure::the_result_overflows("standardised_per", sum.cases);
}

}  // namespace detail

template <std::int64_t Per, class Range, class Cases, class People, class Standard>
    requires detail::strata<Range, Cases, People, Standard>
[[nodiscard]] constexpr auto standardised_per(Range&& range, Cases const& cases, People const& people, Standard const& standard) {
    using Unit = typename detail::stratum_t<Range, Cases>::unit;
    using Base = typename detail::stratum_t<Range, People>::unit;
    detail::standardised_sum sum;
    bool                     is_empty = true;
    detail::each_element(range, [&](auto& element, detail::size) {
        detail::add_stratum(sum, detail::project(cases, element), detail::project(people, element), detail::project(standard, element));
        is_empty = false;
    });
    detail::require_weight(sum, is_empty);
    return standardised_rate<Per, Unit, Base>(sum);
}

template <std::int64_t Per, class Key, class Cases, class People, class Standard>
    requires(detail::stratum_count<detail::present_t<Cases>> && detail::stratum_count<detail::present_t<People>> &&
             detail::stratum_weight<detail::present_t<Standard>>)
[[nodiscard]] constexpr auto standardised_per(column<Key, Cases> const& cases, column<Key, People> const& people, column<Key, Standard> const& standard) {
    detail::standardised_sum sum;
    detail::each_element(standard, [&](auto const& stratum, detail::size) {
        auto const* const c = cases.find(stratum.key);
        auto const* const n = people.find(stratum.key);
        if (c == nullptr || n == nullptr) failure::that_stratum_is_missing("standardised_per");
        detail::add_stratum(sum, *c, *n, stratum.value);
    });
    for (auto const& stratum : cases)
        if (standard.find(stratum.key) == nullptr) failure::that_name_is_unknown("standardised_per", stratum.key);
    for (auto const& stratum : people)
        if (standard.find(stratum.key) == nullptr) failure::that_name_is_unknown("standardised_per", stratum.key);
    detail::require_weight(sum, standard.empty());
    return standardised_rate<Per, typename detail::present_t<Cases>::unit, typename detail::present_t<People>::unit>(sum);
}

// What is refused (instead.hpp).
template <std::int64_t Per, class... Rest>
detail::refused standardised_per(detail::misuse<detail::range_question<instead::pass_a_range_its_cases_people_and_standard>, Rest...>, Rest const&...);
template <std::int64_t Per>
detail::refused standardised_per(detail::refusal_of_any<instead::pass_a_range_its_cases_people_and_standard>, ...);

namespace algebra {

template <std::int64_t OtherPer, std::int64_t Per, class Unit, class Base>
struct multiple_of<standardised_rate<OtherPer, Unit, Base>, standardised_rate<Per, Unit, Base>> {
    using result = multiple<detail::large_integer>;
    static constexpr result of(standardised_rate<OtherPer, Unit, Base> const& a, standardised_rate<Per, Unit, Base> const& b) {
        return detail::divide_rates<result>("multiple_of", a, b);
    }
};
template <std::int64_t OtherPer, std::int64_t Per, class Unit, class Base>
struct growth<standardised_rate<OtherPer, Unit, Base>, standardised_rate<Per, Unit, Base>> {
    using result = growth_rate<detail::large_integer>;
    static constexpr result of(standardised_rate<OtherPer, Unit, Base> const& now, standardised_rate<Per, Unit, Base> const& before) {
        return detail::divide_rates<result>("growth", now, before);
    }
};

template <std::int64_t Per, class Unit, class Base>
struct interval_of<standardised_rate<Per, Unit, Base>, dobson_method> {
    using rate = standardised_rate<Per, Unit, Base>;
    static constexpr void check(rate const& r) {
        if (r.cases().value == 0) failure::there_are_no_cases("interval_of", r);
    }
    static constexpr detail::enclosed bound(rate const& r, detail::enclosed const& z, bool upper) {
        using detail::enclosed;
        detail::large_integer const x = r.cases().value, d = r.denominator();
        // sqrt(v / x) = sqrt(variance / x) / d; as much finer as d is large
        int const      bits  = z.bits + d.bits();
        enclosed const root  = square_root(enclosed::fraction(r.variance_numerator(), x, bits));
        enclosed const slope{detail::floor_shifted(root.low / d, d.bits()), detail::ceil_shifted(detail::ceil_division(root.high, d), d.bits()), z.bits};
        return (enclosed::fraction(r.numerator(), d, z.bits) + slope * (detail::byar_bound(x, z, upper) - enclosed::whole(x, z.bits))).not_negative();
    }
};

}  // namespace algebra
}  // namespace myriad
