// SPDX-License-Identifier: BSL-1.0
//
// What every consumer builds and runs: 3 in 40 000 is exactly 0.75 per 10 000 and prints as 0.8.
#include <myriad/literals.hpp>
#include <myriad/text.hpp>
#include <myriad/version.hpp>

#include <cstdio>

int main() {
    using namespace myriad;
    using namespace myriad::units;
    constexpr auto rate = per_10k(patents(3), people(40'000));
    static_assert(round<1>(rate, half_away) == "0.8"_dec);
    text const printed = to_text(round<1>(rate, half_away));
    std::printf("myriad %s: %s per 10 000\n", MYRIAD_VERSION_STRING, printed.c_str());
}
