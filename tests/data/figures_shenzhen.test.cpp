// SPDX-License-Identifier: BSL-1.0
//
// The figures in the prose of the two texts from Shenzhen, against the texts: each stands printed on its
// line and in its order, its value is what the print says, and no number of the prose is left over.
#include "catch.hpp"

#include <myriad/data/shenzhen_2024/figures.hpp>
#include <myriad/data/shenzhen_2025/figures.hpp>

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <initializer_list>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using myriad::tables::figure;
using myriad::tables::measure;
using myriad::tables::qualifier;
using std::string_view;

// A number of the prose that is no figure: anything that stands in `phrase` on that line, or anywhere
// if the line is 0.
struct exemption {
    int         line;
    string_view phrase;
    string_view reason;
};

// clang-format off
constexpr exemption exempt_2024[] = {
    {0,   "2024 年",          "a period, or the year of the publication"},
    {0,   "2023 年末",        "the base of a growth or difference"},
    {0,   "每万人口",         "the name of a rate"},
    {234, "每万户商事主体",   "the name of a rate"},
    {0,   "10 年（不含 10 年）", "the name of a share: patents kept for more than 10 years"},
    {0,   "10 年(不含 10 年)",   "the name of a share: patents kept for more than 10 years"},
    {141, "10 年及以上",      "the name of a share"},
    {0,   "20+8",             "the name of a group of industries"},
    {0,   "20 大产业",        "the name of a group of industries"},
    {0,   "8 大未来产业",     "the name of a group of industries"},
    {0,   "两项指标",         "both of the figures said before"},
    {0,   "进一步",           "not a number"},
    {74,  "独角兽榜 2024",    "the name of a list"},
    {137, "十四五",           "the name of a plan"},
    {232, "四季度",           "the name of a publication"},
    {263, "1-12 月",          "the name of a publication"},
    {303, "TOP50",            "the name of a list"},
    {303, "TOP 50",           "the name of a list"},
    {320, "一致性",           "not a number"},
    {538, "前十位",           "the second line of a table's title"},
    {579, "前十位",           "the second line of a table's title"},
    {545, "2022 年生效",      "a date"},
    {545, "2023 年生效",      "a date"},
    {595, "第二十五届",       "the name of an award"},
    {595, "2025 赛迪创新百强区榜单", "the name of a list"},
    {611, "三个产业",         "the three industries just named"},
    {611, "十足",             "not a number"},
};

constexpr exemption exempt_2025[] = {
    {1,  "2025年度",    "the title"},
    {1,  "十大事件",    "the title"},
    {0,  "首次",        "first in time"},
    {0,  "首批",        "first in time"},
    {10, "首创",        "first in time"},
    {10, "首个",        "first in time"},
    {13, "首家",        "first in time"},
    {15, "首宗",        "first in time"},
    {4,  "第二十五届",  "the name of an award"},
    {4,  "每万人口",    "the name of a rate"},
    {4,  "2025年全球",  "a period"},
    {4,  "百强",        "the name of a list"},
    {6,  "第四批",      "the name of a batch"},
    {10, "一城一策",    "the name of a policy"},
    {12, "2025年4月",   "a date"},
    {12, "一起",        "one case, the subject of the text"},
    {14, "三大核心服务", "the three services just named"},
    {14, "1+3+N",       "the name of a scheme"},
    {14, "四位一体",    "the four parts just named"},
    {16, "_Toc27447",   "a mark of the word processor"},
    {16, "2025年3月",   "a date"},
    {16, "2025年12月",  "a date"},
    {18, "进一步",      "not a number"},
    {20, "于一体",      "not a number"},
    {21, "_Toc30613",   "a mark of the word processor"},
    {21, "_Toc16091",   "a mark of the word processor"},
    {21, "]十、",       "the number of a heading"},
};

// Two figures of one text that should be one and are printed differently.
constexpr std::pair<string_view, string_view> contradictions[] = {
    {"93.2", "105.5"},  // 16.69% and 15.27%, enterprises above designated size granted invention patents
};
// clang-format on

struct dataset {
    string_view                text;
    std::span<figure const>    figures;
    std::span<exemption const> exempt;
    std::size_t                count;
};

constexpr dataset datasets[] = {
    {"shenzhen_2024_patent_report.txt", myriad::data::shenzhen_2024::figures, exempt_2024, 534},
    {"shenzhen_2025_ip_events.txt", myriad::data::shenzhen_2025::figures, exempt_2025, 39},
};

