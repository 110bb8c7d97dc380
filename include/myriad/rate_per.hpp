// SPDX-License-Identifier: BSL-1.0
//
// rate_per<N, Unit, Base>: how many of one unit per N of another, exact: patents per 10 000 people,
// patents per square kilometre. Made only by per<N>(count, base) and its short forms.
//
//   per_10k(patents, people)         -> rate_per<10'000, patent, person>
//   per_100k   per_square_kilometre   per<1'000>
//   rate - rate                      -> rate_per<N, ...> in int128, N of the left one
//   -rate   abs(rate)                -> rate_per<N, ...>   of such a difference
//   growth(rate, rate)               -> growth_rate    multiple_of(rate, rate) -> multiple
//   ==  <=>                          exact; the same units, whatever the N
//   rate_cast<N>(rate)               the same rate, said per another N: nothing is computed
//   rate + rate                      refused: ask per_10k(count + count, base + base)
//
// 3 in 40 000 is exactly 0.75 per 10 000. The base must be above zero.
// Columns, ranges and the try_ forms: per.hpp.
#pragma once

#include <myriad/growth_rate.hpp>
#include <myriad/multiple.hpp>

namespace MYRIAD_NAMESPACE {

template <std::int64_t Per, class Unit, class Base, class Rep>
struct rate_per : detail::fraction<per_kind<Unit, Base>, Rep> {
    static_assert(Per > 0, "a rate is per a number above zero");
    static_assert(detail::names_are_constants<Unit> && detail::names_are_constants<Base>, "a unit has names, which are constants: see units.hpp");

    using unit = Unit;
    using base = Base;

    static constexpr std::int64_t n = Per;

    constexpr rate_per() = default;  // none

    using detail::fraction<per_kind<Unit, Base>, Rep>::fraction;  // for maker

