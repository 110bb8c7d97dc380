// SPDX-License-Identifier: BSL-1.0
//
// The figures in the prose of the CNIPA report, the report of Guangzhou and the newsletter, against the
// texts: each stands printed on its line and in its order, its value is what the print says, no word of
// the number is left out of the print, and no number of the prose is left over.
#include "figures.hpp"

#include <myriad/data/cnipa_2024/figures.hpp>
#include <myriad/data/copyright_2024/figures.hpp>
#include <myriad/data/guangzhou_2024/figures.hpp>
#include <myriad/data/patent_survey_2024/figures.hpp>
#include <myriad/data/shenzhen_2024/figures.hpp>
#include <myriad/data/shenzhen_2025/figures.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace {

using myriad::tables::figure;
using myriad::tables::measure;
using myriad::tables::qualifier;
using prose::exemption;
using prose::has;
using prose::has_any;
using std::string_view;

namespace data = myriad::data;

// Why a number is no figure.
constexpr string_view name      = "a part of a name: of a plan, a prize, a class of goods, an instance, a chart";
constexpr string_view document  = "the edition or the length of a document, or how many departments issued it";
constexpr string_view meeting   = "meetings, their participants and their years in a row";
constexpr string_view training  = "training, lectures and their listeners";
constexpr string_view visitors  = "visitors and viewers";
constexpr string_view limit     = "the limit of a class, which the label says";
constexpr string_view rate      = "the name of a rate";
constexpr string_view first     = "first in time";
constexpr string_view date      = "a date";
constexpr string_view no_number = "not a number";

// clang-format off
constexpr exemption exempt_cnipa[] = {
    {38, "75周年", name},
    {50, "7 部门", document},
    {52, "5000 个", limit},
    {54, "8 部门", document},
    {428, "2024 年度", document},
    {428, "3 场", meeting},
    {428, "19 次", meeting},
    {432, "7 场", meeting},
    {438, "31 个", training},
    {444, "2023", document},
    {444, "10 篇", document},
    {444, "60 余场", training},
    {599, "第9类", name},
    {599, "第7类", name},
    {599, "第35类", name},
    {599, "第12类", name},
    {599, "第11类", name},
    {599, "第3类", name},
    {599, "第25类", name},
    {599, "第5类", name},
    {599, "第10类", name},
    {599, "第42类", name},
    {607, "第 9 类", name},
    {607, "第 42 类", name},
    {607, "第 35 类", name},
    {607, "第 25 类", name},
    {607, "第 5 类", name},
    {673, "第 31 类", name},
    {673, "第 29 类", name},
    {673, "第 30 类", name},
    {705, "“1+N”", name},
    {707, "8 部门", document},
    {707, "5G", name},
    {721, "5 部门", document},
    {760, "8 部门", document},
    {781, "1 家", limit},
    {795, "12 门", training},
    {795, "25 门", training},
    {814, "2024 版", document},
    {849, "6 部委", document},
    {867, "29 个", meeting},
    {899, "2024.01", document},
    {899, "2025.01版", document},
    {911, "1100多人次", visitors},
    {914, "66期", training},
    {914, "9.8万人次", training},
    {914, "438个", training},
    {914, "12.1万人次", training},
    {1100, "25 强", name},
    {1261, "备忘录 2.0", document},
    {1261, "示范区 2.0", document},
    {1261, "协议 2.0", document},
    {1271, "2024 中国地理标志", name},
    {1271, "20 次", training},
    {1271, "2024 中国·雄安", name},
    {1275, "10 部门", document},
    {1299, "6部门", document},
    {1299, "“4567”", name},
    {1311, "连续4年", training},
    {1317, "6 部门", document},
    {1317, "25 强", name},
    {1323, "9 部门", document},
    {1323, "8 部门", document},
    {1323, "2024 世界制造业大会", name},
    {1329, "连续 6 年", meeting},
    {1335, "6 部门", document},
    {1341, "10部门", document},
    {1347, "7个", document},
    {1347, "“7+28+N”", name},
    {1353, "2024 中国中小企业", name},
    {1359, "11 部门", document},
    {1363, "9部门", document},
    {1367, "“19+6+N”", name},
    {1385, "7部门", document},
    {1385, "5个部门", document},
    {1391, "“3533”", name},
    {1409, "9 部门", document},
    {1415, "12 部门", document},
    {1421, "9 部门", document},
    {1427, "12 部门", document},
    {1433, "连续 2 年", meeting},
};

