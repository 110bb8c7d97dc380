// SPDX-License-Identifier: BSL-1.0
//
// The league table of China's provinces by patents: in force or granted, per 10 000 people or counted,
// with growth, share of the national total and change of rank. Every number is computed here, exactly,
// from the published tables; nothing is rounded before it is printed.
//
//   league [--by in-force|granted] [--kind invention|utility|design|all] [--year 2023|2024]
//          [--per-10k|--count] [--cities] [--top N] [--lang en|zh] [--format text|csv|markdown]
#include <myriad/data/census_2020.hpp>
#include <myriad/data/cnipa_2024/patents_granted.hpp>
#include <myriad/data/cnipa_2024/patents_in_force.hpp>
#include <myriad/display_width.hpp>
#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/per.hpp>
#include <myriad/rank.hpp>
#include <myriad/share.hpp>
#include <myriad/text.hpp>

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;
namespace cnipa  = data::cnipa_2024;
namespace census = data::census_2020;

namespace {

using shape  = data::patents_by_kind;
using patents_by_place = column<place, count<patent>>;

struct options {
    std::string_view by = "in-force", kind = "invention", year = "2024", lang = "en", format = "text";
    bool             per_10k = true, cities = false;
    std::size_t      top = 100;
};

[[noreturn]] void refuse(std::string const& why) {
    std::cerr << "league: " << why << '\n';
    std::exit(2);
}

options read(int argc, char** argv) {
    options o;
    bool    per_10k_asked = false;
    for (int i = 1; i != argc; ++i) {
        std::string_view const name  = argv[i];
        auto const             value = [&](std::initializer_list<std::string_view> allowed) {
            std::string_view const given = i + 1 == argc ? "" : argv[++i];
            std::string            list;
            for (std::string_view const a : allowed) {
                if (given == a) return given;
                list += (list.empty() ? "" : ", ") + std::string(a);
            }
            refuse(std::string(name) + " '" + std::string(given) + "': allowed are " + list);
        };
        if (name == "--by") o.by = value({"in-force", "granted"});
        else if (name == "--kind") o.kind = value({"invention", "utility", "design", "all"});
        else if (name == "--year") o.year = value({"2023", "2024"});
        else if (name == "--lang") o.lang = value({"en", "zh"});
        else if (name == "--format") o.format = value({"text", "csv", "markdown"});
        else if (name == "--per-10k") o.per_10k = per_10k_asked = true;
        else if (name == "--count") o.per_10k = per_10k_asked = false;
        else if (name == "--cities") o.cities = true;
        else if (name == "--top") {
            std::string const given = i + 1 == argc ? "" : argv[++i];
            if (given.empty() || given.size() > 9 || given.find_first_not_of("0123456789") != std::string::npos || std::stoul(given) == 0)
                refuse("--top '" + given + "': allowed is a whole number from 1");
            o.top = std::stoul(given);
        } else {
            refuse("unknown option '" + std::string(name) + "': allowed are --by, --kind, --year, --per-10k, --count, --cities, --top, --lang, --format");
        }
    }
    if (o.cities && per_10k_asked) refuse("--cities --per-10k: the census table has no cities; ask --cities --count");
    if (o.cities) o.per_10k = false;
    return o;
}

// The column that the options ask for, of a year.
patents_by_place patents_of(options const& o, int year) {
    auto const member = o.kind == "invention" ? &shape::invention : o.kind == "utility" ? &shape::utility
                      : o.kind == "design" ? &shape::design : &shape::total;
    return o.by == "granted" ? cnipa::patents_granted.column(year, member) : cnipa::patents_in_force.column(year, member);
}

// One line of the league, as text. Growth and change are empty for 2023: the tables have no 2022.
struct line {
    std::string rank, change, name, count, rate, growth, share;
};

// "+2" for two places up, "-1" for one down, "=" for none.
std::string change_of_rank(standing before, standing now) {
    auto const up = static_cast<long>(before.whole()) - static_cast<long>(now.whole());
    return up == 0 ? "=" : (up > 0 ? "+" : "") + std::to_string(up);
}

std::vector<line> lines_of(options const& o) {
    int const  year     = o.year == "2024" ? 2024 : 2023;
    auto const all      = patents_of(o, year);
    auto const national = all.at(cnipa::domestic);
    auto const entrants = o.cities ? all.only(places::cities) : all.only(places::provinces);
    auto const people   = census::population.column();
    bool const plain    = o.format == "csv";  // for machines: no signs

    std::vector<line> lines;
    auto const        tell = [&](auto const& league_of_now, auto const& values_before) {
        for (auto const& [standing, place, value] : league_of_now) {
            line       l;
            auto const counted = entrants.at(place);
            l.rank             = to_text(standing);
            l.name             = o.lang == "zh" ? place.chinese() : place.english();
            l.count            = to_text(counted);
            if (o.per_10k) l.rate = to_text(per_10k(counted, people.at(place)), ".2h");
            l.share = to_text(share(counted, national), plain ? ".2hn" : ".2h");
            if (year == 2024) {
                l.growth = to_text(growth(counted, patents_of(o, 2023).at(place)), plain ? ".2hn" : "+.2h");
                l.change = change_of_rank(rank_of(values_before, values_before.at(place)), standing);
            }
            lines.push_back(l);
        }
    };
    auto const before = patents_of(o, 2023).only([&](place p) { return entrants.find(p) != nullptr; });
    if (o.per_10k)
        tell(top(per_10k(entrants, people), o.top), per_10k(before, people));
    else
        tell(top(entrants, o.top), before);
    return lines;
}

struct heading {
    std::string title;
    line        names;
};

heading heading_of(options const& o) {
    std::string const year(o.year);
    if (o.lang == "zh") {
        std::string const kind = o.kind == "invention" ? "发明专利" : o.kind == "utility" ? "实用新型" : o.kind == "design" ? "外观设计" : "专利";
        std::string const what = o.by == "granted" ? kind + "授权量" : "有效" + kind + "量";
        return {(o.cities ? "城市 " : "各地区 ") + year + " 年" + (o.by == "granted" ? "" : "末") + what +
                    (o.per_10k ? "，按每万人口（2020 年人口普查）排名" : "，按数量排名"),
                {"排名", "升降", o.cities ? "城市" : "地区", "件数", "每万人", "同比", "占全国"}};
    }
    std::string const kind = o.kind == "invention" ? "Invention patents" : o.kind == "utility" ? "Utility models"
                           : o.kind == "design" ? "Designs" : "Patents of all kinds";
    return {kind + (o.by == "granted" ? " granted in " : " in force at the end of ") + year +
                (o.per_10k ? ", ranked per 10 000 people of the 2020 census" : ", ranked by count") + (o.cities ? ", cities" : ""),
            {"rank", "change", o.cities ? "city" : "division", "patents", "per 10 000", "growth", "share"}};
}

// The fields that are shown: those that were asked for and can be told.
std::vector<std::string line::*> shown(options const& o) {
    bool const                       two_years = o.year == "2024";
    std::vector<std::string line::*> fields{&line::rank};
    if (two_years) fields.push_back(&line::change);
    fields.insert(fields.end(), {&line::name, &line::count});
    if (o.per_10k) fields.push_back(&line::rate);
    if (two_years) fields.push_back(&line::growth);
    fields.push_back(&line::share);
    return fields;
}

void print_csv(options const& o, std::vector<line> const& lines) {
    line const names{"rank", "change_of_rank", "place", "patents", "per_10k", "growth_percent", "share_percent"};
    auto const print = [&](line const& l) {
        char const* separator = "";
        for (auto const field : shown(o)) {
            std::cout << separator << l.*field;
            separator = ",";
        }
        std::cout << '\n';
    };
    print(names);
    for (line const& l : lines) print(l);
}

void print_aligned(options const& o, heading const& head, std::vector<line> const& lines) {
    bool const markdown = o.format == "markdown";
    auto const columns  = shown(o);
    std::vector<unsigned> widths;
    for (auto const field : columns) {
        unsigned width = display_width(head.names.*field);
        for (line const& l : lines) width = std::max(width, display_width(l.*field));
        widths.push_back(width);
    }
    auto const print = [&](line const& l) {
        std::cout << (markdown ? "|" : "");
        for (std::size_t i = 0; i != columns.size(); ++i) {
            std::string const& cell = l.*columns[i];
            std::string const  room(widths[i] - display_width(cell), ' ');
            bool const         name = columns[i] == &line::name;
            std::cout << (markdown ? " " : i == 0 ? "" : "  ") << (name ? cell + room : room + cell) << (markdown ? " |" : "");
        }
        std::cout << '\n';
    };
    std::cout << head.title << "\n\n";
    print(head.names);
    if (markdown) {
        std::cout << '|';
        for (std::size_t i = 0; i != columns.size(); ++i)
            std::cout << ' ' << (columns[i] == &line::name ? ':' : '-') << std::string(widths[i] - 2, '-') << (columns[i] == &line::name ? '-' : ':') << " |";
        std::cout << '\n';
    }
    for (line const& l : lines) print(l);
}

}  // namespace

int main(int argc, char** argv) {
    options const o     = read(argc, argv);
    auto const    lines = lines_of(o);
    if (o.format == "csv") print_csv(o, lines);
    else print_aligned(o, heading_of(o), lines);
}
