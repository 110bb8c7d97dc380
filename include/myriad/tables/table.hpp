// SPDX-License-Identifier: BSL-1.0
//
// table: the rows of one published table, as printed and in their order, with its source.
//
//   for (auto const& row : table)        row.line  row.label  row.about  row.cells
//   table.at(beijing)  table.at("北京")  the row of a place, by place, code or name; an error if none
//   table.find(beijing)                  the same as a pointer, null if there is none
//   table.at("Ashford")  table.at(1204)  table.at({"Ashford", 2024y / 5})      where rows have such keys: key.hpp
//   row.in(2024)                         the cells of a year; an error if the table has not that year
//   table.column(2024, &cells::member)   a column of it, keyed by place
//   table.column(2024)  table.column()   of a table with one number for each year, or just one number
//   table.source()                       publication, number, title, unit, lines, notes
//
// A table that knows its rows when it is compiled, as those in data/ do, is a published_table.
//
// Nothing is repaired: label and cells stand as they were printed, on that line of the source text.
#pragma once

#include <myriad/column.hpp>
#include <myriad/tables/key.hpp>
#include <myriad/tables/nearest_name.hpp>
#include <myriad/tables/row.hpp>
#include <myriad/tables/source.hpp>

namespace MYRIAD_NAMESPACE::failure {
template <class Table>
[[noreturn]] void that_name_is_not_in_the_table(Table const& table, auto wanted);
}

namespace MYRIAD_NAMESPACE::detail {

template <class Row>
concept one_number_each = quantity<typename Row::cells_type> && sizeof(Row::yearly::years) == sizeof(int);

}  // namespace myriad::detail

namespace MYRIAD_NAMESPACE::tables {

template <class Row>
class table {
public:
    using row_type = Row;
    using key_type = typename Row::key_type;

    template <detail::size Size>
    constexpr table(tables::source const& about, Row const (&those)[Size]) noexcept
        : source_(&about), rows_(those), size_(Size) {}
    template <detail::size Size>
    table(tables::source const&, Row (&&)[Size]) = delete;  // a table refers to its source and its rows
    template <detail::size Size>
    table(tables::source const&, Row const (&&)[Size]) = delete;
    template <class Rows>
    table(tables::source const&&, Rows const&) = delete;

    [[nodiscard]] constexpr tables::source const& source() const noexcept { return *source_; }
    [[nodiscard]] constexpr detail::size          size() const noexcept { return size_; }
    [[nodiscard]] constexpr Row const*            begin() const noexcept { return rows_; }
    [[nodiscard]] constexpr Row const*            end() const noexcept { return rows_ + size_; }
    [[nodiscard]] constexpr Row const&            operator[](detail::size i) const noexcept { return rows_[i]; }

    // The first row of a key; by name: the names of the key, which of a place or an entity are its code, its English
    // and its Chinese name, or the row's label. Null if there is none. O(n); O(log n) in a published_table.
    [[nodiscard]] constexpr Row const* find(key_type wanted) const noexcept
        requires(!std::same_as<key_type, label>)
    {
        return search(wanted).row;
    }
    [[nodiscard]] constexpr Row const* find(spelling name) const noexcept { return search(name).row; }

    // The row about it. Error: unknown_name, with the nearest name of the table; ambiguous_key.
    [[nodiscard]] constexpr Row const& at(key_type wanted) const
        requires(!std::same_as<key_type, label>)
    {
        return only(search(wanted), wanted);
    }
    [[nodiscard]] constexpr Row const& at(spelling name) const { return only(search(name), name); }

    // The values of one year by place, in printed order, totals and sub-rows included: only() chooses.
    // The projection takes the cells: a pointer to a member, or any callable. Error: no such year.
    template <class Projection>
    [[nodiscard]] constexpr auto column(int year, Projection const& projection) const {
        return make_column(
            *this, &Row::key, [&](Row const& r) { return detail::project(projection, r.in(year)); });
    }
    // The one number of each row, in a year or in the only one.
    [[nodiscard]] constexpr auto column(int year) const
        requires quantity<typename Row::cells_type>
    {
        return column(year, detail::itself);
    }
    [[nodiscard]] constexpr auto column() const
        requires detail::one_number_each<Row>
    {
        return column(Row::yearly::years[0]);
    }
    // What was printed once for each row, whatever its years: column(&compared_row<...>::growth).
    template <class Projection>
        requires(!std::integral<Projection>)
    [[nodiscard]] constexpr auto column(Projection const& projection) const {
        return make_column(*this, &Row::key, projection);
    }

    // visit(cell, value) for every number in printed order, and for words that stand among the numbers.
    constexpr void each_cell(auto&& visit) const {
        for (detail::size i = 0; i != size_; ++i) each_cell_of(i, {}, visit);
    }
    constexpr void each_cell_of(detail::size i, label list, auto&& visit) const {
        Row const& r = rows_[i];
        r.each(source_->column, [&](head const& column, int year, auto const& value) {
            visit(cell{list, static_cast<int>(i) + 1, r.line, r.label, column, year}, value);
        });
    }

protected:
    struct found {
        Row const* row   = nullptr;
        int        times = 0;  // 2: a row below it is about the same
    };
    constexpr Row const& only(found f, auto wanted) const {
        if (f.times == 0) failure::that_name_is_not_in_the_table(*this, wanted);
        if (f.times == 2) failure::that_key_is_there_twice("table::at", source_->id, wanted);
        return *f.row;
    }

private:
    constexpr found search(auto wanted) const noexcept {
        found f;
        for (Row const& r : *this) {
            if constexpr (std::same_as<decltype(wanted), spelling>) {
                if (!detail::is_named(r, wanted)) continue;
            } else if (!(r.key() == wanted)) {
                continue;
            }
            if (++f.times == 2) return f;
            f.row = &r;
        }
        return f;
    }

    tables::source const* source_;
    Row const*            rows_;
    detail::size          size_;
};

// ---- implementation ----

}  // namespace myriad::tables

namespace MYRIAD_NAMESPACE::failure {

template <class Table>
void that_name_is_not_in_the_table(Table const& table, auto wanted) {
    error e(fault::unknown_name);
    e << "table::at(\"" << table.source().id.c_str() << "\", ";
    detail::describe(e, wanted);
    e << "): no such name";
    if constexpr (std::same_as<decltype(wanted), spelling>) {
        detail::nearest_name nearest(wanted);
        for (auto const& row : table)
            for (unsigned which = detail::names_of_row<typename Table::row_type>; which-- != 0;) nearest.consider(detail::name_of(row, which));
        if (!nearest.name().empty()) e << "; nearest: \"" << nearest.name().c_str() << '"';
    }
    detail::raise(e);
}

}  // namespace myriad::failure
