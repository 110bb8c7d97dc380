// SPDX-License-Identifier: BSL-1.0
//
// std::hash for what is looked for in an unordered container: labels, texts, places, entities, standings,
// counts, decimals, int128.
//
//   std::unordered_map<place, count<patent>>    std::unordered_set<decimal<2>>
//
// What is equal has one hash: 10.9 % and 10.90 %, two places of one code. In a header of its own because
// std::hash is not in those that the values include; <typeindex> is the smallest that has it.
#pragma once

#include <myriad/count.hpp>
#include <myriad/decimal.hpp>
#include <myriad/label.hpp>
#include <myriad/standing.hpp>
#include <myriad/tables/entity.hpp>
#include <myriad/tables/place.hpp>
#include <myriad/text.hpp>

#include <optional>  // std::hash, and where it is cheapest

namespace MYRIAD_NAMESPACE::detail {

using hash_value = decltype(sizeof 0);

// FNV-1a. Source: Fowler, Noll, Vo, Eastlake, "The FNV Non-Cryptographic Hash Algorithm".
constexpr hash_value hash_of(char const* first, char const* last) noexcept {
    std::uint64_t hash = 0xCBF2'9CE4'8422'2325U;
    for (; first != last; ++first) hash = (hash ^ static_cast<unsigned char>(*first)) * 0x100'0000'01B3U;
    return static_cast<hash_value>(hash);
}

constexpr hash_value combined(hash_value a, hash_value b) noexcept {
    return static_cast<hash_value>((a ^ (b >> 3U)) * std::uint64_t{0x9E37'79B9'7F4A'7C15U} + b);
}

template <class Number>
concept hashable = requires(Number const& r) { std::hash<Number>{}(r); };

}  // namespace myriad::detail

template <>
struct std::hash<myriad::label> {
    constexpr decltype(sizeof 0) operator()(myriad::label l) const noexcept { return myriad::detail::hash_of(l.begin(), l.end()); }
};
template <>
struct std::hash<myriad::text> {
    constexpr decltype(sizeof 0) operator()(myriad::text const& t) const noexcept { return myriad::detail::hash_of(t.begin(), t.end()); }
};
template <>
struct std::hash<myriad::tables::place> {
    constexpr decltype(sizeof 0) operator()(myriad::tables::place p) const noexcept { return hash<myriad::label>{}(p.code()); }
};
template <>
struct std::hash<myriad::tables::entity> {
    constexpr decltype(sizeof 0) operator()(myriad::tables::entity e) const noexcept { return hash<myriad::label>{}(e.code()); }
};
template <>
struct std::hash<myriad::standing> {
    decltype(sizeof 0) operator()(myriad::standing s) const noexcept { return hash<std::uint64_t>{}(s.halves); }
};
template <>
struct std::hash<myriad::int128> {
    decltype(sizeof 0) operator()(myriad::int128 const& n) const noexcept {
        return myriad::detail::combined(hash<std::uint64_t>{}(n.low), hash<std::int64_t>{}(n.high));
    }
};
template <class Unit, myriad::detail::hashable Rep>
struct std::hash<myriad::count<Unit, Rep>> {
    decltype(sizeof 0) operator()(myriad::count<Unit, Rep> const& c) const noexcept { return hash<Rep>{}(c.value); }
};
template <int Places, class Caption, myriad::detail::hashable Rep>
struct std::hash<myriad::decimal<Places, Caption, Rep>> {
    decltype(sizeof 0) operator()(myriad::decimal<Places, Caption, Rep> const& d) const {
        Rep coefficient = d.coefficient;  // without the zeros at its end
        int places      = d.places;
        for (; !(coefficient == Rep(0)) && coefficient % Rep(10) == Rep(0); --places) coefficient = Rep(coefficient / Rep(10));
        return myriad::detail::combined(hash<Rep>{}(coefficient), hash<int>{}(coefficient == Rep(0) ? 0 : places));
    }
};
