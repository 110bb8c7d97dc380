// SPDX-License-Identifier: BSL-1.0
//
// Statistics as range-v3 pipelines. What each province did for the growth of its region: groups, contributions
// inside each, and one league of all, without a container in between. Then a register of cases that never ends,
// read once, row by row: where and when a city first had twice the cases of the same month of last year. Twelve
// counts of each city are remembered, and not one row is read beyond the answer.
#include <myriad/data/cnipa_2024/patents_in_force.hpp>
#include <myriad/ostream.hpp>
#include <myriad/range_v3.hpp>

#include <range/v3/view/filter.hpp>
#include <range/v3/view/generate.hpp>
#include <range/v3/view/join.hpp>
#include <range/v3/view/take_while.hpp>
#include <range/v3/view/transform.hpp>

#include <iomanip>
#include <iostream>

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;

// ---- a published table ----

// The first digit of GB/T 2260.
char const* region_of(place p) {
    constexpr char const* names[] = {"", "North", "Northeast", "East", "Central and South", "Southwest", "Northwest"};
    return names[p.code().data()[0] - '0'];
}

void drivers_of_growth() {
    auto const now = data::cnipa_2024::patents_in_force.column(2024, &data::patents_by_kind::invention).only(places::provinces);
    auto const before = data::cnipa_2024::patents_in_force.column(2023, &data::patents_by_kind::invention);
    auto const both   = matched(now, before);

    std::cout << "Invention patents in force, 2024 over 2023: points that a province brought to the growth of its region\n\n";
    auto drivers = both | views::within([](auto const& o) { return o.key.code().data()[0]; })
                        | ranges::views::transform([](auto const& region) { return region.elements | views::contribution(); })
                        | ranges::views::join
                        | actions::rank()
                        | ranges::views::take_while([](auto const& line) { return line.standing <= 8; });
    for (auto const& [standing, province, points] : drivers)
        std::cout << standing << "  " << std::left << std::setw(11) << province.english() << std::setw(19) << region_of(province) << std::right
                  << std::setw(6) << to_text(points, ".2hn") << '\n';
}

// ---- a register that never ends ----

struct illness { static constexpr unit_names names{"case", "cases", "病例", "例"}; };
inline constexpr counter<illness> cases;

struct report {
    int            year, month;
    char const*    city;
    count<illness> counted;
};

// Four cities report every month, the fourth from its second year on. Invented, but for the arithmetic.
struct reports_of_cities {
    int months = 0, city = -1, read = 0;

    report operator()() {
        constexpr struct { char const* name; int level, season, growth, outbreak; } registers[] = {
            {"Ashford", 140, 30, 2, 99}, {"Brookdale", 35, 5, 3, 99}, {"Carrick", 80, 60, 1, 29}, {"Dunmore", 20, 4, 2, 99}};
        do {
            if (++city == 4) city = 0, ++months;
        } while (city == 3 && months < 12);
        ++read;
        auto const& c     = registers[city];
        int const   month = months % 12 + 1, from_midsummer = month < 7 ? 7 - month : month - 7;
        int const   usual = c.level + c.growth * months + c.season * (6 - from_midsummer) / 6;
        return {2020 + months / 12, month, c.name, cases(months < c.outbreak ? usual : 2 * usual)};
    }
};

void first_to_double() {
    reports_of_cities source;
    auto const        doubled = growth(cases(2), cases(1));
    auto              alarms  = ranges::views::generate([&] { return source(); })
                              | views::lagged(12, within(&report::city))
                              | views::growth(&report::counted)
                              | ranges::views::filter([&](auto const& e) { return e.value >= doubled; });

    std::cout << "\nCases twice as many as in the same month of last year, until the second city\n\n";
    char const* first_city = nullptr;
    for (auto const& [report, rate] : alarms) {
        std::cout << report.year << '-' << std::setfill('0') << std::setw(2) << report.month << std::setfill(' ') << "  "
                  << std::left << std::setw(10) << report.city
                  << std::right << std::setw(4) << report.counted.value << "  +" << round<1>(rate, half_away) << '\n';
        if (first_city == nullptr) first_city = report.city;
        if (report.city != first_city) break;
    }
    std::cout << "\nrows read: " << source.read << '\n';
}

int main() {
    drivers_of_growth();
    first_to_double();
}
