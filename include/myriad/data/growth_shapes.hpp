// SPDX-License-Identifier: BSL-1.0
//
// The shapes of rows with growth, shares and numbers per 10 000, as printed; see shapes.hpp. A printed
// rate is a decimal that keeps its places, and is written in the tables as it was printed:
//
//   14.52_pct  -19.77_pct   a percentage
//   33.74_dec               a number
//   1904.88_myriads         a number printed in 万: 19 048 800
//   6.5_months              a duration
#pragma once

#include <myriad/data/shapes.hpp>
#include <myriad/decimal.hpp>

namespace MYRIAD_NAMESPACE::data {

using percentage         = decimal<dynamic_places, percent>;
using duration_in_months = decimal<dynamic_places, counted<month>>;

// The digits of a literal, exactly: no floating point is involved.
template <class Caption = number>
consteval decimal<dynamic_places, Caption> from_digits(char const* digits, int scale = 0) {
    decimal<dynamic_places, Caption> d{0, -scale};
    for (int behind_point = 0; *digits != '\0'; ++digits) {
        if (*digits == '.') behind_point = 1;
        else d = {10 * d.coefficient + (*digits - '0'), d.places + behind_point};
    }
    return d;
}
consteval decimal<>          operator""_dec(char const* digits) { return from_digits(digits); }
consteval decimal<>          operator""_myriads(char const* digits) { return from_digits(digits, 4); }
consteval percentage         operator""_pct(char const* digits) { return from_digits<percent>(digits); }
consteval duration_in_months operator""_months(char const* digits) { return from_digits<counted<month>>(digits); }
consteval percentage         operator-(percentage p) { return {-p.coefficient, p.places}; }

// A count of patents and its growth over the year before.
struct patents_and_growth {
    count<patent> patents;
    percentage    growth;

    constexpr patents_and_growth(std::int64_t n, percentage g) : patents{n}, growth(g) {}
};

// 公开量（件） 增速（%）
struct published_patents : patents_and_growth {
    using patents_and_growth::patents_and_growth;

    constexpr void each(auto&& visit) const {
        visit(head{"published", "公开量（件）"}, patents);
        visit(head{"growth of published", "增速（%）", measure::growth}, growth);
    }
};

// 授权量（件） 增速（%）
struct granted_patents : patents_and_growth {
    using patents_and_growth::patents_and_growth;

    constexpr void each(auto&& visit) const {
        visit(head{"granted", "授权量（件）"}, patents);
        visit(head{"growth of granted", "增速（%）", measure::growth}, growth);
    }
};

// 发明专利公开情况 发明专利授权情况
struct published_and_granted {
    published_patents published;
    granted_patents   granted;

    constexpr published_and_granted(std::int64_t p, percentage of_p, std::int64_t g, percentage of_g)
        : published(p, of_p), granted(g, of_g) {}

    constexpr void each(auto&& visit) const {
        published.each(visit);
        granted.each(visit);
    }
};

// 截至 2024 年末发明专利有效量（件） 有效量占 20+8 有效总量比值 公开 授权
struct industry_patents {
    count<patent>         in_force;
    percentage            share;  // of all in force in the industries, which overlap
    published_and_granted year;   // published and granted in the year

    constexpr industry_patents(std::int64_t n, percentage s, std::int64_t p, percentage of_p, std::int64_t g, percentage of_g)
        : in_force{n}, share(s), year(p, of_p, g, of_g) {}

    constexpr void each(auto&& visit) const {
        visit(head{"in force at the end of the year", "发明专利有效量（件）"}, in_force);
        visit(head{"share in force", "有效量占20+8有效总量比值", measure::share, print::percentage}, share);
        year.each(visit);
    }
};

// A count and its growth over the year before.
template <class Unit>
struct counted_growth {
    myriad::count<Unit> count;
    percentage          growth;
};

// 发明 实用新型 外观设计 总量: 数量 增速
struct patents_and_growth_by_kind {
    counted_growth<patent> invention, utility, design, total;

    constexpr patents_and_growth_by_kind(std::int64_t i, percentage of_i, std::int64_t u, percentage of_u,
                                         std::int64_t d, percentage of_d, std::int64_t t, percentage of_t)
        : invention{{i}, of_i}, utility{{u}, of_u}, design{{d}, of_d}, total{{t}, of_t} {}

