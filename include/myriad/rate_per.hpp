// SPDX-License-Identifier: BSL-1.0
//
// rate_per<N, Unit, Base>: how many of one unit per N of another, exact: patents per 10 000 people,
// patents per square kilometre. Made only by per<N>(count, base) and its short forms.
//
//   per_10k(patents, people)         -> rate_per<10'000, patent, person>
//   per_100k   per_square_kilometre   per<1'000>
//   rate - rate                      -> rate_per<N, ...> in int128, N of the left one
//   growth(rate, rate)               -> growth_rate    multiple_of(rate, rate) -> multiple
//   ==  <=>                          exact; the same units, whatever the N
//   rate_cast<N>(rate)               the same rate, said per another N: nothing is computed
//   rate + rate                      refused: ask per_10k(count + count, base + base)
//
// 3 in 40 000 is exactly 0.75 per 10 000. The base must be above zero.
#pragma once

#include <myriad/growth_rate.hpp>
#include <myriad/multiple.hpp>

namespace myriad {

template <std::int64_t Per, class Unit, class Base, class Rep>
struct rate_per : detail::fraction<per_kind<Unit, Base>, Rep> {
    static_assert(Per > 0, "a rate is per a number above zero");
    static_assert(counted_unit<Unit> && counted_unit<Base>, "a unit has names: see units.hpp");

    using unit = Unit;
    using base = Base;

    static constexpr std::int64_t n = Per;

    constexpr rate_per() = default;  // none

