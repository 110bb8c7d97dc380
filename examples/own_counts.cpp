// SPDX-License-Identifier: BSL-1.0
//
// Counts of your own: road accidents per 100 000 vehicles in five towns, ranked, with growth. Two towns
// tie exactly, one has no figure for last year, and the compiler refuses what makes no sense.
#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/ostream.hpp>
#include <myriad/per.hpp>

#include <iomanip>
#include <iostream>
#include <optional>
#include <string>

using myriad::count;
using myriad::counter;
using myriad::half_even;
using myriad::round;
using myriad::to_text;
using myriad::unit_names;

struct accident { static constexpr unit_names names{"accident", "accidents", "交通事故", "起"}; };
struct vehicle  { static constexpr unit_names names{"vehicle", "vehicles", "机动车", "辆"}; };
inline constexpr counter<accident> accidents;
inline constexpr counter<vehicle>  vehicles;

struct town {
    std::string                    name;
    count<accident>                now;
    std::optional<count<accident>> before;
    count<vehicle>                 fleet;
};

int main() {
    town const towns[] = {
        {"Ashford",  accidents(312), accidents(298),  vehicles(104'000)},
        {"Brookdale", accidents(45), accidents(0),     vehicles(18'750)},   // no growth from nothing
        {"Carrick",   accidents(97), std::nullopt,     vehicles(32'000)},   // no figure for last year
        {"Dunmore",  accidents(120), accidents(131),   vehicles(50'000)},   // 240, exactly as Brookdale
        {"Eastby",    accidents(67), accidents(70),    vehicles(51'300)},
    };
    auto const risk = [](town const& t) { return myriad::per_100k(t.now, t.fleet); };
    for (auto const& [standing, t] : myriad::league(towns, risk)) {
        auto const rate = t.before ? myriad::try_growth(t.now, *t.before) : std::nullopt;
        std::cout << standing << "  " << std::left << std::setw(10) << t.name << std::right << std::setw(7)
                  << round<2>(risk(t), half_even) << "  " << (rate ? to_text(*rate, "+.1v") : myriad::text{}) << '\n';
    }
}

// Three mistakes, and how the message of each ends:
//
// auto a = accidents(312) + vehicles(104'000);
//     Instead = myriad::instead::keep_counts_of_different_units_apart
// auto b = growth(accidents(312), accidents(298)) + growth(accidents(120), accidents(131));
//     Instead = myriad::instead::pool_the_counts_then_ask_again_rates_do_not_add
// auto c = round<0>(round<1>(per_100k(accidents(45), vehicles(18'750)), half_even), half_even);
//     Instead = myriad::instead::round_the_exact_value_once_to_the_places_wanted
