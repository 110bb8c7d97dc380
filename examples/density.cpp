// SPDX-License-Identifier: BSL-1.0
//
// The first screen of the README: the three provinces with most invention patents per 10 000 people.
#include <myriad/data/census_2020.hpp>
#include <myriad/data/cnipa_2024/patents_in_force.hpp>
#include <myriad/league.hpp>
#include <myriad/ostream.hpp>
#include <myriad/per.hpp>

#include <iostream>

using namespace myriad;

int main() {
    auto const inventions = data::cnipa_2024::patents_in_force.column(2024, &data::patents_by_kind::invention);
    auto const density    = per_10k(inventions.only(provinces), data::census_2020::population.column());

    for (auto const& [standing, place, rate] : top(density, 3))
        std::cout << standing << ' ' << place.english() << ' ' << round<2>(rate, half_away) << '\n';

    // auto both = density.at(places::beijing) + density.at(places::shanghai);
    //     Instead = myriad::instead::pool_the_counts_then_ask_again_rates_do_not_add
}