constexpr exemption exempt_guangzhou[] = {
    {0, "每万人", rate}, {0, "进一步", no_number},
    {0, "首次", first}, {0, "首批", first}, {0, "首个", first}, {0, "首件", first},
    {0, "首家", first}, {0, "首单", first}, {0, "首支", first},
    {3, "二十大和二十届", name},
    {5, "二中、三中全会", name},
    {0, "第二十五届", name},
    {31, "上一年", date},
    {41, "“十", name},
    {43, "四五”", name},
    {0, "两级", name},
    {166, "一、二审", name},
    {0, "一审", name},
    {234, "三方", name},
    {258, "“三位", name},
    {260, "一体”", name},
    {275, "第一轮", name},
    {287, "第三届", name},
    {318, "（第一批）", name},
    {342, "“百", name},
    {344, "千万工程", name},
    {371, "“一专项小组两亮点”", name},
    {381, "一等奖", name},
    {395, "“十佳案例”", name},
    {399, "统一", no_number},
    {401, "十", name},
    {432, "第六届", name},
    {455, "千年商都", name},
    {461, "第七届", name},
    {111, "腾 2024", name},
    {111, "蓝网行动 2024", name},
    {111, "净网行动 2024", name},
    {119, "H986", name},
    {350, "2 次", training},
    {350, "300 余人", training},
    {387, "“1+1+N”", name},
    {459, "“2024", name},
    {465, "超 200 万人次", visitors},
};

constexpr exemption exempt_newsletter[] = {
    {0, "十四五", name},
    {0, "进一步", no_number},
    {0, "百分点", "the name of a unit"},
    {3, "专题一", name},
    {32, "一定程度", no_number},
    {78, "过去五年间", date},
    {96, "四川", name},
    {102, "这一", no_number},
    {13, "图 1", name},
    {18, "图 3", name},
    {22, "图 4", name},
    {27, "50 万～ 100 万元", limit},
    {27, "100 万元以", limit},
    {30, "图 5", name},
    {31, "10 万元", limit},
    {32, "100 万元以", limit},
    {33, "图 6", name},
    {64, "图 13", name},
};

// A quantity that one text gives twice, the second time with a qualifier or more places.
constexpr std::pair<string_view, string_view> said_twice[] = {
    {"52.3", "705.5"},  // 45 万家, 45 万余家
    {"53.1", "54.1"},   // 超四成, 41.0%
    {"58.1", "59.1"},   // 超八成, 83.1%
};
// clang-format on

// What belongs to a print if it stands there.
constexpr string_view words_before[] = {"超",   "超过", "突破", "逾",   "近",   "约",   "不足", "增长", "下降",
                                        "提升", "提高", "增加", "减少", "压缩", "第",   "连续", "前"};
constexpr string_view words_after_a_unit[]   = {"以上", "以内", "以下", "左右", "次", "月"};
constexpr string_view words_after_a_number[] = {"余", "多", "万", "亿", "%", "个百分点", "倍"};

// Words that stand for a number, or with one, also where the other characters of a text are not looked at.
constexpr string_view words_of_rank[] = {"连续", "首位", "之首", "居首", "最高，", "最多，", "倍", "超半", "翻番"};

struct chapter {
    std::size_t first, last;
};
constexpr chapter chapters_of_cnipa[] = {{32, 64},   {422, 467}, {469, 695},  {697, 746},
                                         {748, 841}, {843, 914}, {1253, 1440}};
constexpr chapter all_of_guangzhou[]  = {{1, 465}};
constexpr chapter all_of_newsletter[] = {{1, 121}};

struct source_text {
    string_view                name;
    std::span<figure const>    figures[2];
    std::span<exemption const> exempt;
    std::span<chapter const>   chapters;    // where no number may be left over
    bool                       characters;  // numbers in Chinese characters too
};
constexpr source_text texts[] = {
    {"cnipa_2024_annual_report.txt", {data::cnipa_2024::figures, {}}, exempt_cnipa, chapters_of_cnipa, false},
    {"guangzhou_2024_ip_report.txt", {data::guangzhou_2024::figures, {}}, exempt_guangzhou, all_of_guangzhou, true},
    {"ip_newsletter_2025.txt",
     {data::patent_survey_2024::figures, data::copyright_2024::figures},
     exempt_newsletter,
     all_of_newsletter,
     true},
};

