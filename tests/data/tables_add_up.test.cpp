// SPDX-License-Identifier: BSL-1.0
//
// What the tables say of themselves: kinds add up to totals, places to the printed totals without the rows
// that are counted elsewhere, parts to wholes; a printed growth follows from its two counts, shares are of
// one whole, rankings are in order, and what is printed twice is the same twice.
//
// Where the print does not, it stays as printed, and is listed here, in `discrepancies` and nowhere else.
#include "catch.hpp"

#include <myriad/data/catalogue.hpp>
#include <myriad/growth.hpp>
#include <myriad/per.hpp>
#include <myriad/text.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;
using std::string;
namespace cn = data::cnipa_2024;
namespace sz = data::shenzhen_2024;

std::vector<string> const discrepancies = {
    // not in the order of the list
    "shenzhen_2024/t20 line 482 苏州: printed below a smaller number, 279",
    "shenzhen_2024/t20 line 484 宁德: printed below a smaller number, 221",
    "shenzhen_2024/t20 line 486 宁波: printed below a smaller number, 138",
    // printed twice, with different numbers
    "shenzhen_2024/t51 line 919 深圳: published 941 -8.37%, but 713 15.00% in shenzhen_2024/t52 line 931",
    "shenzhen_2024/t51 line 919 深圳: granted 356 21.92%, but 172 7.50% in shenzhen_2024/t52 line 931",
    // counted otherwise by the city and by the national office
    "shenzhen_2024/t01 line 65 深圳: invention 74675, but 74668 in the CNIPA report",
    "shenzhen_2024/t01 line 65 深圳: utility model 97052, but 97060 in the CNIPA report",
    "shenzhen_2024/t01 line 65 深圳: utility model growth -10.42%, but -10.41% by the CNIPA report",
    "shenzhen_2024/t01 line 65 深圳: design 70206, but 70214 in the CNIPA report",
    "shenzhen_2024/t01 line 65 深圳: design growth 8.84%, but 8.83% by the CNIPA report",
    "shenzhen_2024/t01 line 65 深圳: total 241933, but 241942 in the CNIPA report",
    "shenzhen_2024/t01 line 66 北京: design 18100, but 19758 in the CNIPA report",
    "shenzhen_2024/t01 line 66 北京: design growth 5.25%, but 14.89% by the CNIPA report",
    "shenzhen_2024/t01 line 66 北京: total 198044, but 199702 in the CNIPA report",
    "shenzhen_2024/t01 line 66 北京: total growth 2.10%, but 2.95% by the CNIPA report",
    "shenzhen_2024/t01 line 68 广州: invention 37934, but 37947 in the CNIPA report",
    "shenzhen_2024/t01 line 68 广州: invention growth 4.39%, but 4.36% by the CNIPA report",
    "shenzhen_2024/t01 line 68 广州: utility model 45014, but 45095 in the CNIPA report",
    "shenzhen_2024/t01 line 68 广州: utility model growth -8.87%, but -8.83% by the CNIPA report",
    "shenzhen_2024/t01 line 68 广州: design 29972, but 30025 in the CNIPA report",
    "shenzhen_2024/t01 line 68 广州: design growth -7.31%, but -7.18% by the CNIPA report",
    "shenzhen_2024/t01 line 68 广州: total 112920, but 113067 in the CNIPA report",
    "shenzhen_2024/t01 line 68 广州: total growth -4.36%, but -4.32% by the CNIPA report",
    "shenzhen_2024/t03 line 149 深圳: in force 358740, but 358676 in the CNIPA report",
    "shenzhen_2024/t03 line 151 广州: in force 179141, but 179295 in the CNIPA report",
};

std::vector<string> found;

// "shenzhen_2024/t20 line 496 宁德: ..."
void report(source const& about, int line, label row, string const& what) {
    found.push_back(string(about.id) + " line " + std::to_string(line) + ' ' + string(row) + ": " + what);
}

template <class Row>
concept about_a_place = std::same_as<typename Row::key_type, place>;
template <class Cells>
concept by_kind = requires(Cells const& c) { c.total, c.invention, c.utility, c.design; };
template <class Table>
concept two_lists = requires(Table const& t) { t.published, t.granted; };

