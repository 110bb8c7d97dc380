// SPDX-License-Identifier: BSL-1.0
//
// FACT(a == b): one fact of a function that is asked twice, in a static_assert and in a test case. The compiler, or
// Catch2, says which of them does not hold, and on which line.
#pragma once

#include "catch.hpp"

#include <type_traits>  // std::is_constant_evaluated

namespace facts {

// Not constexpr on purpose: the compiler names the call that comes here.
inline void this_does_not_hold(char const*) {}

inline void check(bool holds, char const* words, char const* file, int line) {
    INFO(file << ':' << line << ": " << words);
    CHECK(holds);
}

constexpr void hold(bool holds, char const* words, char const* file, int line) {
    if (!std::is_constant_evaluated())
        check(holds, words, file, line);
    else if (!holds)
        this_does_not_hold(words);
}

}  // namespace facts

#define FACT(...) ::facts::hold(static_cast<bool>(__VA_ARGS__), #__VA_ARGS__, __FILE__, __LINE__)