std::vector<figure const*> figures_of(source_text const& text) {
    std::vector<figure const*> all;
    for (auto const& some : text.figures)
        for (figure const& f : some) all.push_back(&f);
    return all;
}

// Is the number at [at, end) a year, a month or a day?
bool is_date(string_view line, std::size_t at, std::size_t end) {
    string_view const number = line.substr(at, end - at);
    string_view const after  = prose::trimmed(line.substr(end));
    string_view const before = prose::trimmed(line.substr(0, at));
    if (number.size() == 4 && (number.starts_with("19") || number.starts_with("20")))
        return after.starts_with("年") || after.starts_with("—20") || before.ends_with("—") ||
               (before.ends_with("（") && after.starts_with("）"));
    return (after.starts_with("月") && before.ends_with("年")) || (after.starts_with("日") && before.ends_with("月"));
}

// The text that a print goes on with on a later line, where it ends its own without its unit: the first
// line after it that begins with a scale or the unit, up to and with the unit.
struct continuation {
    std::size_t line = 0;
    std::string text;
};
continuation continued(figure const& f, std::vector<std::string> const& lines) {
    string_view const unit = f.unit;
    for (auto n = static_cast<std::size_t>(f.line) + 1; n < lines.size(); ++n) {
        string_view const line = prose::trimmed(lines[n]);
        std::size_t       size = 0;
        for (string_view const word : {"余", "万", "亿"})
            if (line.substr(size).starts_with(word)) size += word.size();
        if (line.substr(size).starts_with(unit)) return {n, std::string(line.substr(0, size + unit.size()))};
    }
    return {};
}

// Does it stand in the print itself what is counted?
bool names_its_unit(figure const& f) {
    string_view const printed = f.printed;
    return f.unit.empty() || has(printed, f.unit) || has(printed, "成");
}

void check_value(figure const& f, string_view said, qualifier before = qualifier::exact) {
    auto const&          v = f.value;
    prose::reading const r = prose::read(said);
    CHECK((v.coefficient < 0 ? -v.coefficient : v.coefficient) == r.digits);
    CHECK(static_cast<int>(v.places) == r.places);
    CHECK(static_cast<int>(v.scale) == r.scale);
    CHECK(v.qualifier == (before == qualifier::exact ? prose::qualified(said) : before));
}

TEST_CASE("figures of the nation: numbered by line and position") {
    CHECK(std::size(data::cnipa_2024::figures) == 616);
    CHECK(std::size(data::guangzhou_2024::figures) == 189);
    CHECK(std::size(data::patent_survey_2024::figures) == 38);
    CHECK(std::size(data::copyright_2024::figures) == 8);
    for (source_text const& text : texts)
        for (auto const& some : text.figures) {
            int line = 0, n = 0;
            for (figure const& f : some) {
                INFO(text.name << ' ' << f.id.c_str());
                CHECK(f.line >= line);
                n    = f.line == line ? n + 1 : 1;
                line = f.line;
                CHECK(std::string(f.id) == std::to_string(line) + '.' + std::to_string(n));
            }
        }
}

