// SPDX-License-Identifier: BSL-1.0
//
// The baseline of the benchmarks of ranks: what one would write without a library.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

template <class Value>
std::vector<std::uint64_t> plain_ranks(std::span<Value const> values, bool dense = false) {
    struct entry {
        Value         value;
        std::uint32_t index;
    };
    std::vector<entry> order(values.size());
    for (std::uint32_t i = 0; i != order.size(); ++i) order[i] = {values[i], i};
    std::sort(order.begin(), order.end(), [](entry const& a, entry const& b) { return b.value < a.value; });
    std::vector<std::uint64_t> ranks(values.size());
    for (std::size_t i = 0, rank = 0; i != order.size(); ++i) {
        if (i == 0 || order[i].value < order[i - 1].value) rank = dense ? rank + 1 : i + 1;
        ranks[order[i].index] = rank;
    }
    return ranks;
}
