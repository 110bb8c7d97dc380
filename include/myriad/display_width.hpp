// SPDX-License-Identifier: BSL-1.0
//
// display_width: how many columns of a terminal a text in UTF-8 takes, so that tables with Chinese names
// stand in line.
#pragma once

#include <myriad/config.hpp>

#include <cstdint>  // std::uint32_t

namespace MYRIAD_NAMESPACE {

// Two for the wide and full-width characters of Unicode's UAX #11 (ideographs, kana, hangul, full-width
// forms), one for every other; combining characters count as one. O(n).
[[nodiscard]] constexpr unsigned display_width(char const* first, char const* last) noexcept {
    unsigned width = 0;
    while (first != last) {
        auto const     lead  = static_cast<unsigned char>(*first);
        unsigned const bytes = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        std::uint32_t  code  = bytes == 1 ? lead : lead & (0x7FU >> bytes);
        ++first;
        for (unsigned i = 1; i != bytes && first != last; ++i, ++first)
            code = code << 6U | (static_cast<unsigned char>(*first) & 0x3FU);
        bool const wide = (0x1100 <= code && code <= 0x115F) || (0x2E80 <= code && code <= 0xA4CF) ||
                          (0xAC00 <= code && code <= 0xD7A3) || (0xF900 <= code && code <= 0xFAFF) ||
                          (0xFE30 <= code && code <= 0xFE6F) || (0xFF00 <= code && code <= 0xFF60) ||
                          (0xFFE0 <= code && code <= 0xFFE6) || (0x20000 <= code && code <= 0x3FFFD);
        width += wide ? 2 : 1;
    }
    return width;
}

// The same of whatever has a begin and an end in contiguous memory: label, text, std::string_view.
template <class Text>
[[nodiscard]] constexpr unsigned display_width(Text const& t) noexcept {
    return display_width(t.data(), t.data() + t.size());
}

}  // namespace myriad
