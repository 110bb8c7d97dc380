// SPDX-License-Identifier: BSL-1.0
#include <chain/china/divisions.hpp>
#include <chain/shops.hpp>
#include <packed/shops.hpp>

#include <cstdio>

using myriad::count;
using std::chrono::year;

constexpr auto sales = [](auto const& shops, char const* shop, int in) { return shops.at(shop).in(in).sales; };
static_assert(sales(chain::shops, "Łódź", 2024) == count<chain::sale>{13000} && sales(packed::shops, "Łódź", 2024) == count<chain::sale>{13000});
static_assert(!chain::shops.at("Łódź").staff && !packed::shops.at("Łódź").staff && packed::shops.at("Ashford").staff->value == 12);
static_assert(chain::shops.at("Łódź").margin.coefficient == -5 && packed::shops.at("Łódź").line == 3);

static_assert(chain::china::divisions.at({myriad::places::beijing, year{2024} / 5}).opened.value == 1204);
static_assert(chain::china::divisions.at({myriad::places::beijing, year{2024} / 6}).label == "110000, 2024-06");
static_assert(chain::china::divisions.source().chinese == "各地区开业");

int main() {
    auto const plain = chain::shops.column(2024, &chain::shops_cells::sales);
    auto const small = packed::shops.column(2024, &packed::shops_cells::sales);
    for (auto const& [shop, sold] : small) std::printf("%s: %lld\n", shop.c_str(), static_cast<long long>(sold.value));
    return plain == small ? 0 : 1;
}
