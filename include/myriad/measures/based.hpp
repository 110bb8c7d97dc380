// SPDX-License-Identifier: BSL-1.0
//
// based: a count that says which population it is, and of which date; and the rate per N that remembers
// it. A rate per 10 000 people is one thing on the census and another on the household register.
//
//   constexpr base_used census{"resident population, census", "2020-11-01"};
//   per_10k(patents(66), based_on(census, people(21'893)))   -> based<rate_per_10k<patent>>
//   rate.value   rate.base.population   rate.base.date
//   per_10k(granted, based_on(census, population))            the same by key, over columns
//   same_base(a, b)                                           do two rates have one base?
//   a - b   a <=> b   a == b                                  of one base; the difference remembers it
//   growth(a, b)   multiple_of(a, b)                          of one population, at two dates if need be
//   round<2>(a, rule)   round_at   to_text(a)   os << a       as the plain rate; what is rounded is plain
//
// Rates on different bases are an error that names both, when they meet: which base it is, is known at run
// time. Who knows that they may be compared says a.value < b.value.
// A wrapper: the plain rate_per stays as large as its two numbers and knows nothing of this.
// Source: the notes of the NBS's statistical yearbooks, which say of a figure per head by which population it was
// computed, the resident (常住人口) or the registered one (户籍人口).
#pragma once

#include <myriad/column.hpp>
#include <myriad/label.hpp>
#include <myriad/rate_per.hpp>
#include <myriad/round.hpp>

namespace MYRIAD_NAMESPACE {

struct base_used {
    label population;  // whose: resident, registered, at the middle or the end of the year
    label date;        // of when, as the source says it

    [[nodiscard]] friend constexpr bool operator==(base_used const&, base_used const&) = default;

    void describe(error& e) const {
        population.describe(e);
        e << " of ";
        date.describe(e);
    }
};

template <class Kind>
struct based_kind;

template <class Value>
struct based {
    using kind = based_kind<typename Value::kind>;
    using rep  = typename Value::rep;

    Value     value{};
    base_used base{};

    // Of a rate: its two numbers.
    [[nodiscard]] constexpr rep const& numerator() const& noexcept
        requires detail::a_fraction<Value>
    {
        return value.numerator();
    }
    [[nodiscard]] constexpr rep const& denominator() const& noexcept
        requires detail::a_fraction<Value>
    {
        return value.denominator();
    }
    [[nodiscard]] constexpr rep numerator() const&&
        requires detail::a_fraction<Value>
    {
        return value.numerator();
    }
    [[nodiscard]] constexpr rep denominator() const&&
        requires detail::a_fraction<Value>
    {
        return value.denominator();
    }

    // The nearest double, as of the plain value.
    [[nodiscard]] constexpr double to_double() const { return value.to_double(); }

    void describe(error& e) const { detail::describe(e, value); }
};

template <class Unit, class Rep>
[[nodiscard]] constexpr based<count<Unit, Rep>> based_on(base_used const& base, count<Unit, Rep> const& value) {
    return {value, base};
}
template <class Key, class Unit, class Rep>
[[nodiscard]] constexpr auto based_on(base_used const& base, column<Key, count<Unit, Rep>> const& values) {
    return transform(values, [&](count<Unit, Rep> const& value) { return based_on(base, value); });
}

template <class Left, class Right>
[[nodiscard]] constexpr bool same_base(based<Left> const& a, based<Right> const& b) {
    return a.base == b.base;
}

// ---- implementation ----

namespace detail {

template <a_fraction Rate>
struct rounds<based<Rate>> : rounds<Rate> {};

template <class Left, class Right>
constexpr void require_same_base(char const* function, based<Left> const& a, based<Right> const& b) {
    if (!same_base(a, b)) failure::the_bases_differ(function, a.base, b.base);
}
// Growth and multiples: of one population, at two dates if need be.
template <class Asked, class Left, class Right>
struct of_one_population {
    static constexpr auto of(based<Left> const& a, based<Right> const& b) {
        if (a.base.population != b.base.population) failure::the_bases_differ(Asked::function, a.base, b.base);
        return Asked::template answer<Left, Right>::of(a.value, b.value);
    }
};

}  // namespace detail

namespace algebra {

template <class Left, class Right>
    requires detail::combines<difference, Left, Right>
struct difference<based<Left>, based<Right>> {
    static constexpr auto of(based<Left> const& a, based<Right> const& b) {
        detail::require_same_base("operator-", a, b);
        auto const value = difference<Left, Right>::of(a.value, b.value);
        return based<std::remove_cv_t<decltype(value)>>{value, a.base};
    }
};

template <std::int64_t Per, class Left, class Right>
    requires detail::answers<per<detail::per_number<Per>, Left, Right>, Left const&, Right const&>
struct per<detail::per_number<Per>, Left, based<Right>> {
    using rate = decltype(per<detail::per_number<Per>, Left, Right>::of(std::declval<Left const&>(), std::declval<Right const&>()));
    static constexpr based<rate> of(Left const& number, based<Right> const& base) {
        return {per<detail::per_number<Per>, Left, Right>::of(number, base.value), base.base};
    }
};
template <class Left, class Right>
    requires detail::combines<order, Left, Right>
struct order<based<Left>, based<Right>> {
    static constexpr auto of(based<Left> const& a, based<Right> const& b) {
        detail::require_same_base("operator<=>", a, b);
        return order<Left, Right>::of(a.value, b.value);
    }
};
template <class Left, class Right>
    requires detail::is_answered<detail::asking_growth, Left const&, Right const&>
struct growth<based<Left>, based<Right>> : detail::of_one_population<detail::asking_growth, Left, Right> {};
template <class Left, class Right>
    requires detail::is_answered<detail::asking_multiple, Left const&, Right const&>
struct multiple_of<based<Left>, based<Right>> : detail::of_one_population<detail::asking_multiple, Left, Right> {};

}  // namespace algebra
}  // namespace myriad