    // numerator() / denominator() is the rate per one; N of it is what is printed.
    [[nodiscard]] constexpr Rep const& numerator() const noexcept { return this->top_; }
    [[nodiscard]] constexpr Rep const& denominator() const noexcept { return this->bottom_; }

private:
    friend detail::maker;
    constexpr rate_per(Rep const& top, Rep const& bottom) : detail::fraction<per_kind<Unit, Base>, Rep>(top, bottom) {}
};

template <class Unit, class Base = person, class Rep = std::int64_t>
using rate_per_10k = rate_per<10'000, Unit, Base, Rep>;
template <class Unit, class Base = person, class Rep = std::int64_t>
using rate_per_100k = rate_per<100'000, Unit, Base, Rep>;
template <class Unit, class Rep = std::int64_t>
using rate_per_square_kilometre = rate_per<1, Unit, square_kilometre, Rep>;

namespace detail {

template <std::int64_t Per>
struct per_number {
    static constexpr std::int64_t value = Per;
};

template <std::int64_t Per, class... Arguments>
inline constexpr bool has_per = answers<algebra::per<per_number<Per>, std::remove_cvref_t<Arguments>...>, Arguments...>;

template <std::int64_t Per>
using instead_of_missing = say<Per == 10'000,  instead::ask_try_per_10k_of_what_may_be_missing,
                           say<Per == 100'000, instead::ask_try_per_100k_of_what_may_be_missing,
                                               instead::ask_try_per_of_what_may_be_missing>>;
template <std::int64_t Per>
struct per_question : asking<asking_per<per_number<Per>, instead_of_missing<Per>>> {
    template <class First, class... Rest>
    static constexpr bool answers = has_per<Per, First, Rest const&...>;
};

}  // namespace detail

// How many per N of the base? Any two counts. Error: a base of zero or below.
// Source: the statistical rates of the NBS, CNIPA and WIPO bulletins (每万人口, per million).
template <std::int64_t Per, class... Arguments, typename detail::enable_if<detail::has_per<Per, Arguments...>>::type = 0>
[[nodiscard]] constexpr auto per(Arguments&&... arguments) {
    return algebra::per<detail::per_number<Per>, std::remove_cvref_t<Arguments>...>::of(static_cast<Arguments&&>(arguments)...);
}

template <class... Arguments, typename detail::enable_if<detail::has_per<10'000, Arguments...>>::type = 0>
[[nodiscard]] constexpr auto per_10k(Arguments&&... arguments) {
    return per<10'000>(static_cast<Arguments&&>(arguments)...);
}
template <class... Arguments, typename detail::enable_if<detail::has_per<100'000, Arguments...>>::type = 0>
[[nodiscard]] constexpr auto per_100k(Arguments&&... arguments) {
    return per<100'000>(static_cast<Arguments&&>(arguments)...);
}

// What is refused (instead.hpp).
template <std::int64_t Per, class... Rest>
detail::refused per(detail::misuse<detail::per_question<Per>, Rest...>, Rest const&...);
template <std::int64_t Per>
detail::refused per(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);
template <class... Rest>
detail::refused per_10k(detail::misuse<detail::per_question<10'000>, Rest...>, Rest const&...);
template <class = void>
detail::refused per_10k(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);
template <class... Rest>
detail::refused per_100k(detail::misuse<detail::per_question<100'000>, Rest...>, Rest const&...);
template <class = void>
detail::refused per_100k(detail::refusal_of_any<instead::name_the_unit_of_the_bare_number>, detail::anything, ...);

// Per square kilometre: the base must be an area, so that people cannot slip in.
template <class Unit, class A, class B>
[[nodiscard]] constexpr auto per_square_kilometre(count<Unit, A> const& number, count<square_kilometre, B> const& area) {
    return per<1>(number, area);
}

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
template <class Result, class A, class B>
constexpr Result divide_rates(char const* function, A const& a, B const& b) {
    using W = typename Result::rep;
    require_base(b.numerator(), function, a, b);
    W x = W(a.numerator()), y = W(a.denominator()), p = W(b.numerator()), q = W(b.denominator());
    if constexpr (std::same_as<W, int128>) {  // lowest terms crosswise, so that what can fit does
        auto const reduce = [](W& m, W& n) {
            W const g = greatest_common_divisor(m, n);
            m = m / g, n = n / g;
        };
        reduce(x, p);
        reduce(q, y);
    }
    return maker::make<Result>(function, W(x * q), W(p * y));
}

}  // namespace detail

namespace algebra {

template <std::int64_t Per, class U, class V, class A, class B>
    requires representations_that_mix<A, B>
struct per<detail::per_number<Per>, count<U, A>, count<V, B>> {
    using result = rate_per<Per, U, V, common_representation_t<A, B>>;
    static constexpr result of(count<U, A> const& number, count<V, B> const& base) {
        detail::require_base(base.value, "per", number, base);
        return detail::maker::make<result>("per", number.value, base.value);
    }
};

template <std::int64_t OtherPer, std::int64_t Per, class U, class V, class A, class B>
    requires representations_that_mix<A, B>
struct growth<rate_per<OtherPer, U, V, A>, rate_per<Per, U, V, B>> {
    using result = growth_rate<widened_t<detail::comparing_t<A, B>>>;
    static constexpr result of(rate_per<OtherPer, U, V, A> const& now, rate_per<Per, U, V, B> const& before) {
        return detail::divide_rates<result>("growth", now, before);
    }
};

template <std::int64_t OtherPer, std::int64_t Per, class U, class V, class A, class B>
    requires representations_that_mix<A, B>
struct multiple_of<rate_per<OtherPer, U, V, A>, rate_per<Per, U, V, B>> {
    using result = multiple<widened_t<detail::comparing_t<A, B>>>;
    static constexpr result of(rate_per<OtherPer, U, V, A> const& a, rate_per<Per, U, V, B> const& b) {
        return detail::divide_rates<result>("multiple_of", a, b);
    }
};

template <std::int64_t OtherPer, std::int64_t Per, class U, class V, class A, class B>
    requires representations_that_mix<A, B>
struct difference<rate_per<OtherPer, U, V, A>, rate_per<Per, U, V, B>> {
    using operand = detail::comparing_t<A, B>;
    using result  = rate_per<OtherPer, U, V, widened_t<operand>>;
    static constexpr result of(rate_per<OtherPer, U, V, A> const& a, rate_per<Per, U, V, B> const& b) {
        auto const d = detail::subtract_fractions<operand>(operand(a.numerator()), operand(a.denominator()),
                                                           operand(b.numerator()), operand(b.denominator()));
        return detail::maker::make<result>("operator-", d.top, d.bottom);
    }
};

}  // namespace algebra
}  // namespace myriad
