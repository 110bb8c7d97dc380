// SPDX-License-Identifier: BSL-1.0
//
// The rows of tables: where a row stands, what it is called there, what it is about, and its numbers, a
// set of cells for each of the years.
//
//   row<Cells, Years...>           about a place:    {line, label, place, {cells of each year}}
//   entity_row<Cells, Years...>    about an entity:  {line, label, entity, {cells}}
//   ranked_row<Cells, Years...>    with its rank:    {line, rank, label, entity, {cells}}
//   row_about<Key, Cells, Years...>                  about anything else: a label, an integer, a month; see key.hpp
//   undated_row<Key>               {line, label, key}, to derive from: of numbers that belong to no year
//
//   row.in(2024)                   the cells of a year; an error if the table has not that year
//   row.about  row.key()           the place or the entity
//
// Cells are one quantity, or a struct of several that shows them to a visitor, in printed order, each
// under its head:
//
//   struct marks { count<trademark> applied, registered;
//                  constexpr void each(auto&& visit) const {
//                      visit(head{"applied", "申请量"}, applied);
//                      visit(head{"registered", "注册量"}, registered); } };
//
// That is the one place where the name of a column stands; whatever goes through all numbers of all
// tables, such as an export or a test, goes through it.
#pragma once

#include <myriad/number/algebra.hpp>
#include <myriad/standing.hpp>
#include <myriad/tables/entity.hpp>
#include <myriad/tables/place.hpp>
#include <myriad/tables/source.hpp>

namespace MYRIAD_NAMESPACE::detail {

template <class Cells, int... Years>
struct yearly {
    static constexpr int years[] = {Years...};

    static constexpr Cells const& in(Cells const* cells, int year) {
        for (int const y : years) {
            if (y == year) return *cells;
            ++cells;
        }
        failure::that_is_out_of_range("row::in", year);
    }

    // visit(head, year, value) for each of the cells; `only` is the head where cells are one quantity.
    static constexpr void each(Cells const* cells, tables::head const& only, auto&& visit) {
        for (int const year : years) {
            if constexpr (quantity<Cells>)
                visit(only, year, *cells);
            else
                cells->each([&](tables::head const& name, auto const& value) { visit(name, year, value); });
            ++cells;
        }
    }
};

}  // namespace myriad::detail

namespace MYRIAD_NAMESPACE::tables {

template <class Key, class Cells, int... Years>
struct row_about {
    using cells_type = Cells;
    using key_type   = Key;
    using yearly     = detail::yearly<Cells, Years...>;

    int           line;
    myriad::label label;
    Key           about;
    Cells         cells[sizeof...(Years)];

    [[nodiscard]] constexpr Key key() const noexcept { return about; }
    // The cells of a year. Error: the table does not have that year.
    [[nodiscard]] constexpr Cells const& in(int year) const& { return yearly::in(cells, year); }
    [[nodiscard]] constexpr Cells        in(int year) const&& { return yearly::in(cells, year); }

    constexpr void each(head const& only, auto&& visit) const { yearly::each(cells, only, visit); }
};
template <class Cells, int... Years>
using row = row_about<place, Cells, Years...>;
template <class Cells, int... Years>
using entity_row = row_about<entity, Cells, Years...>;

// What every row has. A row that derives from it shows its numbers to a visitor in each(only, visit), of year 0.
template <class Key>
struct undated_row {
    using cells_type = void;
    using key_type   = Key;

    int           line;
    myriad::label label;
    Key           about;

    [[nodiscard]] constexpr Key key() const noexcept { return about; }
};

template <class Cells, int... Years>
struct ranked_row {
    using cells_type = Cells;
    using key_type   = tables::entity;
    using yearly     = detail::yearly<Cells, Years...>;

    int            line;
    unsigned       rank;  // as printed
    myriad::label  label;
    tables::entity about;
    Cells          cells[sizeof...(Years)];

    [[nodiscard]] constexpr tables::entity key() const noexcept { return about; }
    [[nodiscard]] constexpr Cells const&   in(int year) const& { return yearly::in(cells, year); }
    [[nodiscard]] constexpr Cells          in(int year) const&& { return yearly::in(cells, year); }

    constexpr void each(head const& only, auto&& visit) const {
        visit(head{"rank", "排名", measure::rank}, yearly::years[0], standing::at(rank));
        yearly::each(cells, only, visit);
    }
};

}  // namespace myriad::tables
