// SPDX-License-Identifier: BSL-1.0
//
// What the rows of a table are about, and how they are found. A key is any type with == and <: a place, an entity, a
// label, an integer, std::chrono::year and year_month, a pair of these, a type of your own.
//
//   label                          by its characters
//   place, entity                  by itself; also by code, English and Chinese name
//   std::int64_t, year_month, ...  by itself
//   key_pair<label, year_month>    by itself: table.at({"Ashford", 2024y / 5})
//   a type of your own             by itself; also by name, where key_traits<Key> says what its names are
//
// A row is found by its label as well, which is what stands in print.
#pragma once

#include <myriad/label.hpp>

#include <compare>   // operator<=> of key_pair
#include <concepts>  // std::same_as

namespace MYRIAD_NAMESPACE::tables {

// By which names a key is found. Specialise it for a type of your own that has names:
//
//   template <>
//   struct myriad::tables::key_traits<chain::shop_id> {
//       static constexpr unsigned      names = 1;                                     // how many
//       static constexpr myriad::label name(chain::shop_id id, unsigned which);       // which < names
//       static constexpr chain::shop_id read(myriad::label printed);                  // for myriad_table() only
//   };
template <class Key>
struct key_traits {
    static constexpr unsigned names = 0;
};

// Text is its own name.
template <>
struct key_traits<label> {
    static constexpr unsigned names = 1;

    [[nodiscard]] static constexpr label name(label key, unsigned) noexcept { return key; }
};

template <class Key>
    requires requires(Key const& key) { key.code(), key.english(), key.chinese(); }
struct key_traits<Key> {
    static constexpr unsigned names = 3;

    [[nodiscard]] static constexpr label name(Key const& key, unsigned which) noexcept {
        return which == 0 ? key.code() : which == 1 ? key.english() : key.chinese();
    }
};

// Two keys in one: what and when. std::pair would not do: it takes a label only if that has been made before.
template <class First, class Second>
struct key_pair {
    First  first{};
    Second second{};

    [[nodiscard]] friend constexpr bool operator==(key_pair const&, key_pair const&)  = default;
    [[nodiscard]] friend constexpr auto operator<=>(key_pair const&, key_pair const&) = default;
};
template <class First, class Second>
key_pair(First, Second) -> key_pair<First, Second>;

}  // namespace myriad::tables

namespace MYRIAD_NAMESPACE::detail {

// A key whose order is that of its first name.
template <class Key>
concept in_order_of_name = std::same_as<Key, label> || requires(Key const& key) { key.code(), key.english(), key.chinese(); };

// The names by which a row is found: those of its key, and its label.
template <class Row>
inline constexpr unsigned names_of_row = tables::key_traits<typename Row::key_type>::names + 1;

template <class Row>
constexpr label name_of(Row const& row, unsigned which) {
    using traits = tables::key_traits<typename Row::key_type>;
    if constexpr (traits::names != 0)
        if (which < traits::names) return traits::name(row.key(), which);
    return row.label;
}
template <class Row>
constexpr bool is_named(Row const& row, spelling wanted) {
    for (unsigned which = names_of_row<Row>; which-- != 0;)
        if (wanted == name_of(row, which)) return true;
    return false;
}

}  // namespace myriad::detail
