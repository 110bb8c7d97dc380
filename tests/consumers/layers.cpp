// SPDX-License-Identifier: BSL-1.0
//
// Counts beyond 64 bits in a range-v3 view: the two layers bring their dependencies.
#include <myriad/multiprecision.hpp>
#include <myriad/range_v3.hpp>

#include <array>

using namespace myriad;
using namespace myriad::units;

struct office {
    big_count<patent> now, before;
};

int main() {
    std::array const offices{office{big_count<patent>(big_integer(1) << 101), big_count<patent>(big_integer(1) << 100)}};
    for (auto const& line : offices | myriad::views::growth(&office::now, &office::before))
        return line.value.numerator() == line.value.denominator() ? 0 : 1;  // it doubled: growth by one whole
    return 2;
}
