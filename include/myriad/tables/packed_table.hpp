// SPDX-License-Identifier: BSL-1.0
//
// packed_table<source, Rows>: a large table that takes no more room than its numbers need. Each column is a run of
// numbers of the same few bits, and a row is put together when it is asked for. What table and published_table give by
// reference this gives by value; all else is the same:
//
//   for (auto const& row : table)          table[i]  table.size()  table.source()
//   table.at("Ashford")                    the row of a key or a name; an error if there is none, or there are two
//   table.find("Ashford")                  the same as a std::optional
//   table.column(2024, &cells::member)     table.column(&row::member)
//   table.each_cell(visit)
//
// myriad_table() writes such tables; by hand nobody would. Rows gives rows, key(i), label_of(i), row(i) and in_order(i), the
// index of the row whose key is the i-th in order, or `unordered`.
#pragma once

#include <myriad/column.hpp>
#include <myriad/tables/row.hpp>
#include <myriad/tables/table.hpp>

#include <cstdint>   // std::uint64_t
#include <iterator>  // std::random_access_iterator_tag
#include <optional>  // what find returns

namespace MYRIAD_NAMESPACE::tables {

// Numbers of so many bits each, one behind the other from the lowest bit on, above the least of them.
struct packed_numbers {
    std::uint64_t const* words = nullptr;
    unsigned             bits  = 0;  // 0: all are the same
    std::int64_t         least = 0;

    [[nodiscard]] constexpr std::int64_t operator[](detail::size i) const noexcept {
        if (bits == 0) return least;
        std::uint64_t const at     = std::uint64_t{i} * bits;
        std::uint64_t const word   = at / 64;
        unsigned const      offset = static_cast<unsigned>(at % 64);
        std::uint64_t       value  = words[word] >> offset;
        if (offset + bits > 64) value |= words[word + 1] << (64 - offset);
        if (bits != 64) value &= (std::uint64_t{1} << bits) - 1;
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(least) + value);
    }
    [[nodiscard]] constexpr detail::size size_at(detail::size i) const noexcept { return static_cast<detail::size>((*this)[i]); }
};

// Names that end in a zero, one behind the other; it is noted where every eighth begins.
struct packed_names {
    static constexpr detail::size step = 8;

    char const*    names = "";
    packed_numbers begin_of_every_eighth;

    [[nodiscard]] constexpr label operator[](detail::size i) const noexcept {
        name at{names + begin_of_every_eighth.size_at(i / step)};
        for (detail::size skipped = i % step; skipped != 0; ++at.chars)
            if (*at.chars == '\0') --skipped;
        return label::of(at);
    }

private:
    struct name {
        char const* chars;

        [[nodiscard]] constexpr char const* c_str() const noexcept { return chars; }
    };
};

// What stands for in_order where the keys have no order that is known.
struct unordered {};

template <auto const& Source, class Rows>
class packed_table {
public:
    using row_type = decltype(Rows::row(0));
    using key_type = typename row_type::key_type;

    class iterator {
    public:
        using iterator_category = std::input_iterator_tag;  // what it points at is made when it is asked for
        using iterator_concept  = std::random_access_iterator_tag;
        using value_type        = row_type;
        using difference_type   = std::ptrdiff_t;
        using reference         = row_type;
        using pointer           = void;

        constexpr iterator() = default;
        constexpr explicit iterator(difference_type at) noexcept : at_(at) {}

        [[nodiscard]] constexpr row_type operator*() const { return Rows::row(static_cast<detail::size>(at_)); }
        [[nodiscard]] constexpr row_type operator[](difference_type n) const { return *(*this + n); }

        constexpr iterator& operator++() noexcept { return *this += 1; }
        constexpr iterator& operator--() noexcept { return *this -= 1; }
        constexpr iterator  operator++(int) noexcept { return ++*this, *this - 1; }
        constexpr iterator  operator--(int) noexcept { return --*this, *this + 1; }
        constexpr iterator& operator+=(difference_type n) noexcept { return at_ += n, *this; }
        constexpr iterator& operator-=(difference_type n) noexcept { return at_ -= n, *this; }

        [[nodiscard]] friend constexpr iterator        operator+(iterator i, difference_type n) noexcept { return i += n; }
        [[nodiscard]] friend constexpr iterator        operator+(difference_type n, iterator i) noexcept { return i += n; }
        [[nodiscard]] friend constexpr iterator        operator-(iterator i, difference_type n) noexcept { return i -= n; }
        [[nodiscard]] friend constexpr difference_type operator-(iterator a, iterator b) noexcept { return a.at_ - b.at_; }
        [[nodiscard]] friend constexpr auto            operator<=>(iterator, iterator) = default;