// A value as text: a number, or what the library prints.
string say(auto const& value) {
    if constexpr (std::integral<std::remove_cvref_t<decltype(value)>>) return std::to_string(value);
    else return string(to_text(value));
}

// visit(table) for every list of every table.
void for_each_list(auto&& visit) {
    data::for_each_table([&](auto const& t) {
        if constexpr (two_lists<decltype(t)>) visit(t.published), visit(t.granted);
        else visit(t);
    });
}

std::int64_t count_in(auto const& cell) {
    if constexpr (requires { cell.count; }) return cell.count.value;
    else return cell.value;
}

// ---- totals ----

void kinds_add_up(auto const& table) {
    using Row = typename std::remove_cvref_t<decltype(table)>::row_type;
    if constexpr (by_kind<typename Row::cells_type>)
        for (Row const& r : table)
            for (auto const& c : r.cells) {
                auto const sum = count_in(c.invention) + count_in(c.utility) + count_in(c.design);
                if (sum != count_in(c.total))
                    report(table.source(), r.line, r.label,
                           "printed total " + say(count_in(c.total)) + ", the kinds make " + say(sum));
            }
}

// Every column of a table of places, by level; the rows of totals apart.
void places_add_up(auto const& table) {
    using Row = typename std::remove_cvref_t<decltype(table)>::row_type;
    if constexpr (about_a_place<Row>) {
        struct sums {
            std::int64_t divisions = 0, countries = 0;
            int          provinces = 0;
        };
        using column_name = std::pair<string, int>;
        std::map<column_name, sums>                                    parts;
        std::map<column_name, std::map<place, std::pair<Row const*, std::int64_t>>> totals;
        for (Row const& r : table)
            r.each(table.source().column, [&](head const& column, int year, auto const& value) {
                if constexpr (requires { value.value; }) {
                    sums& s = parts[{string(column.english), year}];
                    switch (r.about.level()) {
                        case level::total: totals[{string(column.english), year}][r.about] = {&r, value.value}; break;
                        case level::province: ++s.provinces; s.divisions += value.value; break;
                        case level::region: s.divisions += value.value; break;
                        case level::country:
                        case level::former:
                        case level::group: s.countries += value.value; break;
                        default: break;
                    }
                }
            });
        for (auto const& [column, s] : parts) {
            auto const check = [&](place_facts const& which, std::int64_t sum) {
                auto const it = totals[column].find(which);
                if (it == totals[column].end() || it->second.second == sum) return;
                auto const& [row, printed] = it->second;
                report(table.source(), row->line, row->label,
                       column.first + ' ' + say(column.second) + " printed " + say(printed) + ", the rows make " + say(sum));
            };
            if (s.provinces != 31 && totals[column].find(places::foreign) == totals[column].end()) continue;
            check(places::domestic, s.divisions);
            check(places::foreign, s.countries);
            check(places::worldwide, s.divisions + s.countries);
        }
    }
}

// Cities and the Corps are counted in their divisions too: together they are not more than these.
void sub_rows_are_within(auto const& table) {
    using Row = typename std::remove_cvref_t<decltype(table)>::row_type;
    if constexpr (about_a_place<Row>) {
        if (table.find(places::tibet) == nullptr) return;
        std::map<string, std::map<std::pair<string, int>, std::int64_t>> within, whole;
        for (Row const& r : table)
            r.each(table.source().column, [&](head const& column, int year, auto const& value) {
                if constexpr (requires { value.value; }) {
                    std::pair<string, int> const name{column.english, year};
                    string const code = string(r.about.code()).substr(0, 2);
                    if (r.about.level() == level::province) whole[code][name] = value.value;
                    else if (r.about.level() == level::city) within[code][name] += value.value;
                    else if (r.about.level() == level::corps) within["65"][name] += value.value;
                }
            });
        for (auto const& [code, columns] : within)
            for (auto const& [name, sum] : columns) {
                CAPTURE(string(table.source().id), code, name.first, name.second);
                CHECK(sum <= whole[code][name]);
            }
    }
}

