// SPDX-License-Identifier: BSL-1.0
//
// Counts beyond 64 bits and a range-v3 view: the two layers bring their dependencies.
#include <myriad/multiprecision.hpp>

#include <range/v3/view/transform.hpp>

#include <array>

int main() {
    using myriad::big_integer;
    std::array const doubled{big_integer(1) << 100, big_integer(1) << 101};
    auto             counts = doubled | ranges::views::transform(myriad::patents);
    auto const       rate   = myriad::growth(counts[1], counts[0]);
    return rate.numerator() == rate.denominator() ? 0 : 1;
}
