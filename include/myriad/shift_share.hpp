// SPDX-License-Identifier: BSL-1.0
//
// Shift-share: why a place grew. The change of each of its industries is what it would have been had the
// industry grown like the whole nation, plus what the industry grew differently from the nation, plus what
// the place itself did. The three parts add up to the change, exactly.
//
//   national = before * G            mix = before * (Gi - G)           local = now - before * (1 + Gi)
//
//   shift_share(now, before, Gi, G)                            -> shift_share_parts of one industry
//   shift_share(now, before, nation_now, nation_before)        -> column of them, by industry
//   parts.national  parts.mix  parts.local  parts.change()     counts in rational: they need not be whole
//
// G is the growth of the nation, Gi that of the industry in the nation. By key, G is that of all industries
// that stand in both national columns; a key that is not in all four columns is left out and noted, on the
// left if the place lacks it in one of its columns, on the right for the nation. O(n log n).
// Error: a base of zero or below in the nation; terms above 128 bits.
// Source: Dunn, A Statistical and Analytical Technique for Regional Analysis, Papers of the Regional Science
// Association 6 (1960); Esteban-Marquillas' fourth part is not split off.
#pragma once

#include <myriad/column.hpp>
#include <myriad/detail/values.hpp>
#include <myriad/growth_rate.hpp>
#include <myriad/sum.hpp>

namespace myriad {

template <class Unit, class Rep = rational>
struct shift_share_parts {
    count<Unit, Rep> national;
    count<Unit, Rep> mix;
    count<Unit, Rep> local;

    [[nodiscard]] constexpr count<Unit, Rep> change() const { return national + mix + local; }
};

namespace detail {

template <class A, class B>
concept shifts = same_unit<A, B> && divisible<common_representation_t<typename A::rep, typename B::rep>>;

}  // namespace detail

template <quantity A, quantity B, class G, class H>
    requires detail::shifts<A, B>
[[nodiscard]] constexpr auto shift_share(A const& now, B const& before, growth_rate<G> const& of_industry, growth_rate<H> const& of_nation) {
    using R = common_representation_t<typename A::rep, typename B::rep>;
    using Q = detail::ratio_of_t<R>;
    using W = widened_t<R>;
    Q const was      = Q(W(before.value));
    Q const industry = detail::make_ratio<R>(W(of_industry.now()), W(of_industry.before()));
    Q const nation   = detail::make_ratio<R>(W(of_nation.now()), W(of_nation.before()));
    using parts      = shift_share_parts<typename A::unit, Q>;
    return parts{{Q(was * Q(nation - Q(W(1))))}, {Q(was * Q(industry - nation))}, {Q(Q(W(now.value)) - Q(was * industry))}};
}

template <class Key, class A, class B, class C, class D>
    requires(detail::shifts<A, B> && detail::same_unit<C, D>)
[[nodiscard]] constexpr auto shift_share(column<Key, A> const& now, column<Key, B> const& before, column<Key, C> const& nation_now,
                                         column<Key, D> const& nation_before) {
    auto const place  = matched(now, before);
    auto const nation = matched(nation_now, nation_before);
    auto const all    = growth(sum(nation, [](auto const& o) { return o.value.left; }),
                               sum(nation, [](auto const& o) { return o.value.right; }));
    auto const parts  = detail::paired("shift_share", place, nation, [&](match<A, B> const& here, match<C, D> const& there) {
        return shift_share(here.left, here.right, growth(there.left, there.right), all);
    });
    sequence<unpaired<Key>> left_out = parts.left_out();
    for (auto const& u : place.left_out()) left_out.push_back({u.key, side::left});
    for (auto const& u : nation.left_out()) left_out.push_back({u.key, side::right});
    using Parts = std::remove_cvref_t<decltype(parts[0].value)>;
    sequence<observation<Key, Parts>> observations(parts.size());
    for (detail::size i = 0; i != parts.size(); ++i) observations[i] = parts[i];
    return column<Key, Parts>(static_cast<sequence<observation<Key, Parts>>&&>(observations),
                              static_cast<sequence<unpaired<Key>>&&>(left_out));
}

// What is refused (instead.hpp).
template <class = void>
detail::refused shift_share(detail::refusal_of_any<instead::pass_four_columns_here_and_in_the_nation_now_and_before>, ...);

}  // namespace myriad
