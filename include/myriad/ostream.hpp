// SPDX-License-Identifier: BSL-1.0
//
// operator<< for everything myriad prints. The stream's width, fill and adjustment hold for the whole
// text, where wide characters count as two; its locale, precision and showpos do not, so that the output is
// the same everywhere. For a specification (text.hpp) write  os << to_text(x, "+,.2h").
#pragma once

#include <myriad/display_width.hpp>
#include <myriad/label.hpp>
#include <myriad/text.hpp>

#include <ostream>      // std::ostream
#include <string_view>  // std::string_view

namespace MYRIAD_NAMESPACE {

namespace detail {

// A stream counts bytes: its width is widened by what the text has more of them than columns.
inline std::ostream& write(std::ostream& os, std::string_view text) {
    if (os.width() > 0) {
        auto const columns = static_cast<std::streamsize>(display_width(text));
        os.width(os.width() > columns ? os.width() - columns + static_cast<std::streamsize>(text.size()) : 0);
    }
    return os << text;
}

}  // namespace detail

inline std::ostream& operator<<(std::ostream& os, text const& t) { return detail::write(os, std::string_view(t)); }
inline std::ostream& operator<<(std::ostream& os, label l) { return detail::write(os, std::string_view(l)); }
inline std::ostream& operator<<(std::ostream& os, standing s) { return os << to_text(s); }

template <printable Type>
std::ostream& operator<<(std::ostream& os, Type const& x) {
    return os << to_text(x);
}

}  // namespace myriad
