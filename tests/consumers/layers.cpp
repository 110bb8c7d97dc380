// SPDX-License-Identifier: BSL-1.0
//
// Counts beyond 64 bits and a range-v3 view: the two layers bring their dependencies.
#include <myriad/growth_rate.hpp>

#include <boost/multiprecision/cpp_int.hpp>
#include <range/v3/view/transform.hpp>

#include <array>

int main() {
    using boost::multiprecision::cpp_int;
    std::array const doubled{cpp_int(1) << 100, cpp_int(1) << 101};
    auto             counts = doubled | ranges::views::transform(myriad::patents);
    auto const       rate   = myriad::growth(counts[1], counts[0]);
    return rate.numerator() == rate.denominator() ? 0 : 1;
}
