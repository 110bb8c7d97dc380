// SPDX-License-Identifier: BSL-1.0
#include <chain/shops.hpp>

#include <cstdio>

static_assert(chain::shops.at("Ashford").staff == myriad::count<myriad::units::person>{12});

int main() { std::printf("%s: line %d\n", chain::shops.at("Łódź").label.c_str(), chain::shops.at("Łódź").line); }
