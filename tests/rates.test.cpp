// SPDX-License-Identifier: BSL-1.0
//
// What the five rates have in common; each has its own file for what is its own.
#include <myriad/percentage_points.hpp>
#include <myriad/rate_per.hpp>

#include "catch.hpp"
#include "exact.hpp"

#include <type_traits>

namespace {

using namespace myriad;
using namespace myriad::units;

// Each is as large as its two numbers, a value, structural, and made by nothing but its question.
template <class Rate>
inline constexpr bool is_a_value = std::is_trivially_copyable_v<Rate> && std::regular<Rate> && std::totally_ordered<Rate> &&
                                   sizeof(Rate) == 2 * sizeof(typename Rate::rep) && !std::is_aggregate_v<Rate> &&
                                   !std::is_constructible_v<Rate, typename Rate::rep, typename Rate::rep> &&
                                   !std::is_constructible_v<Rate, typename Rate::rep> && !std::is_convertible_v<Rate, double>;
static_assert(is_a_value<growth_rate<>> && is_a_value<proportion<>> && is_a_value<multiple<>> && is_a_value<percentage_points<>>);
static_assert(is_a_value<rate_per_10k<patent>> && is_a_value<growth_rate<std::int16_t>>);

constexpr auto grown = growth(patents(11), patents(10));
constexpr auto shared = share(patents(1), patents(3));
constexpr auto times_over = multiple_of(patents(15), patents(2));
constexpr auto dense = per_10k(patents(3), people(40'000));
constexpr auto by_area = per_square_kilometre(patents(3), square_kilometres(4));
constexpr auto apart = grown - growth(patents(12), patents(10));
template <auto Rate>
inline constexpr bool is_structural = true;
static_assert(is_structural<grown> && is_structural<shared> && is_structural<times_over> && is_structural<dense> && is_structural<apart>);

// The algebra as a table: which pairs add, subtract, compare. A letter for each kind:
// count, growth, share, multiple, 10k, km2, points.
template <class A, class B> concept adds     = requires(A a, B b) { a + b; };
template <class A, class B> concept deducts  = requires(A a, B b) { a - b; };
template <class A, class B> concept compares = requires(A a, B b) { a < b; a == b; };
template <class A, class B> concept scales   = requires(A a, B b) { a * b; } || requires(A a, B b) { a / b; };

template <class... Rates>
struct rates_table {
    template <template <class, class> class Question, class A>
    static constexpr bool is(std::initializer_list<int> expected) {
        bool const found[] = {Question<A, Rates>::value...};
        unsigned   i       = 0;
        for (int const e : expected)
            if (found[i++] != (e != 0)) return false;
        return i == sizeof...(Rates);
    }
};
template <class A, class B> struct add_question { static constexpr bool value = adds<A, B>; };
template <class A, class B> struct deduct_question { static constexpr bool value = deducts<A, B>; };
template <class A, class B> struct compare_question { static constexpr bool value = compares<A, B>; };
template <class A, class B> struct scale_question { static constexpr bool value = scales<A, B>; };

using C = count<patent>;
using G = decltype(grown);
using S = decltype(shared);
using M = decltype(times_over);
using D = decltype(dense);
using K = decltype(by_area);
using P = decltype(apart);
using all = rates_table<C, G, S, M, D, K, P, int, double>;

//                                                  C  G  S  M  D  K  P int double
static_assert(all::is<add_question, std::remove_const_t<G>>({0, 0, 0, 0, 0, 0, 0, 0, 0}));
static_assert(all::is<add_question, std::remove_const_t<S>>({0, 0, 0, 0, 0, 0, 0, 0, 0}));
static_assert(all::is<add_question, std::remove_const_t<M>>({0, 0, 0, 0, 0, 0, 0, 0, 0}));
static_assert(all::is<add_question, std::remove_const_t<D>>({0, 0, 0, 0, 0, 0, 0, 0, 0}));
static_assert(all::is<add_question, std::remove_const_t<P>>({0, 0, 0, 0, 0, 0, 1, 0, 0}));
static_assert(all::is<deduct_question, std::remove_const_t<G>>({0, 1, 0, 0, 0, 0, 0, 0, 0}));
static_assert(all::is<deduct_question, std::remove_const_t<S>>({0, 0, 1, 0, 0, 0, 0, 0, 0}));
static_assert(all::is<deduct_question, std::remove_const_t<M>>({0, 0, 0, 0, 0, 0, 0, 0, 0}));
static_assert(all::is<deduct_question, std::remove_const_t<D>>({0, 0, 0, 0, 1, 0, 0, 0, 0}));
static_assert(all::is<deduct_question, std::remove_const_t<K>>({0, 0, 0, 0, 0, 1, 0, 0, 0}));
static_assert(all::is<deduct_question, std::remove_const_t<P>>({0, 0, 0, 0, 0, 0, 1, 0, 0}));
static_assert(all::is<compare_question, std::remove_const_t<C>>({1, 0, 0, 0, 0, 0, 0, 0, 0}));
static_assert(all::is<compare_question, std::remove_const_t<G>>({0, 1, 0, 0, 0, 0, 0, 0, 0}));
static_assert(all::is<compare_question, std::remove_const_t<S>>({0, 0, 1, 0, 0, 0, 0, 0, 0}));
static_assert(all::is<compare_question, std::remove_const_t<M>>({0, 0, 0, 1, 0, 0, 0, 0, 0}));
static_assert(all::is<compare_question, std::remove_const_t<D>>({0, 0, 0, 0, 1, 0, 0, 0, 0}));
static_assert(all::is<compare_question, std::remove_const_t<P>>({0, 0, 0, 0, 0, 0, 1, 0, 0}));
static_assert(all::is<scale_question, std::remove_const_t<G>>({0, 0, 0, 0, 0, 0, 0, 0, 0}));
static_assert(all::is<scale_question, std::remove_const_t<D>>({0, 0, 0, 0, 0, 0, 0, 0, 0}));

// Questions that have no answer.
template <class A, class B> concept grows  = requires(A a, B b) { growth(a, b); };
template <class A, class B> concept shares = requires(A a, B b) { share(a, b); };
template <class A, class B> concept times_ = requires(A a, B b) { multiple_of(a, b); };
template <class A, class B> concept rates  = requires(A a, B b) { per_10k(a, b); };
static_assert(grows<C, C> && grows<D, D> && !grows<C, count<trademark>> && !grows<G, G> && !grows<S, S> && !grows<D, K> && !grows<C, int> && !grows<P, P>);
static_assert(shares<C, C> && !shares<C, count<trademark>> && !shares<D, D> && !shares<S, S> && !shares<int, C>);
static_assert(times_<C, C> && times_<D, D> && !times_<C, count<trademark>> && !times_<D, K> && !times_<M, M>);
static_assert(rates<C, count<person>> && rates<C, C> && !rates<D, C> && !rates<C, int>);

// Comparison and difference agree with unbounded rationals for every 64-bit input.
TEST_CASE("rates compare and subtract exactly") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    for (int i = 0; i != 20'000; ++i) {
        auto const a = n.any<std::int64_t>(), c = n.below(8) == 0 ? a : n.any<std::int64_t>();
        auto const b = n.positive<std::int64_t>(), e = n.below(8) == 0 ? b : n.positive<std::int64_t>();
        INFO(a << '/' << b << " and " << c << '/' << e);
        oracle::rational const x(a, b), y(c, e);
        auto const             r = per_10k(patents(a), people(b)), t = per_10k(patents(c), people(e));
        CHECK((r < t) == (x < y));
        CHECK((r == t) == (x == y));
        CHECK(oracle::value(r - t) == x - y);
        auto const h = growth(patents(a), patents(b)), j = growth(patents(c), patents(e));
        CHECK((h <=> j < 0) == (x < y));
        CHECK(oracle::value(h) == x - 1);
        auto const difference = h - j;
        CHECK(oracle::value(difference) == x - y);
        CHECK((difference < percentage_points{}) == (x < y));
        CHECK(rate_cast<100'000>(r) == r);
        if (x > 0) {
            oracle::rational const ratio = y / x;
            if (numerator(ratio) < (oracle::integer(1) << 126) && denominator(ratio) < (oracle::integer(1) << 126))
                CHECK(oracle::value(multiple_of(t, r)) == ratio);
        }
    }
}

TEST_CASE("rates of unsigned and of narrow counts compare exactly") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    using U = std::uint64_t;
    for (int i = 0; i != 5'000; ++i) {
        U const    a = n.any<U>(), b = n.positive<U>(), c = n.any<U>(), e = n.positive<U>();
        auto const r = multiple_of(count<patent, U>{a}, count<patent, U>{b}), t = multiple_of(count<patent, U>{c}, count<patent, U>{e});
        CHECK((r < t) == (oracle::rational(a, b) < oracle::rational(c, e)));
        auto const f = n.any<std::int8_t>();
        auto const h = n.positive<std::int8_t>();
        auto const v = multiple_of(count<patent, std::int8_t>{f}, count<patent, std::int8_t>{h});
        CHECK((v < r) == (oracle::rational(f, h) < oracle::rational(a, b)));
        CHECK((v == r) == (oracle::rational(f, h) == oracle::rational(a, b)));
    }
}

TEST_CASE("sums of points are exact or an error") {
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    for (int i = 0; i != 5'000; ++i) {
        auto const point = [&] {
            return growth(patents(n.any<std::int32_t>()), patents(n.positive<std::int32_t>())) - growth(patents(n.any<std::int32_t>()), patents(n.positive<std::int32_t>()));
        };
        auto const x = point(), y = point();
        CHECK(oracle::value(x + y) == oracle::value(x) + oracle::value(y));
        CHECK(oracle::value(x - y) == oracle::value(x) - oracle::value(y));
    }
}

}  // namespace
