// SPDX-License-Identifier: BSL-1.0
//
// The shapes of rows that several tables share: the cells of one year, in printed order. Each shape
// names its columns once, in `each`; see row.hpp. Those with rates are in growth_shapes.hpp.
#pragma once

#include <myriad/count.hpp>
#include <myriad/tables/published_table.hpp>

#include <cstdint>  // std::int64_t

namespace MYRIAD_NAMESPACE::data {

using namespace units;

// 合计 发明 实用新型 外观设计
struct patents_by_kind {
    count<patent> total, invention, utility, design;

    constexpr patents_by_kind(std::int64_t all, std::int64_t i, std::int64_t u, std::int64_t d)
        : total{all}, invention{i}, utility{u}, design{d} {}

    constexpr void each(auto&& visit) const {
        visit(head{"total", "合计"}, total);
        visit(head{"invention", "发明"}, invention);
        visit(head{"utility model", "实用新型"}, utility);
        visit(head{"design", "外观设计"}, design);
    }
};

// The same where the total is headed 总量.
struct granted_by_kind : patents_by_kind {
    using patents_by_kind::patents_by_kind;

    constexpr void each(auto&& visit) const {
        visit(head{"total", "授权量 总量"}, total);
        visit(head{"invention", "授权量 发明"}, invention);
        visit(head{"utility model", "授权量 实用新型"}, utility);
        visit(head{"design", "授权量 外观设计"}, design);
    }
};

// 申请量 注册量 年末有效注册量
struct trademarks_by_status {
    count<trademark> applied, registered, in_force;

    constexpr trademarks_by_status(std::int64_t a, std::int64_t r, std::int64_t f)
        : applied{a}, registered{r}, in_force{f} {}

    constexpr void each(auto&& visit) const {
        visit(head{"applied for", "申请量"}, applied);
        visit(head{"registered", "注册量"}, registered);
        visit(head{"in force at the end of the year", "年末有效注册量"}, in_force);
    }
};

// 所属行业 期末商标有效注册量
struct industry_and_trademarks {
    label            industry;  // of the firm, as printed
    count<trademark> trademarks;

    constexpr industry_and_trademarks(label i, std::int64_t n) : industry(i), trademarks{n} {}

    constexpr void each(auto&& visit) const {
        visit(head{"industry", "所属行业"}, industry);
        visit(head{"in force", "期末商标有效注册量(件)"}, trademarks);
    }
};

}  // namespace myriad::data
