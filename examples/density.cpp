// SPDX-License-Identifier: BSL-1.0
//
// The first screen of the README: the three provinces with most invention patents per 10 000 people.
#include <myriad/data/census_2020.hpp>
#include <myriad/data/cnipa_2024/patents_in_force.hpp>
#include <myriad/league.hpp>
#include <myriad/ostream.hpp>
#include <myriad/per.hpp>

#include <iostream>

namespace m  = myriad;
namespace cn = m::data::cnipa_2024;

int main() {
    auto const inventions = cn::patents_in_force.column(2024, &m::data::patents_by_kind::invention);
    auto const density    = m::per_10k(inventions.only(m::places::provinces), m::data::census_2020::population.column());

    for (auto const& [standing, place, rate] : m::top(density, 3))
        std::cout << standing << ' ' << place.english() << ' ' << m::round<2>(rate, m::half_away) << '\n';

    // auto both = density.at(m::places::beijing) + density.at(m::places::shanghai);
    //     Instead = myriad::instead::pool_the_counts_then_ask_again_rates_do_not_add
}
