// SPDX-License-Identifier: BSL-1.0
//
// The atlas: China's divisions by patents and trademarks, counted and per 10 000 people, and what an audit of five
// publications finds, as one page that needs no network. Every number on it is computed and rounded here, exactly; the
// script in the page chooses among them, and computes none.
//
//   atlas [FILE]          writes the page to FILE, or to standard output
#include "atlas_page.hpp"
#include "json.hpp"

#include <myriad/audit/claims.hpp>
#include <myriad/audit/ledger.hpp>
#include <myriad/audit/words.hpp>
#include <myriad/chart.hpp>
#include <myriad/data/census_2020.hpp>
#include <myriad/data/cnipa_2024/domestic_trademarks.hpp>
#include <myriad/data/cnipa_2024/foreign_patents_granted.hpp>
#include <myriad/data/cnipa_2024/patent_applications.hpp>
#include <myriad/data/cnipa_2024/patents_granted.hpp>
#include <myriad/data/cnipa_2024/patents_in_force.hpp>
#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/measures/inequality.hpp>
#include <myriad/per.hpp>
#include <myriad/places/countries.hpp>
#include <myriad/rank.hpp>
#include <myriad/share.hpp>

#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

using namespace myriad;
using namespace myriad::tables;
namespace cnipa  = data::cnipa_2024;
namespace census = data::census_2020;

