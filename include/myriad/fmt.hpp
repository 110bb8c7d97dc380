// SPDX-License-Identifier: BSL-1.0
//
// {fmt} formatters for everything myriad prints:  fmt::print("{:>10}  {:+,.2a}\n", place.chinese(), g).
// The specification is that of text.hpp behind [[fill]align][width]; wide characters count as two.
#pragma once

#include <myriad/detail/formatter.hpp>

#include <fmt/format.h>  // fmt::formatter

template <myriad::printable T>
struct fmt::formatter<T> : myriad::detail::formatter {};
template <>
struct fmt::formatter<myriad::standing> : myriad::detail::formatter {};
template <>
struct fmt::formatter<myriad::label> : myriad::detail::formatter {};
template <>
struct fmt::formatter<myriad::text> : myriad::detail::formatter {};
