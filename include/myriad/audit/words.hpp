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

namespace MYRIAD_NAMESPACE::audits {

enum class language : unsigned char { english, chinese };

namespace working {

inline constexpr detail::called<verdict> verdicts[] = {
    {verdict::consistent, "consistent"}, {verdict::inconsistent, "inconsistent"}, {verdict::undecided, "undecided"}, {verdict::differs, "differs"}};
inline constexpr detail::called<reason> reasons[] = {
    {reason::follows, "follows"}, {reason::follows_under_some, "follows_under_some"}, {reason::possible, "possible"},
    {reason::does_not_follow, "does_not_follow"}, {reason::only_by_truncation, "only_by_truncation"},
    {reason::only_by_rounding_twice, "only_by_rounding_twice"}, {reason::no_whole_input, "no_whole_input"},
    {reason::input_is_missing, "input_is_missing"}, {reason::inputs_are_vague, "inputs_are_vague"},
    {reason::no_base, "no_base"}, {reason::read_otherwise, "read_otherwise"}, {reason::agrees, "agrees"},
    {reason::disagrees, "disagrees"}, {reason::clashes, "clashes"}};
inline constexpr detail::called<rounding> rules_by_name[] = {
    {half_away, "half away", "四舍五入"}, {half_even, "half even", "四舍六入五成双"}, {half_up, "half up", "半数进上"},
    {toward_zero, "toward zero", "去尾"}, {toward_negative, "toward negative", "向下取整"}, {toward_positive, "toward positive", "向上取整"}};
inline constexpr detail::called<slip_kind> slips[] = {
    {slip_kind::digits_swapped, "two digits were swapped", "两位数字颠倒"},
    {slip_kind::digit_left_out, "a digit was left out", "漏一位数字"},
    {slip_kind::digit_put_in, "a digit was put in", "多一位数字"},
    {slip_kind::unit_moved, "the unit or the point was moved", "单位或小数点错位"},
    {slip_kind::sign_lost, "the sign was lost", "符号有误"}};

template <class Named>
constexpr std::string_view name_in(Named const& of, language l) { return l == language::english ? of.english : of.chinese; }

}  // namespace working

[[nodiscard]] constexpr std::string_view name_of(relation r, language l = language::english) {
    return l == language::english ? facts_of(r).name : facts_of(r).chinese;
}
[[nodiscard]] constexpr std::string_view name_of(verdict v) { return detail::name_among(working::verdicts, v).english; }
[[nodiscard]] constexpr std::string_view name_of(reason r) { return detail::name_among(working::reasons, r).english; }
[[nodiscard]] constexpr std::string_view name_of(rounding rule, language l) {
    return working::name_in(detail::name_among(working::rules_by_name, rule), l);
}

namespace working {

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

}  // namespace working

// The ends of an interval, "1000" or "12.3877": of whole numbers of things whole ones, else rounded outwards. Nothing for
// an infinite end, or for the ends of what is empty.
[[nodiscard]] inline std::string low_end_in_words(interval const& i, bool whole, int places) {
    if (i.is_empty() || i.low.infinite) return {};
    return whole ? working::number_in_words(rational(i.least_whole()), 0, half_away) : working::number_in_words(i.low.at, places, toward_negative);
}
[[nodiscard]] inline std::string high_end_in_words(interval const& i, bool whole, int places) {
    if (i.is_empty() || i.high.infinite) return {};
    return whole ? working::number_in_words(rational(i.greatest_whole()), 0, half_away) : working::number_in_words(i.high.at, places, toward_positive);
}

// An interval: "1000", "3752 to 3755", "at least 110". Ends of whole numbers of things are whole; other
// ends are rounded outwards, a point to the nearest.
[[nodiscard]] inline std::string in_words(interval const& i, bool whole, int places, language l) {
    bool const        zh   = l == language::chinese;
    std::string const none = zh ? "没有" : "none";
    if (i.is_empty() || (whole && !i.holds_whole())) return none;
    if (i.is_point() && !whole) return working::number_in_words(i.low.at, places, half_away);
    if (i.low.infinite && i.high.infinite) return zh ? "任何数" : "anything";
    if (i.low.infinite) return (zh ? "至多 " : "at most ") + high_end_in_words(i, whole, places);
    if (i.high.infinite) return (zh ? "至少 " : "at least ") + low_end_in_words(i, whole, places);
    std::string const low = low_end_in_words(i, whole, places), high = high_end_in_words(i, whole, places);
    return low == high ? low : low + (zh ? " 至 " : " to ") + high;
}

// To how many places is told what the inputs of a print give: two more than the print has, and whole numbers in full.
[[nodiscard]] constexpr int places_to_tell(published const& print) {
    int const places = print.places - print.scale + 2;
    return places < 0 ? 0 : places;
}

[[nodiscard]] inline std::string in_words(finding const& f, claim const& c, language l) {
    bool const        zh      = l == language::chinese;
    relation const    said    = as_printed(c.relation, c.print.measure);
    int const         places  = places_to_tell(c.print);
    std::string const gives   = in_words(f.recomputed, false, places, l) + (is_percentage(said) && !f.recomputed.is_empty() ? "%" : "");
    auto const        input_name = [&](int k) -> std::string {
        relation_facts const& facts = facts_of(said);
        if (k < 0 || k > 1) return zh ? "该项" : "an input";
        return zh ? facts.input_chinese[k] : facts.input[k];
    };
    auto const takes = [&](int k) {
        bool const whole = k >= 0 && k < c.from.size && c.from[k].whole;
        if (f.implied.low.infinite && f.implied.high.infinite) return std::string();
        return (zh ? "；须有" : "; it takes ") + input_name(k) + (zh ? " " : " of ") + in_words(f.implied, whole, places, l);
    };
    int const doubted = implied_input(f, c.relation, c.from);
    bool const ratio  = is_ratio(c.relation) || c.relation == relation::points;
    std::string const fails = f.verdict == verdict::differs ? zh ? "两份出版物不一致" : "the publications differ" : zh ? "不成立" : "does not follow";
    std::string rules;
    for (rounding const rule : roundings)
        if (f.rules.has(rule)) rules += (rules.empty() ? "" : zh ? "、" : ", ") + std::string(name_of(rule, l));
    switch (f.reason) {
        case reason::follows: return (zh ? "成立：算得 " : "follows: the inputs give ") + gives;
        case reason::follows_under_some: return (zh ? "仅按" : "follows only under ") + rules + (zh ? "成立：算得 " : ": the inputs give ") + gives;
        case reason::possible: return (zh ? "可能：算得 " : "possible: the inputs give ") + gives;
        case reason::does_not_follow: return fails + (zh ? "：算得 " : ": the inputs give ") + gives + (ratio ? takes(doubted) : "");
        case reason::only_by_truncation: return (zh ? "只有去尾才成立：算得 " : "follows only if cut off: the inputs give ") + gives + (ratio ? takes(doubted) : "");
        case reason::only_by_rounding_twice: return (zh ? "只有两次舍入才成立：算得 " : "follows only if rounded twice: the inputs give ") + gives;
        case reason::no_whole_input: return fails + (zh ? "：没有整数" + input_name(doubted) + "能得出该数" : ": no whole number as " + input_name(doubted) + " prints so");
        case reason::input_is_missing:
            return f.missing >= 0 && !(f.implied.low.infinite && f.implied.high.infinite)
                       ? (zh ? "未刊出" + input_name(f.missing) : "undecided: " + input_name(f.missing) + " is not printed") + takes(f.missing)
                       : std::string(zh ? "未刊出所需各数" : "undecided: the inputs are not printed");
        case reason::inputs_are_vague: return zh ? "约数无法判断" : "undecided: what is about or more than something has no end to judge by";
        case reason::no_base: return zh ? "基数可能为零或负数，无法判断" : "undecided: a base of zero or below has no quotient";
        case reason::read_otherwise: return (zh ? "若指增长的倍数则成立，照字面则否：算得 " : "undecided: follows if the print says by how much it grew, not as it reads: the inputs give ") + gives;
        case reason::agrees: return (zh ? "与其他各处相合" : "agrees with the other claims of the same number") + takes(f.missing);
        case reason::disagrees: return fails + (zh ? "：只有该处与其他各处不合" : ": it alone disagrees with the other claims of the same number") + takes(f.missing);
        case reason::clashes: return (zh ? "与另一处不能同时成立" : "undecided: it and another claim of the same number cannot both hold") + takes(f.missing);
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
    std::string const where = s.where < 0 ? (zh ? "刊出数" : "the print") : (zh ? "第 " : "input ") + std::to_string(s.where + 1) + (zh ? " 个输入" : "");
    return where + (zh ? "可能" : ": perhaps ") + std::string(working::name_in(detail::name_among(working::slips, s.kind), l)) + (zh ? "，应为 " : ", for ") +
           working::number_in_words(instead, places > 0 ? places : 0, half_away);
}

}  // namespace myriad::audits
