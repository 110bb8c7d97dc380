// SPDX-License-Identifier: BSL-1.0
//
// The numbers of tables as they were printed: digits, places and signs. For visitors of each_cell:
//
//   table.each_cell([](cell const& where, auto const& value) {
//       if constexpr (tables::is_number<decltype(value)>)
//           ... where.label ... tables::printed(where.column, value) ... tables::unit_of(where.column, value) ...
//   });
#pragma once

#include <myriad/decimal.hpp>
#include <myriad/tables/row.hpp>
#include <myriad/text.hpp>

namespace MYRIAD_NAMESPACE::detail {

// The unit of a number of a caption.
template <class Caption>
inline constexpr char const* unit_behind = "";
template <>
inline constexpr char const* unit_behind<percent> = "%";
template <class Unit>
inline constexpr char const* unit_behind<counted<Unit>> = Unit::names.measure;
template <std::int64_t Number, class Unit, class Base>
inline constexpr char const* unit_behind<per_n<Number, Unit, Base>> = Unit::names.measure;

}  // namespace myriad::detail

namespace MYRIAD_NAMESPACE::tables {

// Words may stand among the numbers of a row.
template <class Value>
inline constexpr bool is_number = !std::same_as<std::remove_cvref_t<Value>, label>;

// "14.52%", "-3.87", "1904.88", "112": every place is there, and the % where each number has it in print.
// Words as they are.
constexpr text printed(tables::head const& column, auto const& value) {
    if constexpr (requires { value.coefficient; }) {
        style how;
        how.sign_left_out = column.print != tables::print::percentage;
        // what was printed in 万 has four places more in 万 than in ones
        int const in_myriads = column.print == tables::print::myriads ? 4 : 0;
        using as_printed = decimal<dynamic_places, typename std::remove_cvref_t<decltype(value)>::caption>;
        return to_text(as_printed{value.coefficient, value.places + in_myriads}, how);
    } else if constexpr (is_number<decltype(value)>) {
        return to_text(value);
    } else {
        text words;
        words += value.c_str();
        return words;
    }
}

// "件", "%", "万户"; of a rank, nothing. Of a number per N, the unit of what is counted.
constexpr text unit_of(tables::head const& column, auto const& value) {
    text out;
    if (column.print == tables::print::myriads) out += "万";
    if constexpr (requires { value.coefficient; })
        out += detail::unit_behind<typename std::remove_cvref_t<decltype(value)>::caption>;
    else if constexpr (requires { typename std::remove_cvref_t<decltype(value)>::unit; })
        out += std::remove_cvref_t<decltype(value)>::unit::names.measure;
    return out;
}

}  // namespace myriad::tables
