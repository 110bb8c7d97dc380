// SPDX-License-Identifier: BSL-1.0
//
// A table of your own, compiled in: examples/shops.csv becomes <chain/shops.hpp> by one call in CMakeLists.txt,
//
//   myriad_table(own_table FILE shops.csv NAMESPACE chain
//       KEY shop COLUMNS "sales:observed<count<sale>>@2023,2024" "staff:count<person>" "margin:decimal<1,percent>" "kind:word"
//       UNITS "sale=sale,sales,销售,笔" NAMES "sales:zh=销售额" "sales:de=Umsatz"
//       TITLE "Shops of the chain" SOURCE "annual report 2024, p. 12" YEAR 2024
//       MISSING "n/a" MARKS "p=provisional" TOTAL "All shops")
//
// and whatever is wrong in the file is an error of the build, with its line: a number that is none, a shop that is there
// twice, a total that is not the sum of its rows.
#include <chain/shops.hpp>

#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/ostream.hpp>
#include <myriad/per.hpp>
#include <myriad/text.hpp>

#include <iomanip>
#include <iostream>

namespace m = myriad;

// Known when it is compiled, and typed: sales are no people.
static_assert(*chain::shops.at("Ashford").in(2024).sales == m::count<chain::sale>{312});
static_assert(chain::shops.at("Dunmore").in(2024).sales.marks().has(m::status::provisional));

int main() {
    auto const shops  = chain::shops.column(2024, &chain::shops_cells::sales).without([](m::label shop) { return shop == "All shops"; });
    auto const before = chain::shops.column(2023, &chain::shops_cells::sales);

    std::cout << chain::shops.source().english << ", " << chain::shops.source().in->english << '\n';
    for (auto const& [standing, shop, sales] : m::league(shops)) {
        auto const& row   = chain::shops.at(shop);
        auto const  past  = before.at(shop);
        auto const  rate  = past.has_value() ? m::try_growth(*sales, *past) : std::nullopt;
        std::cout << standing << "  " << std::left << std::setw(14) << shop << std::right << std::setw(6) << (*sales).value << ' '
                  << std::setw(1) << m::to_text(sales.marks()) << std::setw(8) << (rate ? m::to_text(*rate, "+.1v") : m::text{}) << "  "
                  << std::setw(6) << m::round<1>(m::per_10k(row.staff, *sales), m::half_even) << " staff per 10 000 sales\n";
    }
    try {
        (void)chain::shops.at("Ashfort");
    } catch (m::error const& e) {
        std::cout << e.what() << '\n';
    }
}
