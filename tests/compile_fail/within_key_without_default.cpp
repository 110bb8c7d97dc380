// SPDX-License-Identifier: BSL-1.0
// EXPECT: project_to_what_has_a_default
#include <myriad/rank.hpp>

#include <compare>
#include <vector>

struct code {
    explicit code(int n) : number(n) {}
    int  number;
    auto operator<=>(code const&) const = default;
};
struct shop {
    code key;
    int  sales;
};
std::vector<shop> const shops;

#ifdef MYRIAD_OK
auto const standings = myriad::rank(shops, &shop::key);
#else
auto const standings = myriad::rank(shops, &shop::sales, myriad::within(&shop::key));
#endif
