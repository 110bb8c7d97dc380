// SPDX-License-Identifier: BSL-1.0
//
// Ranks by their definition: count, for each element, how many go before it and how many are its equals.
// No sorting, so that nothing is shared with the library.
#pragma once

#include <myriad/standing.hpp>

#include <optional>
#include <vector>

namespace oracle {

struct ranked_value {
    std::optional<int> value;
    int                group = 0;
};

enum class absent { unranked, first, last, dropped };

inline constexpr myriad::ties every_tie_rule[] = {myriad::ties::competition, myriad::ties::modified, myriad::ties::dense,
                                                  myriad::ties::ordinal, myriad::ties::fractional};

template <class Order>
std::vector<myriad::standing> ranks(std::vector<ranked_value> const& all, myriad::ties rule, Order before, absent absent_is,
                                    bool by_group) {
    auto const goes_before = [&](ranked_value const& a, ranked_value const& b) {
        if (a.value && b.value) return before(*a.value, *b.value);
        if (a.value.has_value() == b.value.has_value()) return false;
        return a.value.has_value() != (absent_is == absent::first);
    };
    std::vector<myriad::standing> answer;
    for (std::size_t i = 0; i != all.size(); ++i) {
        bool const counts = all[i].value.has_value() || absent_is == absent::first || absent_is == absent::last;
        if (!counts) {
            if (absent_is == absent::unranked) answer.push_back({});
            continue;
        }
        std::uint64_t before_it = 0, equal_before = 0, equal = 0, groups = 0;
        for (std::size_t j = 0; j != all.size(); ++j) {
            if (by_group && all[j].group != all[i].group) continue;
            if (!all[j].value && absent_is != absent::first && absent_is != absent::last) continue;
            if (goes_before(all[j], all[i])) {
                ++before_it;
                bool is_new = true;  // the first of its equals that goes before
                for (std::size_t k = 0; k != j; ++k) {
                    if (by_group && all[k].group != all[i].group) continue;
                    if (!all[k].value && absent_is != absent::first && absent_is != absent::last) continue;
                    if (!goes_before(all[k], all[j]) && !goes_before(all[j], all[k])) is_new = false;
                }
                if (is_new) ++groups;
            } else if (!goes_before(all[i], all[j])) {
                ++equal;
                if (j < i) ++equal_before;
            }
        }
        switch (rule) {
            case myriad::ties::competition: answer.push_back(myriad::standing::at(before_it + 1)); break;
            case myriad::ties::modified: answer.push_back(myriad::standing::at(before_it + equal)); break;
            case myriad::ties::dense: answer.push_back(myriad::standing::at(groups + 1)); break;
            case myriad::ties::ordinal: answer.push_back(myriad::standing::at(before_it + equal_before + 1)); break;
            case myriad::ties::fractional: answer.push_back({2 * before_it + equal + 1}); break;
        }
    }
    return answer;
}

}  // namespace oracle