TEST_CASE("figures of the nation: printed on their lines, in their order, and nothing left over") {
    for (source_text const& text : texts) {
        auto const lines = prose::lines_of(text.name);
        if (lines.empty()) continue;

        std::vector<std::vector<bool>> accounted;
        for (std::string const& line : lines) accounted.emplace_back(line.size());
        auto const account = [&](std::size_t line, std::size_t at, std::size_t size) {
            for (std::size_t i = at; i != at + size; ++i) accounted[line][i] = true;
        };

        int         line_of_last = 0;
        std::size_t from         = 0;
        for (figure const* f : figures_of(text)) {
            INFO(text.name << ' ' << f->id.c_str() << " \"" << f->printed.c_str() << '"');
            auto const        number  = static_cast<std::size_t>(f->line);
            string_view const line    = lines.at(number);
            string_view const printed = f->printed;
            CHECK_FALSE(has(line, "\t"));
            if (f->line != line_of_last) from = 0;
            line_of_last         = f->line;
            std::size_t const at = prose::find_printed(line, printed, from);
            REQUIRE(at != string_view::npos);
            from = at + printed.size();
            account(number, at, printed.size());

            // The words of the number are all in the print.
            string_view const before = prose::trimmed(line.substr(0, at));
            string_view const after  = prose::trimmed(line.substr(from));
            for (string_view const word : words_before) CHECK_FALSE(before.ends_with(word));
            for (string_view const word : words_after_a_unit) CHECK_FALSE(after.starts_with(word));
            if (prose::is_digit(printed.back()))
                for (string_view const word : words_after_a_number) CHECK_FALSE(after.starts_with(word));

            // Scale and unit, where the line ends before them.
            std::string said(printed);
            if (!names_its_unit(*f) && after.empty()) {
                continuation const c = continued(*f, lines);
                REQUIRE(c.line != 0);
                CHECK(c.line - number <= 30);
                said += c.text;
                account(c.line, lines[c.line].find(c.text), c.text.size());
            } else if (!names_its_unit(*f) && string_view(f->unit) != "元") {
                CHECK(has(after, f->unit));  // of several numbers the last has it
            }
            auto qualified_before = qualifier::exact;
            if (before.empty()) {
                std::size_t above = number - 1;
                while (prose::trimmed(lines[above]).empty()) --above;
                if (prose::trimmed(lines[above]).ends_with("超过")) qualified_before = qualifier::more_than;
            }
            if (string_view(f->id) == "283.2") qualified_before = qualifier::about;  // "约" and "余" of one number
            check_value(*f, said, qualified_before);
        }

        std::set<exemption const*> used;
        for (exemption const& e : text.exempt)
            for (std::size_t number = 1; number != lines.size(); ++number)
                if (e.line == 0 || e.line == static_cast<int>(number))
                    for (auto at = prose::find_printed(lines[number], e.phrase, 0); at != string_view::npos;
                         at      = prose::find_printed(lines[number], e.phrase, at + 1)) {
                        account(number, at, e.phrase.size());
                        used.insert(&e);
                    }
        for (exemption const& e : text.exempt) {
            INFO(text.name << ", exempt: " << e.phrase);
            CHECK(used.contains(&e));
        }

        for (chapter const& c : text.chapters)
            for (std::size_t number = c.first; number <= c.last; ++number) {
                string_view const line = lines.at(number);
                if (has(line, "\t")) continue;  // a table
                auto const left_over = [&](std::size_t at, std::size_t size) {
                    auto const begin = accounted[number].begin() + static_cast<std::ptrdiff_t>(at);
                    return std::find(begin, begin + static_cast<std::ptrdiff_t>(size), false) !=
                           begin + static_cast<std::ptrdiff_t>(size);
                };
                auto const number_of = text.characters ? prose::number_at : prose::digits_at;
                for (std::size_t at = 0; at != line.size();) {
                    std::size_t const size = number_of(line.substr(at));
                    if (size != 0 && !prose::heads(line, at, at + size) && !is_date(line, at, at + size)) {
                        INFO(text.name << ", line " << number << ": " << line.substr(at, size));
                        CHECK_FALSE(left_over(at, size));
                    }
                    at += size != 0 ? size : 1;
                }
                for (string_view const word : words_of_rank)
                    for (auto at = line.find(word); at != string_view::npos; at = line.find(word, at + 1)) {
                        string_view const after = prose::trimmed(line.substr(at + word.size()));
                        if (word == "连续" && prose::number_at(after) == 0) continue;  // or "第", of a meeting
                        INFO(text.name << ", line " << number << ": " << word);
                        CHECK_FALSE(left_over(at, string_view("最").size()));
                    }
            }
    }
}

