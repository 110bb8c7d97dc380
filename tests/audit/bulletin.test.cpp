// SPDX-License-Identifier: BSL-1.0
//
// bulletin b = read_claims(text)              figures and claims of a text
// bulletin b = read_claims(text, tables)      and of tables beside it
// bulletin_finding f = judge(b, claim)        what the audit says of a claim
#include <myriad/audit/bulletin.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

namespace {

namespace audits = myriad::audits;
using audits::bulletin;
using audits::read_claims;

// Every claim, as "relation print verdict", in the order in which it was read; "!" for what is not judged.
std::string told(bulletin const& b) {
    constexpr char const* verdicts[] = {"holds", "fails", "open", "differs"};
    std::string           out;
    for (audits::text_claim const& c : b.claims) {
        auto const f = judge(b, c);
        out += (out.empty() ? "" : "; ") + std::string(myriad::audits::facts_of(c.relation).name) + ' ' + b.figures[static_cast<std::size_t>(c.print_at)].words + ' ' +
               (f.judged ? verdicts[static_cast<unsigned>(f.found.verdict)] : "!");
    }
    return out;
}
std::string told(std::string_view text) { return told(read_claims(text)); }

std::string figures(std::string_view text) {
    std::string out;
    for (audits::text_figure const& f : read_claims(text).figures) out += (out.empty() ? "" : "; ") + f.words + '|' + f.unit;
    return out;
}

TEST_CASE("figures, and what is none") {
    CHECK(figures("2024 年，全市专利授权量 241933 件，同比增长 2.91%。") == "241933 件|件; 增长 2.91%|");
    CHECK(figures("第 3 届、20+8、H986、3D、4-8 个、50 万～ 100 万元、3 月 1 日、10 000 件").empty());
    CHECK(figures("查扣 7000 余批次，涉及 500 余万件，金额超 1.2 亿元") == "7000 余批次|批次; 500 余万件|件; 超 1.2 亿元|元");
    CHECK(figures("In 2024, 1,343,740 patents were in force, up 4.19%.") == "1,343,740 patents|patents; up 4.19%|");
    CHECK(figures("some 1.2 million people, 5G, v2.0, 12:30, 1,23") == "some 1.2 million people|people");
    CHECK(figures(std::string(1'000'000, '7')).empty());
}

TEST_CASE("growth") {
    CHECK(told("授权量由上年的 107875 件增至 119635 件，增长 10.90%。") == "growth 增长 10.90% holds");
    CHECK(told("授权量由上年的 107875 件增至 119635 件，增长 10.80%。") == "growth 增长 10.80% fails");
    CHECK(told("授权量 119635 件，比上年增加 11760 件，增长 10.90%。") == "growth 增长 10.90% holds");
    CHECK(told("授权量 119635 件，比上年增加 1176 件，增长 10.90%。") == "growth 增长 10.90% fails");
    CHECK(told("授权量 119635 件（上年为 107875 件），同比增长 10.80%。") == "growth 增长 10.80% fails");
    CHECK(told("援助 102 次，同比增长 486%。") == "growth 增长 486% fails");  // no whole number
    CHECK(told("甲 100 件、乙 200 件，同比分别增长 100%和 33%。") == "growth 增长 100% open; growth 33% open");
    CHECK(told("甲 100 件、乙 2 件，同比分别增长 100%和 33%。") == "growth 增长 100% open; growth 33% fails");
    CHECK(told("Grants rose 0.37% to 237,367 from 236,492.") == "growth rose 0.37% holds");
    CHECK(told("Grants rose 0.73% to 237,367 from 236,492.") == "growth rose 0.73% fails");
    CHECK(told("Designs fell from 68,900 in 2023 to 60,309 in 2024, a decrease of 12.47%.") == "growth 12.47% holds");
    CHECK(told("Designs fell from 68,900 in 2023 to 60,309 in 2024, an increase of 12.47%.") == "growth 12.47% fails");
    CHECK(told("119,635 patents, an increase of 11,760, or 10.90%.") == "growth 10.90% holds");
}

TEST_CASE("growth that may be of something else is not judged") {
    CHECK(told("生产总值由 1.20 亿元增至 1.26 亿元，增长 4.0%。") == "growth 增长 4.0% !");       // at constant prices
    CHECK(told("按可比口径，由 100 件增至 120 件，增长 10%。") == "growth 增长 10% !");
    CHECK(told("占比由 40.3%提高到 42.4%，提高 2.1%。") == "growth 提高 2.1% !");               // points are meant
    CHECK(told("新收案件 12753 件，结案同比增长 9.39%。").empty());
    CHECK(told("由 2020 年的 100 件增至 200 件，同比增长 5%。") == "growth 增长 5% open");           // not from 2020
    CHECK(told("由 2020 年的 100 件增至 200 件，增长 90%。") == "growth 增长 90% fails");
    CHECK(told("授权 120 件，环比增加 5 件，同比增长 20%。") == "growth 增长 20% open");
    CHECK(told("6 月末 100 件，较上年末增加 5 件，同比增长 10%。") == "growth 增长 10% open");
    CHECK(told("立案 9 宗，办结 4 宗，同比增长 5%。") == "growth 增长 5% !");                    // of both?
    CHECK(told("500 firms exported goods, up 12.5% from 400 a year earlier.") == "growth up 12.5% !");  // of goods?
    CHECK(told("Grants rose from 100 in 2019 to 150 in 2024, up 5% year on year.") == "growth up 5% open");
    CHECK(told("平均每家 25 件，同比增长 3.3%。") == "growth 增长 3.3% open");                  // an average has no whole base
    CHECK(told("Of 12 firms that exported while sales fell, up 5%.").empty());
}

TEST_CASE("shares") {
    CHECK(told("全市专利授权量 198044 件。全市发明专利授权量 119635 件，占全市专利授权总量的 60.41%。") == "share 60.41% holds");
    CHECK(told("全市专利授权量 198044 件。全市发明专利授权量 119635 件，占全市专利授权总量的 61.41%。") == "share 61.41% fails");
    CHECK(told("全市专利授权量 198044 件。全市发明专利授权量 119635 件，占全省专利授权总量的 61.41%。") == "share 61.41% open");
    CHECK(told("全市有效专利 500 件。全市企业专利 60 件，占全市专利有效量的 12%。") == "share 12% holds");
    // inventions of firms are not all inventions
    CHECK(told("全市高新企业专利授权量 500 件，其中发明专利授权量 50 件。全市甲类 5 件，占全市发明专利授权量的 1%。") == "share 1% open");
    CHECK(told("授权发明专利 104.5 万件。其中国内授权 93.8 万件，占总量的 89.8%。") == "share 89.8% holds");
    CHECK(told("全市 100 件，其中企业 60 件，其中高新 30 件，占总量的 50%。") == "share 50% open");
    CHECK(told("专利 100 件，商标 200 件，其中发明 30 件，占总量的 30%。") == "share 30% open");
    CHECK(told("100 firms took part, representing 30% of the 1,000 patents filed.") == "share 30% !");
    CHECK(told("Beijing had 119,635 patents, accounting for 12.75% of the 938,174 granted nationwide.") == "share 12.75% holds");
    CHECK(told("Beijing had 119,635 patents, accounting for 13.75% of the 938,174 granted nationwide.") == "share 13.75% fails");
}

TEST_CASE("sums, points and multiples") {
    CHECK(told("金奖 6项、银奖 7 项、优秀奖 25 项，合计 38 项。") == "sum 38 项 holds");
    CHECK(told("金奖 6项、银奖 7 项、优秀奖 25 项，合计 30 项。") == "sum 30 项 fails");
    CHECK(told("金奖 6项、银奖 7 项，合计 14 项，获奖总数位列第一。") == "sum 14 项 fails");
    CHECK(told("男 5 人、女 3 人、党员 2 人，合计 8 人。") == "sum 8 人 holds");                     // of two of them
    CHECK(told("新建窗口 3 个、网点 2 个，合计 50 个。") == "sum 50 个 !");                            // with older ones
    CHECK(told("甲 5 件、乙 3 件，合计 20 人。").empty());
    CHECK(told("12 firms and 8 firms filed a total of 300 patents.").empty());
    CHECK(told("金奖 6项、培训 9 次、优秀奖 25 项，合计 30 项。").empty());
    CHECK(told("登记共 30 件，其中软件 18 件，其他 12 件。") == "sum 共 30 件 holds");
    CHECK(told("登记共 30 件，其中软件 18 件，其他 2 件。") == "sum 共 30 件 !");  // perhaps not all
    CHECK(told("6 gold awards and 7 silver awards, 14 awards in total.") == "sum 14 awards fails");
    CHECK(told("占比由 40.3%提高到 42.4%，提高 2.1 个百分点。") == "points 提高 2.1 个百分点 holds");
    CHECK(told("占比由 40.3%提高到 42.4%，提高 5.2 个百分点。") == "points 提高 5.2 个百分点 fails");
    CHECK(told("拥有量 110 件，为全国平均水平（14 件）的 7.9 倍。") == "multiple 7.9 倍 holds");
    CHECK(told("拥有量 110 件，为全国平均水平（14 件）的 8.9 倍。") == "multiple 8.9 倍 fails");
}

constexpr std::string_view table =
    "| 地区 | 2024 年 | 2023 年 | 增速（%） |\n|---|---|---|---|\n| 甲 | 120 | 100 | 20.0 |\n| 乙 | 330 | 300 | 10.0 |\n| 丙 | 50 | 40 | 25.0 |\n| 合计 | 500 | 440 | 13.6 |\n";

TEST_CASE("tables") {
    std::string wrong(table);
    CHECK(told(table) == "growth 20.0 holds; growth 10.0 holds; growth 25.0 holds; growth 13.6 holds; sum 500 holds; sum 440 holds");
    wrong.replace(wrong.find("10.0 |"), 4, "11.0");
    CHECK(told(wrong) == "growth 20.0 holds; growth 11.0 fails; growth 25.0 holds; growth 13.6 holds; sum 500 holds; sum 440 holds");
    // heads that few rows bear out mean something else
    CHECK(told("甲\t2024\t2023\t增速(%)\n乙\t120\t100\t5.0\n丙\t130\t100\t6.0\n") == "growth 5.0 !; growth 6.0 !");
}

TEST_CASE("a text beside a table") {
    audits::printed_table t;
    t.caption = "专利授权量情况";
    t.source  = 1;
    t.rows    = {{1, {"地区", "2024 年授权量", "2023 年授权量", "增速（%）"}}, {2, {"全国", "50000", "40000", "25.0"}}, {3, {"甲市", "12000", "10000", "20.0"}}};
    std::string const text = "2024 年，全市专利授权量 12000 件，同比增长 21.0%，占全国的 24.0%。";
    CHECK(told(read_claims(text, {t})) == "growth 增长 21.0% fails; share 24.0% holds; growth 25.0 holds; growth 20.0 holds; equality 增长 21.0% fails");
}

TEST_CASE("lines and sources") {
    bulletin const b = read_claims("标题\n\n金奖 6 项、\n\n银奖 7 项，\n合计 14 项。\n");
    REQUIRE(b.claims.size() == 1);
    CHECK(b.claims[0].line == 6);
    CHECK(b.figures[0].line == 3);
}

TEST_CASE("any bytes") {
    for (std::string const& text : {std::string(), std::string("\0", 1), std::string("\xE5\x85"), std::string("5\xFF件"), std::string(100'000, '('), std::string(100'000, '|'), std::string("1,1,1,")}) {
        bulletin const b = read_claims(text);
        CHECK(b.claims.empty());
    }
}

}  // namespace
