// SPDX-License-Identifier: BSL-1.0
// EXPECT: project_pointers_and_arrays
#include <myriad/column.hpp>

#include <vector>

struct shop {
    int*        town;
    char const* street;
    int         sales;
};
std::vector<shop> const shops;

#ifdef MYRIAD_OK
auto const sales = myriad::make_column(shops, &shop::street, &shop::sales);
#else
auto const sales = myriad::make_column(shops, &shop::town, &shop::sales);
#endif
