// SPDX-License-Identifier: BSL-1.0
//
// {fmt} formatters for everything myriad prints:  fmt::print("{:>10}  {:+,.2h}\n", place.chinese(), g).
// The specification is that of text.hpp behind [[fill]align][width]; wide characters count as two.
// What is no specification, such as printf's .2f, does not compile.
#pragma once

#include <myriad/detail/formatter.hpp>

#include <fmt/format.h>  // fmt::formatter

template <myriad::printable Type>
struct fmt::formatter<Type> : myriad::detail::formatter<Type> {};
template <>
struct fmt::formatter<myriad::standing> : myriad::detail::formatter<myriad::standing> {};
template <>
struct fmt::formatter<myriad::label> : myriad::detail::formatter<myriad::label> {};
template <>
struct fmt::formatter<myriad::text> : myriad::detail::formatter<myriad::text> {};
