// SPDX-License-Identifier: BSL-1.0
#include <myriad/reading.hpp>

#include "catch.hpp"

#include <string>
#include <utility>

namespace {

using namespace myriad;
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
static_assert("50 余项"_printed.qualifier == q::more_than && "2700 多所"_printed.qualifier == q::more_than && "45 万余人"_printed == published{45, 0, 4, m::count, q::more_than} && "10 余万件"_printed == published{10, 0, 4, m::count, q::more_than});
static_assert("约 300 家"_printed.qualifier == q::about && "近 40%"_printed.qualifier == q::nearly && "不足 5 件"_printed.qualifier == q::less_than && "不低于 3 件"_printed.qualifier == q::at_least);
static_assert("20%以上"_printed == published{20, 0, 0, m::share, q::at_least} && "30 件左右"_printed.qualifier == q::about && "5 年以内"_printed.qualifier == q::at_most);
static_assert("more than 5 times"_printed == published{5, 0, 0, m::multiple, q::more_than} && "at least 110"_printed.qualifier == q::at_least && "nearly 40%"_printed.qualifier == q::nearly && "up 12.4%"_printed == published{124, 1, 0, m::growth});
static_assert("up to 12"_printed.qualifier == q::at_most && "高达 49.60%"_printed == published{4960, 2, 0, m::share});

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
    for (std::string const unit : {"a", "z", "A", "Z", "az AZ", "é", "ö", "Ж", "件", "あ", "\u212B", "\u1000"}) {
        INFO(unit);
        std::string const text = "12 " + unit;
        reading const     r    = read_published(text.c_str());
        CHECK(std::string(r.unit, r.unit_end) == unit);
    }
    for (std::string const unit : {"@", "[", "`", "{", "²", "¥", "、", "。", "“", "—", "，", "！"}) {
        INFO(unit);
        std::string const text = "12 " + unit, behind = "12 m" + unit;
        CHECK_THROWS_WITH(read_published(text.c_str()), Catch::Matchers::StartsWith("read_published(\"" + text + "\", 3)"));
        CHECK_THROWS_WITH(read_published(behind.c_str()), Catch::Matchers::StartsWith("read_published(\"" + behind + "\", 4)"));
    }
}

TEST_CASE("what cannot be read whole is refused with the position") {
    for (auto const& [text, position] : {std::pair{"", 0}, {"abc", 0}, {"件", 0}, {"12.", 3}, {"12.3.4", 4}, {"第", 3}, {"第零", 3}, {"5%x!", 3}, {"12 件 13", 7}, {"up -5%", 4},
                                         {"1,23", 1}, {"12,3456", 2}, {"5 件。", 5}, {"3-5 件", 1}, {"1/3", 1}, {"约", 3}, {"12 (件)", 3}}) {
        std::string const s = text;
        CHECK_THROWS_WITH(read_published(text), "read_published(\"" + s + "\", " + std::to_string(position) + "): not a figure; what is wrong stands at that position, from 0");
    }
    CHECK_THROWS_AS(read_published("99999999999999999999"), error);
    CHECK_THROWS_AS(read_published("0.1234567890123456789"), error);
}

}  // namespace