void parts_add_up(auto const& table) {
    using Row = typename std::remove_cvref_t<decltype(table)>::row_type;
    if constexpr (std::same_as<typename Row::key_type, entity>) {
        auto const check = [&](entity_kind whole, entity_kind part, entity_kind above) {
            for (int const year : Row::yearly::years) {
                Row const*   total = nullptr;
                std::int64_t sum   = 0;
                auto const   close = [&] {
                    if (total == nullptr || sum == 0) return;
                    if constexpr (requires { total->in(year).value; })
                        if (auto const printed = total->in(year).value; sum != printed)
                            report(table.source(), total->line, total->label,
                                   say(year) + " printed " + say(printed) + ", the parts make " + say(sum));
                    sum = 0;
                };
                for (Row const& r : table) {
                    if (r.about.kind() == above) close(), total = nullptr;
                    if (r.about.kind() == whole) close(), total = &r;
                    if constexpr (requires { r.in(year).value; })
                        if (r.about.kind() == part) sum += r.in(year).value;
                }
                close();
            }
        };
        check(entity_kind::total, entity_kind::part, entity_kind::total);
        check(entity_kind::part, entity_kind::detail, entity_kind::total);
    }
}

// ---- rates ----

void growth_follows(auto const& table) {
    using Row = typename std::remove_cvref_t<decltype(table)>::row_type;
    if constexpr (requires(Row const& r) { r.growth; })
        for (Row const& r : table) {
            auto const exact = round_at(growth(r.cells[0], r.cells[1]), r.growth.places, half_away);
            if (exact != r.growth)
                report(table.source(), r.line, r.label,
                       "printed growth " + say(r.growth) + ", the counts make " + say(exact));
        }
}

// ---- order ----

void rankings_are_in_order(auto const& table) {
    using Row = typename std::remove_cvref_t<decltype(table)>::row_type;
    using C   = typename Row::cells_type;
    auto const first = [](auto const& r) -> std::int64_t {
        auto const& c = r.cells[0];
        if constexpr (requires { c.patents; }) return c.patents.value;
        else if constexpr (requires { c.trademarks; }) return c.trademarks.value;
        else if constexpr (requires { c.total.value; }) return c.total.value;
        else return c.value;
    };
    constexpr bool is_ranked = requires(Row const& r) { r.rank; };
    if constexpr (is_ranked || requires(C const& c) { c.patents; c.growth; }) {
        for (auto i = table.begin(); i != table.end(); ++i) {
            if constexpr (is_ranked) CHECK(i->rank == static_cast<unsigned>(i - table.begin()) + 1);
            if (i != table.begin() && first(i[-1]) < first(*i))
                report(table.source(), i->line, i->label, "printed below a smaller number, " + std::to_string(first(i[-1])));
        }
    }
}

// ---- what is printed twice ----

void same_row(auto const& a, auto const& b, place_facts const& key) {
    auto const compare = [&](auto const& list, auto const& other, label name) {
        auto const &r = list.at(key), &s = other.at(key);
        auto const &x = r.cells[0], &y = s.cells[0];
        if (x.patents != y.patents || x.growth != y.growth)
            report(a.source(), r.line, r.label,
                   string(name) + ' ' + say(x.patents) + ' ' + say(x.growth) + ", but " + say(y.patents) + ' ' +
                       say(y.growth) + " in " + string(b.source().id) + " line " + say(s.line));
    };
    compare(a.published, b.published, "published");
    compare(a.granted, b.granted, "granted");
}

void same_as_in_all_industries(auto const& lists, auto const& industries, entity_facts const& key) {
    auto const& r         = industries.at(key);
    auto const& published = lists.published.at(places::shenzhen).cells[0];
    auto const& granted   = lists.granted.at(places::shenzhen).cells[0];
    auto const& year      = r.cells[0].year;
    if (year.published.patents != published.patents || year.published.growth != published.growth)
        report(industries.source(), r.line, r.label, "published otherwise in " + string(lists.source().id));
    if (year.granted.patents != granted.patents || year.granted.growth != granted.growth)
        report(industries.source(), r.line, r.label, "granted otherwise in " + string(lists.source().id));
}

