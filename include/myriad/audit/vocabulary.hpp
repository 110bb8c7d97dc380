// SPDX-License-Identifier: BSL-1.0
//
// The words that printed figures are said in, Chinese and English, and what each means; reading.hpp says
// where they may stand. English words are in lower case here and read in either. A longer word stands before
// the shorter one that begins it.
//
// A unit holds no word of this page that could change the number before it: "5 million" is no 5 of a unit
// "million", and what the reader does not know ("5 dozen", "3 年半") it does not take for a unit either.
#pragma once

#include <myriad/tables/published.hpp>

namespace MYRIAD_NAMESPACE::detail::printed_text {

using tables::measure;
using tables::published;
using tables::qualifier;

template <class Meaning>
struct word_for {
    char const* word;
    Meaning     meaning;
};

// What stands behind a number and says what the number counts.
enum class suffix : unsigned char { per_cent, per_mille, points, tenths, times, growing_times };

// clang-format off
inline constexpr char const* spaces[]      = {" ", "\u00A0", "\u2009", "\u202F", "\u3000"};
inline constexpr char const* plus_signs[]  = {"+", "＋"};
inline constexpr char const* minus_signs[] = {"-", "－", "−", "﹣"};
inline constexpr char const* numerals[]    = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
inline constexpr char const* above_ten[]   = {"百", "千", "万", "亿"};

// ---- before the number ----

inline constexpr word_for<qualifier> qualifiers_before[] = {
    {"不超过", qualifier::at_most},   {"至多", qualifier::at_most},      {"最多", qualifier::at_most},
    {"不低于", qualifier::at_least},  {"不少于", qualifier::at_least},   {"至少", qualifier::at_least},
    {"不足", qualifier::less_than},   {"不到", qualifier::less_than},    {"低于", qualifier::less_than},   {"少于", qualifier::less_than},
    {"超过", qualifier::more_than},   {"超", qualifier::more_than},      {"突破", qualifier::more_than},   {"逾", qualifier::more_than},  {"多于", qualifier::more_than},
    {"大约", qualifier::about},       {"约", qualifier::about},
    {"接近", qualifier::nearly},      {"将近", qualifier::nearly},       {"近", qualifier::nearly},
    {"达到", qualifier::exact},       {"高达", qualifier::exact},        {"达", qualifier::exact},         {"共计", qualifier::exact},    {"共", qualifier::exact},    {"为", qualifier::exact},
    {"more than", qualifier::more_than}, {"over", qualifier::more_than}, {"above", qualifier::more_than},
    {"less than", qualifier::less_than}, {"under", qualifier::less_than}, {"below", qualifier::less_than},
    {"at least", qualifier::at_least},   {"at most", qualifier::at_most}, {"up to", qualifier::at_most},
    {"about", qualifier::about},         {"around", qualifier::about},    {"approximately", qualifier::about}, {"some", qualifier::about},
    {"nearly", qualifier::nearly},       {"almost", qualifier::nearly},
};
// A rise or a fall; what follows is the change, unless a word below makes it the level that was reached.
inline constexpr word_for<int> directions[] = {
    {"增长", 1}, {"上升", 1}, {"提升", 1}, {"提高", 1}, {"增加", 1},
    {"下降", -1}, {"减少", -1}, {"降低", -1}, {"下滑", -1}, {"缩短", -1},
    {"up", 1}, {"grew", 1}, {"rose", 1}, {"increased", 1},
    {"down", -1}, {"fell", -1}, {"decreased", -1}, {"declined", -1}, {"dropped", -1},
};
inline constexpr char const* chinese_levels[] = {"到", "至", "为"};                                  // 增长到
inline constexpr char const* levels[]         = {"增至", "升至", "升到", "降至", "降到", "减至", "减到"};  // at once
inline constexpr char const* comparisons[]    = {"同比", "环比"};           // a change follows
inline constexpr char const* equations[]      = {"相当于", "是", "为"};     // 是上年的 1.5 倍; 为 behind a change, as in 增长约为, says nothing

// ---- the number ----

inline constexpr word_for<int> scales[] = {
    {"万亿", 12}, {"亿", 8}, {"万", 4}, {"千", 3}, {"百", 2},
    {"trillion", 12}, {"billion", 9}, {"million", 6}, {"thousand", 3}, {"hundred", 2},
    {"trn", 12}, {"tn", 12}, {"bn", 9}, {"mn", 6},
};
inline constexpr word_for<int>       letters_of_scale[] = {{"k", 3}, {"m", 6}};  // right behind the digits only
inline constexpr word_for<qualifier> qualifiers_inside[] = {
    {"余", qualifier::and_more}, {"多", qualifier::and_more}, {"来", qualifier::about},
};
inline constexpr word_for<suffix> suffixes[] = {
    {"个百分点", suffix::points}, {"百分点", suffix::points}, {"成", suffix::tenths}, {"倍", suffix::growing_times},
    {"percentage points", suffix::points}, {"percentage point", suffix::points}, {"points", suffix::points}, {"pp", suffix::points},
    {"%", suffix::per_cent}, {"％", suffix::per_cent}, {"percent", suffix::per_cent}, {"per cent", suffix::per_cent}, {"‰", suffix::per_mille},
    {"times", suffix::times},
};
inline constexpr char const* points_of_a_percentage[] = {"points", "point"};  // 12.4 % points
// Figures in words, by how many powers of ten a whole is above the figure.
inline constexpr word_for<int> fractions_of_ten[] = {{"百分之", 2}, {"千分之", 3}, {"万分之", 4}};
inline constexpr word_for<published> sayings[] = {
    {"首位", {1, 0, 0, measure::rank}},
    {"翻番", {1, 0, 2, measure::growth}}, {"doubled", {1, 0, 2, measure::growth}}, {"tripled", {2, 0, 2, measure::growth}},
    {"一半", {1, 0, 2, measure::share, qualifier::exact, 2}},      {"half", {1, 0, 2, measure::share, qualifier::exact, 2}},
    {"one third", {1, 0, 2, measure::share, qualifier::exact, 3}}, {"two thirds", {2, 0, 2, measure::share, qualifier::exact, 3}},
    {"a third", {1, 0, 2, measure::share, qualifier::exact, 3}},   {"a quarter", {1, 0, 2, measure::share, qualifier::exact, 4}},
};

// ---- behind the number ----

// Behind a percentage, points or a number: it is the change.
inline constexpr word_for<int> directions_behind[] = {
    {"more", 1}, {"higher", 1}, {"fewer", -1}, {"less", -1}, {"lower", -1},
};
inline constexpr word_for<qualifier> qualifiers_after[] = {
    {"以上", qualifier::at_least}, {"以下", qualifier::at_most}, {"以内", qualifier::at_most}, {"左右", qualifier::about}, {"上下", qualifier::about},
    {"or more", qualifier::at_least}, {"or less", qualifier::at_most},
};
inline constexpr word_for<measure> units_that_measure[] = {
    {"元", measure::money}, {"美元", measure::money}, {"yuan", measure::money}, {"dollars", measure::money},
    {"年", measure::duration}, {"个月", measure::duration}, {"天", measure::duration}, {"日", measure::duration},
    {"years", measure::duration}, {"months", measure::duration}, {"days", measure::duration},
    {"分", measure::score},
};

// ---- in no unit ----

// What else changes the number before it and is not read.
inline constexpr char const* never_in_a_unit[] = {
    "余", "餘", "多", "半", "折", "兆", "萬", "億", "廿", "卅", "〇", "两", "兩", "十", "基点", "分之", "不足", "不到",
    "and a", "or", "to", "than", "plus", "minus", "not", "no", "most", "least", "fold", "percentage", "percents", "pct", "mille", "point", "basis", "bps", "bp", "ppt",
    "mln", "bln", "mio", "mrd", "mil", "bil", "milliard", "milliards", "lakh", "lakhs", "crore", "crores", "dozen", "dozens",
    "hundreds", "thousands", "millions", "billions", "trillions", "twice", "double", "third", "thirds", "quarters", "tenths",
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "fifty",
};
// clang-format on

}  // namespace myriad::detail::printed_text