    private:
        difference_type at_ = 0;
    };

    [[nodiscard]] static constexpr tables::source const& source() noexcept { return Source; }
    [[nodiscard]] static constexpr detail::size          size() noexcept { return Rows::rows; }
    [[nodiscard]] static constexpr iterator              begin() noexcept { return iterator(0); }
    [[nodiscard]] static constexpr iterator              end() noexcept { return iterator(static_cast<std::ptrdiff_t>(Rows::rows)); }
    [[nodiscard]] constexpr row_type                     operator[](detail::size i) const { return Rows::row(i); }

    // The first row of a key or a name, see table.hpp. O(log n) by a key that has an order; otherwise O(n).
    [[nodiscard]] constexpr std::optional<row_type> find(key_type wanted) const
        requires(!std::same_as<key_type, label>)
    {
        return with_key(wanted).row();
    }
    [[nodiscard]] constexpr std::optional<row_type> find(spelling name) const { return with_name(name).row(); }

    // Error: unknown_name, with the nearest name of the table; ambiguous_key.
    [[nodiscard]] constexpr row_type at(key_type wanted) const
        requires(!std::same_as<key_type, label>)
    {
        return only(with_key(wanted), wanted);
    }
    [[nodiscard]] constexpr row_type at(spelling name) const { return only(with_name(name), name); }

    // The values of one year by key, of what belongs to no year, and of a table with one number for each year or just
    // one: as of table, which see.
    template <class Projection>
    [[nodiscard]] constexpr auto column(int year, Projection const& projection) const {
        return column([&](row_type const& r) { return detail::project(projection, r.in(year)); });
    }
    template <class Projection>
        requires(!std::integral<Projection>)
    [[nodiscard]] constexpr auto column(Projection const& projection) const {
        return make_column(*this, &row_type::key, projection);
    }

    constexpr void each_cell(auto&& visit) const {
        for (detail::size i = 0; i != size(); ++i) {
            row_type const r = Rows::row(i);
            r.each(Source.column, [&](head const& column, int year, auto const& value) {
                visit(cell{{}, static_cast<int>(i) + 1, r.line, r.label, column, year}, value);
            });
        }
    }

private:
    struct found {
        detail::size index = 0;
        int          times = 0;

        [[nodiscard]] constexpr std::optional<row_type> row() const {
            if (times == 0) return std::nullopt;
            return Rows::row(index);
        }
    };
    static constexpr bool ordered = !std::same_as<decltype(Rows::in_order(0)), unordered>;

    static constexpr found with_key(auto const& wanted) {
        if constexpr (ordered) {
            detail::size first = 0, last = size();
            while (first != last) {
                detail::size const middle = first + (last - first) / 2;
                if (wanted > Rows::key(Rows::in_order(middle))) first = middle + 1;
                else last = middle;
            }
            auto const is = [&](detail::size i) { return i != size() && wanted == Rows::key(Rows::in_order(i)); };
            if (!is(first)) return {};
            return {Rows::in_order(first), is(first + 1) ? 2 : 1};
        } else {
            return walked([&](detail::size i) { return wanted == Rows::key(i); });
        }
    }
    static constexpr found with_name(spelling wanted) {
        if constexpr (std::same_as<key_type, label>) return with_key(wanted);
        else
            return walked([&](detail::size i) { return detail::is_named(keyed{Rows::label_of(i), Rows::key(i)}, wanted); });
    }
    static constexpr found walked(auto const& is) {
        found f;
        for (detail::size i = 0; i != size() && f.times != 2; ++i)
            if (is(i) && ++f.times == 1) f.index = i;
        return f;
    }
    // As much of a row as has its names.
    struct keyed {
        using key_type = typename packed_table::key_type;

        myriad::label label;
        key_type      about;

        [[nodiscard]] constexpr key_type const& key() const noexcept { return about; }
    };

    constexpr row_type only(found f, auto const& wanted) const {
        if (f.times == 0) failure::that_name_is_not_in_the_table(*this, wanted);
        if (f.times == 2) failure::that_key_is_there_twice("table::at", Source.id, wanted);
        return Rows::row(f.index);
    }
};

}  // namespace myriad::tables
