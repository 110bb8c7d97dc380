// SPDX-License-Identifier: BSL-1.0
//
// Deaths of two towns (made up) by age: the resort has the higher death rate, and the older people. Crude rates,
// rates standardised to the European population of 2013, and ratios to the resort's expected deaths, each with its
// interval at 95 %.
#include <myriad/measures/pooled.hpp>
#include <myriad/measures/standard_populations.hpp>
#include <myriad/measures/standardised_ratio.hpp>
#include <myriad/ostream.hpp>

#include <iostream>
#include <vector>

namespace m = myriad;

struct death { static constexpr m::unit_names names{"death", "deaths", "死亡", "例"}; };

struct group {
    int                        from;  // the first year of age
    m::count<death>            deaths;
    m::count<m::units::person> people, standard;
};
using town = std::vector<group>;

// Three groups of the standard: 0 to 44, 45 to 64, 65 and older.
town of_three(group const (&groups)[3]) {
    town with_standard(groups, groups + 3);
    for (m::age_group const& age : m::standard_populations::european_2013)
        with_standard[age.from < 45 ? 0 : age.from < 65 ? 1 : 2].standard += age.people;
    return with_standard;
}

void print(char const* name, auto const& value, auto const& interval) {
    auto const [lower, upper] = m::round<1>(interval, m::half_away);
    std::cout << "  " << name << m::round<1>(value, m::half_away) << "  (" << lower << " to " << upper << ")\n";
}

void report(char const* name, town const& groups) {
    auto const crude = m::pooled_per<100'000>(groups, &group::deaths, &group::people);
    auto const rate  = m::standardised_per<100'000>(groups, &group::deaths, &group::people, &group::standard);
    std::cout << name << ", deaths per 100 000\n";
    print("crude         ", crude, m::interval_of(crude, m::byar, 95));
    print("standardised  ", rate, m::interval_of(rate, m::dobson, 95));
}

int main() {
    town const college = of_three({{0, {52}, {48'000}, {}}, {45, {55}, {9'000}, {}}, {65, {187}, {4'100}, {}}});
    town const resort  = of_three({{0, {18}, {21'000}, {}}, {45, {71}, {14'500}, {}}, {65, {607}, {16'300}, {}}});
    report("College town", college);
    report("Resort", resort);

    // What the resort would have had at the college town's rates.
    struct at_rate {
        m::count<m::units::person>                    people;
        m::rate_per<100'000, death, m::units::person> rate;
    };
    std::vector<at_rate> due;
    for (std::size_t i = 0; i != resort.size(); ++i)
        due.push_back({resort[i].people, m::per_100k(college[i].deaths, college[i].people)});
    auto const expected = m::expected(due, &at_rate::people, &at_rate::rate);
    auto const ratio    = m::standardised_ratio(m::sum(resort, &group::deaths), expected);
    auto const interval = m::interval_of(ratio, m::byar, 95);
    auto const [lower, upper] = m::round<2>(interval, m::outward);
    std::cout << "Deaths in the resort: " << ratio.observed() << ", expected " << m::round<1>(expected, m::half_away) << "\n"
              << "  ratio         " << m::round<2>(ratio, m::half_away) << "  (" << lower << " to " << upper << ")\n"
              << "  all of it below 1: " << (interval.upper().compare(1, 1) < 0 ? "yes" : "no") << '\n';
}
