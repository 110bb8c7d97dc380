// SPDX-License-Identifier: BSL-1.0
//
// measure: what a printed figure measures.
//
//   name_of(measure::growth)     "growth"
#pragma once

#include <myriad/label.hpp>

namespace MYRIAD_NAMESPACE {

enum class measure : unsigned char {
    count,       // 241933 件
    money,       // 445.24 亿元
    growth,      // 同比增长 2.91%: signed, a fall is below zero
    share,       // 占 6.79%
    points,      // 上升 0.87 个百分点: signed
    multiple,    // 5.9 倍
    per_n,       // 每万人口 199.42 件
    difference,  // 增加 5649 家: signed, in the unit of what is counted
    rank,        // 第一
    bound,       // a limit or a target
    score,       // 82.36 分
    duration     // 15.5 个月, 连续 20 年
};

[[nodiscard]] constexpr label name_of(measure m) {
    switch (m) {
        case measure::count: return "count";
        case measure::money: return "money";
        case measure::growth: return "growth";
        case measure::share: return "share";
        case measure::points: return "points";
        case measure::multiple: return "multiple";
        case measure::per_n: return "per_n";
        case measure::difference: return "difference";
        case measure::rank: return "rank";
        case measure::bound: return "bound";
        case measure::score: return "score";
        case measure::duration: return "duration";
    }
    return "";
}

}  // namespace myriad