void same_abroad(auto const& lists, place_facts const& country) {
    auto const check = [&](auto const& totals, auto const& list, label name) {
        auto const& r = totals.at(country);
        auto const& c = list.at(places::shenzhen).cells[0];
        if (r.in(2024) != c.patents || r.growth != c.growth)
            report(totals.source(), r.line, r.label, string(name) + " otherwise in " + string(lists.source().id));
    };
    check(sz::patents_published_abroad, lists.published, "published");
    check(sz::patents_granted_abroad, lists.granted, "granted");
}

// ---- shares of one whole ----

// The whole lies between bounds that every share gives: part / (share ± half its last place).
struct bounds {
    double low = 0, high = 1e18;
};

void shares_of_one_whole(auto const& table, bounds& whole) {
    for (auto const& r : table) {
        auto const&  c     = r.cells[0];
        double const part  = static_cast<double>(c.in_force.value);
        double const share = static_cast<double>(c.share.coefficient);  // in hundredths of a per cent
        double const low = part * 10'000 / (share + 0.5), high = part * 10'000 / (share - 0.5);
        if (low > whole.high || high < whole.low) {
            report(table.source(), r.line, r.label, "the share is of another whole");
            continue;
        }
        whole = {std::max(low, whole.low), std::min(high, whole.high)};
    }
}

void densities_follow() {
    for (auto const& r : sz::trademarks_by_city) {
        auto const& c = r.cells[0];
        // per 10 000 entities: the entities are printed in units of 10 000
        std::int64_t ones = c.entities.coefficient;
        for (int p = c.entities.places; p < 0; ++p) ones *= 10;
        count<business_entity> const entities{ones};
        auto const exact = round_at(per_10k(c.in_force.count, entities), c.per_10k.places, half_away);
        if (exact != c.per_10k)
            report(sz::trademarks_by_city.source(), r.line, r.label,
                   "printed " + say(c.per_10k) + " per 10 000, the counts make " + say(exact));
    }
}

// ---- what two reports print ----

// A number of Shenzhen's report and its growth, beside both years of the CNIPA report.
void same_in_both(source const& about, auto const& row, label what, auto const& printed, auto const& growth_printed,
                  auto const& now, auto const& before) {
    if (printed != now)
        report(about, row.line, row.label,
               string(what) + ' ' + say(printed) + ", but " + say(now) + " in the CNIPA report");
    auto const exact = round_at(growth(now, before), growth_printed.places, half_away);
    if (exact != growth_printed)
        report(about, row.line, row.label,
               string(what) + " growth " + say(growth_printed) + ", but " + say(exact) + " by the CNIPA report");
}

void reports_agree() {
    for (auto const& r : sz::patents_granted_by_city) {
        auto const& c      = r.in(2024);
        auto const& now    = cn::patents_granted.at(r.about).in(2024);
        auto const& before = cn::patents_granted.at(r.about).in(2023);
        auto const& about  = sz::patents_granted_by_city.source();
        same_in_both(about, r, "invention", c.invention.count, c.invention.growth, now.invention, before.invention);
        same_in_both(about, r, "utility model", c.utility.count, c.utility.growth, now.utility, before.utility);
        same_in_both(about, r, "design", c.design.count, c.design.growth, now.design, before.design);
        same_in_both(about, r, "total", c.total.count, c.total.growth, now.total, before.total);
    }
    for (auto const& r : sz::inventions_in_force_by_city)
        same_in_both(sz::inventions_in_force_by_city.source(), r, "in force", r.in(2024).in_force, r.in(2024).growth,
                     cn::patents_in_force.at(r.about).in(2024).invention, cn::patents_in_force.at(r.about).in(2023).invention);
    for (auto const& r : sz::trademarks_by_city) {
        auto const& c      = r.in(2024);
        auto const& now    = cn::domestic_trademarks.at(r.about).in(2024);
        auto const& before = cn::domestic_trademarks.at(r.about).in(2023);
        auto const& about  = sz::trademarks_by_city.source();
        same_in_both(about, r, "applied for", c.applied.count, c.applied.growth, now.applied, before.applied);
        same_in_both(about, r, "registered", c.registered.count, c.registered.growth, now.registered, before.registered);
        same_in_both(about, r, "in force", c.in_force.count, c.in_force.growth, now.in_force, before.in_force);
    }
}

