// SPDX-License-Identifier: BSL-1.0
#include <myriad/literals.hpp>
#include <myriad/round.hpp>
#include <myriad/version.hpp>

#include <cstdio>

using namespace myriad;
using namespace myriad::units;

static_assert(round<1>(per_10k(patents(3), people(40'000)), half_away) == "0.8"_dec);

int main() { std::puts("myriad " MYRIAD_VERSION_STRING); }
