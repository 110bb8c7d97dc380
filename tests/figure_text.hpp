// SPDX-License-Identifier: BSL-1.0
//
// A figure as one would print it in Chinese, from what was read of it: the other way round than the reader.
#pragma once

#include <myriad/tables/published.hpp>

#include <cstdint>
#include <string>

namespace figure_text {

using myriad::tables::measure;
using myriad::tables::published;
using myriad::tables::qualifier;

// 103 as 一百零三; up to 9999 亿.
inline std::string numeral(std::int64_t n) {
    static constexpr char const* digits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    struct place {
        std::int64_t counts;
        char const*  word;
    };
    static constexpr place places[] = {{100'000'000, "亿"}, {10'000, "万"}, {1000, "千"}, {100, "百"}, {10, "十"}};
    if (n < 10) return digits[n];
    for (place const& p : places) {
        if (n < p.counts) continue;
        std::int64_t const rest = n % p.counts;
        std::string const  head = numeral(n / p.counts) + p.word;
        if (rest == 0) return head;
        return head + (rest < p.counts / 10 ? "零" : "") + numeral(rest);
    }
    return {};
}

inline std::string digits(published const& p) {
    bool const          negative = p.coefficient < 0;
    std::uint64_t const bits     = static_cast<std::uint64_t>(p.coefficient);
    std::string         text     = std::to_string(negative ? ~bits + 1 : bits);
    auto const          places   = static_cast<std::size_t>(p.places);
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    if (places != 0) text.insert(text.size() - places, ".");
    return p.qualifier == qualifier::and_more ? text + "余" : text;
}

inline std::string scale(int powers) {
    static constexpr char const* words[] = {"", "", "百", "千", "万", " hundred thousand ", "百万", "千万", "亿", " billion ", "百亿", "千亿", "万亿", "", "百万亿", "千万亿"};
    return words[powers];
}

inline std::string fraction(published const& p) {
    std::int64_t parts = p.divisor;
    for (int i = p.scale; i < 2; ++i) parts *= 10;
    for (int i = 0; i != p.places; ++i) parts *= 10;
    return numeral(parts) + "分之" + numeral(p.coefficient < 0 ? -p.coefficient : p.coefficient);
}

inline std::string percentage(published const& p) {
    if (p.divisor != 1) return fraction(p);
    return p.scale == 0 ? digits(p) + "%" : p.scale == 1 ? digits(p) + "成" : digits(p) + scale(p.scale - 2) + "倍";
}

inline std::string print(published const& p, std::string const& unit) {
    static constexpr char const* qualifiers[] = {"", "约", "超过", "至少", "近", "不足", "至多", ""};
    std::string const            start        = qualifiers[static_cast<unsigned>(p.qualifier)];
    std::string const            change       = p.coefficient < 0 ? "减少" : "增加";
    std::string const            behind       = unit.empty() ? "" : " " + unit;
    switch (p.measure) {
        case measure::rank: return "第" + digits(p) + "位";
        case measure::growth: return start + change + percentage(p);
        case measure::share: return start + percentage(p);
        case measure::points: return start + change + digits(p) + "个百分点";
        case measure::multiple: return start + digits(p) + scale(p.scale) + "倍";
        case measure::difference: return start + change + digits(p) + scale(p.scale) + behind;
        default: return start + (p.coefficient < 0 ? "-" : "") + digits(p) + scale(p.scale) + behind;
    }
}

}  // namespace figure_text
