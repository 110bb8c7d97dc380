// SPDX-License-Identifier: BSL-1.0
//
// operator<< for everything myriad prints. The stream's width, fill and adjustment hold for the whole
// text; its locale, precision and showpos do not, so that the output is the same everywhere. For a
// specification (text.hpp) write  os << to_text(x, "+,.2a").
#pragma once

#include <myriad/label.hpp>
#include <myriad/text.hpp>

#include <ostream>      // std::ostream
#include <string_view>  // std::string_view

namespace myriad {

inline std::ostream& operator<<(std::ostream& os, text const& t) { return os << std::string_view(t); }
inline std::ostream& operator<<(std::ostream& os, label l) { return os << std::string_view(l); }
inline std::ostream& operator<<(std::ostream& os, standing s) { return os << to_text(s); }

template <printable T>
std::ostream& operator<<(std::ostream& os, T const& x) {
    return os << to_text(x);
}

}  // namespace myriad