    constexpr void each(auto&& visit) const {
        visit(head{"invention", "发明 数量"}, invention.count);
        visit(head{"growth of invention", "发明 增速", measure::growth, print::percentage}, invention.growth);
        visit(head{"utility model", "实用新型 数量"}, utility.count);
        visit(head{"growth of utility model", "实用新型 增速", measure::growth, print::percentage}, utility.growth);
        visit(head{"design", "外观设计 数量"}, design.count);
        visit(head{"growth of design", "外观设计 增速", measure::growth, print::percentage}, design.growth);
        visit(head{"total", "总量 数量"}, total.count);
        visit(head{"growth of total", "总量 增速", measure::growth, print::percentage}, total.growth);
    }
};

// 发明专利有效量 增速 每万人口发明专利拥有量
struct inventions_and_density {
    count<patent>                                          in_force;
    percentage                                             growth;
    decimal<dynamic_places, per_n<10'000, patent, person>> per_10k;

    constexpr inventions_and_density(std::int64_t n, percentage g, decimal<> d)
        : in_force{n}, growth(g), per_10k{d.coefficient, d.places} {}

    constexpr void each(auto&& visit) const {
        visit(head{"in force", "发明专利有效量"}, in_force);
        visit(head{"growth of in force", "增速", measure::growth, print::percentage}, growth);
        visit(head{"per 10 000 people", "每万人口发明专利拥有量", measure::per_n}, per_10k);
    }
};

// 商标申请量 商标注册量 有效商标注册量: 数量 增速; 每万户商事主体商标拥有量: 主体数量 商标拥有量
struct trademarks_and_density {
    counted_growth<trademark>                                          applied, registered, in_force;
    decimal<dynamic_places, counted<business_entity>>                  entities;
    decimal<dynamic_places, per_n<10'000, trademark, business_entity>> per_10k;

    constexpr trademarks_and_density(std::int64_t a, percentage of_a, std::int64_t r, percentage of_r, std::int64_t f,
                                     percentage of_f, decimal<> e, decimal<> d)
        : applied{{a}, of_a}, registered{{r}, of_r}, in_force{{f}, of_f}, entities{e.coefficient, e.places},
          per_10k{d.coefficient, d.places} {}

    constexpr void each(auto&& visit) const {
        visit(head{"applied for", "商标申请量 数量"}, applied.count);
        visit(head{"growth of applied for", "商标申请量 增速", measure::growth, print::percentage}, applied.growth);
        visit(head{"registered", "商标注册量 数量"}, registered.count);
        visit(head{"growth of registered", "商标注册量 增速", measure::growth, print::percentage}, registered.growth);
        visit(head{"in force", "有效商标注册量 数量"}, in_force.count);
        visit(head{"growth of in force", "有效商标注册量 增速", measure::growth, print::percentage}, in_force.growth);
        visit(head{"business entities", "每万户商事主体商标拥有量 主体数量(万户)", measure::count, print::myriads}, entities);
        visit(head{"per 10 000 business entities", "每万户商事主体商标拥有量 商标拥有量", measure::per_n}, per_10k);
    }
};

// {line, label, place, {now, then}, growth}
template <class Cells, int Now, int Then>
struct compared_row {
    using cells_type = Cells;
    using key_type   = tables::place;
    using yearly     = detail::yearly<Cells, Now, Then>;

    int           line;
    myriad::label label;
    tables::place about;
    Cells         cells[2];
    percentage    growth;  // as printed

    [[nodiscard]] constexpr tables::place key() const noexcept { return about; }
    [[nodiscard]] constexpr Cells const&  in(int year) const& { return yearly::in(cells, year); }
    [[nodiscard]] constexpr Cells         in(int year) const&& { return yearly::in(cells, year); }

    constexpr void each(head const& only, auto&& visit) const {
        yearly::each(cells, only, visit);
        visit(head{"growth", "增速（%）", measure::growth}, Now, growth);
    }
};

// Two lists printed side by side, each in its own order: 公开情况 and 授权情况.
template <auto const& Source, auto const& Published, auto const& Granted>
struct published_and_granted_lists {
    published_table<Source, Published> published;
    published_table<Source, Granted>   granted;

    [[nodiscard]] static constexpr tables::source const& source() noexcept { return Source; }

    // In printed order: line by line, left and right.
    constexpr void each_cell(auto&& visit) const {
        static_assert(std::extent_v<std::remove_reference_t<decltype(Published)>> ==
                      std::extent_v<std::remove_reference_t<decltype(Granted)>>);
        for (detail::size i = 0; i != published.size(); ++i) {
            published.each_cell_of(i, "published", visit);
            granted.each_cell_of(i, "granted", visit);
        }
    }
};

}  // namespace myriad::data
