// SPDX-License-Identifier: BSL-1.0
//
// `import myriad;`: every header but data and the optional layers, as a module. A program imports or includes: what
// the module declares belongs to it, and is not what a header declares. Macros stay behind: the version is in
// <myriad/version.hpp>. The standard headers come first, so that nothing of theirs is exported.
module;

#include <bit>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <exception>
#include <limits>
#include <new>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

export module myriad;

// clang warns of what is done here on purpose, and clang before 17 of the warning's name.
#ifdef __clang__
#  pragma clang diagnostic ignored "-Wunknown-warning-option"
#  pragma clang diagnostic ignored "-Winclude-angled-in-module-purview"
#endif

export {
#include <myriad/audit/words.hpp>
#include <myriad/myriad.hpp>
#include <myriad/ostream.hpp>
}
