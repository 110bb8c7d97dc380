// SPDX-License-Identifier: BSL-1.0
// EXPECT: project_pointers_and_arrays
#include <myriad/rank.hpp>

#include <vector>

struct shop {
    int         sales;
    int const*  town;
    char const* street;
};
std::vector<shop> const shops;

#ifdef MYRIAD_OK
auto const standings = myriad::rank(shops, &shop::sales, myriad::within(&shop::street));
#else
auto const standings = myriad::rank(shops, &shop::sales, myriad::within(&shop::town));
#endif
