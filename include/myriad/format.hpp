// SPDX-License-Identifier: BSL-1.0
//
// std::format formatters for everything myriad prints, where the standard library has <format>. The
// specification is that of text.hpp behind [[fill]align][width]; wide characters count as two.
#pragma once

#include <myriad/detail/formatter.hpp>

#include <format>  // std::formatter

template <myriad::printable T>
struct std::formatter<T> : myriad::detail::formatter {};
template <>
struct std::formatter<myriad::standing> : myriad::detail::formatter {};
template <>
struct std::formatter<myriad::label> : myriad::detail::formatter {};
template <>
struct std::formatter<myriad::text> : myriad::detail::formatter {};
