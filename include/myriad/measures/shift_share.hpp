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

namespace MYRIAD_NAMESPACE {

template <class Unit, class Rep = rational>
struct shift_share_parts {
    count<Unit, Rep> national;
    count<Unit, Rep> mix;
    count<Unit, Rep> local;

    [[nodiscard]] constexpr count<Unit, Rep> change() const { return national + mix + local; }
};

namespace detail {

template <class Left, class Right>
concept shifts = same_unit<Left, Right> && divisible<common_representation_t<typename Left::rep, typename Right::rep>>;

}  // namespace detail

template <quantity Left, quantity Right, class Rate, class OtherRate>
    requires detail::shifts<Left, Right>
[[nodiscard]] constexpr auto shift_share(Left const& now, Right const& before, growth_rate<Rate> const& of_industry, growth_rate<OtherRate> const& of_nation) {
    using Number = common_representation_t<typename Left::rep, typename Right::rep>;
    using Quantity = detail::ratio_of_t<Number>;
    using Wide = widened_t<Number>;
    Quantity const was      = Quantity(Wide(before.value));
    Quantity const industry = detail::make_ratio<Number>(Wide(of_industry.now()), Wide(of_industry.before()));
    Quantity const nation   = detail::make_ratio<Number>(Wide(of_nation.now()), Wide(of_nation.before()));
    using parts      = shift_share_parts<typename Left::unit, Quantity>;
    return parts{{Quantity(was * Quantity(nation - Quantity(Wide(1))))}, {Quantity(was * Quantity(industry - nation))}, {Quantity(Quantity(Wide(now.value)) - Quantity(was * industry))}};
}

template <class Key, class Left, class Right, class Third, class Fourth>
    requires(detail::shifts<Left, Right> && detail::same_unit<Third, Fourth>)
[[nodiscard]] constexpr auto shift_share(column<Key, Left> const& now, column<Key, Right> const& before, column<Key, Third> const& nation_now,
                                         column<Key, Fourth> const& nation_before) {
    auto const place  = matched(now, before);
    auto const nation = matched(nation_now, nation_before);
    auto const all    = growth(sum(nation, [](auto const& o) { return o.value.left; }),
                               sum(nation, [](auto const& o) { return o.value.right; }));
    auto const parts  = detail::paired("shift_share", place, nation, [&](match<Left, Right> const& here, match<Third, Fourth> const& there) {
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