    // numerator() / denominator() is the rate per one; N of it is what is printed.
    // The nearest double, per N: 0.75 of 3 in 40 000 per 10 000.
    [[nodiscard]] constexpr double to_double() const { return detail::as_double(this->top_, this->bottom_, Per); }
};

template <class Unit, class Base = units::person, class Rep = std::int64_t>
using rate_per_10k = rate_per<10'000, Unit, Base, Rep>;
template <class Unit, class Base = units::person, class Rep = std::int64_t>
using rate_per_100k = rate_per<100'000, Unit, Base, Rep>;
template <class Unit, class Rep = std::int64_t>
using rate_per_square_kilometre = rate_per<1, Unit, units::square_kilometre, Rep>;

// How many per N of the base? Any two counts. Error: a base of zero or below.
// Source: the statistical rates of the NBS, CNIPA and WIPO bulletins (每万人口, per million).
template <std::int64_t Per, class... Arguments, typename detail::enable_if<detail::is_answered<detail::asking_per<Per>, Arguments...>>::type = 0>
[[nodiscard]] constexpr auto per(Arguments&&... arguments) {
    return algebra::per<detail::per_number<Per>, std::remove_cvref_t<Arguments>...>::of(static_cast<Arguments&&>(arguments)...);
}

template <class... Arguments, typename detail::enable_if<detail::is_answered<detail::asking_per<10'000>, Arguments...>>::type = 0>
[[nodiscard]] constexpr auto per_10k(Arguments&&... arguments) {
    return per<10'000>(static_cast<Arguments&&>(arguments)...);
}
template <class... Arguments, typename detail::enable_if<detail::is_answered<detail::asking_per<100'000>, Arguments...>>::type = 0>
[[nodiscard]] constexpr auto per_100k(Arguments&&... arguments) {
    return per<100'000>(static_cast<Arguments&&>(arguments)...);
}

// What is refused (instead.hpp).
template <std::int64_t Per, class... Rest>
detail::refused per(detail::misuse<detail::asking<detail::asking_per<Per>>, Rest...>, Rest const&...);
template <std::int64_t Per>
detail::refused per(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);
template <class... Rest>
detail::refused per_10k(detail::misuse<detail::asking<detail::asking_per<10'000>>, Rest...>, Rest const&...);
template <class = void>
detail::refused per_10k(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);
template <class... Rest>
detail::refused per_100k(detail::misuse<detail::asking<detail::asking_per<100'000>>, Rest...>, Rest const&...);
template <class = void>
detail::refused per_100k(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);

// Per square kilometre: the base must be an area, so that people cannot slip in.
template <class Unit, class Left, class Right>
[[nodiscard]] constexpr auto per_square_kilometre(count<Unit, Left> const& number, count<units::square_kilometre, Right> const& area) {
    return per<1>(number, area);
}

// What is refused (instead.hpp).
template <class = void>
detail::refused per_square_kilometre(detail::refusal_of_any<instead::pass_a_count_and_an_area_in_square_kilometres>, ...);

// The same rate per another number. Exact by construction: it is the same two counts.
template <std::int64_t OtherPer, std::int64_t Per, class Unit, class Base, class Rep>
[[nodiscard]] constexpr rate_per<OtherPer, Unit, Base, Rep> rate_cast(rate_per<Per, Unit, Base, Rep> const& rate) {
    return detail::maker::make<rate_per<OtherPer, Unit, Base, Rep>>("rate_cast", rate.numerator(), rate.denominator());
}

// ---- implementation ----

namespace detail {

// (a/b) / (c/d) = ad / cb, in the widened representation.
template <class Result, class Left, class Right>
constexpr Result divide_rates(char const* function, Left const& a, Right const& b) {
    using Wide = typename Result::rep;
    require_base(b.numerator(), function, a, b);
    Wide x = Wide(a.numerator()), y = Wide(a.denominator()), p = Wide(b.numerator()), q = Wide(b.denominator());
    if constexpr (std::same_as<Wide, int128>) {  // lowest terms crosswise, so that what can fit does
        auto const reduce = [](Wide& m, Wide& n) {
            Wide const g = greatest_common_divisor(m, n);
            m = m / g, n = n / g;
        };
        reduce(x, p);
        reduce(q, y);
    }
    return maker::make<Result>(function, Wide(x * q), Wide(p * y));
}

}  // namespace detail

namespace algebra {

template <std::int64_t Per, class Counted, class Value, class Left, class Right>
    requires representations_that_mix<Left, Right>
struct per<detail::per_number<Per>, count<Counted, Left>, count<Value, Right>> {
    using result = rate_per<Per, Counted, Value, common_representation_t<Left, Right>>;
    static constexpr result of(count<Counted, Left> const& number, count<Value, Right> const& base) {
        detail::require_base(base.value, "per", number, base);
        return detail::maker::make<result>("per", number.value, base.value);
    }
};

template <std::int64_t OtherPer, std::int64_t Per, class Counted, class Value, class Left, class Right>
    requires representations_that_mix<Left, Right>
struct growth<rate_per<OtherPer, Counted, Value, Left>, rate_per<Per, Counted, Value, Right>> {
    using result = growth_rate<detail::combining_t<Left, Right>>;
    static constexpr result of(rate_per<OtherPer, Counted, Value, Left> const& now, rate_per<Per, Counted, Value, Right> const& before) {
        return detail::divide_rates<result>("growth", now, before);
    }
};

template <std::int64_t OtherPer, std::int64_t Per, class Counted, class Value, class Left, class Right>
    requires representations_that_mix<Left, Right>
struct multiple_of<rate_per<OtherPer, Counted, Value, Left>, rate_per<Per, Counted, Value, Right>> {
    using result = multiple<detail::combining_t<Left, Right>>;
    static constexpr result of(rate_per<OtherPer, Counted, Value, Left> const& a, rate_per<Per, Counted, Value, Right> const& b) {
        return detail::divide_rates<result>("multiple_of", a, b);
    }
};

template <std::int64_t OtherPer, std::int64_t Per, class Counted, class Value, class Left, class Right>
    requires representations_that_mix<Left, Right>
struct difference<rate_per<OtherPer, Counted, Value, Left>, rate_per<Per, Counted, Value, Right>> {
    using result = rate_per<OtherPer, Counted, Value, detail::combining_t<Left, Right>>;
    static constexpr result of(rate_per<OtherPer, Counted, Value, Left> const& a, rate_per<Per, Counted, Value, Right> const& b) {
        return detail::subtract_fractions<result>(a, b);
    }
};

}  // namespace algebra
}  // namespace myriad
