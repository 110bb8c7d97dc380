// SPDX-License-Identifier: BSL-1.0
//
// The words by which a bulletin ties its figures together, Chinese and English, and the patterns that they form;
// bulletin.hpp reads by them. What a single figure is said in stands in vocabulary.hpp. A longer word stands before the
// shorter one that begins it. English words are in lower case here and read in either. Chinese is read without spaces.
//
// A pattern is what stands between one figure and the next, all of it:
//
//   {comma} {compared} {compared} ... figure        is tied to the count before it, as its growth, points or difference
//   {comma} {shares} NAME [ 的 ] {proportion} figure  is the share of that count in what is named
//   {comma} {growing} figure                          is its growth, said as a noun
//   {comma} {from} {before} figure                    is what the next figure is compared with
#pragma once

#include <myriad/config.hpp>

namespace MYRIAD_NAMESPACE::audits::bulletin_words {

// clang-format off

// ---- Chinese ----

// What counts things: whole numbers of them.
inline constexpr char const* counters[] = {
    "人次", "家次", "件次", "批次", "场次", "户次", "个", "件", "家", "项", "人", "次", "笔", "宗", "户", "支", "种", "名", "场", "批", "所", "条",
    "份", "单", "起", "部", "册", "套", "台", "辆", "只", "头", "座", "处", "篇", "门", "期", "款", "枚", "张", "团", "艘", "架",
};
// What measures: need not be whole.
inline constexpr char const* measured[] = {"美元", "元", "吨", "公里", "平方公里", "公顷", "亩", "千瓦时", "立方米", "平方米", "米", "个月", "天", "小时"};
// What stands behind a number that is none of anything: dates, ordinals, editions.
inline constexpr char const* no_counters[] = {"年", "月", "日", "号", "届", "周年", "时", "点", "世纪", "岁", "级", "类", "倍", "成", "折", "分"};

inline constexpr char const* commas[]     = {"，", ",", "、"};
inline constexpr char const* compared[]   = {
    "比上年同期", "比去年同期", "较上年同期", "较去年同期", "比上年末", "较上年末", "比上年底", "较上年底", "比上年", "较上年", "比去年", "较去年",
    "与上年相比", "与去年相比", "同比", "环比",
};
inline constexpr char const* growing[]    = {"增速", "增长率", "增幅"};
inline constexpr char const* shares[]     = {"占"};
inline constexpr char const* proportion[] = {"的比重", "的比例", "的份额", "比重", "比例", "份额", "的"};
inline constexpr char const* from[]       = {"由", "从"};
inline constexpr char const* before[]     = {"上年同期的", "去年同期的", "上年同期", "去年同期", "上年末的", "上年末", "上年的", "去年的", "上年", "去年"};
inline constexpr char const* totals[]     = {"合计", "共计", "总计", "合共"};
inline constexpr char const* among[]      = {"其中"};
inline constexpr char const* each_of[]    = {"分别"};
inline constexpr char const* and_between[] = {"、", "和", "及", "以及", "与", "，", ","};
inline constexpr char const* ranked[]     = {"位居", "位列", "排名", "居", "列"};
inline constexpr char const* begins_a_rank[] = {"位居", "位列", "排名", "居", "列", "均", "但", "仍", "继续", "连续", "在全国", "在国内", "在各", "在重点"};

// Names: the whole of a share, and what a count is of.
inline constexpr char const* whole_itself[] = {"总量", "总数", "总额", "总次数", "其总量", "全部", "总"};
inline constexpr char const* not_named[]    = {"其中", "全年", "累计完成", "共", "则"};
inline constexpr char const* the_nation[]   = {"全国", "我国"};
inline constexpr char const* the_city[]     = {"全市", "我市", "本市"};
inline constexpr char const* the_province[] = {"全省", "我省", "本省"};
inline constexpr char const* other_scopes[] = {"全球", "全区", "全县", "全州"};
inline constexpr char const* not_in_a_name[] = {"总", "的"};    // 专利授权总量 is 专利授权量
inline constexpr char const* ends_a_name[]   = {"量", "数"};
// What is no count of things, though it has their unit.
inline constexpr char const* averages[]      = {"平均", "人均", "户均", "均", "每", "率", "密度", "指数", "average", "mean", "per ", "rate", "index", "median"};
// What may add to what was there before: no sum of the figures beside it.
inline constexpr char const* cumulative[]    = {"新增", "新建", "新设", "新获", "累计", "增至", "new ", "additional", "cumulative", "so far", "to date"};
// How an English clause goes on that only says where and when the things were counted.
inline constexpr char const* passive[]       = {"were", "was", "have been", "had been"};
// What the second number of a share may be called, beside what the first is.
inline constexpr char const* of_all[]        = {"total", "nationwide", "nationally", "worldwide", "overall", "all"};
// What a sentence computes otherwise: on a base of its own, or at constant prices.
inline constexpr char const* other_bases[]   = {"可比", "口径", "剔除", "扣除", "不变价", "comparable", "adjusted", "real terms", "constant prices", "annualised", "annualized"};

// ---- English ----

struct change_noun {
    char const* words;
    int         sign;
};
inline constexpr change_noun change_nouns[] = {
    {"increase of", 1}, {"rise of", 1}, {"growth of", 1}, {"gain of", 1}, {"decrease of", -1}, {"fall of", -1}, {"decline of", -1}, {"drop of", -1}, {"reduction of", -1},
};
// Words that do not end what a number counts: "invention patents"; all others of this list do.
inline constexpr char const* ends_a_unit[] = {
    "a", "an", "the", "in", "of", "on", "at", "to", "from", "by", "for", "with", "and", "or", "but", "while", "as", "than", "were", "was", "are", "is", "had", "have", "has",
    "up", "down", "that", "which", "who", "this", "last", "year", "compared", "against", "versus", "over", "more", "fewer", "less", "higher", "lower", "accounting",
    "representing", "including", "also", "then", "altogether", "respectively", "across", "during", "between", "among", "per",
};
// A clause that has words of these may speak of something else than the count before it.
inline constexpr char const* turns_away[] = {"while", "whereas", "but", "with", "and", "which", "where", "when", "as", "including", "its", "their", "average", "respectively", "of which"};
inline constexpr char const* changing[]   = {"year on year", "year-on-year", "from a year earlier", "on the year", "on the previous year", "from the year before", "over the year", "on a year earlier", "from the previous year", "in a year"};
inline constexpr char const* share_verbs[] = {"accounting for", "representing", "making up", "constituting", "or", "equal to", "a share of", "which is", "that is"};
inline constexpr char const* of_a_whole[]  = {"of", "of the", "of all", "of all the", "of a total of", "of the total of", "out of", "out of the", "out of all", "out of a total of"};
inline constexpr char const* totals_before[] = {"a total of", "totalling", "totaling", "altogether", "in total", "in all"};
inline constexpr char const* totals_behind[] = {"in total", "in all", "altogether", "all told"};
inline constexpr char const* either[]        = {"or", ", or"};

// ---- tables ----

inline constexpr char const* total_labels[]  = {"合计", "总计", "共计", "total", "sum", "all"};
inline constexpr char const* growth_heads[]  = {"增速", "增长", "同比", "增幅", "growth", "change", "yoy"};
inline constexpr char const* share_heads[]   = {"占比", "比重", "占全", "share", "% of"};
// Growth of another kind than that from the year before.
inline constexpr char const* other_growth[]  = {"环比", "年均", "累计", "两年", "比2", "较2", "比 2", "较 2", "month", "quarter", "average", "annual", "since", "vs"};
inline constexpr char const* rank_heads[]    = {"排名", "名次", "位次", "rank"};
inline constexpr char const* total_heads[]   = {"合计", "总计", "总量", "共计", "小计", "total"};
// Rows that are no parts of a total, tables that do not have all parts, and what may be counted in two rows.
inline constexpr char const* partial[]       = {"其中", "小计", "十大", "五大", "前列", "前 ", "前十", "前五", "前三", "前二十", "主要", "重点", "部分", "of which", "subtotal", "top ", "leading", "selected", "main", "average", "平均"};
inline constexpr char const* counted_twice[] = {"企业", "家", "人", "户", "firm", "compan", "enterprise", "person", "people", "user", "household", "去重", "distinct"};
// clang-format on

}  // namespace myriad::audits::bulletin_words
