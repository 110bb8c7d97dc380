// SPDX-License-Identifier: BSL-1.0
//
// std::format formatters for everything myriad prints, where the standard library has <format>. The
// specification is that of text.hpp behind [[fill]align][width]; wide characters count as two.
// What is no specification, such as printf's .2f, does not compile.
#pragma once

#include <myriad/detail/formatter.hpp>

#include <format>  // std::formatter

template <myriad::printable Type>
struct std::formatter<Type> : myriad::detail::formatter<Type> {};
template <>
struct std::formatter<myriad::standing> : myriad::detail::formatter<myriad::standing> {};
template <>
struct std::formatter<myriad::label> : myriad::detail::formatter<myriad::label> {};
template <>
struct std::formatter<myriad::text> : myriad::detail::formatter<myriad::text> {};
