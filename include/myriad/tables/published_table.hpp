// SPDX-License-Identifier: BSL-1.0
//
// published_table<source, rows> is a table that knows its rows when it is compiled, as those in data/ do:
// it finds names by binary search in an index that exists only where a name is asked for. It is a
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

    [[nodiscard]] constexpr row_type const* find(key_type wanted) const noexcept { return among<1>(wanted.code()).row; }
    [[nodiscard]] constexpr row_type const* find(spelling name) const noexcept { return among<4>(name).row; }
    [[nodiscard]] constexpr row_type const& at(key_type wanted) const { return table::only(among<1>(wanted.code()), wanted); }
    [[nodiscard]] constexpr row_type const& at(spelling name) const { return table::only(among<4>(name), name); }

private:
    // The rows of that name, looked for among the first so many names of each row.
    template <unsigned Names>
    static constexpr typename table::found among(spelling wanted) noexcept;
};

template <auto const& Source, auto const& Rows>
template <unsigned Names>
constexpr auto published_table<Source, Rows>::among(spelling wanted) noexcept -> typename table::found {
    constexpr auto& index = detail::names_of<Rows, Names>;
    detail::size    first = 0, last = index.count;
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