TEST_CASE("the tables add up, but for what is listed") {
    found.clear();
    for_each_list([](auto const& table) {
        kinds_add_up(table);
        places_add_up(table);
        sub_rows_are_within(table);
        parts_add_up(table);
        growth_follows(table);
        rankings_are_in_order(table);
    });
    densities_follow();
    reports_agree();

    bounds whole;
    shares_of_one_whole(sz::inventions_by_industry_cluster, whole);
    shares_of_one_whole(sz::inventions_by_future_industry, whole);
    CHECK(whole.low <= 271'150);  // 27.11 万件, line 598
    CHECK(whole.high >= 271'050);

    using namespace places;
    same_row(sz::us_patents_of_chinese_cities, sz::us_patents_of_world_cities, shenzhen);
    same_row(sz::european_patents_of_chinese_cities, sz::european_patents_of_world_cities, shenzhen);
    same_row(sz::japanese_patents_of_chinese_cities, sz::japanese_patents_of_world_cities, shenzhen);
    same_row(sz::korean_patents_of_chinese_cities, sz::korean_patents_of_world_cities, shenzhen);
    same_row(sz::semiconductor_inventions_abroad, sz::semiconductor_inventions_of_world_cities, shenzhen);
    same_row(sz::software_inventions_abroad, sz::software_inventions_of_world_cities, shenzhen);
    same_row(sz::network_inventions_abroad, sz::network_inventions_of_world_cities, shenzhen);
    same_row(sz::new_energy_inventions_abroad, sz::new_energy_inventions_of_world_cities, shenzhen);
    same_row(sz::artificial_intelligence_inventions_abroad, sz::artificial_intelligence_inventions_of_world_cities, shenzhen);
    same_row(sz::brain_science_inventions_abroad, sz::brain_science_inventions_of_world_cities, shenzhen);
    same_row(sz::optical_information_inventions_abroad, sz::optical_information_inventions_of_world_cities, shenzhen);
    same_row(sz::synthetic_biology_inventions_abroad, sz::synthetic_biology_inventions_of_world_cities, shenzhen);

    same_abroad(sz::us_patents_of_chinese_cities, united_states);
    same_abroad(sz::european_patents_of_chinese_cities, europe);
    same_abroad(sz::japanese_patents_of_chinese_cities, japan);
    same_abroad(sz::korean_patents_of_chinese_cities, south_korea);

    auto const& clusters = sz::inventions_by_industry_cluster;
    auto const& future   = sz::inventions_by_future_industry;
    same_as_in_all_industries(sz::semiconductor_inventions, clusters, sz::industry::semiconductors);
    same_as_in_all_industries(sz::software_inventions, clusters, sz::industry::software);
    same_as_in_all_industries(sz::network_inventions, clusters, sz::industry::networks);
    same_as_in_all_industries(sz::new_energy_inventions, clusters, sz::industry::new_energy);
    same_as_in_all_industries(sz::artificial_intelligence_inventions, clusters, sz::industry::artificial_intelligence);
    same_as_in_all_industries(sz::brain_science_inventions, future, sz::industry::brain_science);
    same_as_in_all_industries(sz::optical_information_inventions, future, sz::industry::optical_information);
    same_as_in_all_industries(sz::synthetic_biology_inventions, future, sz::industry::synthetic_biology);

    for (string const& f : found) {
        CAPTURE(f);
        CHECK(std::find(discrepancies.begin(), discrepancies.end(), f) != discrepancies.end());
    }
    for (string const& d : discrepancies) {
        CAPTURE(d);
        CHECK(std::find(found.begin(), found.end(), d) != found.end());
    }
}

TEST_CASE("the census adds up to the national total without Hong Kong, Macao and Taiwan") {
    std::int64_t sum = 0;
    for (auto const& r : data::census_2020::population) sum += r.cells[0].value;
    CHECK(sum == 1'409'778'724);
}

}  // namespace
