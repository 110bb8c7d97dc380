// SPDX-License-Identifier: BSL-1.0
//
// What 64 bits and double cannot do, with Boost.Multiprecision: counts of 27 digits, compound growth over 30
// years decided to the last digit, the exact mean of 31 rates, and conversions that lose nothing or are refused.
#include <myriad/data/census_2020.hpp>
#include <myriad/data/cnipa_2024/patents_in_force.hpp>
#include <myriad/multiprecision.hpp>
#include <myriad/ostream.hpp>
#include <myriad/per.hpp>
#include <myriad/share.hpp>
#include <myriad/sum.hpp>

#include <iostream>

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;

struct sample  { static constexpr unit_names names{"sample", "samples", "样本", "个"}; };
struct payment { static constexpr unit_names names{"payment", "payments", "支付业务", "笔"}; };
inline constexpr counter<payment> payments;

// The samples of three people that can be drawn from a population.
big_count<sample> samples_of(count<person> const& population) {
    big_integer const n = count_cast<big_integer>(population).value;
    return {n * (n - 1) * (n - 2) / 6};
}

int main() {
    auto const population = data::census_2020::population.column();
    auto const guangdong  = samples_of(population.at(places::guangdong)), china = samples_of(sum(population));
    std::cout << "samples of three    " << to_string(china, ",") << '\n'
              << "all from Guangdong  " << to_string(share(guangdong, china), ".30v") << '\n'
              << "from Tibet, 64 bits " << count_cast<std::int64_t>(samples_of(population.at(places::tibet))) << '\n';
    try {
        std::cout << count_cast<std::int64_t>(china) << '\n';
    } catch (error const& refusal) {
        std::cout << "from all, 64 bits   " << refusal.what() << '\n';
    }

    // From a million millions, in 30 years. Then 0.125 % a year, a tie; and one payment more, in 10^87.
    auto const yearly = compound_growth(payments(1'843'215'990'123), payments(1'000'000'000'000), 30);
    big_count<payment> const before{pow(big_integer(800), 30)}, now{pow(big_integer(801), 30)};
    auto const tie = compound_growth(now, before, 30), more = compound_growth(now + payments(1), before, 30);
    std::cout << "growth a year       " << round<30>(yearly, half_even) << '\n'
              << "a tie, and no tie   " << round<2>(tie, half_even) << ' ' << round<2>(more, half_even)
              << (tie < more && tie.to_double() == more.to_double() ? ", two rates in one double\n" : "\n");

    // Inventions in force per 10 000 people: the mean of 31 divisions, each counting alike, and that of all people.
    auto const inventions =
        data::cnipa_2024::patents_in_force.column(2024, &data::patents_by_kind::invention).only(places::provinces);
    auto const   density = per_10k(inventions, population);
    big_rational total;
    for (auto const& [place, rate] : density) total += big_rational(10'000 * rate.numerator(), rate.denominator());
    count<patent, big_rational> const mean{total / density.size()};
    auto const of_all = per_10k(sum(inventions), sum(population));
    std::cout << "mean of divisions   " << to_string(mean, ".30v") << ", a fraction over a number of "
              << denominator(mean.value).str().size() << " digits\n"
              << "of all people       " << to_string(exact_cast<big_integer>(of_all), ".30v") << '\n';
}
