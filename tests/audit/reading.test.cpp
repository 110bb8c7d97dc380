// SPDX-License-Identifier: BSL-1.0
#include <myriad/audit/judging.hpp>
#include <myriad/audit/reading.hpp>
#include <myriad/growth.hpp>
#include <myriad/literals.hpp>
#include <myriad/share.hpp>
#include <myriad/units.hpp>

#include "audit/reading_oracle.hpp"
#include "catch.hpp"
#include "effort.hpp"

#include <iterator>
#include <random>
#include <string>
#include <utility>

namespace {

using namespace myriad;
using namespace myriad::audits;
using namespace myriad::tables;
using namespace myriad::units;
using m = measure;
using q = qualifier;

// The grammar, line by line.
static_assert("241933 件"_printed == published{241'933});
static_assert("突破 110 件"_printed == published{110, 0, 0, m::count, q::more_than});
static_assert("同比下降 10.42%"_printed == published{-1042, 2, 0, m::growth});
static_assert("同比增长 19.96%"_printed == published{1996, 2, 0, m::growth} && "增长 3.5‰"_printed == published{35, 2, 0, m::growth});
static_assert("6.79%"_printed == published{679, 2, 0, m::share} && "6.79％"_printed == published{679, 2, 0, m::share});
static_assert("-7.44%"_printed == published{-744, 2, 0, m::growth} && "−7.44%"_printed == "－7.44%"_printed && "＋7.44%"_printed == "+7.44%"_printed);
static_assert("上升 0.87 个百分点"_printed == published{87, 2, 0, m::points} && "down 1.5 percentage points"_printed == published{-15, 1, 0, m::points});
static_assert("5.9 倍"_printed == published{59, 1, 0, m::multiple} && "2.6 times"_printed == published{26, 1, 0, m::multiple});
static_assert("214.03 万件"_printed == published{21'403, 2, 4, m::count} && "1.2 亿"_printed.scale == 8 && "3.1 万亿元"_printed == published{31, 1, 12, m::money});
static_assert("2.7 million"_printed == published{27, 1, 6} && "1.5 billion people"_printed.scale == 9 && "12 thousand"_printed.scale == 3);
static_assert("445.24 亿元"_printed == published{44'524, 2, 8, m::money} && "15.5 个月"_printed.measure == m::duration && "82.36 分"_printed.measure == m::score);
static_assert("增加 5649 家"_printed == published{5649, 0, 0, m::difference} && "减少 12 件"_printed == published{-12, 0, 0, m::difference});
static_assert("1,343,740"_printed == published{1'343'740} && "1 343 740 patents"_printed == published{1'343'740} && "10 000"_printed == published{10'000});
static_assert("１２３．５"_printed == published{1235, 1} && "97.30"_printed.places == 2);
static_assert("第四"_printed == published{4, 0, 0, m::rank} && "第 12 位"_printed.coefficient == 12 && "第二十一名"_printed.coefficient == 21 && "第十"_printed.coefficient == 10 && "首位"_printed.coefficient == 1);
static_assert("1st"_printed.coefficient == 1 && "22nd"_printed.coefficient == 22 && "3rd"_printed.coefficient == 3 && "11th"_printed.coefficient == 11 && "112th"_printed.measure == m::rank);
static_assert("50 余项"_printed.qualifier == q::and_more && "2700 多所"_printed.qualifier == q::and_more && "45 万余人"_printed == published{45, 0, 4, m::count, q::and_more} && "10 余万件"_printed == published{10, 0, 4, m::count, q::and_more});
static_assert("约 300 家"_printed.qualifier == q::about && "近 40%"_printed.qualifier == q::nearly && "不足 5 件"_printed.qualifier == q::less_than && "不低于 3 件"_printed.qualifier == q::at_least);
static_assert("20%以上"_printed == published{20, 0, 0, m::share, q::at_least} && "30 件左右"_printed.qualifier == q::about && "5 年以内"_printed.qualifier == q::at_most);
static_assert("more than 5 times"_printed == published{5, 0, 0, m::multiple, q::more_than} && "at least 110"_printed.qualifier == q::at_least && "nearly 40%"_printed.qualifier == q::nearly && "up 12.4%"_printed == published{124, 1, 0, m::growth});
static_assert("up to 12"_printed.qualifier == q::at_most && "高达 49.60%"_printed == published{4960, 2, 0, m::share});

// Where a text stops being a figure; -1 if it does not. Also as a constant expression, in which no access goes
// past the end.
template <decltype(sizeof 0) Size>
constexpr int wrong(char const (&text)[Size]) { return detail::printed_text::scan_published(text, text + Size - 1).wrong; }

// Percentages, points and their neighbours.
static_assert("3.2百分点"_printed == published{32, 1, 0, m::points} && "3.2 个百分点"_printed == "3.2百分点"_printed && "12.4% points"_printed == published{124, 1, 0, m::points});
static_assert("12.4 percentage points"_printed == "12.4% points"_printed && "12.4pp"_printed == "12.4 pp"_printed && "12.4pp"_printed.measure == m::points);
static_assert(wrong("3.2百分") == 6 && wrong("3.2百分点点") == 12 && wrong("5千分点") == 4 && wrong("5 thousand 分") == 11 && wrong("5 万分钟") == -1 && wrong("30个基点") == 5 && wrong("12% p") == 4 && wrong("5% of patents") == 3);
static_assert("5% lower"_printed == published{-5, 0, 0, m::growth} && "12% fewer"_printed == published{-12, 0, 0, m::growth} && "12% higher"_printed == published{12, 0, 0, m::growth});
static_assert("12 fewer patents"_printed == published{-12, 0, 0, m::difference} && "12 more"_printed == published{12, 0, 0, m::difference} && "1.5 points lower"_printed == published{-15, 1, 0, m::points});
static_assert(wrong("down 5% lower") == 8 && wrong("-5% lower") == 4 && wrong("5 patents fewer") == 10 && wrong("12 patents more than last year") == 11);

// Scale words multiply.
static_assert("3千万元"_printed == published{3, 0, 7, m::money} && "5千亿元"_printed == published{5, 0, 11, m::money} && "2百万"_printed == published{2, 0, 6} && "1.5 百万亿"_printed == published{15, 1, 14});
static_assert("445.24 hundred million yuan"_printed == published{44'524, 2, 8, m::money} && "3 hundred thousand"_printed == published{3, 0, 5} && "2 thousand billion"_printed == published{2, 0, 12});
static_assert("3bn"_printed == published{3, 0, 9} && "3 bn"_printed == "3bn"_printed && "1.2m"_printed == published{12, 1, 6} && "5k"_printed == published{5, 0, 3} && "5K"_printed == "5k"_printed && "1.5tn yuan"_printed == published{15, 1, 12, m::money});
static_assert("3 千多万元"_printed == published{3, 0, 7, m::money, q::and_more} && "5 Million"_printed == published{5, 0, 6} && "Up 5 Percent"_printed == "up 5%"_printed);
static_assert(wrong("5 m") == 2 && wrong("5 k") == 2 && wrong("3B") == 1 && wrong("5km") == 1 && wrong("5 km") == -1 && wrong("3 million hundred") == 10 && wrong("3百千") == 4 && wrong("5 万%") == 5);
static_assert(wrong("3萬") == 1 && wrong("5兆") == 1 && wrong("5 dozen") == 2 && wrong("3 年半") == 5 && wrong("3 个多月") == 5 && wrong("3万五千件") == 4 && wrong("5 millions") == 2 && wrong("100件不到") == 6);

// Ranks.
static_assert("第一百零三位"_printed == published{103, 0, 0, m::rank} && "第 103 位"_printed == "第一百零三位"_printed && "3rd place"_printed == "第三"_printed && "达到第三位"_printed == "第三"_printed && "上升到第三位"_printed == "第三"_printed);
static_assert(wrong("首次") == 0 && wrong("第三产业") == 6 && wrong("第二十五届") == 12 && wrong("第一百三位") == 9 && wrong("第0") == 4 && wrong("0th") == 1 && wrong("第三以上") == 6 && wrong("约第三") == 3 && wrong("上升第三位") == 6);
static_assert("1234567890th"_printed.coefficient == 1'234'567'890 && wrong("21th") == 2 && wrong("1.1st") == 3 && wrong("3rd quarter") == 4);

// Growth by times, levels, and multiples of something.
static_assert("增长1.5倍"_printed == published{15, 1, 2, m::growth} && "增长了一倍"_printed == published{1, 0, 2, m::growth} && "增长1.5倍"_printed.value() == "150"_dec);
static_assert("增长到1.5倍"_printed == published{15, 1, 0, m::multiple} && "增长到上年的1.5倍"_printed == "增长到1.5倍"_printed && "是上年的1.5倍"_printed == "增长到1.5倍"_printed && "相当于全国平均水平的 1.5 倍以上"_printed == published{15, 1, 0, m::multiple, q::at_least});
static_assert("翻一番"_printed == published{1, 0, 2, m::growth} && "翻了一番"_printed == "翻一番"_printed && "翻番"_printed == "翻一番"_printed && "doubled"_printed == "翻一番"_printed && "翻两番"_printed == published{3, 0, 2, m::growth} && "tripled"_printed.coefficient == 2);
static_assert(wrong("下降1.5倍") == 9 && wrong("+1.5倍") == 4 && wrong("增长翻一番") == 6 && wrong("up 2 times") == 5 && wrong("2 times more") == 8 && wrong("是上年的5%") == 12 && wrong("翻十番") == 6);
static_assert("减少为100件"_printed == published{100} && "下降为5%"_printed == published{5, 0, 0, m::share} && "fell to 5%"_printed == published{5, 0, 0, m::share} && "fell 5%"_printed == published{-5, 0, 0, m::growth} && "降至 100 件"_printed == published{100});
static_assert("增长约为5%"_printed == published{5, 0, 0, m::growth, q::about} && wrong("增长是5%") == 6);
static_assert(wrong("同比 5%") == 7 && "同比+5%"_printed == published{5, 0, 0, m::growth} && wrong("增长下降5%") == 6 && wrong("同比同比增长5%") == 6);

// Tenths and fractions.
static_assert("3成"_printed == published{3, 0, 1, m::share} && "六成"_printed == published{6, 0, 1, m::share} && "六成"_printed.value() == "60"_dec && "超八成"_printed == published{8, 0, 1, m::share, q::more_than} && "下降三成"_printed == published{-3, 0, 1, m::growth});
static_assert("三分之一"_printed == published{1, 0, 2, m::share, q::exact, 3} && "one third"_printed == "三分之一"_printed && "超过一半"_printed == published{1, 0, 2, m::share, q::more_than, 2} && "增长三分之一"_printed == published{1, 0, 2, m::growth, q::exact, 3});
static_assert("百分之五"_printed == published{5, 0, 0, m::share} && "十分之一"_printed == published{1, 0, 1, m::share} && "二十分之三"_printed == published{3, 0, 1, m::share, q::exact, 2} && "千分之三"_printed == published{3, 1, 0, m::share} && "万分之十五"_printed == published{15, 2, 0, m::share});
static_assert(wrong("三成半") == 6 && wrong("12成员国") == 5 && wrong("一分之一") == 9 && wrong("三分之") == 9 && wrong("两个") == 3 && wrong("一又三分之一") == 3 && wrong("half a million") == 5);

// Two qualifiers.
static_assert("约 50 余项"_printed.qualifier == q::about && "约 1600 余万元"_printed == published{1600, 0, 4, m::money, q::about} && wrong("超过 20%以上") == 10 && wrong("不足 50 余件") == 10);
static_assert(wrong("0,123") == 1 && wrong("5 or so") == 2 && wrong("5+") == 1 && wrong("5 to six") == 2 && wrong("5 in ten") == 5);

// A bound of a number with a minus says two things.
static_assert(wrong("-5%以上") == 3 && wrong("超过 -5%") >= 0 && "约 -5%"_printed.qualifier == q::about && "+5%以上"_printed.qualifier == q::at_least && "下降 5%以上"_printed == published{-5, 0, 0, m::growth, q::at_least});

// Text that is cut within a character, of two, three and four bytes, or is no UTF-8.
static_assert(wrong("5\xE3") == 1 && wrong("5\xE3\x80") == 1 && wrong("5\xC2") == 1 && wrong("5\xC3") == 1 && wrong("5\xE2\x80") == 1 && wrong("5\xEF") == 1 && wrong("5\xEF\xBC") == 1);
static_assert(wrong("5\xF0") == 1 && wrong("5\xF0\xA0") == 1 && wrong("5\xF0\xA0\x80") == 1 && wrong("5\xF0\xA0\x80\x80") == -1 && wrong("5\xE4\xBB") == 1 && wrong("5 件\xE4\xBB") == 5 && wrong("5 件\xC3") == 5 && wrong("5 caf\xC3") == 5);
static_assert(wrong("\xE7") == 0 && wrong("\xE7\xAC") == 0 && wrong("第\xE4\xB8") == 3 && wrong("第一\xE7\x99") == 6 && wrong("5\x80") == 1 && wrong("5\xFF") == 1 && wrong("5\xC1\xA1") == 1 && wrong("5\xE0\x80\x80") == 1 && wrong("5\xED\xA0\x80") == 1 && wrong("5 \0") == 2);

// What a third says: the nearest third.
static_assert(printed_as("三分之一"_printed, half_even) == interval{{rational(100, 6), true}, {rational(100, 2), true}});
static_assert(audit("三分之一"_printed, share(patents(1000), patents(3001))).verdict == verdict::consistent && audit("三分之一"_printed, share(patents(51), patents(100))).verdict == verdict::inconsistent);
static_assert(audit("增长1.5倍"_printed, growth(patents(251), patents(100))).verdict == verdict::consistent && audit("增长1.5倍"_printed, growth(patents(150), patents(100))).verdict == verdict::inconsistent);
static_assert(audit("翻两番"_printed, growth(patents(401), patents(100))).verdict == verdict::consistent && audit("六成"_printed, share(patents(62), patents(100))).verdict == verdict::consistent);

TEST_CASE("a fraction that is no decimal has no decimal value") { CHECK_THROWS_AS(read_published("三分之一").figure.value(), error); }

TEST_CASE("the unit is the rest of the text") {
    auto const unit = [](char const* text) {
        reading const r = read_published(text);
        return std::string(r.unit, r.unit_end);
    };
    CHECK(unit("214.03 万件") == "件");
    CHECK(unit("445.24 亿元") == "元");
    CHECK(unit("1,234 invention patents") == "invention patents");
    CHECK(unit("30 件左右") == "件");
    CHECK(unit("6.79%") == "");
    CHECK(unit("3 million people or more") == "people");
    CHECK(unit("第四") == "");
}

// The first and the last letter of each kind, and what stands next to them in the code.
TEST_CASE("a unit is made of letters, of any script, and of nothing else") {
    for (std::string const unit : {"aa", "zz", "AA", "ZZ", "az AZ", "été", "Öl", "件", "个月"}) {
        INFO(unit);
        std::string const text = "12 " + unit;
        reading const     r    = read_published(text.c_str());
        CHECK(std::string(r.unit, r.unit_end) == unit);
    }
    for (std::string const unit : {"a", "é", "Ж", "あ"}) {  // a letter alone may change the number, as m does
        INFO(unit);
        std::string const text = "12 " + unit;
        CHECK_THROWS_WITH(read_published(text.c_str()), Catch::Matchers::StartsWith("read_published(\"" + text + "\", 3)"));
    }
    for (std::string const unit : {"@", "[", "`", "{", "²", "¥", "、", "。", "“", "—", "，", "！"}) {
        INFO(unit);
        std::string const text = "12 " + unit, behind = "12 mm" + unit;
        CHECK_THROWS_WITH(read_published(text.c_str()), Catch::Matchers::StartsWith("read_published(\"" + text + "\", 3)"));
        CHECK_THROWS_WITH(read_published(behind.c_str()), Catch::Matchers::StartsWith("read_published(\"" + behind + "\", 5)"));
    }
}

TEST_CASE("what cannot be read whole is refused with the position") {
    for (auto const& [text, position] : {std::pair{"", 0}, {"abc", 0}, {"件", 0}, {"12.", 3}, {"12.3.4", 4}, {"第", 3}, {"第零", 3}, {"5%x!", 2}, {"12 件 13", 7}, {"up -5%", 3},
                                         {"1,23", 1}, {"12,3456", 2}, {"5 件。", 5}, {"3-5 件", 1}, {"1/3", 1}, {"约", 3}, {"12 (件)", 3}}) {
        std::string const s = text;
        CHECK_THROWS_WITH(read_published(text), "read_published(\"" + s + "\", " + std::to_string(position) + "): not a figure; what is wrong stands at that position, from 0");
    }
    CHECK_THROWS_AS(read_published("99999999999999999999"), error);
    CHECK_THROWS_AS(read_published("0.1234567890123456789"), error);
}

// Every form of the grammar, by example.
constexpr char const* forms[] = {
    "241933 件", "1,343,740", "1 343 740 patents", "１２３．５", "97.30", "-5", "0.50 元", "5 个月", "82.36 分",
    "6.79%", "6.79 ％", "5 percent", "5 per cent", "-7.44%", "＋7.44%", "3.5‰", "增长 3.5‰", "20%以上", "50 余%", "近 40%",
    "0.87 个百分点", "3.2百分点", "上升 0.87 个百分点", "1.5 percentage points", "12.4% points", "12.4pp", "1.5 points lower",
    "5% lower", "12% fewer", "12 fewer patents", "12 more", "5.9 倍", "2.6 times", "1.5 万倍", "1 倍多", "more than 5 times",
    "214.03 万件", "3.1 万亿元", "3千万元", "5千亿元", "2百万", "3 千多万元", "45 万余人", "10 余万件", "2700 多所", "1.5 百万亿",
    "445.24 hundred million yuan", "3 hundred thousand", "2 thousand billion", "2.7 million", "3bn", "1.5 tn yuan", "1.2m", "5k patents", "3 million people or more",
    "第四", "第 12 位", "第二十一名", "第一百零三位", "第一千零五十位", "首位", "1st", "22nd place", "113th", "达到第三位", "上升到第三位",
    "同比下降 10.42%", "环比增长 5%", "增加 5649 家", "减少了 12 件", "增长约为 5%", "up 12.4%", "grew by 5%", "down 5", "同比+5%",
    "增长1.5倍", "增长了一倍", "增长到1.5倍", "增长到上年的 1.5 倍", "是上年的1.5倍", "相当于全国的两倍以上", "减少为100件", "下降为5%", "fell to 5%", "降至 100 件", "同比降至 5%",
    "翻番", "翻一番", "翻了两番", "同比翻一番", "翻3番", "nearly doubled", "tripled",
    "3成", "3.5 成", "六成", "超八成", "三成多", "下降三成", "三分之一", "二十分之三", "增长三分之一", "百分之五", "万分之十五", "一半", "over half", "two thirds",
    "约 300 家", "约 50 余项", "不低于 3 件", "至少 5 件左右", "up to 12", "at least 110", "高达 49.60%", "共约 5 件",
};
constexpr char const* characters[] = {"5", "0", "５", ".", ",", "!", " ", "-", "件", "万", "百", "成", "倍", "一", "两", "多", "为", "分", "a", "k", "%", "\x80"};

// The oracle's reading of a text is the reader's.
void compare(std::string const& text) {
    auto const expected = reading_oracle::reading(text);
    auto const read     = detail::printed_text::scan_published(text.data(), text.data() + text.size());
    INFO(text);
    CHECK((read.wrong < 0) == expected.has_value());
    if (!expected || read.wrong >= 0) return;
    CHECK(read.result.figure == *expected);
    std::string const unit(read.result.unit, read.result.unit_end), print = figure_text::print(*expected, unit);
    INFO(print);
    CHECK(reading_oracle::reading(print) == expected);
    CHECK(read_published(print.c_str()).figure == *expected);
}

TEST_CASE("every form reads as an independent grammar has it, with each character removed, doubled or replaced, too") {
    for (std::string const form : forms) {
        INFO(form);
        CHECK(reading_oracle::reading(form));
        compare(form);
        for (std::size_t at = 0, end; at != form.size(); at = end) {
            for (end = at + 1; end != form.size() && (static_cast<unsigned char>(form[end]) & 0xC0U) == 0x80U;) ++end;
            std::string const before = form.substr(0, at), character = form.substr(at, end - at), behind = form.substr(end);
            compare(before + behind);
            compare(before + character + character + behind);
            for (std::size_t i = at % effort::stride; i < std::size(characters); i += effort::stride) compare(before + characters[i] + behind);
            for (std::size_t cut = at; cut != end; ++cut) compare(form.substr(0, cut));
        }
        for (char const* stray : characters) compare(form + stray);
    }
}

TEST_CASE("a numeral is read in its standard form only, and whole") {
    std::mt19937_64 random(8);
    for (int i = 0; i != 2000; ++i) {
        std::int64_t const value = 1 + static_cast<std::int64_t>(random() % (i % 4 == 0 ? 999'999'999'999U : i % 2 == 0 ? 200'000U : 1200U));
        std::string const  text  = "第" + figure_text::numeral(value);
        INFO(text);
        CHECK(read_published(text.c_str()).figure == published{value, 0, 0, m::rank});
        for (char const* more : {"零", "一", "十", "百", "千", "万", "亿", "两"}) compare(text + more);
    }
}

// A quadratic reader would take minutes.
TEST_CASE("long texts are read in time in proportion to their length") {
    for (auto const& [head, again] : {std::pair{"", "1"}, {"1", ",234"}, {"1", " 1"}, {"1,", "2"}, {"5 ", "件"}, {"5 ", "patent "}, {"5", " "}, {"为", "上年的"}, {"", "为"}, {"第", "一"}, {"0.", "0"}, {"5 ", "以上"}}) {
        std::string text = head;
        while (text.size() < 300'000) text += again;
        CHECK(detail::printed_text::scan_published(text.data(), text.data() + text.size()).wrong <= static_cast<int>(text.size()));
    }
}

}  // namespace
