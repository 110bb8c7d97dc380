// SPDX-License-Identifier: BSL-1.0
//
// source: where a table was printed. Its publication, its number and title, its lines of the source text, and what its
// columns are called.
#pragma once

#include <myriad/tables/measure.hpp>

namespace MYRIAD_NAMESPACE::tables {

struct publication {
    label english;
    label chinese;
    label publisher;          // in English; empty if the text names none
    label publisher_chinese;
    int   year;               // the year reported on
    label text;               // the file name of the source text
};

// What the print says of a table outside its cells, in our words: a population, an order, where the data
// are from.
struct note {
    int   line;
    label english;
};

// How the numbers of a column were printed.
enum class print : unsigned char {
    number,
    percentage,  // each with its %; where the head says %, each is a number
    myriads      // in 万; the head says so
};

// A name in one more language, by its tag: {"de", "Umsatz"}.
struct translation {
    label language;
    label name;
};
// A range of them: the array, which lives as long as the program.
class translations {
public:
    constexpr translations() = default;
    template <decltype(sizeof 0) Size>
    constexpr translations(translation const (&all)[Size]) noexcept : first_(all), last_(all + Size) {}

    [[nodiscard]] constexpr translation const* begin() const noexcept { return first_; }
    [[nodiscard]] constexpr translation const* end() const noexcept { return last_; }

private:
    translation const* first_ = nullptr;
    translation const* last_  = nullptr;
};

// What a column of numbers is called: in English, and in Chinese as printed; either may be empty. Of heads that
// stand one above the other the upper comes first, then a space.
struct head {
    label                english;
    label                chinese;
    tables::measure      measure = tables::measure::count;
    tables::print        print   = print::number;
    tables::translations others  = {};

    // Its name in a language: "en", "zh", or what is among the others. Empty if it has none.
    [[nodiscard]] constexpr label in(spelling language) const noexcept {
        if (language == label("en")) return english;
        if (language == label("zh")) return chinese;
        for (translation const& other : others)
            if (language == other.language) return other.name;
        return {};
    }
};

struct source {
    label              id;  // "cnipa_2024/t03"
    publication const* in;
    int                number;  // of the table, 0 if it has none
    label              english;  // its title
    label              chinese;
    label              unit;  // as printed, empty if the print does not say
    int                first_line;  // of the source text, title and heads included
    int                last_line;
    head               column = {};  // of a table with one number for each year: what its column is called
    note               notes[3] = {};
};

// Where a number stands, for whoever goes through all of them.
struct cell {
    myriad::label list;  // of lists printed side by side: which one; else empty
    int           row;   // from 1, in its list
    int           line;
    myriad::label label;
    head          column;
    int           year;  // 0 if the number belongs to none
};

}  // namespace myriad::tables

// The datasets call tables and what is in them by their plain names.
namespace MYRIAD_NAMESPACE::data {
using namespace tables;
}
