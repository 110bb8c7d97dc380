// SPDX-License-Identifier: BSL-1.0
//
// Findings in words, English or Chinese: what an auditor would write in the margin.
//
//   in_words(finding, claim, language)       "does not follow: the inputs give 12.39%; it takes a base of 1000"
//   in_words(slip, claim, language)          "a digit was left out: 112345 would print so"
//   name_of(relation), name_of(verdict)      "growth", "inconsistent"
#pragma once

#include <myriad/audit/judging.hpp>
#include <myriad/audit/slip.hpp>
#include <myriad/text.hpp>

#include <limits>       // std::numeric_limits
#include <string>       // std::string, std::to_string
#include <string_view>  // std::string_view

namespace MYRIAD_NAMESPACE {

enum class language : unsigned char { english, chinese };

[[nodiscard]] inline std::string_view name_of(relation r) {
    constexpr std::string_view names[] = {"growth", "share", "points", "multiple", "per_n", "difference",
                                          "sum",    "parts", "equality", "bound", "rank", "rank_up"};
    return names[static_cast<unsigned>(r)];
}
[[nodiscard]] inline std::string_view name_of(relation r, language l) {
    constexpr std::string_view chinese[] = {"增长率", "占比", "百分点", "倍数", "每单位数", "差", "合计", "构成", "同一数", "界限", "位次", "位次（升序）"};
    return l == language::english ? name_of(r) : chinese[static_cast<unsigned>(r)];
}
[[nodiscard]] inline std::string_view name_of(verdict v) {
    constexpr std::string_view names[] = {"consistent", "inconsistent", "undecided"};
    return names[static_cast<unsigned>(v)];
}
[[nodiscard]] inline std::string_view name_of(reason r) {
    constexpr std::string_view names[] = {"follows",           "follows_under_some",     "possible",
                                          "does_not_follow",   "only_by_truncation",     "only_by_rounding_twice",
                                          "no_whole_input",    "input_is_missing",       "inputs_are_vague"};
    return names[static_cast<unsigned>(r)];
}
[[nodiscard]] inline std::string_view name_of(rounding rule, language l) {
    constexpr std::string_view english[] = {"half away", "half even", "half up", "toward zero", "toward negative", "toward positive"};
    constexpr std::string_view chinese[] = {"四舍五入", "四舍六入五成双", "半数进上", "去尾", "向下取整", "向上取整"};
    return l == language::english ? english[static_cast<unsigned>(rule)] : chinese[static_cast<unsigned>(rule)];
}

namespace detail {

// A number to so many places, or as many as 64 bits have room for, without zeros at its end.
inline std::string number_in_words(rational const& x, int places, rounding rule) {
    constexpr std::int64_t most  = (std::numeric_limits<std::int64_t>::max)();
    int128 const           above = x.top < 0 ? -x.floor() : x.ceil();
    if (int128(most) < above) return (x.top < 0 ? "below -" : "above ") + std::to_string(most);
    std::int64_t limit = most;
    if (places > 18) places = 18;
    for (int i = 0; i < places; ++i) {
        limit /= 10;
        if (int128(limit) < above) places = i;
    }
    std::string out(to_text(round_at(x, places, rule)));
    if (places > 0) {
        while (out.back() == '0') out.pop_back();
        if (out.back() == '.') out.pop_back();
    }
    return out;
}

}  // namespace detail

// The ends of an interval, "1000" or "12.3877": of whole numbers of things whole ones, else rounded outwards. Nothing for
// an infinite end, or for the ends of what is empty.
[[nodiscard]] inline std::string low_end_in_words(interval const& i, bool whole, int places) {
    if (i.is_empty() || i.low.infinite) return {};
    return whole ? detail::number_in_words(rational(i.least_whole()), 0, half_away) : detail::number_in_words(i.low.at, places, toward_negative);
}
[[nodiscard]] inline std::string high_end_in_words(interval const& i, bool whole, int places) {
    if (i.is_empty() || i.high.infinite) return {};
    return whole ? detail::number_in_words(rational(i.greatest_whole()), 0, half_away) : detail::number_in_words(i.high.at, places, toward_positive);
}

// An interval: "1000", "3752 to 3755", "at least 110". Ends of whole numbers of things are whole; other
// ends are rounded outwards, a point to the nearest.
[[nodiscard]] inline std::string in_words(interval const& i, bool whole, int places, language l) {
    bool const        zh   = l == language::chinese;
    std::string const none = zh ? "没有" : "none";
    if (i.is_empty() || (whole && !i.holds_whole())) return none;
    if (i.is_point() && !whole) return detail::number_in_words(i.low.at, places, half_away);
    if (i.low.infinite && i.high.infinite) return zh ? "任何数" : "anything";
    if (i.low.infinite) return (zh ? "至多 " : "at most ") + high_end_in_words(i, whole, places);
    if (i.high.infinite) return (zh ? "至少 " : "at least ") + low_end_in_words(i, whole, places);
    std::string const low = low_end_in_words(i, whole, places), high = high_end_in_words(i, whole, places);
    return low == high ? low : low + (zh ? " 至 " : " to ") + high;
}

[[nodiscard]] inline std::string in_words(finding const& f, claim const& c, language l) {
    bool const        zh      = l == language::chinese;
    int const         places  = c.print.places - c.print.scale + 2;
    // Growth rates and shares are told in per cent, as the print is.
    bool const        percent = c.relation == relation::growth || c.relation == relation::share;
    std::string const gives   = in_words(f.recomputed, false, places, l) + (percent && !f.recomputed.is_empty() ? "%" : "");
    auto const        input_name = [&](int k) -> std::string {
        constexpr std::string_view english[][2] = {{"a value now", "a base"}, {"a part", "a whole"}, {"a value now", "a value before"},
                                                   {"a value", "a base"},     {"a count", "a base"},  {"a minuend", "a subtrahend"}};
        constexpr std::string_view chinese[][2] = {{"本期数", "基数"}, {"部分", "总量"}, {"本期数", "上期数"},
                                                   {"数值", "基数"},   {"数量", "基数"}, {"被减数", "减数"}};
        auto const r = static_cast<unsigned>(c.relation);
        if (r < 6 && (k == 0 || k == 1)) return std::string(zh ? chinese[r][k] : english[r][k]);
        return zh ? "该项" : "an input";
    };
    auto const takes = [&](int k) {
        bool const whole = k >= 0 && k < c.from.size && c.from[k].whole;
        if (f.implied.low.infinite && f.implied.high.infinite) return std::string();
        return (zh ? "；须有" : "; it takes ") + input_name(k) + (zh ? " " : " of ") + in_words(f.implied, whole, places, l);
    };
    int const doubted = implied_input(f, c.relation, c.from);
    bool const ratio  = static_cast<unsigned>(c.relation) < 5;
    std::string rules;
    for (int i = 0; i != 6; ++i)
        if (f.rules.has(static_cast<rounding>(i))) rules += (rules.empty() ? "" : zh ? "、" : ", ") + std::string(name_of(static_cast<rounding>(i), l));
    switch (f.reason) {
        case reason::follows: return (zh ? "成立：算得 " : "follows: the inputs give ") + gives;
        case reason::follows_under_some: return (zh ? "仅按" : "follows only under ") + rules + (zh ? "成立：算得 " : ": the inputs give ") + gives;
        case reason::possible: return (zh ? "可能：算得 " : "possible: the inputs give ") + gives;
        case reason::does_not_follow: return (zh ? "不成立：算得 " : "does not follow: the inputs give ") + gives + (ratio ? takes(doubted) : "");
        case reason::only_by_truncation: return (zh ? "只有去尾才成立：算得 " : "follows only if cut off: the inputs give ") + gives + (ratio ? takes(doubted) : "");
        case reason::only_by_rounding_twice: return (zh ? "只有两次舍入才成立：算得 " : "follows only if rounded twice: the inputs give ") + gives;
        case reason::no_whole_input: return zh ? "不成立：没有整数" + input_name(doubted) + "能得出该数" : "does not follow: no whole number as " + input_name(doubted) + " prints so";
        case reason::input_is_missing:
            return f.missing >= 0 && !(f.implied.low.infinite && f.implied.high.infinite)
                       ? (zh ? "未刊出" + input_name(f.missing) : "undecided: " + input_name(f.missing) + " is not printed") + takes(f.missing)
                       : std::string(zh ? "未刊出所需各数" : "undecided: the inputs are not printed");
        case reason::inputs_are_vague: return zh ? "约数无法判断" : "undecided: what is about, nearly or more than something has no end to judge by";
    }
    return {};
}

// Empty if there is no one slip.
[[nodiscard]] inline std::string in_words(slip const& s, claim const& c, language l) {
    bool const zh = l == language::chinese;
    if (s.kind == slip_kind::none) return {};
    if (s.kind == slip_kind::other_relation)
        return (zh ? "该数是 " : "it is the ") + std::string(name_of(s.relation)) + (zh ? "" : " of the same numbers");
    int const places = s.where < 0 ? c.print.places - c.print.scale - s.scale : -s.scale;
    rational const instead = rational(s.instead) * power_of_ten(-places);
    constexpr std::string_view english[] = {"", "two digits were swapped", "a digit was left out", "a digit was put in", "the unit or the point was moved", "the sign was lost"};
    constexpr std::string_view chinese[] = {"", "两位数字颠倒", "漏一位数字", "多一位数字", "单位或小数点错位", "符号有误"};
    auto const kind = static_cast<unsigned>(s.kind);
    std::string const where = s.where < 0 ? (zh ? "刊出数" : "the print") : (zh ? "第 " : "input ") + std::to_string(s.where + 1) + (zh ? " 个输入" : "");
    return where + (zh ? "可能" : ": perhaps ") + std::string(zh ? chinese[kind] : english[kind]) + (zh ? "，应为 " : ", for ") +
           detail::number_in_words(instead, places > 0 ? places : 0, half_away);
}

}  // namespace myriad