constexpr string_view numerals[] = {"一", "二", "两", "三", "四", "五", "六", "七", "八", "九",
                                    "十", "百", "千", "万", "亿", "首", "唯"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool has(string_view text, string_view word) { return text.find(word) != string_view::npos; }

bool has_any(string_view text, std::initializer_list<string_view> words) {
    for (string_view const word : words)
        if (has(text, word)) return true;
    return false;
}

// The length of the Chinese numeral that text begins with, of one character; 0 if it begins with none.
std::size_t numeral_at(string_view text) {
    for (string_view const n : numerals)
        if (text.substr(0, n.size()) == n) return n.size();
    return 0;
}

// The length of the number that text begins with, in digits or characters; 0 if it begins with none.
std::size_t number_at(string_view text) {
    std::size_t n = 0;
    while (n != text.size() &&
           (is_digit(text[n]) || (n != 0 && text[n] == '.' && n + 1 != text.size() && is_digit(text[n + 1]))))
        ++n;
    if (n == 0)
        while (std::size_t const more = numeral_at(text.substr(n))) n += more;
    return n;
}

// The lines of a text, from 1; empty where the texts are not.
std::vector<std::string> lines_of(string_view name) {
    std::vector<std::string> lines;
    std::string const        folder = MYRIAD_SOURCES;
    if (folder.empty()) {
        WARN("skipped: the source texts are not here");
        return lines;
    }
    std::ifstream in(folder + '/' + std::string(name), std::ios::binary);
    REQUIRE(in.is_open());
    lines.emplace_back();
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

// Where printed stands in the line, from `from` on, and not as a part of a longer number.
std::size_t find_printed(string_view line, string_view printed, std::size_t from) {
    for (std::size_t at = line.find(printed, from); at != string_view::npos; at = line.find(printed, at + 1)) {
        std::size_t const end = at + printed.size();
        bool const inside_before = is_digit(printed.front()) && at != 0 && (is_digit(line[at - 1]) || line[at - 1] == '.');
        bool const inside_after = is_digit(printed.back()) && end != line.size() && (is_digit(line[end]) || line[end] == '.');
        if (!inside_before && !inside_after) return at;
    }
    return string_view::npos;
}

struct reading {
    std::int64_t digits = 0;
    int          places = 0;
    int          scale  = 0;
};

// What a printed figure says, read here without the library.
reading read(string_view printed) {
    static constexpr std::pair<string_view, int> words[] = {
        {"遥遥领先", 1}, {"领跑", 1}, {"首", 1}, {"唯一", 1}, {"四十", 40}, {"一", 1}, {"二", 2}, {"两", 2},
        {"三", 3},       {"四", 4},   {"五", 5}, {"六", 6},   {"七", 7},    {"八", 8}, {"九", 9}, {"十", 10}};
    reading     r;
    std::size_t at = 0;
    while (at != printed.size() && !is_digit(printed[at])) ++at;
    if (at != printed.size()) {
        bool behind_the_point = false;
        for (; at != printed.size() && (is_digit(printed[at]) || printed[at] == '.'); ++at) {
            if (printed[at] == '.') {
                behind_the_point = true;
            } else {
                r.digits = 10 * r.digits + (printed[at] - '0');
                r.places += behind_the_point ? 1 : 0;
            }
        }
        string_view rest = printed.substr(at);
        while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
        r.scale = rest.starts_with("万") ? 4 : rest.starts_with("亿") ? 8 : 0;
    } else if (has(printed, "万亿")) {
        r = {1, 0, 12};
    } else {
        std::size_t first = printed.size();
        for (auto const& [word, number] : words)
            if (std::size_t const here = printed.find(word); here < first) {
                first    = here;
                r.digits = number;
            }
    }
    return r;
}

qualifier qualified(string_view printed) {
    if (has_any(printed, {"突破", "超"})) return qualifier::more_than;
    if (has_any(printed, {"余", "多"})) return qualifier::and_more;
    if (has(printed, "以上")) return qualifier::at_least;
    if (has(printed, "接近")) return qualifier::nearly;
    if (has(printed, "左右")) return qualifier::about;
    if (has(printed, "前")) return qualifier::at_most;
    return qualifier::exact;
}

// Is the number at [at, end) the one that a heading or the title of a table begins with?
bool heads(string_view line, std::size_t at, std::size_t end) {
    string_view const before = line.substr(0, at);
    string_view const after  = line.substr(end);
    return (before.empty() && (after.starts_with("、") || after.starts_with(". "))) ||
           (before == "（" && after.starts_with("）")) || (before == "(" && after.starts_with(")"));
}

TEST_CASE("figures of Shenzhen: numbered by line and position") {
    for (dataset const& d : datasets) {
        CHECK(d.figures.size() == d.count);
        int line = 0, n = 0;
        for (figure const& f : d.figures) {
            INFO(std::string(d.text) << ' ' << f.id.c_str());
            CHECK(f.line >= line);
            n    = f.line == line ? n + 1 : 1;
            line = f.line;
            CHECK(std::string(f.id) == std::to_string(line) + '.' + std::to_string(n));
        }
    }
}

TEST_CASE("figures of Shenzhen: printed on their lines, in their order, and nothing left over") {
    for (dataset const& d : datasets) {
        auto const lines = lines_of(d.text);
        if (lines.empty()) continue;

        std::set<exemption const*> used;
        auto                       next = d.figures.begin();
        for (std::size_t number = 1; number != lines.size(); ++number) {
            string_view const line = lines[number];
            std::vector<bool> accounted(line.size());

            std::size_t from = 0;
            for (; next != d.figures.end() && next->line == static_cast<int>(number); ++next) {
                INFO(std::string(d.text) << ' ' << next->id.c_str() << " \"" << next->printed.c_str() << '"');
                CHECK_FALSE(has(line, "\t"));
                std::size_t const at = find_printed(line, next->printed, from);
                REQUIRE(at != string_view::npos);
                from = at + next->printed.size();
                for (std::size_t i = at; i != from; ++i) accounted[i] = true;
            }

            if (has(line, "\t") || line.starts_with("表 ")) continue;  // a table and its title are elsewhere
            for (exemption const& e : d.exempt)
                if (e.line == 0 || e.line == static_cast<int>(number))
                    for (auto at = line.find(e.phrase); at != string_view::npos; at = line.find(e.phrase, at + 1)) {
                        for (std::size_t i = at; i != at + e.phrase.size(); ++i) accounted[i] = true;
                        used.insert(&e);
                    }
            for (std::size_t at = 0; at != line.size();) {
                std::size_t const length = number_at(line.substr(at));
                if (length != 0 && !heads(line, at, at + length)) {
                    bool all = true;
                    for (std::size_t i = at; i != at + length; ++i) all = all && accounted[i];
                    INFO(std::string(d.text) << ", line " << number << ": " << line.substr(at, length));
                    CHECK(all);
                }
                at += length != 0 ? length : 1;
            }
        }
        CHECK(next == d.figures.end());
        for (exemption const& e : d.exempt) {
            INFO(std::string(d.text) << ", exempt: " << e.phrase);
            CHECK(used.contains(&e));
        }
    }
}

TEST_CASE("figures of Shenzhen: the value is what the print says") {
    for (dataset const& d : datasets)
        for (figure const& f : d.figures) {
            INFO(std::string(d.text) << ' ' << f.id.c_str() << " \"" << f.printed.c_str() << '"');
            string_view const printed = f.printed;
            string_view const unit    = f.unit;
            auto const&       v       = f.value;
            reading const     r       = read(printed);
            CHECK((v.coefficient < 0 ? -v.coefficient : v.coefficient) == r.digits);
            CHECK(static_cast<int>(v.places) == r.places);
            CHECK(static_cast<int>(v.scale) == r.scale);
            CHECK((v.coefficient < 0) == has_any(printed, {"下降", "减少", "低"}));
            CHECK(v.qualifier == qualified(printed));

            CHECK((unit == "%") == (v.measure == measure::growth || v.measure == measure::share));
            CHECK((unit == "个百分点") == (v.measure == measure::points));
            CHECK((unit == "倍" || unit == "分之一") == (v.measure == measure::multiple));
            CHECK((unit == "元" || unit == "人民币") == (v.measure == measure::money));
            CHECK((qualified(printed) == qualifier::at_most) == (v.measure == measure::bound));
            if (has_any(printed, {"增长", "下降", "减少", "增加", "提高", "上升", "高", "低"}))
                CHECK((v.measure == measure::growth || v.measure == measure::points || v.measure == measure::difference));
            if (f.id != myriad::label("14.1")) CHECK(has(printed, unit));  // "4" of "4至8个月"
        }
}

TEST_CASE("figures of Shenzhen: one label, one quantity") {
    std::map<string_view, string_view> chinese, english;
    for (dataset const& d : datasets) {
        std::map<std::string, figure const*> said;
        for (figure const& f : d.figures) {
            INFO(std::string(d.text) << ' ' << f.id.c_str());
            CHECK(chinese.emplace(f.english, f.chinese).first->second == string_view(f.chinese));
            CHECK(english.emplace(f.chinese, f.english).first->second == string_view(f.english));

            auto const key = std::string(f.english) + '|' + std::to_string(static_cast<int>(f.value.measure)) + '|' +
                             std::string(f.period) + '|' + std::string(f.place.code());
            auto const [before, is_new] = said.emplace(key, &f);
            if (is_new) continue;
            bool contradicts = false;
            for (auto const& [a, b] : contradictions)
                contradicts = contradicts || (a == string_view(before->second->id) && b == string_view(f.id));
            CHECK((before->second->value == f.value) != contradicts);
        }
    }
}

}  // namespace
