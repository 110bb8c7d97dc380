// SPDX-License-Identifier: BSL-1.0
//
// published_table<source, rows> is a table that knows its rows when it is compiled, as those in data/ do:
// it finds names and keys by binary search in an index that exists only where one is asked for. It is a
// table<Row> like any other of that shape.
#pragma once

#include <myriad/tables/table.hpp>

#include <cstdint>      // std::uint64_t
#include <type_traits>  // std::extent_v, std::remove_cvref_t

namespace MYRIAD_NAMESPACE::detail {

// The names of rows in order, the first so many of each row's: which name of which row comes where.
// Numbers only, so that it costs no relocation; instantiated where a name is looked for.
template <auto const& Rows, unsigned Names>
struct index_of_names {
    static constexpr size rows  = std::extent_v<std::remove_reference_t<decltype(Rows)>>;
    static constexpr size count = rows * Names;
    static_assert(count <= 0xFFFF);

    unsigned short entries[count] = {};

    constexpr index_of_names() {
        // Sorted as numbers, which a compiler compares and moves in one step: the first six bytes of a name,
        // where most differ, and behind them which name it is.
        std::uint64_t by_name[count] = {}, spare[count] = {};
        for (size i = 0; i != count; ++i) {
            char const* at = name_of(Rows[i / Names], i % Names).c_str();
            for (int shift = 56; shift >= 16 && *at != '\0'; shift -= 8, ++at)
                by_name[i] |= std::uint64_t{static_cast<unsigned char>(*at)} << shift;
            by_name[i] |= i;
        }
        stable_sort(by_name, spare, count, [](std::uint64_t a, std::uint64_t b) {
            if (a >> 16 != b >> 16) return a < b;
            size const i = a & 0xFFFF, j = b & 0xFFFF;
            return name_of(Rows[i / Names], i % Names) < name_of(Rows[j / Names], j % Names);
        });
        for (size i = 0; i != count; ++i) entries[i] = static_cast<unsigned short>(by_name[i] & 0xFFFF);
    }

    [[nodiscard]] constexpr size row(size i) const noexcept { return entries[i] / Names; }
    [[nodiscard]] constexpr bool is_before(size i, spelling wanted) const noexcept {
        return wanted > name_of(Rows[row(i)], entries[i] % Names);
    }
    [[nodiscard]] constexpr bool is(size i, spelling wanted) const noexcept {
        return i != count && wanted == name_of(Rows[row(i)], entries[i] % Names);
    }
};

template <auto const& Rows, unsigned Names>
inline constexpr index_of_names<Rows, Names> names_of{};

// The same of the keys themselves, where they have an order of their own.
template <auto const& Rows>
struct index_of_keys {
    using key_type = typename std::remove_cvref_t<decltype(Rows[0])>::key_type;

    static constexpr size count = std::extent_v<std::remove_reference_t<decltype(Rows)>>;
    static_assert(count <= 0xFFFF);

    unsigned short entries[count] = {};

    constexpr index_of_keys() {
        unsigned short spare[count] = {};
        for (size i = 0; i != count; ++i) entries[i] = static_cast<unsigned short>(i);
        stable_sort(entries, spare, count, [](unsigned short a, unsigned short b) { return Rows[a].key() < Rows[b].key(); });
    }

    [[nodiscard]] constexpr size row(size i) const noexcept { return entries[i]; }
    [[nodiscard]] constexpr bool is_before(size i, key_type const& wanted) const noexcept { return Rows[row(i)].key() < wanted; }
    [[nodiscard]] constexpr bool is(size i, key_type const& wanted) const noexcept { return i != count && Rows[row(i)].key() == wanted; }
};

template <auto const& Rows>
inline constexpr index_of_keys<Rows> keys_of{};

}  // namespace myriad::detail

namespace MYRIAD_NAMESPACE::tables {

// A table whose rows are known when it is compiled.
template <auto const& Source, auto const& Rows>
class published_table : public table<std::remove_cvref_t<decltype(Rows[0])>> {
public:
    using table = tables::table<std::remove_cvref_t<decltype(Rows[0])>>;
    using typename table::key_type;
    using typename table::row_type;

    constexpr published_table() noexcept : table(Source, Rows) {}

    [[nodiscard]] constexpr row_type const* find(key_type wanted) const noexcept
        requires(!std::same_as<key_type, label>)
    {
        return with_key(wanted).row;
    }
    [[nodiscard]] constexpr row_type const& at(key_type wanted) const
        requires(!std::same_as<key_type, label>)
    {
        return table::only(with_key(wanted), wanted);
    }
    [[nodiscard]] constexpr row_type const* find(spelling name) const noexcept { return with_name(name).row; }
    [[nodiscard]] constexpr row_type const& at(spelling name) const { return table::only(with_name(name), name); }

private:
    static constexpr typename table::found with_name(spelling wanted) noexcept {
        return among(detail::names_of<Rows, detail::names_of_row<row_type>>, wanted);
    }
    // By the first of its names, where that gives its order: a code.
    static constexpr typename table::found with_key(key_type const& wanted) noexcept {
        if constexpr (detail::in_order_of_name<key_type>)
            return among(detail::names_of<Rows, 1>, tables::key_traits<key_type>::name(wanted, 0));
        else
            return among(detail::keys_of<Rows>, wanted);
    }
    static constexpr typename table::found among(auto const& index, auto const& wanted) noexcept;
};

template <auto const& Source, auto const& Rows>
constexpr auto published_table<Source, Rows>::among(auto const& index, auto const& wanted) noexcept -> typename table::found {
    detail::size first = 0, last = index.count;
    while (first != last) {
        detail::size const middle = first + (last - first) / 2;
        if (index.is_before(middle, wanted)) first = middle + 1;
        else last = middle;
    }
    if (!index.is(first, wanted)) return {};
    int times = 1;
    for (detail::size i = first + 1; index.is(i, wanted); ++i)
        if (index.row(i) != index.row(first)) times = 2;
    return {&Rows[index.row(first)], times};
}

}  // namespace myriad::tables