TEST_CASE("figures of the nation: the value is what the print says") {
    std::size_t without_unit = 0;
    for (source_text const& text : texts)
        for (figure const* f : figures_of(text)) {
            INFO(text.name << ' ' << f->id.c_str() << " \"" << f->printed.c_str() << '"');
            string_view const printed = f->printed;
            string_view const unit    = f->unit;
            auto const&       v       = f->value;

            if (!names_its_unit(*f))
                ++without_unit;  // its scale may stand on another line
            else if (v.qualifier == prose::qualified(printed))
                check_value(*f, printed);
            else
                CHECK((string_view(f->id) == "225.1" || string_view(f->id) == "283.2"));

            bool const change =
                v.measure == measure::growth || v.measure == measure::points || v.measure == measure::difference;
            bool const changes = has_any(printed, {"增长", "长 ", "下降", "增加", "提升", "升了", "提高", "压缩", "高 "});
            if (changes) CHECK(change);
            if (v.measure == measure::growth) CHECK((changes || string_view(f->id) == "180.2"));  // "9.39%和 5.62%"
            CHECK((v.coefficient < 0) == has_any(printed, {"下降", "压缩", "减少"}));
            CHECK((unit == "%") == (v.measure == measure::growth || v.measure == measure::share));
            CHECK((unit == "个百分点") == (v.measure == measure::points));
            CHECK((unit == "倍") == (v.measure == measure::multiple));
            if (v.measure != measure::bound) CHECK((unit == "元" || unit == "美元") == (v.measure == measure::money));
            if (v.measure == measure::rank) CHECK(unit.empty());
            if (v.measure == measure::rank)
                CHECK(has_any(printed, {"第", "首", "最高", "最多", "其次"}));
            else
                CHECK_FALSE(has_any(printed, {"第", "首", "最高", "最多", "其次"}));
            CHECK((unit == "年" || unit == "个月" || unit == "周") ==
                  (v.measure == measure::duration || (v.measure == measure::bound && unit == "个月")));
            if (v.measure == measure::score) CHECK((unit == "分" || unit.empty()));
            CHECK(f->english.size() > 5);
            CHECK(f->chinese.size() > 5);
            CHECK(f->period.size() >= 4);
        }
    CHECK(without_unit == 20);
}

TEST_CASE("figures of the nation: in the chapter on the regions the place is that of the heading") {
    auto const lines = prose::lines_of("cnipa_2024_annual_report.txt");
    if (lines.empty()) return;
    for (figure const& f : data::cnipa_2024::figures) {
        INFO(f.id.c_str() << ' ' << f.place.english().c_str());
        if (f.line < 1253) {  // but for the provinces and countries that these two lines name
            CHECK((f.place.level() == myriad::tables::level::total || f.line == 675 || f.line == 679));
            continue;
        }
        auto heading = static_cast<std::size_t>(f.line) - 1;
        while (prose::trimmed(lines[heading]).empty()) --heading;
        if (f.line == 1363 || f.line == 1367)  // the text has lost these headings
            CHECK(has(lines[static_cast<std::size_t>(f.line)], f.place.chinese()));
        else
            CHECK(has(lines[heading], f.place.chinese()));
    }
}

TEST_CASE("figures of all texts: one label, one quantity") {
    std::map<string_view, string_view> chinese, english;
    std::span<figure const> const      all[] = {data::cnipa_2024::figures,         data::guangzhou_2024::figures,
                                                data::patent_survey_2024::figures, data::copyright_2024::figures,
                                                data::shenzhen_2024::figures,      data::shenzhen_2025::figures};
    for (auto const& figures : all) {
        std::map<std::string, figure const*> said;
        for (figure const& f : figures) {
            INFO(f.id.c_str() << ' ' << f.english.c_str());
            CHECK(chinese.emplace(f.english, f.chinese).first->second == string_view(f.chinese));
            CHECK(english.emplace(f.chinese, f.english).first->second == string_view(f.english));
            if (figures.data() == std::data(data::shenzhen_2024::figures)) continue;  // in a test of its own

            auto const key = std::string(f.english) + '|' + std::to_string(static_cast<int>(f.value.measure)) + '|' +
                             std::string(f.period) + '|' + std::string(f.place.code());
            auto const [before, is_new] = said.emplace(key, &f);
            if (is_new) continue;
            bool differs = false;
            for (auto const& [a, b] : said_twice)
                differs = differs || (a == string_view(before->second->id) && b == string_view(f.id));
            CHECK((before->second->value == f.value) != differs);
        }
    }
}

}  // namespace
