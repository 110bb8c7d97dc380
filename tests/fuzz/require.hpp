// SPDX-License-Identifier: BSL-1.0
//
// What a fuzzed function must keep: a broken property ends the program, as a sanitizer does.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

inline void require(bool holds, char const* property, std::string_view input) {
    if (holds) return;
    std::fprintf(stderr, "broken: %s\nby: %.*s\n", property, static_cast<int>(input.size()), input.data());
    std::abort();
}