namespace {

// Where a division stands on the map, a square each, and its letters by ISO 3166-2.
struct square {
    place       of;
    char const* letters;
    int         column, row;
};
constexpr square squares[] = {
    {places::heilongjiang, "HL", 7, 0},
    {places::xinjiang, "XJ", 0, 1}, {places::inner_mongolia, "NM", 4, 1}, {places::beijing, "BJ", 5, 1}, {places::liaoning, "LN", 6, 1}, {places::jilin, "JL", 7, 1},
    {places::qinghai, "QH", 1, 2}, {places::gansu, "GS", 2, 2}, {places::ningxia, "NX", 3, 2}, {places::shanxi, "SX", 4, 2}, {places::hebei, "HE", 5, 2}, {places::tianjin, "TJ", 6, 2},
    {places::tibet, "XZ", 0, 3}, {places::shaanxi, "SN", 3, 3}, {places::henan, "HA", 4, 3}, {places::shandong, "SD", 5, 3}, {places::jiangsu, "JS", 6, 3},
    {places::sichuan, "SC", 2, 4}, {places::chongqing, "CQ", 3, 4}, {places::hubei, "HB", 4, 4}, {places::anhui, "AH", 5, 4}, {places::shanghai, "SH", 6, 4},
    {places::yunnan, "YN", 2, 5}, {places::guizhou, "GZ", 3, 5}, {places::hunan, "HN", 4, 5}, {places::jiangxi, "JX", 5, 5}, {places::zhejiang, "ZJ", 6, 5},
    {places::guangxi, "GX", 3, 6}, {places::guangdong, "GD", 4, 6}, {places::fujian, "FJ", 5, 6}, {places::taiwan, "TW", 7, 6},
    {places::hainan, "HI", 3, 7}, {places::macao, "MO", 4, 7}, {places::hong_kong, "HK", 5, 7}};

bool is_division(place p) { return places::provinces(p) || p.level() == level::region; }

// ---- JSON ----

// In a script, which no text in it ends.
std::string quoted(std::string_view text) {
    std::string out;
    for (char const c : quoted_for_json(text)) out += c == '<' ? "\\u003c" : std::string(1, c);
    return out;
}
template <class Items, class Say>
std::string list(Items const& items, Say const& say) {
    std::string out;
    for (auto const& item : items) out += (out.empty() ? "" : ",") + std::string(say(item));
    return '[' + out + ']';
}

// ---- one variable: a column of two years ----

// What one year says of a division: counted, or per 10 000 people. Nothing where there is no value.
struct cell {
    std::string value, rank;
    int         order = -1;  // among those that are ranked, best first
    int         bar   = 0;   // its length, in thousandths of the longest
};
struct division {
    place       of;
    int         line = 0;
    cell        cells[2][2];  // [counted, per 10 000][2023, 2024]
    std::string growth, share[2];
};

template <class Column, class Print>
void rank_into_cells(std::vector<division>& divisions, Column const& values, int by, int year, Print const& print) {
    int    order   = 0;
    double longest = 0;
    for (auto const& [standing, place, value] : league(values)) {
        double const length = charts::length_of(value);
        if (order == 0) longest = length;
        for (division& d : divisions)
            if (d.of == place) d.cells[by][year] = {std::string(print(value)), std::string(to_text(standing)), order, longest == 0 ? 0 : static_cast<int>(length * 1000 / longest + 0.5)};
        ++order;
    }
}

struct variable {
    std::string           id, english, chinese, source;
    std::vector<division> divisions;
};

template <class Table, class Member>
variable variable_of(std::string id, std::string english, std::string chinese, Table const& table, Member member) {
    variable   v{std::move(id), std::move(english), std::move(chinese), std::string(std::string_view(table.source().id)), {}};
    auto const people = census::population.column();
    for (auto const& row : table)
        if (is_division(row.key())) v.divisions.push_back({row.key(), row.line, {}, {}, {}});
    for (int const year : {0, 1}) {
        auto const all    = table.column(2023 + year, member);
        auto const counts = all.only(is_division);
        rank_into_cells(v.divisions, counts, 0, year, [](auto const& n) { return to_text(n, ","); });
        rank_into_cells(v.divisions, per_10k(counts.only(places::provinces), people), 1, year, [](auto const& rate) { return to_text(rate, ".2h"); });
        for (division& d : v.divisions) d.share[year] = to_text(share(counts.at(d.of), all.at(places::domestic)), ".2h");
    }
    auto const before = table.column(2023, member), now = table.column(2024, member);
    for (division& d : v.divisions)
        if (auto const g = try_growth(now.at(d.of), before.at(d.of))) d.growth = to_text(*g, "+.1h");
    return v;
}

std::vector<variable> variables() {
    std::vector<variable> all;
    auto const patents = [&](std::string const& id, std::string const& english, std::string const& chinese, auto const& table) {
        using shape = data::patents_by_kind;
        all.push_back(variable_of(id + "-invention", "Invention patents " + english, "发明专利" + chinese, table, &shape::invention));
        all.push_back(variable_of(id + "-utility", "Utility models " + english, "实用新型" + chinese, table, &shape::utility));
        all.push_back(variable_of(id + "-design", "Designs " + english, "外观设计" + chinese, table, &shape::design));
        all.push_back(variable_of(id + "-total", "Patents of all kinds " + english, "专利" + chinese, table, &shape::total));
    };
    patents("in-force", "in force", "有效量", cnipa::patents_in_force);
    patents("granted", "granted", "授权量", cnipa::patents_granted);
    patents("applied", "applied for", "申请量", cnipa::patent_applications);
    using marks = data::trademarks_by_status;
    all.push_back(variable_of("trademarks-in-force", "Trademarks in force", "商标有效注册量", cnipa::domestic_trademarks, &marks::in_force));
    all.push_back(variable_of("trademarks-registered", "Trademarks registered", "商标注册量", cnipa::domestic_trademarks, &marks::registered));
    all.push_back(variable_of("trademarks-applied", "Trademarks applied for", "商标申请量", cnipa::domestic_trademarks, &marks::applied));
    return all;
}

std::string json(std::vector<variable> const& all) {
    auto const of_cell = [](cell const& c) { return '[' + quoted(c.value) + ',' + quoted(c.rank) + ',' + std::to_string(c.order) + ',' + std::to_string(c.bar) + ']'; };
    auto const of_division = [&](division const& d) {
        return '[' + quoted(d.of.code()) + ',' + std::to_string(d.line) + ",[" + list(d.cells[0], of_cell) + ',' + list(d.cells[1], of_cell) + "]," + quoted(d.growth) + ',' + list(d.share, quoted) + ']';
    };
    return list(all, [&](variable const& v) {
        return "{\"id\":" + quoted(v.id) + ",\"en\":" + quoted(v.english) + ",\"zh\":" + quoted(v.chinese) + ",\"source\":" + quoted(v.source) + ",\"rows\":" + list(v.divisions, of_division) + "}\n";
    });
}

// ---- the parts of the page ----

// A part in both languages: the page shows one.
template <class Say>
std::string both(Say const& say) {
    return "<div class=\"en\" lang=\"en\">" + say(false) + "</div><div class=\"zh\" lang=\"zh\">" + say(true) + "</div>";
}

std::string map() {
    std::vector<charts::tile> tiles;
    for (square const& s : squares) tiles.push_back({"t" + std::string(std::string_view(s.of.code())), s.letters, "", s.column, s.row, -1, std::string(std::string_view(s.of.english()))});
    return tile_map(tiles, {"", "", false, false});
}

std::string slopes() {
    std::vector<charts::slope> all;
    for (square const& s : squares) {
        int const at = static_cast<int>(all.size());
        all.push_back({"s" + std::string(std::string_view(s.of.code())), "", "", "", at, at, std::string(std::string_view(s.of.english()))});
    }
    return slope_chart(all, "2023", "2024", {"", "", false, false});
}

std::string cities() {
    auto const best = top(cnipa::patents_in_force.column(2024, &data::patents_by_kind::invention).only(places::cities), 15);
    return both([&](bool zh) { return bar_chart(best, {zh ? "城市有效发明专利" : "Invention patents in force, cities", zh ? "2024 年末，cnipa_2024/t05" : "end of 2024, cnipa_2024/t05", zh, false}); });
}
std::string countries() {
    auto const best = top(cnipa::foreign_patents_granted.column(2024, &data::patents_by_kind::invention).only(places::countries), 15);
    return both([&](bool zh) { return bar_chart(best, {zh ? "国外在华发明专利授权" : "Invention patents granted, from abroad", zh ? "2024 年，cnipa_2024/t04" : "2024, cnipa_2024/t04", zh, false}); });
}

std::string inequality() {
    struct share_of_both {
        count<units::patent> patents;
        count<units::person> people;
    };
    std::vector<share_of_both> provinces;
    auto const                 patents = cnipa::patents_in_force.column(2024, &data::patents_by_kind::invention);
    for (auto const& [place, people] : census::population.column().only(places::provinces)) provinces.push_back({patents.at(place), people});
    auto const curve = lorenz_curve(provinces, &share_of_both::patents, weighted_by(&share_of_both::people));
    auto const index = std::string(to_text(round_at(gini(provinces, &share_of_both::patents, weighted_by(&share_of_both::people)), 3, half_away)));
    return both([&](bool zh) {
        return lorenz_chart(curve, zh ? "人口累计占比" : "cumulative share of the population", zh ? "有效发明专利累计占比" : "cumulative share of inventions in force",
                            {zh ? "洛伦兹曲线：基尼系数 " + index : "Lorenz curve: Gini coefficient " + index, zh ? "31 个省级地区，2024 年末；人口为 2020 年普查" : "31 divisions, end of 2024; people of the 2020 census", zh, false});
    });
}

// What the audit says is false, and where publications differ.
std::string findings(int& faults, int& differences) {
    data::ledger const book;
    std::string        out;
    data::for_each_claim(book, [&](std::string_view, data::claim_at const& claim) {
        data::judged_claim const found = data::judge(claim);
        data::claim_at const&    c     = *found.reading;
        bool const               fault = found.finding.verdict == audits::verdict::inconsistent;
        if (!fault && found.finding.verdict != audits::verdict::differs) return;
        ++(fault ? faults : differences);
        out += std::string("<li class=\"") + (fault ? "fault" : "differs") + "\">" + both([&](bool zh) {
            auto const  told = zh ? audits::language::chinese : audits::language::english;
            auto const  as_claim = audits::claim{c.relation, c.print->value, audits::inputs(c.in.data(), static_cast<int>(c.in.size()))};
            std::string from;
            for (std::size_t i = 0; i != c.numbers.size() && i < 4; ++i)
                from += (i == 0 ? "" : zh ? "，" : ", ") + (c.numbers[i] == nullptr ? c.addresses[i] : c.numbers[i]->printed + (zh ? "（" : " (") + (c.numbers[i]->table.empty() ? c.numbers[i]->dataset : c.numbers[i]->table) + (zh ? " 第 " : ", line ") + std::to_string(c.numbers[i]->line) + (zh ? " 行）" : ")"));
            if (c.numbers.size() > 4) from += ", …";
            return "<h4>" + charts::escaped(zh ? c.print->chinese : c.print->english) + "</h4><p><b>" + charts::escaped(c.print->printed) + "</b> <small>" + c.print->dataset + (zh ? "，第 " : ", line ") + std::to_string(c.print->line) + (zh ? " 行" : "") +
                   "</small></p><p>" + (zh ? "据 " : "from ") + charts::escaped(from) + "</p><p>" + charts::escaped(in_words(found.finding, as_claim, told)) + "</p>";
        }) + "</li>\n";
    });
    return out;
}

std::string place_names() {
    return list(squares, [](square const& s) { return '[' + quoted(s.of.code()) + ',' + quoted(s.letters) + ',' + quoted(s.of.english()) + ',' + quoted(s.of.chinese()) + ']'; });
}

std::string page() {
    auto const  all    = variables();
    int         faults = 0, differences = 0;
    std::string out = atlas_page, options, tail;
    for (variable const& v : all) options += "<option value=\"" + v.id + "\" data-en=\"" + v.english + "\" data-zh=\"" + v.chinese + "\">" + v.english + "</option>";
    std::string const told = findings(faults, differences);
    auto const put = [&](std::string const& name, std::string const& what) {
        std::string const mark = "{{" + name + "}}";
        for (std::size_t at; (at = out.find(mark)) != std::string::npos;) out.replace(at, mark.size(), what);
    };
    put("style", charts::style);
    put("options", options);
    put("map", map());
    put("slopes", slopes());
    put("cities", cities());
    put("countries", countries());
    put("inequality", inequality());
    put("faults", std::to_string(faults));
    put("differences", std::to_string(differences));
    put("findings", told);
    put("places", place_names());
    put("data", json(all));
    return out;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc > 2 || (argc == 2 && argv[1][0] == '-')) {
        std::cerr << "atlas [FILE]: writes the page to FILE, or to standard output\n";
        return 2;
    }
    std::string const html = page();
    if (argc == 1) {
        std::cout << html;
        return 0;
    }
    std::ofstream file(argv[1], std::ios::binary);
    if (!(file << html).flush()) {
        std::cerr << "atlas: cannot write " << argv[1] << '\n';
        return 1;
    }
}
