// SPDX-License-Identifier: BSL-1.0
//
// tables::edit_distance: how far apart two names are, for the message about a name that is not there: the letters that have
// to be added, left out, replaced or swapped with their neighbour (optimal string alignment).
#pragma once

#include <myriad/label.hpp>

namespace MYRIAD_NAMESPACE::detail {

// The first letters of a name as code points, A to Z in lower case: "beijing" is near to "Beijing".
struct letters {
    static constexpr unsigned capacity = 64;

    char32_t points[capacity] = {};
    unsigned size             = 0;

    constexpr explicit letters(spelling name) {
        for (char const* at = name.begin(); at != name.end() && size != capacity; ++size) {
            auto const byte = [&] { return static_cast<unsigned char>(*at); };
            char32_t   point = byte();
            if ('A' <= point && point <= 'Z') point += U'a' - U'A';
            for (++at; at != name.end() && (byte() & 0xC0U) == 0x80U; ++at) point = point << 6U ^ byte();
            points[size] = point;
        }
    }
};

constexpr unsigned edit_distance(letters const& a, letters const& b) {
    unsigned rows[3][letters::capacity + 1] = {};  // of the table of distances: this one, and two above
    unsigned *before = rows[0], *above = rows[1], *row = rows[2];
    for (unsigned j = 0; j <= b.size; ++j) row[j] = j;
    for (unsigned i = 1; i <= a.size; ++i) {
        unsigned* const spare = before;
        before = above, above = row, row = spare;
        row[0] = i;
        for (unsigned j = 1; j <= b.size; ++j) {
            bool const same = a.points[i - 1] == b.points[j - 1];
            unsigned   best = above[j - 1] + (same ? 0 : 1);
            if (above[j] + 1 < best) best = above[j] + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            if (i > 1 && j > 1 && a.points[i - 1] == b.points[j - 2] && a.points[i - 2] == b.points[j - 1] &&
                before[j - 2] + 1 < best)
                best = before[j - 2] + 1;
            row[j] = best;
        }
    }
    return row[b.size];
}

// The nearest of the names it is shown, the first of several; none that has no letter in its place.
class nearest_name {
public:
    constexpr explicit nearest_name(spelling wanted) : wanted_(wanted), distance_(wanted_.size) {}

    constexpr void consider(label name) {
        unsigned const d = edit_distance(wanted_, letters(name));
        if (d < distance_) distance_ = d, name_ = name;
    }
    [[nodiscard]] constexpr label    name() const noexcept { return name_; }
    [[nodiscard]] constexpr unsigned distance() const noexcept { return distance_; }

private:
    letters  wanted_;
    unsigned distance_;
    label    name_;
};

}  // namespace myriad::detail

namespace MYRIAD_NAMESPACE::tables {

// Of the first 64 letters of each name; capital and small Latin letters are the same. O(n m).
[[nodiscard]] constexpr unsigned edit_distance(spelling a, spelling b) { return detail::edit_distance(detail::letters(a), detail::letters(b)); }

}  // namespace myriad::tables
