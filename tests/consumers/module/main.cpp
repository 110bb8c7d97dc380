// SPDX-License-Identifier: BSL-1.0
//
// The module in place of the headers.
#include <myriad/version.hpp>

#include <cstdio>

import myriad;

int main() {
    constexpr auto rate = myriad::per_10k(myriad::units::patents(3), myriad::units::people(40'000));
    auto const printed  = myriad::to_text(myriad::round<1>(rate, myriad::half_away));
    std::printf("myriad %s: %s per 10 000\n", MYRIAD_VERSION_STRING, printed.c_str());
    return printed == "0.8" ? 0 : 1;
}
